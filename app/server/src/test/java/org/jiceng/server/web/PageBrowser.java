package org.jiceng.server.web;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The machine's Chromium, opened on the web page, with a record of what it complains of
 * and whom it asks.
 */
final class PageBrowser implements AutoCloseable {

	private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
			Path.of("/usr/bin/google-chrome"));

	/** A first question to a young database on a busy machine takes seconds. */
	private static final int PATIENCE_MILLISECONDS = 60_000;

	private final Playwright playwright;

	private final Browser browser;

	private final List<String> complaints = new CopyOnWriteArrayList<>();

	private final List<String> hosts = new CopyOnWriteArrayList<>();

	PageBrowser(Path executable) {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-background-networking")));
	}

	/**
	 * {@return where Chromium is installed, if it is}
	 */
	static Optional<Path> installed() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), PLACES.stream())
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** Opens a window as nobody has used before. */
	Page open(int width, int height) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setPermissions(List.of("clipboard-read", "clipboard-write")));
		Page page = context.newPage();
		page.setDefaultTimeout(PATIENCE_MILLISECONDS);
		page.onPageError(this.complaints::add);
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") || message.type().equals("warning")) {
				this.complaints.add(message.text());
			}
		});
		page.onRequest((request) -> {
			URI address = URI.create(request.url());
			if (address.getHost() != null) {
				this.hosts.add(address.getHost());
			}
		});
		return page;
	}

	/** Fails if the page has complained, but for answers of these statuses. */
	void assertQuiet(int... expectedStatuses) {
		List<String> expected = Arrays.stream(expectedStatuses)
			.mapToObj("the server responded with a status of %d"::formatted)
			.toList();
		assertThat(this.complaints).filteredOn((complaint) -> expected.stream().noneMatch(complaint::contains))
			.isEmpty();
		assertThat(this.hosts).isNotEmpty().containsOnly("localhost");
	}

	void closeWindows() {
		this.browser.contexts().forEach(BrowserContext::close);
		this.complaints.clear();
		this.hosts.clear();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}

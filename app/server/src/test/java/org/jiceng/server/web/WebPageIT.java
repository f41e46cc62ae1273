package org.jiceng.server.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jiceng.server.Neo4jTest;
import org.jiceng.server.PageSketch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What a reader sees and does, in a real browser on the real graph of an invented county.
 */
@Neo4jTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "jiceng.query.timeout=60s", "jiceng.query.path-timeout=60s" })
class WebPageIT {

	private static final String HELP = "青山县财政局拨款支持绿叶茶业有限公司。";

	private static PageBrowser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start(Driver driver) {
		Optional<Path> chromium = PageBrowser.installed();
		assumeTrue(chromium.isPresent(), "There is no Chromium; install it or set CHROMIUM to its path");
		SketchLoader.load(driver, mayors(), teachers());
		browser = new PageBrowser(chromium.get());
	}

	@AfterAll
	static void stop() {
		if (browser != null) {
			browser.close();
		}
	}

	@AfterEach
	void closeWindows() {
		browser.closeWindows();
	}

	private static PageSketch mayors() {
		return new PageSketch("样报_2024-05-06_02版", """
				青山县扶企业
				青山县县长赵大山说，青山县要办好茶业。
				青山县财政局拨款支持绿叶茶业有限公司。
				青山县财政局局长钱小河和青山县财政局原副局长王建国到场。
				绿叶茶业有限公司将建设茶园路工程。
				孙<b>远</b>在绿叶茶业有限公司当制茶师。""").entity("county", EntityType.COUNTY, "青山县", "990101", null)
			.entity("mayor", EntityType.OFFICIAL, "赵大山")
			.entity("bureau", EntityType.AGENCY, "青山县财政局", null, "county")
			.entity("head", EntityType.OFFICIAL, "钱小河")
			.entity("deputy", EntityType.OFFICIAL, "王建国")
			.entity("firm", EntityType.ENTERPRISE, "绿叶茶业有限公司", null, "county")
			.entity("road", EntityType.PROJECT, "茶园路工程", null, "county")
			.entity("maker", EntityType.PERSON, "孙<b>远</b>")
			.post("mayor", "county", "县长", PostStatus.CURRENT)
			.post("head", "bureau", "局长", PostStatus.CURRENT)
			.post("deputy", "bureau", "副局长", PostStatus.FORMER)
			.post("maker", "firm", "制茶师", PostStatus.CURRENT)
			.claim(RelationType.SUPPORTS, "bureau", "firm", null, null, Modality.DONE, "money")
			.claim(RelationType.UNDERTAKES, "firm", "road", null, null, Modality.PLANNED, null);
	}

	private static PageSketch teachers() {
		return new PageSketch("样报_2024-05-07_01版", """
				清河镇办学
				清河镇中心小学校长王建国说，新楼下月启用。""").entity("county", EntityType.COUNTY, "青山县", "990101", null)
			.entity("town", EntityType.TOWN, "清河镇", "990101201", "county")
			.entity("school", EntityType.ORGANIZATION, "清河镇中心小学", null, "town")
			.entity("head", EntityType.PERSON, "王建国")
			.post("head", "school", "校长", PostStatus.CURRENT);
	}

	@Test
	void leadsFromANameToTheSentenceInItsArticle() {
		Page page = open("");
		page.locator("#q").pressSequentially("青山县财");
		page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("青山县财政局")).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("青山县财政局").setLevel(1)))
			.isAttached();
		clickOnLine(page, "SUPPORTS");
		Locator panel = page.locator("#panel");
		assertThat(panel.locator("mark")).hasText(HELP);
		assertThat(panel.locator("figcaption")).containsText("《青山县扶企业》");
		assertThat(panel.locator("figcaption")).containsText("样报 2024年5月6日 第2版");
		panel.getByText("在文章中看").click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("青山县扶企业");
		assertThat(page.locator(".article-text mark")).hasText(HELP);
		assertThat(page.locator(".article-text mark")).isInViewport();
		browser.assertQuiet();
	}

	@Test
	void drawsPlannedAndFormerRelationsInTheirOwnWay() {
		Page page = open("?q=绿叶茶业有限公司");
		drawn(page);
		assertThat((String) page.evaluate(lines("UNDERTAKES", "edge.style('line-style')"))).isEqualTo("dashed");
		assertThat((String) page.evaluate(lines("SUPPORTS", "edge.style('line-style')"))).isEqualTo("solid");
		page.navigate(address("?q=青山县财政局"));
		drawn(page);
		assertThat((Integer) page.evaluate(
				"new Set(document.querySelector('.canvas')._cyreg.cy.edges('[type=\"WORKS_IN\"]').map((edge) => edge.style('line-color'))).size"))
			.isEqualTo(2);
		browser.assertQuiet();
	}

	@Test
	void expandsANeighbourAndKeepsItInTheAddress() {
		Page page = open("?q=青山县财政局");
		drawn(page);
		int before = nodes(page);
		page.evaluate("const cy = document.querySelector('.canvas')._cyreg.cy; "
				+ "cy.nodes('[name=\"绿叶茶业有限公司\"]').emit('tap')");
		page.locator("#panel").getByRole(AriaRole.BUTTON).filter(withText("展开邻居")).click();
		page.waitForCondition(() -> nodes(page) > before);
		int expanded = nodes(page);
		page.reload();
		drawn(page);
		assertThat(nodes(page)).isEqualTo(expanded).isEqualTo(before + 2);
		page.goBack();
		page.waitForCondition(() -> nodes(page) == before);
		browser.assertQuiet();
	}

	@Test
	void hidesWhatTheFilterHides() {
		Page page = open("?q=青山县财政局");
		drawn(page);
		Locator rows = page.locator(".relations tbody tr");
		int before = rows.count();
		page.locator(".legend input[value=WORKS_IN]").uncheck();
		assertThat(rows).hasCount(before - 2);
		assertThat(page.locator(".legend input[value=WORKS_IN]")).isFocused();
		assertThat(page.url()).contains("hide=WORKS_IN");
		browser.assertQuiet();
	}

	@Test
	void showsTheSentenceOfEachStepOfAPath() {
		Page page = open("");
		page.getByText("两者有何关系").first().click();
		page.locator("#from").fill("钱小河");
		page.locator("#to").fill("绿叶茶业有限公司");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("查路径")).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("钱小河与绿叶茶业有限公司：1 条路径，最短 2 步");
		Locator hops = page.locator(".hop");
		assertThat(hops).hasCount(2);
		assertThat(hops.nth(0).locator("mark")).hasText("青山县财政局局长钱小河和青山县财政局原副局长王建国到场。");
		assertThat(hops.nth(1).locator("mark")).hasText(HELP);
		assertThat(hops.nth(1)).containsText("样报 2024年5月6日 第2版");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("复制文字与出处")).click();
		assertThat(page.locator(".card-tools .hint")).hasText("已复制文字与出处");
		assertThat((String) page.evaluate("navigator.clipboard.readText()")).contains("钱小河任职于青山县财政局（局长）", HELP,
				"样报 2024年5月6日 第2版");
		browser.assertQuiet();
	}

	@Test
	void saysThatThereIsNoPathAndOffersPlannedOnes() {
		Page page = open("?from=钱小河&to=茶园路工程");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("钱小河与茶园路工程：4 步内无路径");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("算上计划中的事")).click();
		assertThat(page.locator(".hop")).hasCount(3);
		assertThat(page.locator(".badge")).hasText("含计划中的事");
		browser.assertQuiet();
	}

	@Test
	void asksWhichOfSeveralIsMeant() {
		Page page = open("?from=王建国&to=清河镇中心小学");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("图中有 2 个“王建国”，要查哪一个？");
		page.locator(".matches a").filter(withText("校长")).click();
		assertThat(page.locator(".hop")).hasCount(1);
		assertThat(page.locator("#from")).hasValue("王建国");
		browser.assertQuiet(409);
	}

	@Test
	void offersTheNearestNames() {
		Page page = open("?from=赵大三&to=青山县");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("图中没有叫“赵大三”的。");
		page.locator(".matches a").filter(withText("赵大山")).click();
		assertThat(page.locator(".hop")).hasCount(1);
		browser.assertQuiet(404);
	}

	@Test
	void saysThatNoNameMatches() {
		Page page = open("?q=不存在的名称");
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
			.hasText("图中没有与“不存在的名称”相符的名称。");
		browser.assertQuiet();
	}

	@Test
	void worksWithTheKeyboardAlone() {
		Page page = open("");
		page.keyboard().press("Tab");
		assertThat(page.locator("#skip")).isFocused();
		tabTo(page, "#q");
		page.keyboard().type("qsxczj");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("青山县财政局");
		page.keyboard().press("ArrowDown");
		assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "q-0");
		page.keyboard().press("Enter");
		drawn(page);
		tabTo(page, "a[aria-label*='支持绿叶茶业有限公司']");
		page.keyboard().press("Enter");
		assertThat(page.locator("#panel mark")).hasText(HELP);
		assertThat(page.locator("#panel")).isFocused();
		browser.assertQuiet();
	}

	@Test
	void speaksTwoLanguagesAndRemembersWhich() {
		Page page = open("?q=青山县财政局");
		drawn(page);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		assertThat(page.locator(".relations tbody")).containsText("supports");
		page.reload();
		assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("中文"))).isVisible();
		assertThat(page.locator(".tabs")).hasText(Pattern.compile("Look up a name.*"));
		browser.assertQuiet();
	}

	@Test
	void takesWhatPagesSayForTextOnly() {
		Page page = open("?q=绿叶茶业有限公司");
		drawn(page);
		page.locator(".relations a[aria-label*='制茶师']").click();
		assertThat(page.locator("#panel mark")).containsText("孙<b>远</b>");
		assertThat(page.locator("main b")).hasCount(0);
		browser.assertQuiet();
	}

	@Test
	void explainsItselfWithExamplesThatLeadSomewhere() {
		Page page = open("");
		assertThat(page.locator(".lead")).hasCount(2);
		Locator examples = page.locator(".examples a");
		assertThat(examples).hasCount(4);
		examples.last().click();
		assertThat(page.locator(".hop").first()).isVisible();
		page.goBack();
		examples.first().click();
		drawn(page);
		browser.assertQuiet();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=青山县", "?q=青山县财政局", "?from=钱小河&to=绿叶茶业有限公司", "?from=王建国&to=青山县" })
	void fitsAPhone(String query) {
		Page page = browser.open(375, 700);
		page.navigate(address(query));
		assertThat(page.locator("main :is(h1, h2)").first()).isAttached();
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(375);
		browser.assertQuiet(409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=青山县财政局", "?from=钱小河&to=绿叶茶业有限公司" })
	void namesEveryControl(String query) {
		Page page = open(query);
		assertThat(page.locator("main :is(h1, h2)").first()).isAttached();
		for (Locator control : page.locator("button:visible, a:visible, input:visible, select:visible").all()) {
			assertThat(control).hasAccessibleName(Pattern.compile("\\S"));
		}
	}

	private Page open(String query) {
		Page page = browser.open(1280, 900);
		page.navigate(address(query));
		return page;
	}

	private String address(String query) {
		return "http://localhost:%d/%s".formatted(this.port, query);
	}

	private static void drawn(Page page) {
		page.waitForCondition(
				() -> (Boolean) page.evaluate("document.querySelector('.canvas')?._cyreg?.cy.edges().length > 0"));
	}

	private static int nodes(Page page) {
		return (Integer) page.evaluate("document.querySelector('.canvas')?._cyreg?.cy.nodes().length ?? 0");
	}

	private static String lines(String type, String expression) {
		return "document.querySelector('.canvas')._cyreg.cy.edges('[type=\"%s\"]').map((edge) => %s)[0]".formatted(type,
				expression);
	}

	private static void clickOnLine(Page page, String type) {
		drawn(page);
		Locator canvas = page.locator(".canvas");
		List<?> middle = (List<?>) page.evaluate(lines(type, "[edge.renderedMidpoint().x, edge.renderedMidpoint().y]"));
		canvas.click(new Locator.ClickOptions().setPosition(((Number) middle.get(0)).doubleValue(),
				((Number) middle.get(1)).doubleValue()));
	}

	private static void tabTo(Page page, String selector) {
		for (int i = 0; i < 80; i++) {
			if ((Boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("The tab key does not lead to " + selector);
	}

	private static Locator.FilterOptions withText(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}

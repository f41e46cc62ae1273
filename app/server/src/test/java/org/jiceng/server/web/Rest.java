package org.jiceng.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server under test.
 */
final class Rest {

	private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

	private final HttpClient client = HttpClient.newHttpClient();

	private final JsonMapper mapper = new JsonMapper();

	private final int port;

	Rest(int port) {
		this.port = port;
	}

	/** Writes a value as it stands in an address. */
	static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	Answer get(String path) {
		return send(path, HttpRequest.newBuilder());
	}

	Answer send(String path, HttpRequest.Builder request) {
		String address = path.startsWith("http") ? path : "http://127.0.0.1:%d%s".formatted(this.port, path);
		try {
			HttpResponse<String> response = this.client.send(request.uri(URI.create(address)).build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
					response.headers().firstValue("Link").flatMap(Rest::next), response.body(), this.mapper);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Optional<String> next(String link) {
		Matcher matcher = NEXT.matcher(link);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/**
	 * What the server answered.
	 *
	 * @param status the status
	 * @param contentType the kind of content
	 * @param next where a list goes on
	 * @param body the body as text
	 * @param mapper reads JSON
	 */
	record Answer(int status, String contentType, Optional<String> next, String body, JsonMapper mapper) {

		JsonNode json() {
			return this.mapper.readTree(this.body);
		}

	}

}

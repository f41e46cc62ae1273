package org.jiceng.server.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Leads to the following page of results by a header {@code Link} (RFC 8288).
 */
final class NextLink {

	private NextLink() {
	}

	static <T> ResponseEntity<T> ok(T body, @Nullable String cursor) {
		ResponseEntity.BodyBuilder response = ResponseEntity.ok();
		if (cursor != null) {
			String next = ServletUriComponentsBuilder.fromCurrentRequest()
				.replaceQueryParam("cursor", cursor)
				.build(true)
				.toUriString();
			response.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
		}
		return response.body(body);
	}

}

package org.jiceng.server.web;

import java.net.URI;
import java.util.Locale;

import org.jiceng.server.query.Explanation;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of problems that REST tells about (RFC 9457).
 */
enum ProblemType {

	/** A parameter is missing, unknown, or has a value that it cannot have. */
	INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "参数不对 Invalid parameter"),
	/** Nothing has the address. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "没有这个地址 Not found"),
	/** Nothing has the name. */
	UNKNOWN_NAME(HttpStatus.NOT_FOUND, "没有这个名称 Unknown name"),
	/** Several things have the name. */
	AMBIGUOUS_NAME(HttpStatus.CONFLICT, "名称不唯一 Ambiguous name"),
	/** The address does not know the method. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "不支持这个方法 Method not allowed"),
	/** The answer cannot be given in the format asked for. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "不支持这个格式 Not acceptable"),
	/** The request cannot be understood for another reason. */
	REFUSED(HttpStatus.BAD_REQUEST, "请求不对 Bad request"),
	/** Neo4j does not answer. */
	DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "数据库不可用 Database unavailable"),
	/** Neo4j took too long. */
	TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "查询超时 Timeout"),
	/** A fault of the program. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "程序出错 Internal error");

	private static final String PREFIX = "urn:problem-type:jiceng:";

	private final HttpStatus status;

	private final String title;

	ProblemType(HttpStatus status, String title) {
		this.status = status;
		this.title = title;
	}

	/** Finds the kind for a status that something else than our own code gave. */
	static ProblemType of(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> NOT_FOUND;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 503 -> DATABASE_UNAVAILABLE;
			case 504 -> TIMEOUT;
			default -> status.is4xxClientError() ? REFUSED : INTERNAL_ERROR;
		};
	}

	HttpStatus status() {
		return this.status;
	}

	URI uri() {
		return URI.create(PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/**
	 * Writes a problem of this kind.
	 * @param message what is wrong and what to do
	 * @return the problem
	 */
	ProblemDetail problem(Explanation message) {
		return problem(this.status, message);
	}

	ProblemDetail problem(HttpStatusCode exact, Explanation message) {
		ProblemDetail problem = ProblemDetail.forStatus(exact);
		problem.setType(uri());
		problem.setTitle(this.title);
		problem.setDetail(message.zh() + " " + message.en());
		problem.setProperty("messages", message);
		return problem;
	}

}

package org.jiceng.server.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;
import org.jiceng.server.config.DatabaseException;
import org.jiceng.server.query.AmbiguousNameException;
import org.jiceng.server.query.Explanation;
import org.jiceng.server.query.InvalidQueryException;
import org.jiceng.server.query.NoSuchNameException;
import org.jiceng.server.query.QueryTimeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns every failure of a request into a problem document in Chinese and English.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Log log = LogFactory.getLog(ProblemAdvice.class);

	private static final Map<String, String> KINDS = Map.of("entity", "实体", "relation", "关系", "article", "文章");

	@ExceptionHandler
	ResponseEntity<Object> invalid(InvalidQueryException ex) {
		return respond(parameterProblem(ex.parameter(), ex.explanation()));
	}

	@ExceptionHandler
	ResponseEntity<Object> unknown(NoSuchNameException ex) {
		String nearest = ex.nearest()
			.stream()
			.map((match) -> match.entity().name())
			.distinct()
			.collect(Collectors.joining("、"));
		ProblemDetail problem = ProblemType.UNKNOWN_NAME.problem(nearest.isEmpty()
				? new Explanation("图中没有“%s”。".formatted(ex.name()),
						"Nothing in the graph is called \"%s\".".formatted(ex.name()))
				: new Explanation("图中没有“%s”，最接近的是：%s。".formatted(ex.name(), nearest),
						"Nothing in the graph is called \"%s\"; the nearest names are: %s.".formatted(ex.name(),
								nearest)));
		problem.setProperty("name", ex.name());
		problem.setProperty("nearest", ex.nearest());
		return respond(problem);
	}

	@ExceptionHandler
	ResponseEntity<Object> ambiguous(AmbiguousNameException ex) {
		ProblemDetail problem = ProblemType.AMBIGUOUS_NAME
			.problem(new Explanation("不止一个实体叫“%s”，请从 candidates 中选一个，用它的 id 再查。".formatted(ex.name()),
					"More than one entity is called \"%s\"; choose one of candidates and ask again with its id."
						.formatted(ex.name())));
		problem.setProperty("name", ex.name());
		problem.setProperty("candidates", ex.candidates());
		return respond(problem);
	}

	@ExceptionHandler
	ResponseEntity<Object> notFound(NotFoundException ex) {
		return respond(ProblemType.NOT_FOUND
			.problem(new Explanation("没有编号为“%s”的%s。".formatted(ex.id(), KINDS.getOrDefault(ex.kind(), ex.kind())),
					"No %s has the id \"%s\".".formatted(ex.kind(), ex.id()))));
	}

	@ExceptionHandler
	ResponseEntity<Object> other(Exception ex, HttpServletRequest request) {
		if (QueryTimeout.isCauseOf(ex)) {
			return respond(ProblemType.TIMEOUT.problem(new Explanation("查询超过了时限，请缩小范围再试。",
					"The question took longer than its time limit; ask for less and try again.")));
		}
		Optional<DatabaseException> database = DatabaseException.of(ex);
		if (database.isPresent()) {
			log.warn("The database cannot answer " + request.getRequestURI() + ": " + ex.getMessage());
			return respond(ProblemType.DATABASE_UNAVAILABLE.problem(inBothLanguages(database.get())));
		}
		log.error("Failed on " + request.getRequestURI(), ex);
		return respond(ProblemType.INTERNAL_ERROR
			.problem(new Explanation("程序出错，详情已写入日志。", "The program failed; its log says more.")));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String parameter = (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(ex.getPropertyName());
		String allowed = switch (parameter) {
			case "type" -> Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.joining(", "));
			case "types" ->
				Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.joining(", "));
			case "hubs", "planned" -> "true, false";
			default -> "";
		};
		return respond(parameterProblem(parameter, allowed.isEmpty() ? new Explanation("应为整数", "must be a whole number")
				: new Explanation("应为下列值之一：" + allowed, "must be one of: " + allowed)));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return respond(parameterProblem(ex.getParameterName(), new Explanation("必须给出", "is required")));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = StatusProblems.of(status);
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(problem);
	}

	private static ProblemDetail parameterProblem(String parameter, Explanation explanation) {
		ProblemDetail problem = ProblemType.INVALID_PARAMETER
			.problem(new Explanation("参数 %s %s。".formatted(parameter, explanation.zh()),
					"The parameter %s %s.".formatted(parameter, explanation.en())));
		problem.setProperty("parameter", parameter);
		return problem;
	}

	/** The message is in Chinese and in English, with a bar between. */
	private static Explanation inBothLanguages(DatabaseException failure) {
		String[] languages = String.valueOf(failure.getMessage()).split(" \\| ", 2);
		return new Explanation(languages[0] + "。", languages[languages.length - 1]);
	}

	private static ResponseEntity<Object> respond(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}

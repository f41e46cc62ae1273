package org.jiceng.server.web;

import org.jiceng.server.query.Explanation;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Words problems of which only the status is known: those that the framework or the
 * server finds before a question reaches our own code.
 */
final class StatusProblems {

	private StatusProblems() {
	}

	static ProblemDetail of(HttpStatusCode status) {
		ProblemType type = ProblemType.of(status);
		return type.problem(status, switch (type) {
			case NOT_FOUND -> new Explanation("没有这个地址；接口说明见 /swagger-ui.html。",
					"There is nothing at this address; /swagger-ui.html lists the addresses.");
			case METHOD_NOT_ALLOWED -> new Explanation("这个地址只支持 GET。", "This address knows only GET.");
			case NOT_ACCEPTABLE -> new Explanation("只能以 application/json 回答，请修改请求头 Accept。",
					"Answers come as application/json only; change the header Accept.");
			case DATABASE_UNAVAILABLE ->
				new Explanation("数据库不可用，请稍后重试。", "The database is unavailable; try again later.");
			case TIMEOUT -> new Explanation("查询超时，请缩小范围再试。", "The question took too long; ask for less.");
			case INTERNAL_ERROR -> new Explanation("程序出错，详情已写入日志。", "The program failed; its log says more.");
			default -> new Explanation("请求不符合 HTTP 的规定，请检查地址和请求头。",
					"The request breaks the rules of HTTP; check its address and headers.");
		});
	}

}

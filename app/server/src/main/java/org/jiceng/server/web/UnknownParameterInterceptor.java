package org.jiceng.server.web;

import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jiceng.server.query.Explanation;
import org.jiceng.server.query.InvalidQueryException;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not know, so that a misspelt {@code maxhops} is
 * not taken for a question without a limit.
 */
class UnknownParameterInterceptor implements HandlerInterceptor {

	private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> known = known(method);
			Enumeration<String> given = request.getParameterNames();
			while (given.hasMoreElements()) {
				String name = given.nextElement();
				if (!known.contains(name)) {
					throw new InvalidQueryException(name, new Explanation("不认识；可用的有：" + String.join("、", known),
							"is unknown; there are: " + String.join(", ", known)));
				}
			}
		}
		return true;
	}

	private Set<String> known(HandlerMethod method) {
		Set<String> known = new LinkedHashSet<>();
		Arrays.stream(method.getMethodParameters()).forEach((parameter) -> {
			RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
			if (annotation != null) {
				known.add(annotation.name().isEmpty() ? name(parameter) : annotation.name());
			}
		});
		return known;
	}

	private String name(MethodParameter parameter) {
		parameter.initParameterNameDiscovery(this.names);
		return String.valueOf(parameter.getParameterName());
	}

}

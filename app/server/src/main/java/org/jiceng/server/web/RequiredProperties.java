package org.jiceng.server.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.jiceng.server.query.PathResult;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Tells which properties an answer always holds: those of a record's components that are
 * never {@code null}.
 */
@Component
class RequiredProperties implements OpenApiCustomizer {

	private static final List<String> PACKAGES = List.of(PathResult.class.getPackageName(),
			RequiredProperties.class.getPackageName());

	@Override
	public void customise(OpenAPI api) {
		api.getComponents().getSchemas().forEach(RequiredProperties::require);
	}

	private static void require(String name, Schema<?> schema) {
		// The name of a generic record's schema holds its parameter's name too.
		String record = name.startsWith("ResultPage") ? "ResultPage" : name;
		for (String place : PACKAGES) {
			if (ClassUtils.isPresent(place + "." + record, null)) {
				RecordComponent[] components = ClassUtils.resolveClassName(place + "." + record, null)
					.getRecordComponents();
				if (components != null) {
					Arrays.stream(components)
						.filter((component) -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
						.forEach((component) -> schema.addRequiredItem(component.getName()));
				}
			}
		}
	}

}

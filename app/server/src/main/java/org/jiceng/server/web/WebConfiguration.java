package org.jiceng.server.web;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.jiceng.schema.EntityType;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How REST reads requests and where it listens.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new UnknownParameterInterceptor()).addPathPatterns("/api/**");
	}

	/** Reads an entity type by its label: {@code PartyBranch}. */
	@Bean
	Converter<String, EntityType> entityTypeConverter() {
		return new EntityTypeConverter();
	}

	/**
	 * Listens on the machine itself only, unless {@code server.address} says otherwise:
	 * whoever reaches the port reads the graph.
	 */
	@Bean
	WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> loopbackByDefault(Environment environment) {
		return (factory) -> {
			if (!environment.containsProperty("server.address")) {
				factory.setAddress(InetAddress.getLoopbackAddress());
			}
		};
	}

	/** A class, since Spring reads from it what it converts. */
	private static final class EntityTypeConverter implements Converter<String, EntityType> {

		@Override
		public EntityType convert(String label) {
			return EntityType.ofLabel(label)
				.orElseThrow(() -> new IllegalArgumentException("%s is none of %s".formatted(label,
						Arrays.stream(EntityType.values()).map(EntityType::label).collect(Collectors.joining(", ")))));
		}

	}

}

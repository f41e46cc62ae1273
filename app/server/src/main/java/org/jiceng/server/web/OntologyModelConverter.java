package org.jiceng.server.web;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.server.query.Direction;
import org.jiceng.server.query.MatchKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes the ontology's constants as {@link OntologyModule} writes them.
 */
@Component
class OntologyModelConverter implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		Class<?> wanted = Json.mapper().constructType(type.getType()).getRawClass();
		List<String> constants = constants(wanted);
		if (!constants.isEmpty()) {
			JsonSchema schema = new JsonSchema();
			schema.types(Set.of("string"));
			constants.forEach(schema::addEnumItemObject);
			return schema;
		}
		return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
	}

	private static List<String> constants(Class<?> type) {
		if (type == EntityType.class) {
			return written(EntityType.values(), EntityType::label);
		}
		if (type == Modality.class) {
			return written(Modality.values(), Modality::value);
		}
		if (type == PostStatus.class) {
			return written(PostStatus.values(), PostStatus::value);
		}
		if (type == Direction.class) {
			return written(Direction.values(), Direction::value);
		}
		return (type == MatchKind.class) ? written(MatchKind.values(), MatchKind::value) : List.of();
	}

	private static <T> List<String> written(T[] constants, Function<T, String> value) {
		return Arrays.stream(constants).map(value).toList();
	}

}

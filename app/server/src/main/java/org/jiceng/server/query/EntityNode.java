package org.jiceng.server.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An entity as Spring Data Neo4j reads it; its type is one of the labels beside
 * {@code Entity}. It is never written.
 */
@Node("Entity")
record EntityNode(@Id String id, @DynamicLabels Set<String> labels, String type, String name,
		@Nullable List<String> aliases, @Nullable String code, @Nullable Long sources, @Nullable LocalDate firstSeen,
		@Nullable LocalDate lastSeen, @Nullable Long degree, @Nullable Boolean hub) {

	EntityView view() {
		EntityType known = EntityType.ofLabel(this.type)
			.orElseThrow(() -> new IllegalStateException("Entity %s has the type %s".formatted(this.id, this.type)));
		return new EntityView(this.id, known, known.chinese(), this.name,
				(this.aliases != null) ? this.aliases : List.of(), this.code, (this.sources != null) ? this.sources : 0,
				this.firstSeen, this.lastSeen, (this.degree != null) ? this.degree : 0, Boolean.TRUE.equals(this.hub));
	}

}

package org.jiceng.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jiceng.schema.EntityType;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Turns values of the database into records.
 */
final class GraphRows {

	/** What is read of an entity, a map projection of the variable {@code e}. */
	static final String ENTITY = entityAs("e");

	/** What is read of a relationship, a map projection of the variable {@code r}. */
	static final String RELATION = """
			r {.key, .title, .status, .modality, .kind, .sources, .firstSeen, .lastSeen,
			   type: type(r), subject: startNode(r).id, object: endNode(r).id}""";

	private GraphRows() {
	}

	/** What is read of an entity, a map projection of a variable. */
	static String entityAs(String variable) {
		return variable + " {.id, .type, .name, .aliases, .code, .sources, .firstSeen, .lastSeen, .degree, .hub}";
	}

	static EntityView entity(Value row) {
		return new EntityNode(row.get("id").asString(), Set.of(), row.get("type").asString(),
				row.get("name").asString(), strings(row.get("aliases")), row.get("code").asString(null),
				row.get("sources").asLong(0), row.get("firstSeen").asLocalDate(null),
				row.get("lastSeen").asLocalDate(null), row.get("degree").asLong(0), row.get("hub").asBoolean(false))
			.view();
	}

	static RelationView relation(Value row) {
		RelationType type = RelationType.valueOf(row.get("type").asString());
		return new RelationView(row.get("key").asString(), type, type.chinese(), row.get("subject").asString(),
				row.get("object").asString(), row.get("title").asString(null), status(row.get("status")),
				modality(row.get("modality")), row.get("kind").asString(null), row.get("sources").asLong(0),
				row.get("firstSeen").asLocalDate(null), row.get("lastSeen").asLocalDate(null));
	}

	static ArticleReference article(Value row) {
		return new ArticleReference(row.get("id").asString(), row.get("title").asString(""),
				row.get("document").asString(), row.get("paper").asString(null), row.get("date").asLocalDate(null),
				row.get("page").isNull() ? null : row.get("page").asInt());
	}

	static @Nullable PostStatus status(Value value) {
		return value.isNull() ? null : PostStatus.valueOf(value.asString().toUpperCase(Locale.ROOT));
	}

	static List<String> strings(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	/** Reads offsets: start, end, start, end. */
	static List<OffsetRange> ranges(Value value) {
		if (value.isNull()) {
			return List.of();
		}
		List<Integer> offsets = value.asList(Value::asInt);
		List<OffsetRange> ranges = new ArrayList<>();
		for (int at = 0; at + 1 < offsets.size(); at += 2) {
			ranges.add(new OffsetRange(offsets.get(at), offsets.get(at + 1)));
		}
		return ranges;
	}

	private static Modality modality(Value value) {
		return value.isNull() ? Modality.DONE : Modality.valueOf(value.asString().toUpperCase(Locale.ROOT));
	}

}

package org.jiceng.server.query;

import java.time.LocalDate;

import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A relationship between two entities as people query it.
 *
 * @param key the address of its evidence
 * @param type its type
 * @param typeName the type's Chinese name, such as 任职于
 * @param subject the id of the entity that it starts from
 * @param object the id of the entity that it leads to
 * @param title for {@code WORKS_IN} the post without the organisation, else {@code null}
 * @param status for {@code WORKS_IN} whether the post was held as of {@code lastSeen},
 * else {@code null}
 * @param modality whether it is done or planned
 * @param kind for {@code SUPPORTS} the kind of help, else {@code null}
 * @param sources how many articles say so
 * @param firstSeen the date of the oldest page that says so, or {@code null}
 * @param lastSeen the date of the newest page that says so, or {@code null}
 */
public record RelationView(String key, RelationType type, String typeName, String subject, String object,
		@Nullable String title, @Nullable PostStatus status, Modality modality, @Nullable String kind, long sources,
		@Nullable LocalDate firstSeen, @Nullable LocalDate lastSeen) {

}

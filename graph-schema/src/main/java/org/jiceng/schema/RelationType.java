package org.jiceng.schema;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import static org.jiceng.schema.EntityType.AGENCY;
import static org.jiceng.schema.EntityType.CITY;
import static org.jiceng.schema.EntityType.COUNTY;
import static org.jiceng.schema.EntityType.ENTERPRISE;
import static org.jiceng.schema.EntityType.OFFICIAL;
import static org.jiceng.schema.EntityType.ORGANIZATION;
import static org.jiceng.schema.EntityType.PARTY_BRANCH;
import static org.jiceng.schema.EntityType.PERSON;
import static org.jiceng.schema.EntityType.POLICY;
import static org.jiceng.schema.EntityType.PROJECT;
import static org.jiceng.schema.EntityType.PROVINCE;
import static org.jiceng.schema.EntityType.TOWN;
import static org.jiceng.schema.EntityType.VILLAGE;
import static org.jiceng.schema.EntityType.ZONE;

/**
 * A kind of fact that joins two entities, with the types that its ends may have. The
 * constant's name is the relationship type in the graph.
 */
public enum RelationType {

	/** A person holds or held a post. */
	WORKS_IN("任职于", Ends.PEOPLE, Ends.BODIES_AND_PLACES),
	/** A thing lies in a place. */
	LOCATED_IN("位于", Ends.union(Ends.BODIES_AND_PLACES, Ends.PEOPLE, Set.of(PROJECT)), Ends.PLACES),
	/** A body belongs to a parent organisation. */
	PART_OF("隶属于", Ends.BODIES, Ends.BODIES),
	/** Somebody gives concrete help to a named one. */
	SUPPORTS("支持", Ends.union(Ends.BODIES_AND_PLACES, Ends.PEOPLE),
			Ends.union(Ends.BODIES_AND_PLACES, Ends.PEOPLE, Set.of(PROJECT))),
	/** A body issues a policy. */
	ISSUED("出台", Ends.BODIES_AND_PLACES, Set.of(POLICY)),
	/** A body carries out a policy that it is not said to have issued. */
	IMPLEMENTS("实施", Ends.BODIES_AND_PLACES, Set.of(POLICY)),
	/** Somebody plans, invests in, builds, owns or runs a project. */
	UNDERTAKES("承担", Ends.union(Ends.BODIES_AND_PLACES, Ends.PEOPLE), Set.of(PROJECT)),
	/** Two bodies or places have a stated partnership, either way round. */
	COOPERATES_WITH("合作", Ends.BODIES_AND_PLACES, Ends.BODIES_AND_PLACES);

	private final String chinese;

	private final Set<EntityType> subjects;

	private final Set<EntityType> objects;

	RelationType(String chinese, Set<EntityType> subjects, Set<EntityType> objects) {
		this.chinese = chinese;
		this.subjects = subjects;
		this.objects = objects;
	}

	/**
	 * {@return the name shown to Chinese readers}
	 */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * {@return the types that the subject may have}
	 */
	public Set<EntityType> subjects() {
		return this.subjects;
	}

	/**
	 * {@return the types that the object may have}
	 */
	public Set<EntityType> objects() {
		return this.objects;
	}

	/**
	 * {@return whether the two ends may be exchanged without changing what is said}
	 */
	public boolean isSymmetric() {
		return this == COOPERATES_WITH;
	}

	/**
	 * Tells whether a relation of this kind may join two things.
	 * @param subject the type of the subject
	 * @param object the type of the object
	 * @return whether both ends are allowed
	 */
	public boolean allows(EntityType subject, EntityType object) {
		return this.subjects.contains(subject) && this.objects.contains(object);
	}

	/**
	 * Finds the relationship type of a name.
	 * @param name a name such as {@code WORKS_IN}
	 * @return the type, or empty if no type has this name
	 */
	public static Optional<RelationType> ofName(String name) {
		return Arrays.stream(values()).filter((type) -> type.name().equals(name)).findFirst();
	}

	/**
	 * The sets that the ends are made of; a nested class since an enum's own constants
	 * cannot refer to its static fields.
	 */
	private static final class Ends {

		static final Set<EntityType> PEOPLE = Set.of(OFFICIAL, PERSON);

		static final Set<EntityType> BODIES = Set.of(PARTY_BRANCH, AGENCY, ENTERPRISE, ORGANIZATION);

		static final Set<EntityType> PLACES = Set.of(PROVINCE, CITY, COUNTY, TOWN, VILLAGE, ZONE);

		static final Set<EntityType> BODIES_AND_PLACES = union(BODIES, PLACES);

		@SafeVarargs
		static Set<EntityType> union(Set<EntityType>... sets) {
			EnumSet<EntityType> all = EnumSet.noneOf(EntityType.class);
			for (Set<EntityType> set : sets) {
				all.addAll(set);
			}
			return Set.copyOf(all);
		}

	}

}

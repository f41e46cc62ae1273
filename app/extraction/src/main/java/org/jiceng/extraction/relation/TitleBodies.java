package org.jiceng.extraction.relation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.text.WordLists;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Tells by tables at which kinds of bodies and places titles are held: 县长 at a county, 局长
 * at a 局, 董事长 at a company.
 */
final class TitleBodies {

	private static final String COMPANY = "company";

	private static final String ENTERPRISE = "enterprise";

	/** Who heads a place is named after its kind. */
	private static final Pattern HEAD = Pattern.compile("([市县区旗州盟镇乡])长$");

	private static final Set<EntityType> FIRM = Set.of(EntityType.ENTERPRISE);

	private final Map<String, Set<EntityType>> places = new LinkedHashMap<>();

	private final Map<String, BodyKind> titles = new LinkedHashMap<>();

	private final Map<String, BodyKind> nouns = new LinkedHashMap<>();

	private final List<String> state;

	private final BodyKind company;

	/**
	 * Reads the tables.
	 * @throws IllegalStateException if one is absent
	 * @throws IllegalArgumentException if one names a type that the schema does not have
	 */
	TitleBodies() {
		WordLists words = WordLists.read(TitleBodies.class, "posts.words");
		this.state = words.words("state");
		this.company = new BodyKind(FIRM, List.of(), words.words("no company"));
		WordLists.read(TitleBodies.class, "title-places.words").lists().forEach((title, types) -> {
			Set<EntityType> levels = EnumSet.noneOf(EntityType.class);
			types.forEach((type) -> levels.add(EntityType.valueOf(type)));
			this.places.put(title, levels);
		});
		WordLists.read(TitleBodies.class, "title-bodies.words")
			.lists()
			.forEach((title, kind) -> this.titles.put(title, kind(kind)));
		WordLists.read(TitleBodies.class, "noun-bodies.words")
			.lists()
			.forEach((noun, endings) -> this.nouns.put(noun, BodyKind.ofEndings(endings)));
	}

	private BodyKind kind(List<String> words) {
		return switch (words.get(0)) {
			case COMPANY -> this.company;
			case ENTERPRISE -> BodyKind.ofTypes(FIRM);
			default -> BodyKind.ofEndings(words);
		};
	}

	/**
	 * {@return the types of places at which a title is held, none if it is held at
	 * bodies}
	 */
	Set<EntityType> levels(String title) {
		for (Map.Entry<String, Set<EntityType>> place : this.places.entrySet()) {
			if (title.endsWith(place.getKey())) {
				return place.getValue();
			}
		}
		return Set.of();
	}

	/**
	 * {@return the kind of places at which a title is held that is told alone: a 市长 at no
	 * 县}
	 */
	static BodyKind places(String title, Set<EntityType> levels) {
		Matcher head = HEAD.matcher(title);
		return new BodyKind(levels, head.find() ? List.of(head.group(1)) : List.of(), List.of());
	}

	/**
	 * {@return the kind of body at which a post is held that is told without one, or
	 * {@code null} if the tables do not tell}
	 */
	@Nullable BodyKind kind(Post post) {
		BodyKind kind = this.nouns.get(post.noun());
		if (kind == null) {
			kind = kind(post.noun() + post.title(),
					post.noun().isEmpty() ? 0 : post.noun().length() + post.title().length() - 1);
		}
		return (kind == null && !post.noun().isEmpty()) ? BodyKind.ofEndings(List.of(post.noun())) : kind;
	}

	/** The kind for the first title in the table that ends so and is longer. */
	private @Nullable BodyKind kind(String title, int longer) {
		for (Map.Entry<String, BodyKind> kind : this.titles.entrySet()) {
			if (title.endsWith(kind.getKey()) && kind.getKey().length() > longer) {
				return kind.getValue();
			}
		}
		return null;
	}

	/**
	 * {@return whether a kind is that of all companies, of which a page may tell many}
	 */
	boolean isCompany(BodyKind kind) {
		return kind.equals(this.company);
	}

	/**
	 * {@return whether a common noun stands for names that end otherwise, too: 公司 for 集团}
	 */
	boolean isNoun(String noun) {
		return this.nouns.containsKey(noun);
	}

	/**
	 * {@return whether a title is that of a state: 总理}
	 */
	boolean isOfState(String title) {
		return this.state.stream().anyMatch(title::endsWith);
	}

	/**
	 * {@return whether a title may be that of a post at a body that the sentence told
	 * before: no shop owner is one of a party branch}
	 */
	boolean mayBeAt(String title, Entity body) {
		if (isOfState(title)) {
			return false;
		}
		BodyKind kind = kind(title, 0);
		return kind == null || kind.fits(body);
	}

}

package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * An entity while its mentions are being gathered. One draft belongs to one call of the
 * resolver.
 */
final class EntityDraft {

	private static final int MOST_ALIASES = 8;

	/** Owners whose names tell them apart without the place in front: 青禾律师事务所党支部. */
	private static final Pattern OWN_NAME = Pattern.compile("(事务所|公司|集团|合作社|协会|商会|街区|特大桥)[^县市]*党");

	/** What is left of 旬水至清河铁路 without its first place is no form of the name. */
	private static final String NO_NAME = "至到—-－与和";

	private EntityType type;

	private final List<Mention> mentions = new ArrayList<>();

	private int number;

	EntityDraft(EntityType type) {
		this.type = type;
	}

	EntityType type() {
		return this.type;
	}

	List<Mention> mentions() {
		return this.mentions;
	}

	Mention first() {
		return this.mentions.get(0);
	}

	String id() {
		return "e" + this.number;
	}

	void number(int ordinal) {
		this.number = ordinal;
	}

	void add(Mention mention) {
		this.mentions.add(mention);
		if (mention.type() == EntityType.OFFICIAL) {
			this.type = EntityType.OFFICIAL;
		}
	}

	void addAll(EntityDraft other) {
		this.mentions.addAll(other.mentions);
	}

	@Nullable String placeCode() {
		for (Mention mention : this.mentions) {
			if (mention.placeCode() != null) {
				return mention.placeCode();
			}
		}
		return null;
	}

	/**
	 * {@return the fullest name; for places the official one}
	 */
	String name() {
		String longest = "";
		for (Mention mention : this.mentions) {
			if (mention.kind() != MentionKind.NOMINAL && mention.name().length() > longest.length()) {
				longest = mention.name();
			}
		}
		return longest;
	}

	/**
	 * {@return the names and printed forms, the most frequent first}
	 */
	List<String> forms() {
		Mention only = (this.mentions.size() == 1) ? first() : null;
		if (only != null && only.kind() != MentionKind.NOMINAL) {
			return only.text().equals(only.name()) ? List.of(only.text()) : List.of(only.text(), only.name());
		}
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Mention mention : this.mentions) {
			if (mention.kind() != MentionKind.NOMINAL) {
				counts.merge(mention.text(), 2, Integer::sum);
				counts.merge(mention.name(), 1, Integer::sum);
			}
		}
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.map(Map.Entry::getKey)
			.toList();
	}

	/**
	 * {@return the least distance between mentions of two entities in one article, or the
	 * greatest integer where no article mentions both}
	 */
	int distance(EntityDraft other) {
		int least = Integer.MAX_VALUE;
		for (Mention mention : this.mentions) {
			for (Mention another : other.mentions) {
				if (mention.article() == another.article()) {
					least = Math.min(least, Math.abs(mention.span().start() - another.span().start()));
				}
			}
		}
		return least;
	}

	/**
	 * Forms without the places in front, which stand on the page as parts of the name.
	 */
	private List<String> shortened(NameFolding folding) {
		if (this.type.isPlace() || this.type.category() == EntityCategory.PERSON || this.type == EntityType.POLICY) {
			return List.of();
		}
		List<String> shortened = new ArrayList<>();
		boolean organ = this.type == EntityType.AGENCY || this.type == EntityType.PARTY_BRANCH;
		for (Mention mention : this.mentions) {
			if (mention.kind() != MentionKind.NOMINAL) {
				List<String> rests = folding.withoutPlaces(mention.text());
				boolean whole = !organ || (!rests.isEmpty() && OWN_NAME.matcher(rests.get(rests.size() - 1)).find());
				int kept = whole ? rests.size() : rests.size() - 1;
				rests.stream()
					.limit(Math.max(0, kept))
					.filter((rest) -> rest.length() >= 4 && NO_NAME.indexOf(rest.charAt(0)) < 0)
					.forEach(shortened::add);
			}
		}
		return shortened;
	}

	Entity entity(@Nullable String place, @Nullable String parent, NameFolding folding) {
		String name = name();
		Set<String> printed = new HashSet<>();
		for (Mention mention : this.mentions) {
			if (mention.kind() != MentionKind.NOMINAL) {
				printed.add(mention.text());
			}
		}
		Set<String> aliases = new LinkedHashSet<>();
		for (String form : forms()) {
			if (printed.contains(form)) {
				aliases.add(form);
			}
		}
		aliases.addAll(shortened(folding));
		aliases.remove(name);
		aliases.remove("作者");
		List<Mention> sorted = new ArrayList<>(this.mentions);
		sorted.sort(null);
		return new Entity(id(), this.type, name, aliases.stream().limit(MOST_ALIASES).toList(), sorted, placeCode(),
				place, parent);
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Which place of the page a name tells: 清河县 in 清河县财政局, 柳林县 in 清河市生态环境局柳林分局 or 青峰银行柳林支行,
 * and its parent's for a body whose own name tells none (a company's party committee may
 * sit elsewhere).
 */
final class PlaceNames {

	private static final int SHORTEST_FORM = 2;

	private static final Pattern LEVEL = Pattern.compile("(?:省|市|县|区|旗|镇|乡|街道|村|社区|自治州|自治县|自治区)$");

	/** What is named by where it comes from and then where it is at home. */
	private static final Pattern ABROAD = Pattern.compile(".*(?:商会|同乡会|联谊会|指挥部|驻.*(?:办事处|工作组|工作队|联络处))$");

	private final PageEntities page;

	private final List<Entity> places;

	PlaceNames(PageEntities page) {
		this.page = page;
		this.places = page.all()
			.stream()
			.filter((entity) -> entity.mentioned() && PageEntities.isArea(entity))
			.toList();
	}

	/**
	 * {@return the nearest named place up that a name tells, or {@code null}}
	 */
	@Nullable Entity of(Entity entity) {
		Entity known = this.page.namedPlace(entity);
		if (entity.type().category() != EntityCategory.BODY) {
			return known;
		}
		Entity told = inName(entity);
		if (told != null && (known == null || isCloser(told, known))) {
			return told;
		}
		if (known == null && told == null) {
			Entity parent = this.page.parent(entity);
			boolean seated = parent != null && parent.type() != EntityType.ENTERPRISE
					&& !parent.id().equals(entity.id());
			return (parent != null && seated) ? of(parent) : null;
		}
		return known;
	}

	/** 县 told behind 市 in the name is closer; a zone or town that it lies in stays. */
	private boolean isCloser(Entity told, Entity known) {
		return !told.id().equals(known.id()) && !this.page.liesIn(known, told);
	}

	private @Nullable Entity inName(Entity entity) {
		boolean first = ABROAD.matcher(entity.name()).matches();
		Entity best = null;
		int bestEnd = 0;
		int bestStart = Integer.MAX_VALUE;
		for (Entity place : this.places) {
			for (String form : forms(place)) {
				int start = entity.name().indexOf(form);
				int end = start + form.length();
				boolean better = first ? (start >= 0 && start < bestStart)
						: (start >= 0 && (end > bestEnd || (end == bestEnd && start < bestStart)));
				if (better && end < entity.name().length()) {
					best = place;
					bestEnd = end;
					bestStart = start;
				}
			}
		}
		return best;
	}

	private static List<String> forms(Entity place) {
		List<String> forms = new ArrayList<>(place.aliases());
		forms.add(place.name());
		if (place.type() == EntityType.CITY || place.type() == EntityType.COUNTY
				|| place.type() == EntityType.PROVINCE) {
			forms.add(LEVEL.matcher(place.name()).replaceFirst(""));
		}
		return forms.stream().filter((form) -> form.length() >= SHORTEST_FORM).distinct().toList();
	}

}

package org.jiceng.extraction.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a sentence says lacks something, wants it or has come to grief: 青峰公司 in
 * 青峰公司接到柳林公司的订单，厂房却不够用.
 */
final class NeedyFinder {

	private static final String CLAUSE_MARKS = "，；：。！？“”";

	private final SubjectFinder subjects;

	/** That somebody lacks or wants something: 缺钱, 想扩产. */
	private final Pattern needs;

	NeedyFinder(SubjectFinder subjects, Pattern needs) {
		this.subjects = subjects;
		this.needs = needs;
	}

	/**
	 * {@return the subject of the last clause before an index that tells of lack, or of
	 * the clause before that one, or {@code null}}
	 * @param text the sentence
	 * @param end the index
	 * @param types which types it may be of
	 */
	@Nullable Slot find(SlotText text, int end, Set<EntityType> types) {
		Matcher matcher = this.needs.matcher(text.text()).region(0, end);
		int at = -1;
		while (matcher.find()) {
			at = matcher.start();
		}
		if (at < 0) {
			return null;
		}
		int start = text.clauseStart(at, CLAUSE_MARKS);
		Slot found = in(text, start, Math.min(end, text.clauseEnd(at, CLAUSE_MARKS)), types);
		return (found != null || start == 0 || text.text().charAt(start - 1) != '，') ? found
				: in(text, text.clauseStart(start - 1, CLAUSE_MARKS), start - 1, types);
	}

	/** The one who a clause is about, unless he speaks of others. */
	private @Nullable Slot in(SlotText text, int start, int end, Set<EntityType> types) {
		Set<EntityType> all = EnumSet.of(EntityType.AGENCY);
		all.addAll(types);
		List<Slot> found = this.subjects.inClause(text, start, end, all);
		return (found.size() == 1 && types.contains(found.get(0).entity().type())
				&& !(PageEntities.isPerson(found.get(0).entity()) && this.subjects.isTitled(text, start, found.get(0))))
						? found.get(0) : null;
	}

}

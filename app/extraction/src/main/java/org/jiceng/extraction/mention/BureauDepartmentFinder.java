package org.jiceng.extraction.mention;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds the department of a bureau, court or management committee between its name and
 * the title of who heads it: 清河县商务局运行科 in 清河县商务局运行科科长.
 */
final class BureauDepartmentFinder {

	/** How the names of owners end, and those of the departments that they have. */
	private static final Map<Pattern, Pattern> DEPARTMENTS = Map.of(
			Pattern.compile("(?:局|厅|署|中心|海关|管委会|管理委员会|组织部|宣传部|统战部|[省市县区]委办|发展改革委|卫健委|健康委)$"), department("科|股|处"),
			Pattern.compile("(?:管委会|管理委员会|管理局)$"), department("局|部"), Pattern.compile("法院$"), department("庭"),
			Pattern.compile("检察院$"), department("部"));

	private static Pattern department(String endings) {
		return Pattern.compile("[\\u4e00-\\u9fff&&[^的和与及派原任兼]]{1,7}?(" + endings + ")(?=副?(?:主任|\\1长))");
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (Mention mention : draft.mentions(view,
					(other) -> other.type() == EntityType.AGENCY && other.kind() == MentionKind.NAME)) {
				DEPARTMENTS.forEach((owner, department) -> {
					if (owner.matcher(mention.text()).find()) {
						add(draft, view, mention, department);
					}
				});
			}
		}
	}

	private static void add(MentionDraft draft, ArticleView view, Mention owner, Pattern department) {
		Matcher matcher = department.matcher(view.text()).region(owner.span().end(), view.text().length());
		if (!matcher.lookingAt()) {
			return;
		}
		Span span = new Span(owner.span().start(), matcher.end());
		if (!draft.overlaps(view, new Span(matcher.start(), matcher.end()),
				(mention) -> !owner.span().contains(mention.span()))) {
			draft.name(view, span, EntityType.AGENCY, owner.name() + matcher.group(), null, "department of a bureau");
		}
	}

}

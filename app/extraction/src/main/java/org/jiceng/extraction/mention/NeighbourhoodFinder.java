package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds neighbourhoods by the short form 居 in lists and before their branches: 湖滨居、石井居支部.
 * One of a list may lack the unit.
 */
final class NeighbourhoodFinder {

	private static final String ITEM = "[\\u4e00-\\u9fff]{2,4}";

	/** What ends a list: the last of its names, and its branch. */
	private static final List<String> ENDS = List.of("居党", "居总支", "居支部", "居委", "居居委会");

	/** How far that is from the start: twelve names of four characters with 居、 behind. */
	private static final int LONGEST = 12 * 6 + 4;

	private static final AnchoredPattern LIST = new AnchoredPattern(
			Pattern.compile("(?<=[，。；：、将在对把由为给和与]|^)((?:" + ITEM + "居?、){0,12}" + ITEM + "居)(?=党?(?:总支|支部|委)|居委会)"),
			LONGEST, ENDS);

	private static final Pattern COMMON = Pattern.compile(".*(定|民|邻|故|旧|新|各|安|移|乔|群|独|聚|家|起|同|村|社|蜗|迁|旅)居");

	/** Words with which the clause before the first name ends: 将, 对. */
	private static final Pattern CLAUSE = Pattern.compile("^.*(将|对|把|由|为|给|在|和|与)");

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			LIST.findIn(view.text(), (matcher) -> list(draft, view, matcher));
		}
	}

	private static void list(MentionDraft draft, ArticleView view, Matcher matcher) {
		String[] items = matcher.group(1).split("、", -1);
		for (String item : items) {
			if (COMMON.matcher(item).matches()) {
				return;
			}
		}
		if (items.length == 1 && !view.startsWith("支部", matcher.end()) && !view.startsWith("党支部", matcher.end())) {
			return;
		}
		int start = matcher.start();
		for (String item : items) {
			Matcher clause = CLAUSE.matcher(item);
			int from = start + (clause.lookingAt() && item.length() - clause.end() >= 3 ? clause.end() : 0);
			Span span = new Span(from, start + item.length());
			String name = span.of(view.text());
			if (!draft.overlaps(view, span, (mention) -> mention.type() == EntityType.VILLAGE)) {
				draft.within(view, span, (mention) -> mention.type().isPlace()).forEach(draft::remove);
				draft.name(view, span, EntityType.VILLAGE, official(draft, name), null, "list of neighbourhoods");
			}
			start += item.length() + 1;
		}
	}

	/** 石井居 is 石井社区 where the page names that. */
	private static String official(MentionDraft draft, String name) {
		String community = name.endsWith("居") ? name.substring(0, name.length() - 1) + "社区" : name;
		return draft.views().stream().anyMatch((view) -> view.text().contains(community)) ? community : name;
	}

}

package org.jiceng.extraction.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;

/**
 * Finds towns whose unit only the number behind their list tells: 禾家、石坝、甜水4个镇,
 * 青禾县的石坝、甜水、建禾等6个乡镇. What the gazetteer does not know below a county of the page is only
 * taken where one unit is told.
 */
final class TownListFinder {

	/** The longest list and its number. */
	private static final int LONGEST = 60;

	private static final AnchoredPattern LIST = new AnchoredPattern(
			Pattern.compile("等?(?:[0-9]+|[两二三四五六七八九十]+)个(镇|乡镇|乡|街道)"), 4, List.of("个镇", "个乡", "个街道"));

	private final Gazetteer gazetteer;

	TownListFinder(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	void find(MentionDraft draft) {
		Set<String> counties = new HashSet<>();
		for (ArticleView view : draft.views()) {
			LIST.findIn(view.text(), (matcher) -> {
				if (counties.isEmpty()) {
					draft.mentions()
						.stream()
						.filter((mention) -> mention.type() == EntityType.COUNTY && mention.placeCode() != null)
						.forEach((county) -> counties.add(county.placeCode()));
				}
				list(draft, view, matcher.start(), matcher.group(1), counties);
			});
		}
	}

	/** The items before an offset, from right to left. */
	private void list(MentionDraft draft, ArticleView view, int end, String unit, Set<String> counties) {
		int itemEnd = end;
		int items = 0;
		for (int at = end; at >= Math.max(0, end - LONGEST); at--) {
			boolean separator = at == 0 || "、和的，".indexOf(view.at(at - 1)) >= 0 || !view.isHan(at - 1);
			if (!separator) {
				continue;
			}
			boolean first = at == 0 || view.at(at - 1) != '、';
			if ((first && items == 0 && view.at(at - 1) != '的')
					|| !item(draft, view, new Span(at, itemEnd), unit, counties)) {
				return;
			}
			items++;
			itemEnd = at - 1;
			if (at == 0 || (view.at(at - 1) == '的' && (itemEnd = countyBefore(draft, view, at - 1)) < 0)
					|| "、和的".indexOf(view.at(at - 1)) < 0) {
				return;
			}
			at = Math.min(at, itemEnd + 1);
		}
	}

	/** 青禾县的石坝、甜水，+ 红禾县的建禾: where the list before the county's ends, or -1. */
	private static int countyBefore(MentionDraft draft, ArticleView view, int end) {
		return draft.endingAt(view, end, (mention) -> mention.type() == EntityType.COUNTY)
			.map((county) -> county.span().start() - 1)
			.filter((before) -> before > 0 && "，；".indexOf(view.at(before)) >= 0)
			.orElse(-1);
	}

	private boolean item(MentionDraft draft, ArticleView view, Span span, String unit, Set<String> counties) {
		if (span.length() < 2 || span.length() > 5) {
			return false;
		}
		Token first = view.tokenStartingAt(span.start());
		if (first != null && first.partOfSpeech().startsWith("v") && first.text().length() == 2 && span.length() > 3) {
			// 涉及 + 青禾、石坝两个镇
			return item(draft, view, new Span(first.span().end(), span.end()), unit, counties);
		}
		String form = span.of(view.text());
		if (draft.startingAt(view, span.start(), (mention) -> mention.type() == EntityType.TOWN).isPresent()) {
			return true;
		}
		Optional<Place> town = this.gazetteer.named(form)
			.stream()
			.filter((place) -> place.type() == EntityType.TOWN && counties.contains(place.parentCode()))
			.findFirst();
		if (town.isEmpty() && (unit.equals("乡镇") || span.length() > 4)) {
			return false;
		}
		draft.within(view, span, (mention) -> mention.type().isPlace()).forEach(draft::remove);
		draft.name(view, span, EntityType.TOWN, town.map(Place::name).orElse(form + unit),
				town.map(Place::code).orElse(null), "list of towns");
		return true;
	}

}

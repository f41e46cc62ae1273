package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds the building firms of the state that are called by a number or a trade and 局:
 * 中铁九局, 中国水利水电第三工程局有限公司.
 */
final class NumberedFirmFinder {

	private static final AnchoredPattern FIRM = new AnchoredPattern(Pattern.compile(
			"(?<![\\u4e00-\\u9fff&&[^由在与和向的是从给请让]])(?:中(?:铁|交|建|冶|核|煤|电建)(?:[一二三四五六七八九十]{1,4}|大桥|隧道|电气化|建工|路桥|港航|上海)局|中国(?:水利水电|水电|铁路)第[一二三四五六七八九十]{1,4}工程局|中水[\\u4e00-\\u9fff]{1,3}工程局)(?:集团)?(?:股份)?(?:有限(?:责任)?公司)?"),
			0, List.of("中铁", "中交", "中建", "中冶", "中核", "中煤", "中电建", "中国水", "中国铁路第", "中水"));

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			FIRM.findIn(view.text(), (matcher) -> {
				Span span = new Span(matcher.start(), matcher.end());
				if (!draft.overlaps(view, span, (mention) -> mention.type() == EntityType.ENTERPRISE)) {
					draft.within(view, span, (mention) -> true).forEach(draft::remove);
					draft.name(view, span, EntityType.ENTERPRISE, matcher.group(), null, "numbered firm");
				}
			});
		}
	}

}

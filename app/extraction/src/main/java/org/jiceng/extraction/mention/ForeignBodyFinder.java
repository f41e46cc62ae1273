package org.jiceng.extraction.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds ministries, parliaments and courts of other states by the name of the state:
 * 外国高等教育与创新部.
 */
final class ForeignBodyFinder {

	private static final Pattern BODY = Pattern.compile("[\\u4e00-\\u9fff]{0,10}?(国会|议会|参议院|众议院|总统府|总理府|最高法院|宪法法院"
			+ "|(?<![东西南北中全内外总局大一二三四干乐令挥支])部(?![分队门件署位落]|长会议|长级))");

	private static final Pattern NOT_BODY = Pattern
		.compile(".*([的了在和、与是对将已为称向同前兼]|举行|召开|解散|选举|批准|通过|内阁会议|宣布|要求|办好|以北|以南|战争|冲突|总统|总理|外长|主席).*");

	/** The one 与 that stands within the name of a ministry: 高等教育与创新部. */
	private static final Pattern AND_MINISTRY = Pattern.compile("与(?=[\\u4e00-\\u9fff]{2,6}部$)");

	private static final Pattern NO_STATE = Pattern.compile("中国|.方|[各两多该外]国|联邦|.*党");

	private final Lexicon countries;

	ForeignBodyFinder(LexiconReader reader) {
		this.countries = reader.words("countries.txt");
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				String country = this.countries.startingAt(view.text(), at);
				if (country.length() > 1 && !NO_STATE.matcher(country).matches() && view.startsToken(at)
						&& draft.startingAt(view, at, (mention) -> mention.type().isPlace()).isEmpty()) {
					at += find(draft, view, at, country);
				}
			}
		}
	}

	/**
	 * {@return by how much the reader may go on}
	 */
	private int find(MentionDraft draft, ArticleView view, int at, String country) {
		int from = at + country.length();
		Matcher matcher = BODY.matcher(view.text()).region(from, Math.min(view.text().length(), from + 16));
		matcher.useTransparentBounds(true);
		if (!matcher.lookingAt() || matcher.group().length() < 2 || !view.endsToken(matcher.end())
				|| NOT_BODY.matcher(AND_MINISTRY.matcher(matcher.group()).replaceFirst("")).matches()
				|| isOfTwo(matcher.group())) {
			return country.length() - 1;
		}
		Span span = new Span(at, matcher.end());
		if (!draft.overlaps(view, span, (mention) -> mention.type() == EntityType.AGENCY)) {
			draft.name(view, span, EntityType.AGENCY, span.of(view.text()), null, "foreign body");
		}
		return span.length() - 1;
	}

	/** 禾国与 + 湖国 + 国防部: two states stand before what each has. */
	private boolean isOfTwo(String words) {
		int joined = words.indexOf('与');
		return joined >= 0 && this.countries.startingAt(words, joined + 1).length() > 1;
	}

}

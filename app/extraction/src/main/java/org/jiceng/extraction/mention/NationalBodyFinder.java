package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds the central bodies of party and state, which are a closed list.
 */
final class NationalBodyFinder {

	private record Body(String name, EntityType type) {
	}

	/** Words before which the name of a trade is no firm: 中国船舶 + 工业行业协会. */
	private static final Set<String> PARTS = Set.of("科技", "技术", "工业", "行业", "业", "史", "市场", "协会", "学会", "文化", "企业",
			"品牌", "制造", "材料", "设备", "产业", "节能", "标准");

	/** So long a form is one though the segmenter joins its first character to 从 or 在. */
	private static final int LONG_FORM = 4;

	private static final Pattern PARTIES_ABROAD = Pattern.compile("(?:越共|古共|朝鲜劳动党|人民革命党|劳动党)中央[^，。；]{0,40}、$");

	private static final int LONGEST_POSTS = 60;

	private static final String BEFORE_NAMES = "从向与和在对由据到给";

	private final Map<String, Body> bodies = new HashMap<>();

	private final Lexicon forms;

	private final Lexicon countries;

	NationalBodyFinder(LexiconReader reader) {
		for (List<String> row : reader.rows("national-bodies.tsv")) {
			EntityType type = EntityType.ofLabel(row.get(1))
				.orElseThrow(() -> new IllegalStateException("national-bodies.tsv names no type in " + row));
			this.bodies.put(row.get(0), new Body(row.get(2), type));
		}
		this.forms = new Lexicon(this.bodies.keySet());
		this.countries = reader.words("countries.txt");
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				String form = this.forms.startingAt(view.text(), at);
				Body body = form.isEmpty() ? null : this.bodies.get(form);
				if (body != null && isWhole(view, at, at + form.length())
						&& !isPartOfWord(view, at, at + form.length(), body)) {
					String country = country(view, at);
					if (country.isEmpty()) {
						Span whole = new Span(at, at + form.length());
						if (form.endsWith("组织")) {
							// 上海合作组织 is not of the city.
							draft.within(view, whole, (mention) -> mention.type().isPlace()).forEach(draft::remove);
						}
						draft.name(view, whole, body.type(), body.name(), null, "national body");
						begin(draft, view, at, form);
					}
					else if (body.type() == EntityType.AGENCY && !form.contains("中")) {
						// 外国财政部 is a body of its own.
						Span span = new Span(at - country.length(), at + form.length());
						draft.name(view, span, body.type(), span.of(view.text()), null, "foreign body");
					}
					at += form.length() - 1;
				}
			}
		}
	}

	/** 中共中央政治局 also mentions 中共中央. */
	private void begin(MentionDraft draft, ArticleView view, int at, String form) {
		for (int length = 3; length <= form.length() - 2; length++) {
			Body part = this.bodies.get(form.substring(0, length));
			if (part != null && part.type() == EntityType.AGENCY) {
				draft.name(view, new Span(at, at + length), part.type(), part.name(), null, "national body");
			}
		}
	}

	/**
	 * {@return the country or party that stands directly before, or an empty string}
	 */
	private String country(ArticleView view, int start) {
		String country = this.countries.endingAt(view.text(), start);
		// One character stands for a country only at the start of a word: 俄外交部.
		boolean word = country.length() > 1 || !view.isHan(start - 2) || view.endsToken(start - 1);
		boolean date = country.equals("日") && Character.isDigit(view.at(start - 2));
		return (country.equals("中国") || !word || date) ? "" : country;
	}

	/** 越共中央政治局委员、中央组织部部长: the posts of one who is named behind them. */
	private static boolean isOfPartyAbroad(ArticleView view, int start) {
		int from = Math.max(view.sentenceStart(start), start - LONGEST_POSTS);
		return PARTIES_ABROAD.matcher(view.text()).region(from, start).find();
	}

	/** 农工党中央 is not the centre of the Party. */
	private static boolean isOfOtherParty(ArticleView view, int start) {
		return view.startsWith("党中央", start) && "公工动主共革盟建进社会".indexOf(view.at(start - 1)) >= 0
				&& (!view.endsToken(start) || view.precededBy("行动", start) || view.precededBy("劳动", start));
	}

	/** 青禾建筑 + 科技展, 青禾国铁 + 路, 53国 + 外交部: the form is a part of other words. */
	private static boolean isPartOfWord(ArticleView view, int start, int end, Body body) {
		if (body.type() == EntityType.ENTERPRISE) {
			return PARTS.stream().anyMatch((word) -> view.startsWith(word, end))
					|| (view.precededBy("铁", end) && view.startsWith("路", end));
		}
		return view.at(start - 1) == '国' && (Character.isDigit(view.at(start - 2)) || view.at(end) == '长');
	}

	/** 司法部门 and 民政部门 are no ministries, 江西省国资委 is not that of the State Council. */
	private boolean isWhole(ArticleView view, int start, int end) {
		char next = view.at(end);
		char before = view.at(start - 1);
		if (isOfOtherParty(view, start) || (view.precededBy("最高法", end) && next == '院')
				|| (view.startsWith("中央", start) && isOfPartyAbroad(view, start))) {
			return false;
		}
		boolean inside = "省市县区州".indexOf(before) >= 0 && !view.startsWith("国家", start) && !view.startsWith("中", start);
		return "门队件分署".indexOf(next) < 0 && !view.startsWith("代表", end)
				&& (!view.startsWith("委员", end) || view.startsWith("委员长", end) || view.precededBy("政治局", end))
				&& (view.startsToken(start) || !view.isHan(start - 1)
						|| (end - start >= LONG_FORM && BEFORE_NAMES.indexOf(before) >= 0))
				&& !inside;
	}

}

package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;

/**
 * Where in front of an ending a name starts: behind verbs and clauses, at the first end
 * of a road, before the dash that joins two places.
 */
final class NameStarts {

	/** One-character words that stand before a name but are no part of it. */
	private static final String LEADING = "替向去经任原来将进约占为起到在由对帮";

	/** Characters by which foreign names are written. */
	private static final String TRANSCRIBING = "·劳阿埃艾奥巴贝比彼波博伯布达戴迪蒂丁顿多杜厄恩尔菲佛夫弗盖冈戈格哈赫霍基吉加贾喀卡凯坎康考科克肯库奎拉莱兰朗勒雷里利莉卢鲁伦罗洛马玛迈曼芒梅蒙米密摩莫姆穆纳娜尼纽诺帕佩皮珀普奇钦琼萨塞桑瑟莎施什斯苏索塔泰坦汤特提图托瓦威韦维沃乌希锡谢雅亚耶伊尤约泽扎詹廷";

	/** Of these the ones that other names hardly hold. */
	private static final String FOREIGN = "斯尔姆夫蒂娅莎克特弗";

	/** So many characters are looked at for the front of a foreign name. */
	private static final int LONGEST_FOREIGN = 9;

	/** Last characters of verbs after which 好 ends the verb and begins no name. */
	private static final String DONE_WELL = "用办建做抓管守开搞设展护";

	private static final Set<String> LEGAL_FORMS = Set.of("有限公司", "有限责任公司", "股份", "集团有限");

	private static final Set<String> VERBS = Set.of("v", "vi", "vd", "p");

	private final NameContext context;

	private final ArticleView view;

	NameStarts(NameContext context) {
		this.context = context;
		this.view = context.view();
	}

	/**
	 * Where a name starts whose first character is also a word of position: 前 + 海禾合作区 and
	 * 中 + 禾粮集团, between a separator or a particle and the name.
	 */
	int withPosition(int start) {
		boolean position = "中前上下后".indexOf(this.view.at(start - 1)) >= 0;
		boolean bound = !this.view.isHan(start - 2) || "在由与和对从向到至的了是给".indexOf(this.view.at(start - 2)) >= 0
				|| this.context.followsVerb(start - 1)
				|| this.context.lexicons()
					.patterns()
					.found("role-noun", this.context.text(Math.max(0, start - 3), start - 1));
		boolean same = this.view.at(start - 1) == '同' && this.context.lexicons()
			.patterns()
			.found("arrival", this.context.text(Math.max(0, start - 4), start - 1));
		return ((same || (position && bound)) && start > 1 && this.view.startsToken(start - 1)) ? start - 1 : start;
	}

	/** Where a name starts when the verb or particle in front is left out: 联合 + 旬水学院. */
	int withoutVerb(int start, int at) {
		int from = start;
		while (from < at) {
			Token token = this.view.tokenStartingAt(from);
			if (token != null && token.text().length() > 1
					&& NameContext.VERBS_AND_ADVERBS.contains(token.partOfSpeech()) && token.span().end() < at - 1
					&& !this.context.isGeneric(this.context.text(token.span().end(), at))
					&& !isBrandAlone(from, token.span().end(), at)) {
				from = token.span().end();
			}
			else if ((LEADING.indexOf(this.view.at(from)) >= 0 && !this.view.startsWith("对外", from))
					|| (this.view.at(from) == '应' && this.context.isWord(from, 1))) {
				from++;
			}
			else if (this.view.at(from) == '家' && at - from > 3 && "了有开办这那".indexOf(this.view.at(from - 1)) >= 0) {
				// 开了 + 家禾老五米粉店
				from++;
			}
			else if (well(from) > from && well(from) < at - 1) {
				from = well(from);
			}
			else {
				break;
			}
		}
		return from;
	}

	/**
	 * 办好 + 禾林大学孔子学院, 用 + 好 + 禾林大学: the offset behind 好 that a verb ends with, else the
	 * given one.
	 */
	private int well(int start) {
		int end = (this.view.at(start) == '好') ? start + 1 : start + 2;
		return (this.view.at(end - 1) == '好' && DONE_WELL.indexOf(this.view.at(end - 2)) >= 0
				&& this.view.endsToken(end)) ? end : start;
	}

	/**
	 * Where a foreign name starts that the segmenter cuts into characters: 禾国 + 塔斯禾吉大学,
	 * 用好 + 多禾尼克国立大学.
	 */
	int withForeignPart(int start, int at) {
		int from = start;
		while (from > 0 && TRANSCRIBING.indexOf(this.view.at(from - 1)) >= 0 && start - from < LONGEST_FOREIGN
				&& !this.context.draft().anyEndingAt(this.view, from, (mention) -> true)) {
			from--;
		}
		while (from < start && !this.view.startsToken(from) && this.view.at(from - 1) != '好') {
			// 抵达 + 奥禾兰博物馆
			from++;
		}
		int end = start;
		while (end < at && TRANSCRIBING.indexOf(this.view.at(end)) >= 0) {
			end++;
		}
		boolean foreign = this.context.text(from, end).chars().anyMatch((character) -> FOREIGN.indexOf(character) >= 0);
		return (from < start && end - from > 2 && foreign) ? from : start;
	}

	/** ，齐力 + 电机有限公司: nothing but the word at the start of the clause makes the name. */
	private boolean isBrandAlone(int start, int end, int at) {
		return (!this.view.isHan(start - 1) || "的与和在由向给从对是到".indexOf(this.view.at(start - 1)) >= 0)
				&& LEGAL_FORMS.stream().anyMatch((form) -> this.view.startsWith(form, at))
				&& !this.context.hasProperWord(end, bracketBefore(end, at));
	}

	/** 电机（福建）有限公司: the place in brackets is no word of the name's own. */
	private int bracketBefore(int start, int at) {
		int open = this.view.text().indexOf('（', start);
		return (open < 0 || open > at) ? at : open;
	}

	/**
	 * Where a name starts after the verbs that stand between a place or body and it: 旬水县
	 * + 会见 + 青禾大学. A verb that only words of kinds follow is part of the name.
	 */
	int withoutClause(int start, int at) {
		int said = this.context.text(start, at).lastIndexOf('称');
		int from = (said >= 0 && start + said < at - 2) ? start + said + 1 : start;
		Token token = this.view.tokenStartingAt(from);
		while (token != null && token.text().length() > 1 && VERBS.contains(token.partOfSpeech())
				&& !this.context.lexicons().nameWords().contains(token.text()) && token.span().end() < at - 1
				&& !this.context.isGeneric(this.context.text(token.span().end(), at))) {
			from = token.span().end();
			token = this.view.tokenStartingAt(from);
		}
		return from;
	}

	/**
	 * Where the first of two ends of a road starts, of which the gazetteer does not tell:
	 * 是 + 旬水 + 至 + 清河高速公路; or the given offset behind 至.
	 */
	int routeStart(int to) {
		for (int start = to - 3; start <= to - 2; start++) {
			boolean han = IntStream.range(Math.max(0, start), to).allMatch(this.view::isHan);
			if (start >= 0 && han
					&& (!this.view.isHan(start - 1) || "是由从在的对为着".indexOf(this.view.at(start - 1)) >= 0
							|| followsAct(start)
							|| this.context.draft().endingAt(this.view, start, NameWalk::mayOwn).isPresent())) {
				return start;
			}
		}
		return to + 1;
	}

	/** 禾宁 + 经青禾至旬原高铁: the first end of a road that the given offset is on the way of. */
	int viaStart(int start) {
		int via = (this.view.at(start) == '经') ? start : start - 1;
		if (this.view.at(via) != '经' || !this.context.isWord(via, 1)) {
			return start;
		}
		int first = this.context.draft()
			.endingAt(this.view, via, (mention) -> mention.type().isPlace())
			.map((mention) -> mention.span().start())
			.orElseGet(() -> routeStart(via));
		return (first < via) ? first : start;
	}

	/**
	 * Where the name of a part of a road or river starts: 青禾运河 + 旬水段航道工程, or the given
	 * offset.
	 */
	int lineStart(int part) {
		if (!this.context.lexicons().patterns().found("line", this.context.text(Math.max(0, part - 4), part))) {
			return part;
		}
		Optional<Mention> line = this.context.draft()
			.endingAt(this.view, part, (mention) -> mention.type() == EntityType.PROJECT || mention.type().isPlace());
		return line.map((mention) -> mention.span().start()).orElseGet(() -> {
			int start = this.context.walk(part, false, true).start();
			return (part - start > 1 && part - start <= 8) ? withoutVerb(start, part) : part;
		});
	}

	/**
	 * Where a name starts that joins two countries or places with a dash: 中国—禾盟 + 合作区;
	 * the given offset where none stands before, and -1 where a hyphen shows that the
	 * name is cut.
	 */
	int joinedStart(int start) {
		char dash = this.view.at(start - 1);
		if ("-－—".indexOf(dash) < 0 || !this.view.isHan(start - 2)) {
			return start;
		}
		String country = this.context.lexicons().countries().endingAt(this.view.text(), start - 1);
		if (country.length() > 1) {
			return joinedStart(start - 1 - country.length());
		}
		return this.context.draft()
			.endingAt(this.view, start - 1, (mention) -> mention.type().isPlace())
			.map((mention) -> mention.span().start())
			.orElse((dash == '—') ? start : -1);
	}

	private boolean followsAct(int offset) {
		Token token = this.view.tokenEndingAt(offset);
		return token != null && token.partOfSpeech().startsWith("v");
	}

}

package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;

import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the name of a village or town starts, to the left of its unit: after the
 * place that it lies in, or after the last word that cannot be part of a name.
 */
final class VillageStarts {

	private static final int LONGEST_CORE = 7;

	/** So long a village's name is between those of a list. */
	private static final int LONGEST_LISTED = 5;

	static final String NOT_IN_CORE = "的在和与由向给帮对从到为是了把让同跟该每各某这那其个们等被将以及、年月日元亩";

	/** Not even directly after a place. */
	static final String NEVER_IN_CORE = "的在是了们这那每给把被让、年个";

	/** With the unit these make words of their own: 农村, 驻村, 城乡, 家乡, 村镇. */
	static final String LAST_OF_WORDS = "农乡驻回跨进全该本各渔帮入下出包联村城家故老返还异侨重强富兴建扶爱个镇县市区省优美示通走困撤并任整坐两";

	/**
	 * Words of kinds that are also the names of many villages, directly after a place.
	 */
	static final Set<String> FAVOURITES = Set.of("平安", "幸福", "先进", "中心", "团结", "胜利", "和平", "光明", "解放", "民主", "友谊",
			"建设");

	/**
	 * Last characters of many villages' names that also make words with 村: 永联村 but 包联村.
	 */
	static final String FAVOURITE_ENDS = "联老家兴富强建城";

	private final Lexicon placeWords;

	private final Lexicon stopWords;

	private final Lexicon surnames;

	VillageStarts(LexiconReader reader) {
		this.placeWords = reader.words("place-words.txt");
		this.stopWords = reader.words("stop-words.txt");
		this.surnames = reader.words("common-surnames.txt");
	}

	/**
	 * The end of a place that stands shortly before the unit; or the start of a short
	 * name.
	 */
	int anchored(MentionDraft draft, ArticleView view, int at) {
		for (int start = at; start > 0 && start >= at - LONGEST_CORE; start--) {
			Optional<Mention> place = draft.endingAt(view, start, (mention) -> mention.type().isPlace());
			if (place.isPresent()) {
				boolean whole = isBareName(place.get()) && "镇乡".indexOf(view.at(at)) < 0 && (at == start
						|| (at - start < 2 && view.startsWith("社区", at) && "看在到去搞为".indexOf(view.at(start)) < 0)
						|| draft
							.endingAt(view, place.get().span().start(), (mention) -> mention.type() == EntityType.TOWN)
							.isPresent());
				if (start < at && !whole) {
					return afterClause(view, start, at);
				}
				// 旬水社区, 旬水苑社区: the short name of a county is part of the village's.
				return whole ? place.get().span().start() : -1;
			}
			if (!view.isHan(start - 1) || NEVER_IN_CORE.indexOf(view.at(start - 1)) >= 0) {
				return -1;
			}
			String word = (start == at) ? this.placeWords.endingAt(view.text(), at) : "";
			boolean favourite = word.length() == 1 && FAVOURITE_ENDS.contains(word);
			if (!word.isEmpty() && !favourite && isLastWord(view, at) && !view.startsWith("嘎查", at)) {
				return -1;
			}
		}
		return -1;
	}

	/** 旬水 + 搬回 + 老家 + 清溪村: of a long stretch after a place only the end is the name. */
	private int afterClause(ArticleView view, int start, int at) {
		int from = at;
		while (from > start) {
			Token token = view.tokenEndingAt(from);
			if (token != null && token.text().length() > 1 && from < at && isClause(token, at - start)) {
				return from;
			}
			from = (token == null) ? from - 1 : token.span().start();
		}
		return start;
	}

	private boolean isClause(Token token, int length) {
		String word = token.text();
		boolean kind = this.placeWords.contains(word) && !FAVOURITES.contains(word);
		return kind || (length > 4 && (this.stopWords.contains(word) || token.partOfSpeech().equals("v")
				|| token.partOfSpeech().equals("vi")));
	}

	/** 农村, 乡村 and 驻村 are no villages whatever stands before them. */
	private static boolean isLastWord(ArticleView view, int at) {
		return LAST_OF_WORDS.indexOf(view.at(at - 1)) >= 0;
	}

	private static boolean isBareName(Mention place) {
		return !place.text().equals(place.name()) && place.text().length() <= 3;
	}

	/**
	 * The start of a name that no place stands before; 地 right before the unit is no
	 * particle: 石地村.
	 */
	int free(ArticleView view, int at) {
		int start = at;
		Token holding = tokenHolding(view, at);
		if (holding != null) {
			start = holding.span().start();
		}
		while (start > 0 && at - start < LONGEST_CORE) {
			Token token = view.tokenEndingAt(start);
			if (token != null && token.text().equals("家") && isSurname(view, token.span().start())) {
				// 唐家堡村: the family's name stands before 家.
				return token.span().start() - 1;
			}
			if (token != null && start == at && isPosition(view, token)) {
				// 坝前村, 岭下村: the position ends the name.
				start = token.span().start();
				continue;
			}
			if (token == null || !view.isHan(start - 1) || this.stopWords.contains(token.text())
					|| (token.text().length() > 1 && this.placeWords.contains(token.text()))
					|| (isStop(token) && !isOfName(view, token, at))) {
				break;
			}
			start = token.span().start();
		}
		while (at - start > 2 && "任原经从向将占起完为到对打盖建修".indexOf(view.at(start)) >= 0) {
			start++;
		}
		return (at - start > LONGEST_CORE) ? -1 : withPosition(view, start);
	}

	/** 石禾村、+ 长禾村, 石坝镇的 + 七禾半村: the start behind the village or the town before, or -1. */
	static int inList(MentionDraft draft, ArticleView view, int at) {
		int start = at;
		while (start > at - LONGEST_LISTED && view.isHan(start - 1) && view.at(start - 1) != '的') {
			start--;
		}
		char before = view.at(start - 1);
		EntityType type = (before == '、') ? EntityType.VILLAGE : EntityType.TOWN;
		return (start < at && (before == '、' || before == '的')
				&& draft.anyEndingAt(view, start - 1, (mention) -> mention.type() == type)) ? start : -1;
	}

	/** 上坳村, 下榆涧村: words of position begin names, after a separator or 的. */
	private static int withPosition(ArticleView view, int start) {
		boolean bound = !view.isHan(start - 2) || "的、和与在到是镇乡道县区近".indexOf(view.at(start - 2)) >= 0;
		return (bound && "上下前后东西南北大小".indexOf(view.at(start - 1)) >= 0) ? start - 1 : start;
	}

	/**
	 * 石 + 地 right before the unit is no particle, 元 behind no number no sum of money.
	 */
	private static boolean isOfName(ArticleView view, Token token, int at) {
		return (token.text().equals("地") && token.span().end() == at) || (token.text().equals("元")
				&& "0123456789一二三四五六七八九十百千万亿两几".indexOf(view.at(token.span().start() - 1)) < 0);
	}

	private static boolean isPosition(ArticleView view, Token token) {
		Token before = (token.text().length() == 1 && "前后上下里内外边中".contains(token.text()))
				? view.tokenEndingAt(token.span().start()) : null;
		return before != null && before.text().length() == 1 && PartOfSpeech.beginsWith(before, "njgbq")
				&& "村乡镇县市区省城".indexOf(before.text()) < 0;
	}

	private boolean isSurname(ArticleView view, int end) {
		return this.surnames.contains(String.valueOf(view.at(end - 1))) && view.startsToken(end - 1)
				&& (!view.isHan(end - 2) || "的、和与在到是里".indexOf(view.at(end - 2)) >= 0);
	}

	private static @Nullable Token tokenHolding(ArticleView view, int at) {
		for (int start = at - 1; start >= Math.max(0, at - 5); start--) {
			Token token = view.tokenStartingAt(start);
			if (token != null) {
				return (token.span().end() > at) ? token : null;
			}
		}
		return null;
	}

	private static boolean isStop(Token token) {
		return (token.text().length() == 1)
				? PartOfSpeech.beginsWith(token, "pcur") || NOT_IN_CORE.contains(token.text())
				: PartOfSpeech.beginsWith(token, "vpcurmtd");
	}

}

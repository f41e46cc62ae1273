package org.jiceng.extraction.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds villages, and towns that the gazetteer does not list, by the unit that ends their
 * names: 平阳县柳树湾村, 桂花社区党支部.
 */
final class UnlistedPlaceFinder {

	private static final Map<String, EntityType> UNITS = units();

	private static final int LONGEST_CORE = 7;

	/** After 村 these make another word: 村民, 村镇银行, 村庄. */
	private static final String NOT_AFTER_VILLAGE = "民镇庄落容貌规级医史寨头妇官屯口味";

	private static final String NOT_IN_CORE = "的在和与由向给帮对从到为是了把让同跟该每各某这那其个们等被将以及、年月日元亩千万";

	/** Not even directly after a place. */
	private static final String NEVER_IN_CORE = "的在是了们这那每、年个";

	/** With the unit these make words of their own: 农村, 驻村, 城乡, 家乡, 村镇. */
	private static final String LAST_OF_WORDS = "农乡驻回跨进全该本各渔帮入下出包联村城家故老返还异侨重强富兴建扶爱个镇县市区省优美示通走困撤并任整";

	/**
	 * Words of kinds that are also the names of many villages, directly after a place.
	 */
	private static final Set<String> FAVOURITES = Set.of("平安", "幸福", "先进", "中心");

	/**
	 * Last characters of many villages' names that also make words with 村: 永联村 but 包联村.
	 */
	private static final String FAVOURITE_ENDS = "联老家兴富强建城";

	private final Lexicon placeWords;

	private final Lexicon stopWords;

	private final Lexicon surnames;

	UnlistedPlaceFinder(LexiconReader reader) {
		this.placeWords = reader.words("place-words.txt");
		this.stopWords = reader.words("stop-words.txt");
		this.surnames = reader.words("common-surnames.txt");
	}

	private static Map<String, EntityType> units() {
		Map<String, EntityType> units = new LinkedHashMap<>();
		List.of("居民区", "社区", "嘎查", "村").forEach((unit) -> units.put(unit, EntityType.VILLAGE));
		List.of("街道", "苏木", "镇", "乡").forEach((unit) -> units.put(unit, EntityType.TOWN));
		return Map.copyOf(units);
	}

	void find(MentionDraft draft) {
		scan(draft, true);
		scan(draft, false);
	}

	/** First those after a place; what these are called is then known for the others. */
	private void scan(MentionDraft draft, boolean anchored) {
		Set<String> known = new HashSet<>();
		draft.mentions()
			.stream()
			.filter((mention) -> UNITS.containsValue(mention.type()))
			.map(Mention::text)
			.forEach(known::add);
		Lexicon names = new Lexicon(known);
		for (ArticleView view : draft.views()) {
			for (int at = 1; at < view.text().length(); at++) {
				String unit = unitAt(view, at);
				if (unit != null && isUnit(view, at, unit, anchored)) {
					find(draft, view, at, unit, anchored, names);
				}
			}
		}
	}

	private static @Nullable String unitAt(ArticleView view, int at) {
		return switch (view.at(at)) {
			case '居' -> view.startsWith("居民区", at) ? "居民区" : null;
			case '社' -> view.startsWith("社区", at) ? "社区" : null;
			case '嘎' -> view.startsWith("嘎查", at) ? "嘎查" : null;
			case '村' -> "村";
			case '街' -> view.startsWith("街道", at) ? "街道" : null;
			case '苏' -> view.startsWith("苏木", at) ? "苏木" : null;
			case '镇' -> "镇";
			case '乡' -> "乡";
			default -> null;
		};
	}

	private static boolean isUnit(ArticleView view, int at, String unit, boolean anchored) {
		char next = view.at(at + unit.length());
		if (unit.equals("村")) {
			return NOT_AFTER_VILLAGE.indexOf(next) < 0 || view.startsWith("村民委员会", at);
		}
		Token token = view.tokenStartingAt(at);
		if (unit.length() == 1 && token != null && token.text().length() > 1 && token.partOfSpeech().startsWith("ns")) {
			// 镇江 begins with the unit.
			return false;
		}
		return unit.length() > 1 || ((view.endsToken(at + 1) || "党政人".indexOf(next) >= 0 || anchored)
				&& "村镇亲土情愁贤音间长级".indexOf(next) < 0);
	}

	private void find(MentionDraft draft, ArticleView view, int at, String unit, boolean anchored, Lexicon names) {
		int end = at + unit.length();
		EntityType type = UNITS.getOrDefault(unit, EntityType.VILLAGE);
		if (draft.overlaps(view, new Span(at, end), (mention) -> mention.span().end() > at)) {
			return;
		}
		int start = anchored ? anchoredStart(draft, view, at) : knownStart(view, end, names);
		boolean known = !anchored && start >= 0;
		if (!anchored && start < 0 && (type == EntityType.VILLAGE || isTownOfBody(view, end))) {
			start = freeStart(view, at);
		}
		if (start < 0 || start >= at) {
			return;
		}
		String core = view.text().substring(start, at);
		boolean sure = core.length() > 1 && unit.equals("村")
				&& (view.startsWith("党支部", end) || view.startsWith("村民", end));
		if (unit.equals("村") && view.startsWith("集体", end) && isVerb(view, start, at)) {
			// 旬水乡 + 探索 + 村集体经济
			return;
		}
		boolean favourite = anchored && (FAVOURITES.contains(core)
				|| (core.length() == 2 && view.at(at) == '村' && FAVOURITE_ENDS.indexOf(core.charAt(1)) >= 0
						&& !this.placeWords.contains(core) && NEVER_IN_CORE.indexOf(core.charAt(0)) < 0));
		if (!known && !favourite && (!isName(core) || (!anchored && !sure && isCommonWord(view, start, at)))) {
			return;
		}
		draft.within(view, new Span(start, at), (mention) -> true).forEach(draft::remove);
		draft.name(view, new Span(start, end), type, core + unit, null, anchored ? "unit after place" : "unit");
	}

	private static boolean isTownOfBody(ArticleView view, int end) {
		return view.startsWith("党委", end) || view.startsWith("政府", end) || view.startsWith("党工委", end)
				|| view.startsWith("人大", end);
	}

	private static int knownStart(ArticleView view, int end, Lexicon names) {
		String name = names.endingAt(view.text(), end);
		return name.isEmpty() ? -1 : end - name.length();
	}

	/**
	 * The end of a place that stands shortly before the unit; or the start of a short
	 * name.
	 */
	private int anchoredStart(MentionDraft draft, ArticleView view, int at) {
		for (int start = at; start > 0 && start >= at - LONGEST_CORE; start--) {
			Optional<Mention> place = draft.endingAt(view, start, (mention) -> mention.type().isPlace());
			if (place.isPresent()) {
				boolean whole = isBareName(place.get()) && "镇乡".indexOf(view.at(at)) < 0
						&& (at == start || (at - start < 2 && view.startsWith("社区", at))
								|| draft
									.endingAt(view, place.get().span().start(),
											(mention) -> mention.type() == EntityType.TOWN)
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
			if (!word.isEmpty() && !favourite && isLastWord(view, at)) {
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
		return kind || (length > 4 && (this.stopWords.contains(word) || token.partOfSpeech().matches("v|vi")));
	}

	/** 农村, 乡村 and 驻村 are no villages whatever stands before them. */
	private static boolean isLastWord(ArticleView view, int at) {
		return LAST_OF_WORDS.indexOf(view.at(at - 1)) >= 0;
	}

	private static boolean isBareName(Mention place) {
		return !place.text().equals(place.name()) && place.text().length() <= 3;
	}

	private int freeStart(ArticleView view, int at) {
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
			if (token == null || !view.isHan(start - 1) || this.stopWords.contains(token.text())
					|| (token.text().length() > 1 && this.placeWords.contains(token.text())) || isStop(token)) {
				break;
			}
			start = token.span().start();
		}
		while (at - start > 2 && "任原经从向将占起完为到对打".indexOf(view.at(start)) >= 0) {
			start++;
		}
		return (at - start > LONGEST_CORE) ? -1 : withPosition(view, start);
	}

	/** 上坳村, 下榆涧村: words of position begin names, after a separator or 的. */
	private static int withPosition(ArticleView view, int start) {
		boolean bound = !view.isHan(start - 2) || "的、和与在到是".indexOf(view.at(start - 2)) >= 0;
		return (bound && "上下前后东西南北大小".indexOf(view.at(start - 1)) >= 0) ? start - 1 : start;
	}

	private boolean isSurname(ArticleView view, int end) {
		return this.surnames.contains(String.valueOf(view.at(end - 1))) && view.startsToken(end - 1)
				&& (!view.isHan(end - 2) || "的、和与在到是".indexOf(view.at(end - 2)) >= 0);
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
		String tag = token.partOfSpeech();
		return (token.text().length() == 1) ? tag.matches("[pcur].*") || NOT_IN_CORE.contains(token.text())
				: tag.matches("[vpcurmtd].*");
	}

	private boolean isName(String core) {
		String forbidden = (core.length() <= 4) ? NEVER_IN_CORE : NOT_IN_CORE;
		return !this.placeWords.contains(core) && core.chars().allMatch((c) -> ArticleView.isHan((char) c))
				&& core.chars().noneMatch((c) -> forbidden.indexOf(c) >= 0)
				&& this.placeWords.endingAt(core, core.length()).length() < 2 && !core.matches(".*[区县镇市].+")
				&& LAST_OF_WORDS.indexOf(core.charAt(core.length() - 1)) < 0;
	}

	private static boolean isVerb(ArticleView view, int start, int at) {
		Token token = view.tokenStartingAt(start);
		return token != null && token.span().end() == at && token.partOfSpeech().startsWith("v");
	}

	/**
	 * Whether the core is one common word, as in 旅游村, one character, or holds no word
	 * that names a thing, as in 更多社区.
	 */
	private static boolean isCommonWord(ArticleView view, int start, int at) {
		if (at - start < 2 || IntStream.range(start, at)
			.mapToObj(view::tokenStartingAt)
			.allMatch((word) -> word == null || word.partOfSpeech().matches("[vdprcmuyt]|ad"))) {
			return true;
		}
		Token token = view.tokenStartingAt(start);
		return token != null && token.span().end() == at && !token.partOfSpeech().startsWith("n")
				&& token.text().length() > 1;
	}

}

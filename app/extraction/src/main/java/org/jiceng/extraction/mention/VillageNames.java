package org.jiceng.extraction.mention;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jiceng.extraction.text.Token;

/**
 * Tells of the words before the unit of a village or town whether they may be its name.
 */
final class VillageNames {

	/** The number of the villages named before. */
	private static final Pattern COUNTED = Pattern.compile("(?:村|社区)[两二三四五六七八九十几各多]$");

	/** 禾山四村 + 第三 + 居民区 */
	private static final Pattern NUMBERED = Pattern.compile("第[一二三四五六七八九十]{1,2}$");

	private final Lexicon placeWords;

	VillageNames(Lexicon placeWords) {
		this.placeWords = placeWords;
	}

	/**
	 * {@return whether a stretch may be the name of a village or town}
	 * @param core the stretch
	 * @param unit the unit behind it
	 */
	boolean mayBe(String core, String unit) {
		// 青禾村社区: a village that became a community keeps its name.
		boolean village = (unit.equals("社区") || unit.equals("居民区")) && core.length() > 2
				&& NUMBERED.matcher(core).replaceFirst("").endsWith("村")
				&& VillageStarts.LAST_OF_WORDS.indexOf(core.charAt(core.length() - 2)) < 0;
		if (unit.equals("乡") && (core.endsWith("水") || core.endsWith("雪"))) {
			// 青禾水乡, 雪乡: a sight.
			return false;
		}
		String forbidden = (core.length() <= 4 || unit.equals("嘎查")) ? VillageStarts.NEVER_IN_CORE
				: VillageStarts.NOT_IN_CORE;
		if (COUNTED.matcher(core).find()) {
			// 青禾村两 + 村
			return false;
		}
		boolean counted = "千万".indexOf(core.charAt(0)) >= 0 || "千万".indexOf(core.charAt(core.length() - 1)) >= 0;
		return !(counted && core.length() > 1) && !this.placeWords.contains(core)
				&& core.chars().allMatch((c) -> ArticleView.isHan((char) c))
				&& core.chars().noneMatch((c) -> forbidden.indexOf(c) >= 0)
				&& (village || unit.equals("嘎查") || this.placeWords.endingAt(core, core.length()).length() < 2)
				&& core.chars().limit(core.length() - 1).noneMatch((c) -> "区县镇市".indexOf(c) >= 0)
				&& (village || unit.equals("嘎查") || isUnder(core) || isTown(core, unit)
						|| VillageStarts.LAST_OF_WORDS.indexOf(core.charAt(core.length() - 1)) < 0);
	}

	/** 岭下村, not 乡下村 or 旗下. */
	private static boolean isUnder(String core) {
		return core.length() > 1 && core.length() < 4 && core.endsWith("下")
				&& "组员乡脚地名旗手私当以底城楼台天眼部党上".indexOf(core.charAt(core.length() - 2)) < 0;
	}

	/** 禾城社区, not 县城社区. */
	private static boolean isTown(String core, String unit) {
		return unit.equals("社区") && core.length() == 2 && core.charAt(1) == '城'
				&& "县全老古省市进入本".indexOf(core.charAt(0)) < 0;
	}

	static boolean isVerb(ArticleView view, int start, int at) {
		Token token = view.tokenStartingAt(start);
		return token != null && token.span().end() == at && token.partOfSpeech().startsWith("v");
	}

	private static boolean isOfGrammar(String tag) {
		return (tag.length() == 1) ? "vdprcmuyt".contains(tag) : tag.equals("ad");
	}

	/**
	 * Whether the core is one common word, as in 旅游村, one character, or holds no word
	 * that names a thing, as in 更多社区.
	 */
	static boolean isCommonWord(ArticleView view, int start, int at) {
		if (at - start < 2 || IntStream.range(start, at)
			.mapToObj(view::tokenStartingAt)
			.allMatch((word) -> word == null || isOfGrammar(word.partOfSpeech()))) {
			return true;
		}
		Token token = view.tokenStartingAt(start);
		return token != null && token.span().end() == at && !token.partOfSpeech().startsWith("n")
				&& token.text().length() > 1;
	}

}

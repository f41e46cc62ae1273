package org.jiceng.extraction.mention;

import java.util.regex.Pattern;

/**
 * Tells of villages whether they lie abroad, which are not listed.
 */
final class VillagesAbroad {

	/** Characters that write the first halves of Tibetan names. */
	private static final String TIBETAN = "洛桑扎西次仁旦增格平措顿珠多吉丹巴尼玛";

	/** Characters that write names of villages abroad, and in the west of China. */
	private static final String ABROAD = "阿埃艾安奥巴贝比别波博布茨达德蒂丁多厄恩尔法菲费夫弗戈格哈赫基加杰卡科克肯拉莱兰雷里利列卢鲁罗洛马梅米莫姆纳尼涅诺帕佩皮普奇乔切热日萨塞沙舍什舒斯苏索塔泰特提托瓦维韦乌西希谢雅亚耶伊扎贾沃佳热伦佐";

	private static final Pattern FOREIGN = Pattern
		.compile("俄军|乌军|以军|俄罗斯|乌克兰|加沙|顿涅茨克|哈尔科夫|克里米亚|巴勒斯坦|以色列|黎巴嫩|叙利亚|墨西哥|美国|加拿大|当地时间|林火|塔利班|阿富汗|伊拉克|也门");

	/** So far before a sentence it is looked for other countries. */
	private static final int BEFORE = 60;

	/** And no farther than this in a sentence without end. */
	private static final int LONGEST_SENTENCE = 400;

	private final Lexicon countries;

	VillagesAbroad(LexiconReader reader) {
		this.countries = reader.words("countries.txt");
	}

	/** 清国首都居民区, 德拉诺沃村 in a sentence about another country. */
	boolean contains(ArticleView view, int start, int at) {
		String core = view.text().substring(start, at);
		if (this.countries.endingAt(core, core.length()).length() > 1) {
			return true;
		}
		int from = Math.max(view.sentenceStart(start) - BEFORE, start - LONGEST_SENTENCE);
		return core.length() > 1 && core.chars().allMatch((character) -> ABROAD.indexOf(character) >= 0)
				&& FOREIGN.matcher(view.text()).region(Math.max(0, from), start).find();
	}

	/** 洛桑江村, 次仁江村: 江村 is a part of names of people. */
	static boolean isTibetanName(ArticleView view, int at) {
		return view.at(at - 1) == '江' && TIBETAN.indexOf(view.at(at - 2)) >= 0 && TIBETAN.indexOf(view.at(at - 3)) >= 0;
	}

}

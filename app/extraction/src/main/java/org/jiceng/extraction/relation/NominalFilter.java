package org.jiceng.extraction.relation;

import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.EntityCategory;

/**
 * Tells whether a common noun stands for one named thing: 该公司, or 公司 after a verb, a
 * preposition or a pause. 国有企业, 重大项目 and 有实力的公司 are kinds. 管委会 is nobody's name.
 */
final class NominalFilter {

	/** 姜小镇: a name of a person may end like that of a place. */
	private static final Pattern SHORT_NAME = Pattern.compile(".{1,2}[镇乡村社院处所]");

	private static final Pattern DEFINITE = Pattern.compile("^(?:[该这本此全我当她他它]|两[个家]|[省市州县区旗镇乡村局所院校].{0,4}里?$).*");

	private static final String BEFORE = "，。；：、！？“”‘’（）《》—\"',.;:()给为向帮替对由与同和跟到在来进让请把被从据经是说及于去回入离靠用就也还又将已使助有任后自";

	private static final int LONGEST_LEAD = 30;

	/** 这家担保公司. */
	private static final Pattern POINTED = Pattern.compile("(?:这[家个所座支]|该)[^，。；、的这该]{0,4}$|这个由[^，。；、]{2,26}的$");

	/** Verbs whose object is a definite thing: 推动项目开工. */
	private static final Pattern VERB_BEFORE = Pattern
		.compile("推动|推进|加快|支持|参与|牵头|保障|承建|指导|帮助|协助|扶持|资助|培训|辅导|帮扶|补贴|补助|担任|给了|帮了");

	private final TitleLexicon titles;

	NominalFilter(TitleLexicon titles) {
		this.titles = titles;
	}

	/**
	 * {@return whether a mention names its thing, or is a noun that can only mean it}
	 */
	boolean isDefinite(Mention mention, Article article, Entity entity) {
		if (mention.type().category() == EntityCategory.PERSON && this.titles.isBodyNoun(mention.text())
				&& !SHORT_NAME.matcher(mention.text()).matches()) {
			return false;
		}
		if (mention.kind() != MentionKind.NOMINAL || DEFINITE.matcher(mention.text()).matches()) {
			return true;
		}
		int at = mention.span().start() - 1;
		while (at >= 0 && Character.isWhitespace(article.text().charAt(at))) {
			at--;
		}
		String lead = article.text().substring(Math.max(0, at - LONGEST_LEAD), at + 1);
		return at < 0 || POINTED.matcher(lead).find() || isPartOfName(lead, entity)
				|| BEFORE.indexOf(article.text().charAt(at)) >= 0
				|| VERB_BEFORE.matcher(article.text().substring(Math.max(0, at - 1), at + 1)).matches();
	}

	/** 月光联合社 for 清河县月光柿业联合社. */
	private static boolean isPartOfName(String lead, Entity entity) {
		return lead.length() >= 2 && entity.name().contains(lead.substring(lead.length() - 2));
	}

}

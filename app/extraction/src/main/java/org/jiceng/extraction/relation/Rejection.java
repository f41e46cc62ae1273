package org.jiceng.extraction.relation;

import org.jiceng.extraction.text.Span;

/**
 * A candidate for a relation that a rule found and then turned down, for those who ask
 * why a fact is missing.
 *
 * @param article the ordinal of the article
 * @param span where the candidate stands in the article's text
 * @param text the text under the span
 * @param rule the name of the rule
 * @param reason why it was turned down
 */
public record Rejection(int article, Span span, String text, String rule, Reason reason) {

	/**
	 * Why candidates are turned down, in the two languages of the product.
	 */
	public enum Reason {

		/** 没有向柳树村拨款. */
		NEGATED("句子否定了这件事", "The sentence says that it did not happen"),
		/** A verb with an object, and nobody named who does it. */
		NO_SUBJECT("找不到行为主体", "No named subject was found for the act"),
		/** A post whose body the page does not name: 局长说. */
		NO_BODY("找不到职务所属的机构或地方", "No body or place was found for the post"),
		/** The types of the ends do not fit the relationship. */
		ENDS_NOT_ALLOWED("两端的类型不符合关系的要求", "The relationship does not allow ends of these types"),
		/** 县财政局支持县财政局. */
		SAME_THING("两端是同一个对象", "Both ends are the same thing"),
		/** A policy that the page says the same body issued. */
		ISSUED_BY_SUBJECT("该主体是政策的出台者，不另记实施", "The subject issued the policy, which says more than carrying it out"),
		/** 柳树村党支部书记 helps 柳树村. */
		OWN_PLACE("带领本村或本支部不算支持", "Leading the own village or branch is no support"),
		/** Another place, more exact or said more plainly, was taken. */
		BETTER_PLACE_KNOWN("已有更确切的所在地", "A more exact place is known"),
		/** An end that is no entity of the page. */
		END_NOT_NAMED("有一端不是页面上点名的对象", "An end stands for nothing that the page names"),
		/** A fact that the page says again. */
		SAID_BEFORE("同一事实前文已经记下", "The page said the same fact before");

		private final String chinese;

		private final String english;

		Reason(String chinese, String english) {
			this.chinese = chinese;
			this.english = english;
		}

		/**
		 * {@return the reason as shown to Chinese readers}
		 */
		public String chinese() {
			return this.chinese;
		}

		/**
		 * {@return the reason as shown to English readers}
		 */
		public String english() {
			return this.english;
		}

	}

}

package org.jiceng.extraction.mention;

import java.util.Set;

/**
 * Forms of address that make no full name of a surname: 秦大姐, 老秦, 秦四嫂.
 */
final class AddressForms {

	/** 秦四嫂: one of the first set and one of the second; 秦老三: 老 and one of the third. */
	private static final String BEFORE_KIN = "老大";

	private static final String KIN = "嫂哥姐叔婶伯爷婆妈姨妹弟娘公";

	/** Not 秦阿妹 and 秦二妹, which are names. */
	private static final String BEFORE_SENIORS = "阿小一二三四五六七八九幺";

	private static final String SENIOR_KIN = "嫂哥姐叔婶伯爷婆妈姨公";

	private static final String SENIORITY = "大一二三四五六七八九幺";

	private static final Set<String> KIN_WORDS = Set.of("婆婆", "嫂子", "妈妈", "叔叔", "伯伯", "姐姐", "大嫂", "嬢嬢");

	private final Lexicon addresses;

	AddressForms(PersonLexicons lexicons) {
		this.addresses = lexicons.around("address");
	}

	/**
	 * {@return whether a text is a form of address}
	 */
	boolean hold(String text) {
		boolean familiar = text.length() == 2 && "老小阿".indexOf(text.charAt(0)) >= 0;
		// The longest word behind the first character is all of the rest, or it is no
		// word.
		return familiar || (text.length() == 2 && text.endsWith("老")) || isKin(text)
				|| (text.length() > 1 && this.addresses.startingAt(text, 1).length() == text.length() - 1);
	}

	private static boolean isKin(String text) {
		if (text.length() != 3) {
			return false;
		}
		char before = text.charAt(1);
		char last = text.charAt(2);
		return (KIN.indexOf(last) >= 0 && BEFORE_KIN.indexOf(before) >= 0)
				|| (BEFORE_SENIORS.indexOf(before) >= 0 && SENIOR_KIN.indexOf(last) >= 0)
				|| (before == '老' && SENIORITY.indexOf(last) >= 0) || KIN_WORDS.contains(text.substring(1));
	}

}

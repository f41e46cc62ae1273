package org.jiceng.schema;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes names comparable: full-width letters become plain ones, letters small, and
 * quotation marks, brackets of titles, blanks and dots between syllables go. What writes
 * and what searches fold alike: {@code “板凳议事” 制度} and {@code 板凳议事制度} are one.
 */
public final class NameFolding {

	private static final Pattern PUT_ASIDE = Pattern.compile("[\\s\\p{Z}“”\"'‘’《》〈〉『』「」()\\[\\]【】·•‧・—–\\-]+");

	private NameFolding() {
	}

	/**
	 * Folds a name.
	 * @param name a name as printed
	 * @return the folded name; the name itself in small letters if it holds nothing else
	 */
	public static String fold(String name) {
		String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String folded = PUT_ASIDE.matcher(compatible).replaceAll("");
		return folded.isEmpty() ? compatible : folded;
	}

}

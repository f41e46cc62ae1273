package org.jiceng.extraction.mention;

/**
 * The word lists by which bodies' names are read.
 *
 * @param genericWords words that alone make no name
 * @param functions words of public functions
 * @param titles nouns of posts and roles
 * @param industryWords last words of firms' short names
 * @param nameWords verbs that are parts of names
 * @param patterns word sets around names
 */
record NameLexicons(Lexicon genericWords, Lexicon functions, Lexicon titles, Lexicon industryWords, Lexicon nameWords,
		NamePatterns patterns) {

	static NameLexicons of(LexiconReader reader) {
		return new NameLexicons(reader.words("generic-words.txt", "industry-words.txt"),
				reader.words("agency-functions.txt"), reader.words("title-nouns.txt"),
				reader.words("industry-words.txt"), reader.words("name-words.txt"), new NamePatterns(reader));
	}

	/**
	 * {@return whether a core is made of nothing but words of kinds}
	 */
	boolean isGeneric(String core) {
		int at = core.length();
		while (at > 0) {
			String word = this.genericWords.endingAt(core, at);
			if (word.isEmpty()) {
				return false;
			}
			at -= word.length();
		}
		return true;
	}

	/**
	 * {@return whether a core is made of nothing but words of kinds and of trades}
	 */
	boolean isOfKinds(String core) {
		int at = core.length();
		while (at > 0) {
			int length = Math.max(this.genericWords.endingAt(core, at).length(),
					this.nameWords.endingAt(core, at).length());
			if (length == 0) {
				return false;
			}
			at -= length;
		}
		return true;
	}

}

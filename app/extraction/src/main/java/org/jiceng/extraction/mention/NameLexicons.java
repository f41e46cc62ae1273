package org.jiceng.extraction.mention;

/**
 * The word lists by which bodies' names are read.
 *
 * @param genericWords words that alone make no name
 * @param functions words of public functions
 * @param titles nouns of posts and roles
 * @param industryWords last words of firms' short names
 * @param nameWords verbs that are parts of names
 * @param kindWords words that describe what is built, traded or run, all that may stand
 * in a description
 * @param countries names of states
 * @param patterns word sets around names
 */
record NameLexicons(Lexicon genericWords, Lexicon functions, Lexicon titles, Lexicon industryWords, Lexicon nameWords,
		Lexicon kindWords, Lexicon countries, NamePatterns patterns) {

	static NameLexicons of(LexiconReader reader) {
		return new NameLexicons(reader.words("generic-words.txt", "industry-words.txt"),
				reader.words("agency-functions.txt"), reader.words("title-nouns.txt"),
				reader.words("industry-words.txt"), reader.words("name-words.txt"),
				reader.words("kind-words.txt", "generic-words.txt", "industry-words.txt", "name-words.txt"),
				reader.words("countries.txt"), new NamePatterns(reader));
	}

	/**
	 * {@return whether a core is made of nothing but words of kinds}
	 */
	boolean isGeneric(String core) {
		return isMadeOf(this.genericWords, core);
	}

	/**
	 * {@return whether a core tells nothing but a kind, a number of things or a measure:
	 * 海上光伏, 50处大中型, 300兆瓦级压气储能}
	 */
	boolean isDescription(String core) {
		String words = this.patterns.get("measure").matcher(core).replaceAll("");
		return !words.isEmpty() ? isMadeOf(this.kindWords, words) : !core.isEmpty();
	}

	private static boolean isMadeOf(Lexicon lexicon, String core) {
		int at = core.length();
		while (at > 0) {
			String word = lexicon.endingAt(core, at);
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

package org.jiceng.extraction.hanlp;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.NRConstant;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * Reads personal names in words, name for name what HanLP's {@code PersonRecognition} and
 * {@code TranslatedPersonRecognition} read: each word has a role in or around names, and
 * rows of roles are names. Most rows of words can hold none, which is seen first.
 * Thread-safe.
 */
final class NameReader {

	/** One of two roles in a row at which every pattern of a name has a part. */
	private static final Map<NR, Set<NR>> NAME_PARTS = Map.of(NR.B, EnumSet.of(NR.C, NR.E, NR.G, NR.Z), NR.D,
			EnumSet.of(NR.G), NR.E, EnumSet.of(NR.E, NR.G), NR.F, EnumSet.of(NR.B, NR.C, NR.E, NR.G), NR.X,
			EnumSet.of(NR.D));

	/** These show a name, or parts of one in one word, whatever stands before. */
	private static final Set<NR> NAMES = EnumSet.of(NR.U, NR.V, NR.Y);

	/** The role that HanLP gives to what stands before a text. */
	private static final int BEFORE = Word.ROLES.indexOf(NR.K);

	/** For each role and each one after it whether the two show a name. */
	private final boolean[][] shows = new boolean[Word.ROLES.size()][Word.ROLES.size()];

	private final WordLattice words;

	NameReader(WordLattice words) {
		this.words = words;
		for (int i = 0; i < this.shows.length; i++) {
			Set<NR> parts = NAME_PARTS.getOrDefault(Word.ROLES.get(i), Set.of());
			for (int j = 0; j < this.shows.length; j++) {
				this.shows[i][j] = NAMES.contains(Word.ROLES.get(j)) || parts.contains(Word.ROLES.get(j));
			}
		}
	}

	/**
	 * {@return the words and names of a lattice; the same list where no name was read}
	 * @param lattice the words that a text may be read as
	 * @param path the shortest path through them
	 */
	List<Word> read(Lattice lattice, List<Word> path) {
		boolean shown = false;
		boolean transliterated = false;
		int before = BEFORE;
		for (Word word : path) {
			int role = word.role(before);
			shown |= this.shows[before][role];
			transliterated |= word.isTransliterated();
			before = role;
		}
		if (!shown && !transliterated) {
			return path;
		}
		NameLattice names = new NameLattice(lattice, path);
		if (shown) {
			addNames(path, names);
		}
		if (transliterated) {
			addTransliterated(path, names);
		}
		return names.isNamed() ? names.path(this.words.begin(), this.words.end()) : path;
	}

	/** A word that holds a name's first or last character counts as two. */
	private void addNames(List<Word> path, NameLattice names) {
		StringBuilder text = new StringBuilder();
		StringBuilder pattern = new StringBuilder();
		int[] offsets = new int[2 * path.size() + 1];
		int before = BEFORE;
		// What HanLP takes for the role before a word that holds a last character.
		NR last = NR.A;
		for (Word word : path) {
			before = word.role(before);
			NR role = Word.ROLES.get(before);
			String characters = word.text();
			offsets[pattern.length()] = text.length();
			switch (role) {
				case U -> {
					pattern.append("KB");
					offsets[pattern.length() - 1] = text.length() + characters.length() - 1;
					last = NR.B;
				}
				case V -> {
					pattern.append((last == NR.B) ? 'E' : 'D').append('L');
					offsets[pattern.length() - 1] = text.length() + 1;
				}
				default -> {
					pattern.append(role);
					last = role;
				}
			}
			text.append(characters);
		}
		offsets[pattern.length()] = text.length();
		PersonDictionary.trie.parseText(pattern.toString(), (int from, int to, NRPattern found) -> {
			String name = text.substring(offsets[from], offsets[to]);
			boolean repeated = found == NRPattern.BCD && name.charAt(0) == name.charAt(2);
			if (!repeated && !isKnownMistake(name)) {
				names.add(offsets[from], this.words
					.word(new Vertex(Predefine.TAG_PEOPLE, name, PersonDictionary.ATTRIBUTE, NRConstant.WORD_ID)));
			}
		});
	}

	private static boolean isKnownMistake(String name) {
		EnumItem<NR> item = PersonDictionary.dictionary.get(name);
		return item != null && item.containsLabel(NR.A);
	}

	/** A transliterated name goes on over characters by which such names are written. */
	private void addTransliterated(List<Word> path, NameLattice names) {
		StringBuilder name = new StringBuilder();
		int parts = 0;
		int start = 0;
		int at = 0;
		for (Word word : path) {
			boolean begins = parts == 0 && word.isTransliterated();
			boolean goesOn = parts > 0
					&& (word.isTransliterated() || TranslatedPersonDictionary.containsKey(word.text()));
			start = begins ? at : start;
			if (begins || goesOn) {
				name.append(word.text());
				parts++;
			}
			else {
				addTransliterated(name, parts, start, names);
				name.setLength(0);
				parts = 0;
			}
			at += word.length();
		}
		addTransliterated(name, parts, start, names);
	}

	private void addTransliterated(StringBuilder name, int parts, int start, NameLattice names) {
		if (parts > 1) {
			names.add(start, this.words.word(new Vertex(Predefine.TAG_PEOPLE, name.toString(),
					new CoreDictionary.Attribute(Nature.nrf), NRConstant.WORD_ID)));
		}
	}

}

package org.jiceng.extraction.mention;

import java.util.Optional;

/**
 * Bodies whose name a word of time stands in: 旬水市 + 第六届 + 人民代表大会, 柳树湾村 + 原 + 党支部.
 */
final class TermNames {

	private final NameContext context;

	TermNames(NameContext context) {
		this.context = context;
	}

	/**
	 * Adds the name without the word of time.
	 * @param at where the ending starts
	 * @param end where it ends
	 * @param ending the ending
	 * @return whether a name was added
	 */
	boolean find(int at, int end, Ending ending) {
		return switch (this.context.view().at(at - 1)) {
			case '届' -> ofTerm(at, end, ending);
			case '原' -> former(at, end, ending);
			default -> false;
		};
	}

	/** 柳树湾村原党支部: the word is no part of the name. */
	private boolean former(int at, int end, Ending ending) {
		Optional<Mention> former = this.context.draft().endingAt(this.context.view(), at - 1, NameWalk::mayOwn);
		former.ifPresent((owner) -> {
			int start = this.context.chainStart(owner);
			this.context.add(start, end, ending.type(), this.context.name(start, at - 1) + ending.text(), owner.name(),
					"former");
		});
		return former.isPresent();
	}

	/** 旬水市 + 第六届 + 人民代表大会常务委员会: the term is no part of the name. */
	private boolean ofTerm(int at, int end, Ending ending) {
		int term = this.context.view().text().lastIndexOf('第', at);
		Optional<Mention> place = (term < at - 6) ? Optional.empty()
				: this.context.draft().endingAt(this.context.view(), term, (mention) -> mention.type().isPlace());
		place.ifPresent((owner) -> {
			int start = this.context.chainStart(owner);
			this.context.add(start, end, ending.type(), this.context.name(start, term) + ending.text(), owner.name(),
					"owner");
		});
		return place.isPresent();
	}

}

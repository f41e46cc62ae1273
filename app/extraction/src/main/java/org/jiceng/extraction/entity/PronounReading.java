package org.jiceng.extraction.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jspecify.annotations.Nullable;

/**
 * Reads a 他 or 她 whose own sentence tells who it is not: 帮她 is nobody who acts there, 她
 * in 她教王小树剪枝 is not 王小树, 她 in 王小树缺钱，银行给她贷款 is, of 他 and 她 in one sentence only one is
 * named in it.
 */
final class PronounReading {

	private static final int SENTENCES_BACK = 2;

	private static final int LONGEST_CLAUSE = 200;

	private final Mention noun;

	private final int sentence;

	private final boolean contrasted;

	private final boolean otherActs;

	private final Set<EntityDraft> beside = new LinkedHashSet<>();

	/** Who acts in the clause of the pronoun is not whom something is done for. */
	private final Set<EntityDraft> acting = new LinkedHashSet<>();

	PronounReading(Mention noun, Article article, int sentence, List<Mention> around,
			Map<Mention, EntityDraft> owners) {
		this.noun = noun;
		this.sentence = sentence;
		Span whole = article.sentences().get(sentence).span();
		this.contrasted = around.stream()
			.anyMatch((other) -> other.kind() == MentionKind.NOMINAL && other.type() == noun.type()
					&& !other.text().equals(noun.text()) && whole.contains(other.span()));
		Span before = new Span(clauseStart(article.text()), noun.span().start());
		this.otherActs = around.stream()
			.anyMatch((other) -> other.kind() != MentionKind.NOMINAL && other.type().category() == EntityCategory.BODY
					&& before.contains(other.span()));
		Span rest = new Span(noun.span().end(), clauseEnd(article.text()));
		for (Mention other : around) {
			EntityDraft owner = owners.get(other);
			if (owner != null && other.kind() != MentionKind.NOMINAL && other.type() == noun.type()) {
				if (rest.contains(other.span())) {
					this.beside.add(owner);
				}
				else if (before.contains(other.span())) {
					this.acting.add(owner);
				}
			}
		}
	}

	private int clauseStart(String text) {
		int start = this.noun.span().start();
		int first = Math.max(0, start - LONGEST_CLAUSE);
		while (start > first && NominalResolver.CLAUSE_MARKS.indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

	private int clauseEnd(String text) {
		int end = this.noun.span().end();
		int last = Math.min(text.length(), end + LONGEST_CLAUSE);
		while (end < last && NominalResolver.CLAUSE_MARKS.indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return end;
	}

	/**
	 * {@return whether the sentence tells who the pronoun is not}
	 */
	boolean isBounded() {
		return this.contrasted || !this.beside.isEmpty();
	}

	/**
	 * {@return whether somebody acts in the clause of the pronoun}
	 */
	boolean isActing(EntityDraft person) {
		return this.acting.contains(person);
	}

	/**
	 * {@return whom the pronoun means, or {@code null} if more than one may be meant}
	 * @param told whom the article has named
	 * @param object whether the pronoun is the one for whom something is done
	 */
	@Nullable EntityDraft antecedent(List<Told> told, boolean object) {
		if (object && (this.contrasted || this.otherActs || !this.acting.isEmpty())) {
			EntityDraft here = only(told.stream()
				.filter((one) -> one.sentence() == this.sentence && !this.acting.contains(one.owner()))
				.toList());
			if (here != null || this.contrasted) {
				return here;
			}
		}
		int nearest = told.stream()
			.filter((one) -> isPerson(one) && one.sentence() < this.sentence
					&& !(object && this.acting.contains(one.owner())))
			.mapToInt(Told::sentence)
			.max()
			.orElse(-1);
		EntityDraft found = (nearest < this.sentence - SENTENCES_BACK) ? null
				: only(told.stream().filter((one) -> one.sentence() == nearest).toList());
		return (object || found == null || !this.beside.contains(found)) ? found : null;
	}

	private @Nullable EntityDraft only(List<Told> told) {
		Set<EntityDraft> all = new LinkedHashSet<>();
		told.stream().filter(this::isPerson).forEach((one) -> all.add(one.owner()));
		return (all.size() == 1) ? all.iterator().next() : null;
	}

	private boolean isPerson(Told one) {
		return one.mention().type() == this.noun.type();
	}

}

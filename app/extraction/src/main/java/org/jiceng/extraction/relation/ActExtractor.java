package org.jiceng.extraction.relation;

import java.util.List;
import java.util.regex.Matcher;

import org.jiceng.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Runs rule tables over a sentence: what one named thing does to or with another.
 */
final class ActExtractor {

	private static final String CLAUSE_MARKS = "，；：。！？";

	private final List<Rule> rules;

	private final SubjectFinder subjects;

	private final ActModality modality = new ActModality();

	ActExtractor(List<Rule> rules, SubjectFinder subjects) {
		this.rules = rules;
		this.subjects = subjects;
	}

	/**
	 * Finds the acts that a sentence tells.
	 * @param text the sentence
	 * @param before the sentence before it, whose subject may go on
	 * @param sink takes what is found
	 */
	void extract(SlotText text, @Nullable SlotText before, FactSink sink) {
		for (Rule rule : this.rules) {
			Matcher match = rule.pattern().matcher(text);
			while (match.find()) {
				read(rule, match, text, before, sink);
			}
		}
	}

	private void read(Rule rule, Matcher match, SlotText text, @Nullable SlotText before, FactSink sink) {
		int article = text.article().ordinal();
		if (rule.pattern().captures("p")) {
			pairs(rule, match, text, sink);
			return;
		}
		List<Slot> found;
		Span elsewhere = null;
		if (rule.pattern().captures("s")) {
			found = text.slots(match.start("s"), match.end("s"));
		}
		else {
			found = this.subjects.find(text, match.start(), rule.relation().subjects());
			if (found.isEmpty() && before != null && rule.says("topic", "previous sentence")) {
				found = this.subjects.first(before, rule.relation().subjects());
				elsewhere = found.isEmpty() ? null : found.get(0).span();
			}
		}
		if (found.isEmpty()) {
			sink.reject(article, text.inArticle(match.start(), match.end()), text.article().text(), rule.name(),
					Rejection.Reason.NO_SUBJECT);
			return;
		}
		int from = (elsewhere != null) ? match.start() : Math.min(match.start(), found.get(0).at());
		List<Span> evidence = (elsewhere != null) ? Evidence.of(elsewhere, text, from, match.end())
				: Evidence.of(text, from, match.end());
		String words = words(text, match, from);
		if (this.modality.isNegated(words)) {
			sink.reject(article, evidence.get(0), text.article().text(), rule.name(), Rejection.Reason.NEGATED);
			return;
		}
		for (Slot subject : found) {
			for (Slot object : text.slots(match.start("o"), match.end("o"))) {
				sink.offer(rule, subject, object, this.modality.of(words), article, evidence, text.article().text());
			}
		}
	}

	/** Every two members of a list: 甲、乙、丙签署合作备忘录. */
	private void pairs(Rule rule, Matcher match, SlotText text, FactSink sink) {
		List<Slot> members = text.slots(match.start("p"), match.end("p"));
		String words = words(text, match, match.start());
		List<Span> evidence = Evidence.of(text, match.start(), match.end());
		if (this.modality.isNegated(words)) {
			sink.reject(text.article().ordinal(), evidence.get(0), text.article().text(), rule.name(),
					Rejection.Reason.NEGATED);
			return;
		}
		for (int i = 0; i < members.size(); i++) {
			for (Slot other : members.subList(i + 1, members.size())) {
				sink.offer(rule, members.get(i), other, this.modality.of(words), text.article().ordinal(), evidence,
						text.article().text());
			}
		}
	}

	/** The words of the act's own clause and those that lead to it. */
	private static String words(SlotText text, Matcher match, int from) {
		int start = Math.max(from, text.clauseStart(match.start(), CLAUSE_MARKS));
		return text.text().substring(start, match.end());
	}

}

package org.jiceng.extraction.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;

/**
 * The recognizer with each of its components left out.
 */
public final class MentionAblations {

	private MentionAblations() {
	}

	/**
	 * {@return recognizers by the name of what they lack}
	 */
	public static Map<String, MentionRecognizer> of(Tokenizer tokenizer, Gazetteer gazetteer) {
		List<GrammarMentionRecognizer.Step> steps = GrammarMentionRecognizer.steps(gazetteer);
		Map<String, MentionRecognizer> recognizers = new LinkedHashMap<>();
		for (GrammarMentionRecognizer.Step left : steps) {
			recognizers.put(left.component(), new GrammarMentionRecognizer(tokenizer,
					steps.stream().filter((step) -> !step.component().equals(left.component())).toList()));
		}
		recognizers.put("HanLP's personal names", new GrammarMentionRecognizer((text, span) -> {
			List<Token> words = tokenizer.read(text, span).words();
			return new Tokenizer.Reading(words, words);
		}, steps));
		recognizers.put("HanLP's words and tags", new GrammarMentionRecognizer(MentionAblations::characters, steps));
		return recognizers;
	}

	/** Every character a noun of its own. */
	private static Tokenizer.Reading characters(String text, Span span) {
		List<Token> tokens = text.substring(span.start(), span.end())
			.codePoints()
			.mapToObj(Character::toString)
			.collect(java.util.ArrayList::new, (list, character) -> {
				int start = list.isEmpty() ? span.start() : list.get(list.size() - 1).span().end();
				list.add(new Token(new Span(start, start + character.length()), character, "n"));
			}, List::addAll);
		return new Tokenizer.Reading(tokens, tokens);
	}

}

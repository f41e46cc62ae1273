package org.jiceng.extraction;

import java.util.List;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.relation.Rejection;
import org.jiceng.extraction.text.Token;

/**
 * How the chain came to what it says about a page. It is made by the extraction itself,
 * not by a second reading.
 *
 * @param observation what was extracted; its entities' mentions and its claims name their
 * rules
 * @param tokens for each article its words with their parts of speech
 * @param mentions every mention that was recognized, also those that stand for no entity
 * @param rejections the candidates for relations that were turned down, with the reason
 */
public record Explanation(PageObservation observation, List<List<Token>> tokens, List<Mention> mentions,
		List<Rejection> rejections) {

	public Explanation {
		tokens = tokens.stream().map(List::copyOf).toList();
		mentions = List.copyOf(mentions);
		rejections = List.copyOf(rejections);
	}

}

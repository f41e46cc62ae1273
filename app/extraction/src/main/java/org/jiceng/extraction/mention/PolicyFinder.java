package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds policies: documents in 《》, quoted names with a kind noun, and names without marks
 * that are set words (链长制).
 */
final class PolicyFinder {

	private static final AnchoredPattern SET_WORDS = new AnchoredPattern(
			Pattern.compile("(中央[一二三四五六七八九十]+项规定|(?:河湖|[链河林田湖路])长制(?!办)|党[纪史章]学习教育(?:(?:实施|工作)方案)?)"), 2,
			List.of("中央", "长制", "学习教育"));

	private final DocumentFinder documents;

	private final QuotedPolicyFinder quotations;

	PolicyFinder(LexiconReader reader) {
		this.documents = new DocumentFinder(reader);
		this.quotations = new QuotedPolicyFinder(reader);
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				char open = view.at(at);
				if (open == '《') {
					at = Math.max(at, this.documents.find(draft, view, at));
				}
				else if (open == '“' || open == '"' || open == '‘') {
					at = Math.max(at,
							this.quotations.find(draft, view, at, (open == '“') ? '”' : (open == '‘') ? '’' : '"'));
				}
			}
			bare(draft, view);
		}
	}

	/** The closing mark; a title may hold another one: 《关于修订《旬水办法》的决定》. */
	static int close(ArticleView view, int open, char close, int longest) {
		int inner = 0;
		for (int at = open + 1; at < Math.min(view.text().length(), open + longest); at++) {
			if (view.at(at) == close && inner-- == 0) {
				return at;
			}
			if (close == '》' && view.at(at) == '《') {
				inner++;
			}
			if ("。！？\n".indexOf(view.at(at)) >= 0) {
				return -1;
			}
		}
		return -1;
	}

	/** Names without quotation marks that are set words: 链长制, 中央八项规定. */
	private static void bare(MentionDraft draft, ArticleView view) {
		SET_WORDS.findIn(view.text(), (matcher) -> {
			Span span = new Span(matcher.start(), matcher.end());
			if (!draft.overlaps(view, span, (mention) -> mention.type() == EntityType.POLICY)
					&& "办".indexOf(view.at(matcher.end())) < 0) {
				draft.name(view, span, EntityType.POLICY, matcher.group(), null, "set word");
			}
		});
	}

}

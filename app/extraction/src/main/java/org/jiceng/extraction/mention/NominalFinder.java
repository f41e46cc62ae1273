package org.jiceng.extraction.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds common nouns and pronouns that may stand for something named before: 该公司, 全县, 她.
 */
final class NominalFinder {

	private final Map<String, EntityType> types = new HashMap<>();

	private final Lexicon nominals;

	NominalFinder(LexiconReader reader) {
		for (List<String> row : reader.rows("nominals.tsv")) {
			this.types.put(row.get(0), EntityType.ofLabel(row.get(1))
				.orElseThrow(() -> new IllegalStateException("nominals.tsv names no type in " + row)));
		}
		this.nominals = new Lexicon(this.types.keySet());
	}

	void find(MentionDraft draft) {
		for (ArticleView view : draft.views()) {
			for (int at = 0; at < view.text().length(); at++) {
				String form = this.nominals.startingAt(view.text(), at);
				EntityType type = form.isEmpty() ? null : this.types.get(form);
				if (type == null) {
					continue;
				}
				Span span = new Span(at, at + form.length());
				if (isWhole(view, span) && !draft.overlaps(view, span, (mention) -> true)) {
					draft.add(view, span, type, MentionKind.NOMINAL, form, null, "nominal");
					at = span.end() - 1;
				}
			}
		}
	}

	/** 其他, 他们 and 他人 hold no 他; 多家企业 is no company. */
	private static boolean isWhole(ArticleView view, Span span) {
		if (!view.startsToken(span.start()) || !view.endsToken(span.end())) {
			return span.length() > 2 && view.startsToken(span.start());
		}
		return view.at(span.end()) != '们' && "家个些类名各多".indexOf(view.at(span.start() - 1)) < 0;
	}

}

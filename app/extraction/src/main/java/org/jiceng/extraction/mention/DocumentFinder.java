package org.jiceng.extraction.mention;

import java.util.List;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;

/**
 * Finds documents: titles in 《》 that end with a kind of document, as 《清河县方案》.
 */
final class DocumentFinder {

	private static final int LONGEST_TITLE = 60;

	/** 《办法》 means no document that was named so many characters before. */
	private static final int FARTHEST_TITLE = 10_000;

	/** 《旬水茶》 + 团体标准. */
	private static final Pattern STANDARD = Pattern.compile("(团体|国家|行业|地方|企业)标准");

	private static final Pattern SPEECH_AFTER = Pattern
		.compile("的?(?:重要|主旨|署名)?(?:讲话|演讲|文章|报道|社论|评论|微短剧|纪录片|专题片|电影|影片|节目)");

	private final Lexicon documents;

	DocumentFinder(LexiconReader reader) {
		this.documents = reader.words("document-kinds.txt");
	}

	/**
	 * {@return the offset of the closing bracket of what an opening one begins, or -1}
	 */
	int find(MentionDraft draft, ArticleView view, int open) {
		int close = PolicyFinder.close(view, open, '》', LONGEST_TITLE);
		if (close < 0) {
			return -1;
		}
		String title = view.text().substring(open + 1, close);
		String plain = title.replaceAll("[（(][^（）()]*[）)]$|[一二三四五六七八九十]$", "");
		int end = close + 1;
		for (String kind : List.of("实践活动", "主题活动", "专项行动", "主题教育")) {
			if (view.startsWith(kind, close + 1)) {
				end = close + 1 + kind.length();
			}
		}
		if (plain.length() > 1 && !isSpeech(view, open, close, plain)
				&& (end > close + 1 || STANDARD.matcher(view.text()).region(end, view.text().length()).lookingAt()
						|| !this.documents.endingAt(plain, plain.length()).isEmpty())) {
			Span span = new Span(open, end);
			draft.within(view, span, (mention) -> mention.type() == EntityType.PROJECT
					|| mention.type() == EntityType.ENTERPRISE || mention.type() == EntityType.ORGANIZATION
					// 《青禾经济开发区产业规划》 is about a zone.
					|| (mention.type() == EntityType.ZONE
							&& (mention.span().start() > open + 1 || !mention.text().matches(".*(开发区|协作区|高新区)"))))
				.forEach(draft::remove);
			String full = this.documents.contains(plain) ? fullTitle(draft, view, open, plain) : "";
			if (full.isEmpty()) {
				draft.name(view, span, EntityType.POLICY, span.of(view.text()), null, "document");
			}
			else {
				draft.add(view, span, EntityType.POLICY, MentionKind.SHORT_FORM, full, null, "kind of a document");
			}
		}
		for (int inner = view.text().indexOf('《', open + 1); inner > 0
				&& inner < close; inner = view.text().indexOf('《', inner + 1)) {
			find(draft, view, inner);
		}
		return close;
	}

	/** A speech or an article (发表题为《…》的讲话, 以《…》为题), a film (《第七条》). */
	private static boolean isSpeech(ArticleView view, int open, int close, String title) {
		String after = view.text().substring(close + 1, Math.min(view.text().length(), close + 10));
		return view.precededBy("题为", open) || (view.precededBy("以", open) && after.startsWith("为题"))
				|| SPEECH_AFTER.matcher(after).lookingAt() || title.matches("第[一二三四五六七八九十百]+条");
	}

	/** 《办法》 stands for the document named before whose title ends so. */
	private static String fullTitle(MentionDraft draft, ArticleView view, int open, String kind) {
		return draft
			.lastBefore(view, open, FARTHEST_TITLE,
					(mention) -> mention.type() == EntityType.POLICY && mention.name().length() > kind.length() + 2
							&& endsWithKind(mention.name(), kind))
			.map(Mention::name)
			.orElse("");
	}

	/** Whether a title ends with a kind, a remark in brackets behind it put aside. */
	private static boolean endsWithKind(String name, String kind) {
		if (!name.endsWith("》")) {
			return false;
		}
		if (name.startsWith(kind, name.length() - 1 - kind.length())) {
			return true;
		}
		int open = name.lastIndexOf('（');
		return open >= kind.length() && name.endsWith("）》") && name.indexOf('）', open) == name.length() - 2
				&& name.startsWith(kind, open - kind.length());
	}

}

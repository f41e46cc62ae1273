package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What was found before within the name of a firm, and what becomes of it.
 */
final class FirmParts {

	private final NameContext context;

	private final NamePatterns patterns;

	FirmParts(NameContext context) {
		this.context = context;
		this.patterns = context.lexicons().patterns();
	}

	/** 禾国电子集 + 团有限公司: a firm of the list whose form goes on into the ending. */
	@Nullable Mention national(int start, int at, int end) {
		return this.context.draft()
			.startingAt(this.context.view(), start,
					(mention) -> mention.type() == EntityType.ENTERPRISE && mention.foundBy().equals("national body")
							&& mention.span().end() > at && mention.span().end() <= end)
			.orElse(null);
	}

	/**
	 * 青禾电网 + 旬水省公司, 青禾铁建 + 重工 + 集团: the firm of the whole country before the place or the
	 * trade of its part.
	 */
	private boolean isParent(Mention mention, int at) {
		return mention.foundBy().equals("national body") && (at - mention.span().end() > 1 || this.context.draft()
			.startingAt(this.context.view(), mention.span().end(), (place) -> place.type().isPlace())
			.isPresent());
	}

	/**
	 * A firm whose name holds the ending of another (青禾超市 + 连锁有限公司) is one firm, and a
	 * project within a body's name (旬水市政工程 + 有限公司) is none.
	 */
	void drop(Span span, Ending ending) {
		boolean branch = this.patterns.found("branch-office", ending.text());
		this.context.draft()
			.within(this.context.view(), span,
					(mention) -> mention.type() == EntityType.PROJECT || (mention.type() == EntityType.ENTERPRISE
							&& ending.type() == EntityType.ENTERPRISE && !branch
							&& mention.span().start() == span.start() && !isParent(mention, span.end())))
			.forEach(this.context.draft()::remove);
	}

}

package org.jiceng.extraction.mention;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.schema.EntityType;

/**
 * Party branches whose names hold more than an owner: of groups, of nicknames, of firms
 * without an ending, of the villages of a list.
 */
final class BranchNames {

	private final NameContext context;

	BranchNames(NameContext context) {
		this.context = context;
	}

	/** 桂花社区第九网格党支部, “红船”党支部: a few words between owner and ending. */
	boolean find(int at, int end) {
		Walked walked = this.context.walk(at, true, true);
		boolean quoted = this.context.view().at(at - 1) == '”' || this.context.view().at(at - 1) == '"';
		if (walked.owner() == null && !quoted) {
			return branchOfFirm(walked.core(), at, end);
		}
		if (at - walked.core() > 14) {
			return false;
		}
		int start = (walked.owner() == null || quoted) ? walked.core() : walked.start();
		if (quoted && this.context.lexicons().patterns().found("label-of-many", this.context.text(start, at))) {
			// “四强”党支部: a rank, no name.
			return false;
		}
		if (walked.owner() == null && this.context.view().at(start) != '“' && this.context.view().at(start) != '"') {
			return false;
		}
		String owner = (walked.owner() == null) ? null : walked.owner().name();
		this.context.add(start, end, EntityType.PARTY_BRANCH, this.context.name(start, end), owner,
				"branch of a group");
		return true;
	}

	/** 青禾林业党支部: the words of a trade show a firm. */
	private boolean branchOfFirm(int start, int at, int end) {
		String core = this.context.text(start, at);
		String trade = this.context.lexicons().industryWords().endingAt(core, core.length());
		if (trade.isEmpty() || core.length() - trade.length() < 2 || core.length() > 8
				|| this.context.isGeneric(core)) {
			return false;
		}
		this.context.add(start, at, EntityType.ENTERPRISE, core, null, "firm with a branch");
		this.context.add(start, end, EntityType.PARTY_BRANCH, this.context.name(start, end), core,
				"firm with a branch");
		return true;
	}

	/** 柳树湾村、桂花村党支部: each village of the list has its branch. */
	void list(Mention last, Ending ending) {
		Mention village = last;
		while (village != null && this.context.view().at(village.span().start() - 1) == '、') {
			village = this.context.draft()
				.endingAt(this.context.view(), village.span().start() - 1,
						(mention) -> mention.type() == EntityType.VILLAGE)
				.orElse(null);
			if (village != null) {
				this.context.add(village.span().start(), village.span().end(), ending.type(),
						village.name() + ending.text(), village.name(), "list of branches");
			}
		}
	}

}

package org.jiceng.extraction.mention;

import java.util.Optional;

import org.jiceng.schema.EntityType;

/**
 * Departments of party committees, directly after the committee (旬水县委组织部) or later in a
 * sentence that named it (县委常委、组织部部长).
 */
final class DepartmentNames {

	private final NameContext context;

	DepartmentNames(NameContext context) {
		this.context = context;
	}

	boolean find(int at, Ending ending) {
		int end = at + ending.text().length();
		int from = this.context.view().precededBy("组", end) ? skipOrdinal(at) : at;
		Optional<Mention> owner = this.context.draft()
			.endingAt(this.context.view(), from,
					(mention) -> mention.type() == EntityType.AGENCY && NameContext.isCommittee(mention));
		if (owner.isPresent()) {
			String name = owner.get().name() + this.context.text(from, end);
			this.context.add(owner.get().span().start(), end, ending.type(), name, owner.get().name(), "department");
			return true;
		}
		Mention last = this.context.committee();
		if (last != null && last.span().start() >= this.context.view().sentenceStart(at) && !ending.text().equals("办公室")
				&& !this.context.lexicons().titles().startingAt(this.context.view().text(), end).isEmpty()
				&& !this.context.view().isHan(at - 1)) {
			this.context.add(at, end, ending.type(), last.name() + ending.text(), last.name(),
					"department of the committee before");
			return true;
		}
		return false;
	}

	private int skipOrdinal(int at) {
		for (int ordinal = at; ordinal >= Math.max(0, at - 4); ordinal--) {
			if (this.context.view().at(ordinal) == '第') {
				return ordinal;
			}
		}
		return at;
	}

}

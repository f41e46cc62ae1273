package org.jiceng.extraction.mention;

import java.util.Optional;

import org.jiceng.schema.EntityType;

/**
 * Names that leave their owner to the page: 市财政局, 县县委.
 */
final class EllipsisNames {

	private final NameContext context;

	private final OwnerContext owners;

	EllipsisNames(NameContext context, OwnerContext owners) {
		this.context = context;
		this.owners = owners;
	}

	boolean find(String level, int start, int at, int end, EntityType type, String rule) {
		Optional<Mention> place = this.context.draft()
			.endingAt(this.context.view(), start,
					(mention) -> mention.type().isPlace() && mention.name().endsWith(level));
		if (place.isPresent()) {
			// 旬水县县委: the unit is said twice.
			int from = this.context.chainStart(place.get());
			this.context.add(from, end, type, this.context.name(from, end), place.get().name(), "unit twice");
			return true;
		}
		String rest = this.context.text(at, end);
		Optional<String> owner = this.owners.resolve(this.context.view().ordinal(), start, level, rest);
		if (owner.isEmpty()) {
			return false;
		}
		// 村委会 of 柳树湾村 is 柳树湾村村委会.
		rest = rest.equals("委会") ? "村委会" : rest;
		this.context.add(start, end, type, owner.get() + rest, owner.get(), rule);
		return true;
	}

}

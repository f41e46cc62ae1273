package org.jiceng.extraction.mention;

import java.util.Optional;

import org.jiceng.schema.EntityType;

/**
 * Names that leave their owner to the page: 市财政局, 县县委.
 */
final class EllipsisNames {

	/** What a body may be of without the name of it. */
	private static final String TERRITORIES = "省市县区州旗盟镇";

	/** So far behind where a walk ended the level word is looked for. */
	private static final int FARTHEST_LEVEL = 6;

	private static final int LONGEST_OF_LEVEL = 12;

	private static final String BEFORE_LEVEL = "在到由向与和对从经请为给让被把跟同的是任兼原及了去";

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
		char before = this.context.view().at(start - 1);
		if ((TERRITORIES.indexOf(before) >= 0 && TERRITORIES.contains(level) && !level.endsWith(String.valueOf(before)))
				|| (level.equals("村") && before == '驻')) {
			// 省市 + 县纪委, 派出 + 驻村工作队: those of all; but 州 + 州委 says the unit twice.
			return false;
		}
		Optional<String> owner = this.owners.resolve(this.context.view().ordinal(), start, level, rest);
		if (owner.isEmpty()) {
			return false;
		}
		// 村委会 of 柳树湾村 is 柳树湾村村委会.
		rest = rest.equals("委会") ? "村委会" : rest;
		this.context.add(start, end, type, owner.get() + rest, owner.get(), rule);
		return true;
	}

	/**
	 * {@return whether 县, 市 or the like stands shortly before an offset}
	 */
	boolean isLevelNear(int at) {
		for (int start = at - 1; start >= Math.max(0, at - LONGEST_OF_LEVEL); start--) {
			if (TERRITORIES.indexOf(this.context.view().at(start)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Adds 县人民医院, 州服装厂 or 县茶产业服务中心, bodies of the county or prefecture that the page
	 * tells of.
	 * @param from where the words of the name were found to start
	 * @param at where the ending starts
	 * @param ending the ending
	 * @return whether a name was added
	 */
	boolean ofLevel(int from, int at, Ending ending) {
		NamePatterns patterns = this.context.lexicons().patterns();
		if (patterns.found("of-no-level", ending.text())) {
			return false;
		}
		for (int start = Math.max(0, from - 1); start < Math.min(at, from + FARTHEST_LEVEL); start++) {
			String level = beginsLevel(start) ? OwnerContext.levelBefore(this.context.view(), start + 1) : "";
			String core = this.context.text(start + 1, at);
			boolean named = core.isEmpty() ? ending.placeSuffices()
					: patterns.found("of-level", core) && (ending.placeSuffices() || ending.type() != EntityType.ZONE);
			if (level.length() == 1 && named) {
				return find(level, start, start + 1, at + ending.text().length(), ending.type(), "ellipsis");
			}
		}
		return false;
	}

	/**
	 * Adds 县茶产业链党委, the committee of a trade or of the offices of a county that the page
	 * tells of.
	 * @param at where the ending starts
	 * @param ending the ending
	 * @return whether a name was added
	 */
	boolean branch(int at, Ending ending) {
		int start = this.context.walk(at, true, true).core();
		return this.context.lexicons().patterns().found("group-of-branches", this.context.text(start, at))
				&& ofLevel(start, at, ending);
	}

	/**
	 * Adds 团县委, the youth league's committee of the county that the page tells of.
	 * @param at where 委 stands
	 * @param end where it ends
	 * @return whether a name was added
	 */
	boolean league(int at, int end) {
		String level = this.context.text(at - 1, at);
		boolean word = !this.context.view().isHan(at - 3) || BEFORE_LEVEL.indexOf(this.context.view().at(at - 3)) >= 0
				|| this.context.view().startsToken(at - 2);
		if (!word || TERRITORIES.indexOf(level) < 0) {
			return false;
		}
		Optional<String> owner = this.owners.resolve(this.context.view().ordinal(), at - 2, level, "团委");
		owner.ifPresent((name) -> this.context.add(at - 2, end, EntityType.ORGANIZATION, "共青团" + name + "委", name,
				"youth league"));
		return owner.isPresent();
	}

	/** Not 成 + 县: a word of one character before may be the name of the county. */
	private boolean beginsLevel(int start) {
		ArticleView view = this.context.view();
		return TERRITORIES.indexOf(view.at(start)) >= 0 && view.at(start - 1) != '国' && this.context.isWord(start, 1)
				&& (!view.isHan(start - 1) || BEFORE_LEVEL.indexOf(view.at(start - 1)) >= 0
						|| !view.startsToken(start - 1));
	}

}

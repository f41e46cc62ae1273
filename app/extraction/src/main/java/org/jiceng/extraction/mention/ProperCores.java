package org.jiceng.extraction.mention;

import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the words between an owner and an ending whether they make a name: 青禾 in 青禾公司
 * and 旬水县 + 酱料 + 厂, but not 大型 in 大型企业.
 */
final class ProperCores {

	private final NameContext context;

	private final NamePatterns patterns;

	ProperCores(NameContext context) {
		this.context = context;
		this.patterns = context.lexicons().patterns();
	}

	/**
	 * {@return whether a core makes a name}
	 * @param core the words; may be empty behind an owner
	 * @param at where they end and the ending starts
	 * @param owner the place or body in front of them, or {@code null}
	 * @param ending the ending
	 */
	boolean makeName(String core, int at, @Nullable Mention owner, Ending ending) {
		Token word = this.context.view().tokenStartingAt(at - core.length());
		// 大同 is made of two words of kinds, but a place.
		boolean generic = this.context.isGeneric(core)
				&& !(word != null && word.span().end() == at && word.partOfSpeech().equals("ns"));
		if (owner == null) {
			return core.length() >= 2 && core.length() <= 20 && !generic && ending.text().length() > 1
					&& !isCounted(core)
					&& !(core.startsWith("全国")
							&& (ending.type() == EntityType.ZONE || ending.type() == EntityType.ENTERPRISE
									|| this.patterns.found("public-kind", ending.text())))
					&& !this.context.isOfKinds(core) && !this.patterns.found("described-body", core)
					&& !isGoal(at, ending)
					&& (ending.text().length() > 3 || isVisited(core, at, ending) || isOfPlaceBefore(core, at)
							|| this.patterns.found("school", ending.text()) || this.context.isProper(core, at));
		}
		if (owner.type() == EntityType.AGENCY && ending.type() == EntityType.ENTERPRISE) {
			return false;
		}
		if (core.isEmpty() && owner.type() == EntityType.ENTERPRISE && ending.type() == EntityType.ENTERPRISE) {
			return false;
		}
		if (core.isEmpty() && owner.type() == EntityType.ZONE && ending.type() == EntityType.ZONE) {
			// 旬水高新区 + 创业园, but not 园区 alone for the zone itself.
			return !this.patterns.found("part-of-zone", ending.text());
		}
		if (core.isEmpty()) {
			// 旬水大学 + 海南 + 研究院: a body before the place is enough, too.
			return ending.placeSuffices()
					|| (owner.type() == EntityType.ORGANIZATION && this.patterns.found("memorial", ending.text()))
					|| (owner.type().isPlace() && owner.type() != EntityType.PROVINCE && owner.type() != EntityType.CITY
							&& ending.text().length() > 1 && this.patterns.found("local-body", ending.text()))
					|| (owner.type().isPlace() && this.context.draft()
						.endingAt(this.context.view(), owner.span().start(),
								(mention) -> mention.type().category() == EntityCategory.BODY
										|| (mention.type() == EntityType.ZONE && ending.type() == EntityType.ZONE))
						.isPresent());
		}
		if (isCounted(core) || (generic && this.patterns.found("weak-zone", ending.text()))
				|| !isWorks(core, owner, ending) || this.patterns.found("all-of-kind", core)
				|| (ending.type() == EntityType.ZONE && this.patterns.found("described-body", core))) {
			return false;
		}
		boolean legal = owner.type().isPlace() && this.patterns.found("legal-form", ending.text())
				&& (ending.text().length() > 2 || core.length() > 3
						|| this.patterns.found("group-of-place", ending.text()));
		return !generic || legal || ending.placeSuffices() || ending.type() == EntityType.ORGANIZATION
				|| ending.type() == EntityType.ZONE || owner.type().category() == EntityCategory.BODY;
	}

	/** 青禾压块厂, not 老厂 or 进厂: the one character is an ending after a longer name only. */
	private boolean isWorks(String core, Mention owner, Ending ending) {
		return ending.text().length() > 1 || (core.length() >= (owner.type().isPlace() ? 2 : 3) && core.indexOf('”') < 0
				&& "工建办进出老新分总本该设各入开返小大家所座个".indexOf(core.charAt(core.length() - 1)) < 0);
	}

	/** 来到 + 青禾高教 + 科创园: a zone where somebody or a firm goes is a certain one. */
	private boolean isVisited(String core, int at, Ending ending) {
		int start = at - core.length();
		return ending.type() == EntityType.ZONE && core.length() >= 3 && !this.context.isDescription(core)
				&& this.patterns.found("visit-of", this.context.text(Math.max(0, start - 4), start));
	}

	/** 桂花乡的 + 青禾茯苓 + 加工厂: where it stands is told before. */
	private boolean isOfPlaceBefore(String core, int at) {
		int start = at - core.length();
		return core.length() >= 4 && this.context.view().at(start - 1) == '的'
				&& this.context.draft()
					.endingAt(this.context.view(), start - 1,
							(mention) -> mention.type() == EntityType.TOWN || mention.type() == EntityType.VILLAGE
									|| mention.type() == EntityType.COUNTY)
					.isPresent()
				&& !this.context.isDescription(core);
	}

	private boolean isGoal(int at, Ending ending) {
		int start = Math.max(this.context.view().sentenceStart(at), at - 40);
		String before = this.context.text(start, at);
		return this.patterns.found("goal", ending.text()) && this.patterns.found("aim", before);
	}

	/** 11趟银行, 两地大学: a number of things is no name. */
	private boolean isCounted(String core) {
		return this.patterns.found("counted-body", core) || this.patterns.found("one-of-kind", core);
	}

}

package org.jiceng.extraction.mention;

/**
 * What the clause around a name tells of building, by which a project is told from a
 * standing place, a firm at work and a label of many.
 */
final class BuildingSigns {

	private final NameContext context;

	private final NamePatterns patterns;

	BuildingSigns(NameContext context) {
		this.context = context;
		this.patterns = context.lexicons().patterns();
	}

	/**
	 * Without an owner a name is only one with a word of its own, and where building is
	 * told of.
	 */
	boolean isUnproven(int from, int at, String core, Ending ending) {
		if (core.contains("”") || core.contains("\"")) {
			// “青禾”产业项目: a label of many.
			String rest = core.substring(Math.max(core.lastIndexOf('”'), core.lastIndexOf('"')) + 1);
			if (rest.isEmpty() && this.patterns.found("infrastructure", ending.text())) {
				return true;
			}
			return rest.isEmpty()
					? ending.text().equals("项目") && (!(isLabel(core) ? isSaidToBeBuilt(from, at) : isBuilt(at, false))
							|| this.patterns.found("numbered-label", core))
					: (this.context.isDescription(rest) && !isRenewalAtWork(core, rest, at))
							|| this.patterns.found("label", rest);
		}
		// 禾陆 + 运河, cut by the segmenter as 禾 + 陆运 + 河.
		boolean proper = this.context.hasProperWord(from, at)
				|| (this.patterns.found("infrastructure", ending.text()) && !this.context.view().startsToken(at));
		return (!proper && !isPutUp(from, at))
				|| this.context.isDescription(this.patterns.get("repair").matcher(core).replaceFirst(""))
				|| !(isBuilt(at, false) || this.patterns.found("works", core));
	}

	/** “禾北里” + 老旧小区改造 + 项目竣工: the quarter that is renewed is named. */
	private boolean isRenewalAtWork(String core, String rest, int at) {
		return (rest.endsWith("改造") || this.patterns.found("works", rest))
				&& !this.patterns.found("numbered-label", core) && isBuilt(at, true);
	}

	/** 投建机器人装配智慧工厂: words enough after a verb of building are a name. */
	private boolean isPutUp(int from, int at) {
		return at - from >= 5 && this.patterns.found("put-up", this.context.text(Math.max(0, from - 4), from));
	}

	/** “禾田里”, 房地产“禾名单”: a quotation alone or behind words of kinds. */
	private boolean isLabel(String core) {
		int open = core.indexOf('“');
		return open >= 0 && (open == 0 || this.context.isDescription(core.substring(0, open)));
	}

	/** 打造的 + “禾田里”项目, “禾田里”项目 + 签约: the verb stands beside the name. */
	private boolean isSaidToBeBuilt(int from, int at) {
		int end = at + "项目".length();
		return this.patterns.found("put-up", this.context.text(Math.max(0, from - 6), from)) || this.patterns
			.found("building-act", this.context.text(end, Math.min(this.context.view().text().length(), end + 16)));
	}

	/** 新建 + 旬水县农产品冷链物流中心, 旬水县农产品冷链物流中心 + ，打算建在: the verb stands next to the name. */
	boolean isSaidToBePutUp(Mention owner, int at, Ending ending) {
		int start = owner.span().start();
		int end = at + ending.text().length();
		return !ending.text().endsWith("项目") && !ending.text().endsWith("工程")
				&& (this.patterns.found("put-up", this.context.text(Math.max(0, start - 4), start))
						|| this.patterns.found("building-next",
								this.context.text(end, Math.min(this.context.view().text().length(), end + 10))));
	}

	/** 走进旬水智能工厂: a plant that is visited at work, not put up, is a firm. */
	boolean isPlantAtWork(int start, int end, Ending ending) {
		if (!this.patterns.found("plant", ending.text())) {
			return false;
		}
		String before = this.context.text(Math.max(this.context.view().sentenceStart(start), start - 20), start);
		String after = this.context.text(end, Math.min(this.context.view().text().length(), end + 12));
		return this.patterns.found("visit", before) && !this.patterns.found("building-act", before + after);
	}

	/**
	 * Whether the clause tells of building: not 旬水机场 + 的旅客, 将连通 + 旬水水库.
	 */
	boolean isAtWork(int from, int end) {
		int start = Math.max(this.context.view().sentenceStart(from), from - 20);
		String before = this.context.text(start, from);
		String after = this.context.text(end, Math.min(this.context.view().text().length(), end + 24));
		return this.patterns.found("building", before.substring(before.lastIndexOf('，') + 1))
				|| this.patterns.found("building-of", after);
	}

	/** 北距 + 禾门大桥, 禾河水电站 + 库区: only where something else lies is told. */
	boolean isPassed(int from, int end) {
		return this.patterns.found("passed-before", this.context.text(Math.max(0, from - 4), from)) || this.patterns
			.found("passed-after", this.context.text(end, Math.min(this.context.view().text().length(), end + 4)));
	}

	/**
	 * Whether the words around tell of building; of roads and bridges the nearest ones.
	 */
	boolean isBuilt(int at, boolean near) {
		int start = this.context.view().sentenceStart(at);
		int end = Math.min(this.context.view().text().length(), at + (near ? 25 : 60));
		return this.patterns.found("building", this.context.text(Math.max(start, at - (near ? 30 : 80)), end));
	}

}

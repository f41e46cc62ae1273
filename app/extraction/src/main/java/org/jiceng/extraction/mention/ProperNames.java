package org.jiceng.extraction.mention;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Firms, schools, associations and zones: words of a name of their own and an ending.
 */
final class ProperNames {

	private final NameContext context;

	private final NamePatterns patterns;

	private final NameDescriptions descriptions;

	private final EllipsisNames ellipsis;

	ProperNames(NameContext context, EllipsisNames ellipsis) {
		this.context = context;
		this.ellipsis = ellipsis;
		this.patterns = context.lexicons().patterns();
		this.descriptions = new NameDescriptions(context);
	}

	boolean find(int at, Ending ending) {
		int end = at + ending.text().length();
		char close = this.context.view().at(end);
		if ((close == '”' || close == '"') && ending.type() == EntityType.ORGANIZATION) {
			int open = opening(at, (close == '"') ? '"' : '“');
			if (open >= 0 && this.patterns.found("likened", this.context.text(Math.max(0, open - 2), open))) {
				return false;
			}
			if (open >= 0 && at - open > 2 && this.context.text(open + 1, at).matches("[\\u4e00-\\u9fff·]+")) {
				this.context.add(open + 1, end, ending.type(), this.context.name(open + 1, end), null, "quoted name");
				return true;
			}
		}
		Mention person = this.patterns.found("memorial", ending.text()) ? this.context.draft()
			.endingAt(this.context.view(), at, (mention) -> mention.type() == EntityType.PERSON)
			.orElse(null) : null;
		if (person != null) {
			// A hall or a studio bears a person's name.
			this.context.add(person.span().start(), end, ending.type(), this.context.name(person.span().start(), end),
					null, "name of a person");
			return true;
		}
		Walked walked = this.context.walk(at, false, ending.text().length() > 3 && ending.type() != EntityType.ZONE);
		Mention owner = walked.owner();
		if (owner == null && this.ellipsis.ofLevel(walked.core(), at, ending)) {
			return true;
		}
		if (owner == null && ending.type() == EntityType.ZONE && isSideOf(walked.core(), at)) {
			// 东部青禾公园、西部 + 禾河公园: the side of the town on which each lies.
			walked = new Walked(walked.core() + 2, walked.core() + 2, null);
		}
		if (owner != null && owner.type() == EntityType.PROJECT && this.patterns.found("legal-form", ending.text())) {
			// 旬水高速公路 + 投资集团: a firm, not the road.
			this.context.draft().remove(owner);
			walked = new Walked(owner.span().start(), owner.span().start(), null);
			owner = null;
		}
		if (owner != null && this.patterns.found("act", this.context.text(walked.core(), at))) {
			// 清河能源公司投建青禾智慧工厂: who builds it is no part of its name.
			return false;
		}
		int start = walked.start();
		int from = walked.core();
		int afterVerb = (owner == null) ? from : this.context.starts().withoutClause(from, at);
		if (afterVerb > from) {
			// 在旬水会见青禾大学: the place belongs to the verb.
			owner = null;
			from = afterVerb;
			start = from;
		}
		else if (owner == null) {
			from = this.context.starts().withoutVerb(from, at);
			Token first = this.context.view().tokenStartingAt(from);
			if (this.context.view().at(from - 1) == '之' && first != null && first.span().end() < at - 1) {
				// 未来之城 + 青禾新区
				from = first.span().end();
			}
			if (this.context.view().at(from) == '商'
					&& this.patterns.found("trader", this.context.text(Math.max(0, from - 2), from))) {
				// 服务运营商 + 禾步公司
				from++;
			}
			from = this.context.starts().withPosition(withJoinedWord(from, at, ending));
			start = from;
		}
		if (owner == null && ending.type() == EntityType.ENTERPRISE) {
			from = withBrand(from, at);
			start = Math.min(start, from);
		}
		int described = this.descriptions.describedEnd(from, at, ending);
		if (described > from) {
			// 大型筑路企业 + 青禾公司: what the firm is stands before its name.
			owner = null;
			from = described;
			start = described;
		}
		if (this.context.view().startsWith("作者系", from) || this.context.view().startsWith("作者为", from)) {
			from += 3;
			start = from;
		}
		if (this.context.view().at(from) == '（' && this.context.text(from, at).matches("（[0-9]+月.*")) {
			from = this.context.view().text().indexOf('）', from) + 1;
			start = from;
		}
		int joined = (from == start || owner != null) ? this.context.starts().joinedStart(start) : start;
		String core = this.context.text(from, at);
		if (joined < 0 || this.descriptions.isDescription(core, owner, end, ending)) {
			return false;
		}
		if (core.isEmpty() && owner != null && owner.type() == EntityType.AGENCY && owner.text().endsWith("局")
				&& this.patterns.found("legal-form", ending.text())) {
			// 旬水水电工程局 + 有限公司: a firm, not the bureau.
			this.context.draft().remove(owner);
			this.context.add(owner.span().start(), end, EntityType.ENTERPRISE,
					this.context.name(owner.span().start(), end), null, "proper name");
			return true;
		}
		if (core.isEmpty() && owner != null && owner.foundBy().equals("national body")
				&& owner.type() == EntityType.ENTERPRISE && this.patterns.found("legal-form", ending.text())) {
			// The printed form of a firm of the list may end with its legal form.
			this.context.draft().remove(owner);
			this.context.add(owner.span().start(), end, EntityType.ENTERPRISE, owner.name(), null, "national body");
			return true;
		}
		if (!isBrand(core, at, owner, ending) || (core.contains("+") && !core.contains("“"))) {
			return false;
		}
		if (owner != null && this.patterns.found("national-firm", this.context.text(Math.max(0, start - 5), start))) {
			start -= this.patterns.firstLength("national-firm", this.context.text(Math.max(0, start - 5), start));
		}
		start = Math.min(start, joined);
		if (this.context.view().startsWith("（筹）", end)) {
			end += 3;
		}
		dropParts(new Span(start, at), ending);
		EntityType type = this.context.isPutUp(start, end, ending) || this.descriptions.isParkPutUp(start, end, ending)
				? EntityType.PROJECT
				: ending.type() == EntityType.ENTERPRISE
						&& this.patterns.found("broadcaster", this.context.text(start, end)) ? EntityType.ORGANIZATION
								// The branches of the central bank are authorities.
								: this.context.text(start, end).startsWith("中国人民银行") ? EntityType.AGENCY
										: ending.type();
		this.context.add(start, end, type, this.context.name(start, end), (owner == null) ? null : owner.name(),
				"proper name");
		return true;
	}

	/**
	 * The nearest quotation mark before an offset, or -1 where it is too far for a name.
	 */
	private int opening(int at, char mark) {
		for (int open = at; open >= Math.max(0, at - 12); open--) {
			if (this.context.view().at(open) == mark) {
				return open;
			}
		}
		return -1;
	}

	private boolean isSideOf(int from, int at) {
		String core = this.context.text(from, at);
		if (core.length() < 4 || !this.patterns.found("side", core.substring(0, 2))) {
			return false;
		}
		int start = this.context.view().sentenceStart(from);
		int end = Math.min(this.context.view().text().length(), at + 40);
		return this.patterns.found("side", this.context.text(Math.max(start, from - 40), from))
				|| this.patterns.found("listed-side", this.context.text(at, end));
	}

	private boolean isBrand(String core, int at, @Nullable Mention owner, Ending ending) {
		boolean generic = this.context.isGeneric(core);
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
					|| (owner.type().isPlace() && owner.type() != EntityType.PROVINCE && owner.type() != EntityType.CITY
							&& ending.text().length() > 1 && this.patterns.found("local-body", ending.text()))
					|| (owner.type().isPlace() && this.context.draft()
						.endingAt(this.context.view(), owner.span().start(),
								(mention) -> mention.type().category() == EntityCategory.BODY)
						.isPresent());
		}
		if (isCounted(core) || !isWorks(core, owner, ending) || this.patterns.found("all-of-kind", core)
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

	/** 齐力 + 电机（禾州） + 有限公司: before a trade and a bracket stands the brand. */
	private int withBrand(int from, int at) {
		Token brand = this.context.view().tokenEndingAt(from);
		boolean trade = this.patterns.found("trade-and-bracket", this.context.text(from, at));
		return (trade && brand != null && brand.text().length() == 2 && this.context.view().isHan(from - 1)
				&& (!this.context.view().isHan(brand.span().start() - 1)
						|| "的与和在由向给从对是到".indexOf(this.context.view().at(brand.span().start() - 1)) >= 0))
								? brand.span().start() : from;
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

	/** 旬水大学水利科学 + 与 + 管理学院, 中国茶叶 + 与 + 瓷器联合会: one name with two fields. */
	private int withJoinedWord(int from, int at, Ending ending) {
		char before = this.context.view().at(from - 1);
		if ((before != '与' && before != '和') || !this.patterns.found("fields", ending.text())
				|| this.context.draft().endingAt(this.context.view(), from - 1, (mention) -> true).isPresent()) {
			return from;
		}
		Walked first = this.context.walk(from - 1, false, false);
		String core = this.context.text(first.core(), from - 1);
		if (this.patterns.found("legal-form", ending.text())) {
			// 旬水市旅游 + 和 + 文化投资有限公司: two trades after one place.
			return (first.owner() != null && first.owner().type().isPlace() && core.length() == 2
					&& this.context.isOfKinds(core) && this.context.isOfKinds(this.context.text(from, at)))
							? first.start() : from;
		}
		boolean owned = first.owner() != null && first.owner().type().category() == EntityCategory.BODY
				&& !core.isEmpty() && core.length() <= 10;
		if (!owned && ending.text().equals("学院") && this.patterns.found("field-of-study", core) && core.length() <= 4) {
			// 该校林学 + 与 + 禾林园林学院
			return first.core();
		}
		return owned ? first.start() : this.patterns.found("national-field", core) ? first.core() : from;
	}

	/** 11趟银行, 两地大学: a number of things is no name. */
	private boolean isCounted(String core) {
		return this.patterns.found("counted-body", core) || this.patterns.found("one-of-kind", core);
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
	private void dropParts(Span span, Ending ending) {
		boolean branch = this.patterns.found("branch-office", ending.text());
		this.context.draft()
			.within(this.context.view(), span,
					(mention) -> mention.type() == EntityType.PROJECT || (mention.type() == EntityType.ENTERPRISE
							&& ending.type() == EntityType.ENTERPRISE && !branch
							&& mention.span().start() == span.start() && !isParent(mention, span.end())))
			.forEach(this.context.draft()::remove);
	}

}

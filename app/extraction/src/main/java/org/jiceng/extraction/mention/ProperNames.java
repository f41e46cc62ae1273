package org.jiceng.extraction.mention;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Firms, schools, associations and zones: words of a name of their own and an ending.
 */
final class ProperNames {

	private final NameContext context;

	private final NamePatterns patterns;

	private final NameDescriptions descriptions;

	private final ProperCores cores;

	private final FirmParts parts;

	private final EllipsisNames ellipsis;

	ProperNames(NameContext context, EllipsisNames ellipsis) {
		this.context = context;
		this.cores = new ProperCores(context);
		this.parts = new FirmParts(context);
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
				if (this.descriptions.isCounted(open) || (this.patterns.found("kind-of-many", ending.text())
						&& this.context.isOfKinds(this.context.text(open + 1, at)))) {
					return false;
				}
				boolean shop = this.patterns.found("shop-scene",
						this.context.text(end + 1, Math.min(this.context.view().text().length(), end + 8)));
				this.context.add(open + 1, end, shop ? EntityType.ENTERPRISE : ending.type(),
						this.context.name(open + 1, end), null, "quoted name");
				return true;
			}
		}
		Mention person = this.patterns.found("memorial", ending.text()) ? this.context.draft()
			.endingAt(this.context.view(), at, (mention) -> mention.type() == EntityType.PERSON)
			.orElse(null) : null;
		if (person != null) {
			// A hall or a studio bears a person's name.
			int first = firstPerson(person.span().start());
			this.context.add(first, end, ending.type(), this.context.name(first, end), null, "name of a person");
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
			from = this.context.starts().withForeignPart(from, at);
			start = from;
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
		if (joined < 0 || this.descriptions.isCounted(start)
				|| this.descriptions.isDescription(core, owner, end, ending)) {
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
		if (!this.cores.makeName(core, at, owner, ending) || (core.contains("+") && !core.contains("“"))) {
			return false;
		}
		if (owner != null && this.patterns.found("national-firm", this.context.text(Math.max(0, start - 5), start))) {
			start -= this.patterns.firstLength("national-firm", this.context.text(Math.max(0, start - 5), start));
		}
		start = Math.min(start, joined);
		if (this.context.view().startsWith("（筹）", end)) {
			end += 3;
		}
		this.parts.drop(new Span(start, at), ending);
		EntityType type = this.context.isPutUp(start, end, ending) || this.descriptions.isParkPutUp(start, end, ending)
				? EntityType.PROJECT
				: ending.type() == EntityType.ENTERPRISE
						&& this.patterns.found("broadcaster", this.context.text(start, end)) ? EntityType.ORGANIZATION
								// The branches of the central bank are authorities.
								: ending.text().equals("工作室") && this.patterns.found("trade-of-studio", core)
										? EntityType.ENTERPRISE : this.context.text(start, end).startsWith("中国人民银行")
												? EntityType.AGENCY : ending.type();
		Mention printed = this.parts.national(start, at, end);
		if (printed != null) {
			this.context.draft().remove(printed);
		}
		this.context.add(start, end, type, (printed == null) ? this.context.name(start, end) : printed.name(),
				(owner == null) ? null : owner.name(), (printed == null) ? "proper name" : "national body");
		return true;
	}

	/** 李禾山 + 王禾秀 + 纪念馆: a hall of two. */
	private int firstPerson(int start) {
		return this.context.draft()
			.endingAt(this.context.view(), start, (mention) -> mention.type().category() == EntityCategory.PERSON)
			.map((mention) -> mention.span().start())
			.orElse(start);
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

}

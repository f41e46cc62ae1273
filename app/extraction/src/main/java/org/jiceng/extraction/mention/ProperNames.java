package org.jiceng.extraction.mention;

import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Firms, schools, associations and zones: words of a name of their own and an ending.
 */
final class ProperNames {

	private static final Set<String> SCHOOLS = Set.of("大学", "学院", "中学", "小学");

	private static final Set<String> BRANCHES = Set.of("支行", "分行", "分公司", "支公司", "子公司", "供电公司");

	private static final Set<String> MEMORIALS = Set.of("纪念馆", "书屋", "陈列馆", "艺术馆", "美术馆", "书院", "希望小学", "工作室",
			"劳模工作室", "创新工作室", "名师工作室", "大师工作室", "调解工作室");

	private static final Pattern ACT = Pattern.compile("投资建设|投资兴建|投建|建成|建起|兴建|打造|承建");

	/** What describes many of a kind or one by its rank is no name: 首个, 全国, 高水平. */
	private static final Pattern DESCRIPTION = Pattern.compile(
			"^(我国|全国(?=.*(公司|企业|园区|银行|酒店|学校))|各|所有|整个|每|主要|大型|规范|境内|国家级|国家层面|省级|高水平|高质量|中国特色|一流|双一流|世界一流|A级|[0-9]*A级|国际一流)|首[个家座批条]|最大|[一二三四五六七八九十]+国?$|难民营|地带");

	/** Areas that are aimed at: 打造/创建 + 青禾合作先行区. */
	private static final Pattern GOAL = Pattern.compile("(示范区|先行区|先导区|引领区|试验区|样板区|集聚区|新高地)$");

	/** Bodies whose names join two fields: 旬水大学信息科学与工程学院. */
	private static final Pattern FIELDS = Pattern.compile(".*(学院|研究院|研究所|联合会|协会|学会|研究会|实验室|研究中心)");

	private static final Pattern LEGAL_FORM = Pattern
		.compile("(集团)?(股份)?(有限)?(责任)?公司|集团");

	private final NameContext context;

	ProperNames(NameContext context) {
		this.context = context;
	}

	boolean find(int at, Ending ending) {
		int end = at + ending.text().length();
		char close = this.context.view().at(end);
		if ((close == '”' || close == '"') && ending.type() == EntityType.ORGANIZATION) {
			int open = this.context.view().text().lastIndexOf((close == '"') ? '"' : '“', at);
			if (open >= 0 && at - open <= 12 && at - open > 2
					&& this.context.text(open + 1, at).matches("[\\u4e00-\\u9fff·]+")) {
				this.context.add(open + 1, end, ending.type(), this.context.name(open + 1, end), null, "quoted name");
				return true;
			}
		}
		Mention person = MEMORIALS.contains(ending.text()) ? this.context.draft()
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
		if (owner != null && ACT.matcher(this.context.text(walked.core(), at)).lookingAt()) {
			// 清河能源公司投建青禾智慧工厂: who builds it is no part of its name.
			return false;
		}
		int start = walked.start();
		int from = walked.core();
		int afterVerb = (owner == null) ? from : this.context.withoutClause(from, at);
		if (afterVerb > from) {
			// 在旬水会见青禾大学: the place belongs to the verb.
			owner = null;
			from = afterVerb;
			start = from;
		}
		else if (owner == null) {
			from = this.context.withoutVerb(from, at);
			from = this.context.withPosition(withJoinedWord(from, ending));
			start = from;
		}
		String core = this.context.text(from, at);
		if (core.isEmpty() && owner != null && owner.foundBy().equals("national body")
				&& owner.type() == EntityType.ENTERPRISE && LEGAL_FORM.matcher(ending.text()).matches()) {
			// The printed form of a firm of the list may end with its legal form.
			this.context.draft().remove(owner);
			this.context.add(owner.span().start(), end, EntityType.ENTERPRISE, owner.name(), null, "national body");
			return true;
		}
		if (!isBrand(core, at, owner, ending) || (core.contains("+") && !core.contains("“"))) {
			return false;
		}
		dropParts(new Span(start, at), ending);
		this.context.add(start, end, ending.type(), this.context.name(start, end),
				(owner == null) ? null : owner.name(), "proper name");
		return true;
	}

	private boolean isBrand(String core, int at, @Nullable Mention owner, Ending ending) {
		boolean generic = this.context.isGeneric(core);
		if (owner == null) {
			return core.length() >= 2 && core.length() <= 20 && !generic && !isCounted(core)
					&& !this.context.isOfKinds(core) && !DESCRIPTION.matcher(core).find() && !isGoal(at, ending)
					&& (ending.text().length() > 3 || SCHOOLS.contains(ending.text())
							|| this.context.isProper(core, at));
		}
		if (owner.type() == EntityType.AGENCY && ending.type() == EntityType.ENTERPRISE) {
			return false;
		}
		if (core.isEmpty() && owner.type() == EntityType.ENTERPRISE && ending.type() == EntityType.ENTERPRISE) {
			return false;
		}
		if (core.isEmpty() && owner.type() == EntityType.ZONE && ending.type() == EntityType.ZONE) {
			// 旬水高新区 + 创业园, but not 园区 alone for the zone itself.
			return !ending.text().matches("园区|新区|港区|景区|片区");
		}
		if (core.isEmpty()) {
			// 旬水大学 + 海南 + 研究院: a body before the place is enough, too.
			return ending.placeSuffices() || (owner.type().isPlace() && this.context.draft()
				.endingAt(this.context.view(), owner.span().start(),
						(mention) -> mention.type().category() == EntityCategory.BODY)
				.isPresent());
		}
		if (isCounted(core)) {
			return false;
		}
		boolean legal = owner.type().isPlace() && LEGAL_FORM.matcher(ending.text()).matches()
				&& (ending.text().length() > 2 || core.length() > 3);
		return !generic || legal || ending.placeSuffices() || ending.type() == EntityType.ORGANIZATION
				|| ending.type() == EntityType.ZONE || owner.type().category() == EntityCategory.BODY;
	}

	private boolean isGoal(int at, Ending ending) {
		int start = Math.max(this.context.view().sentenceStart(at), at - 40);
		String before = this.context.text(start, at);
		return GOAL.matcher(ending.text()).find() && before.matches("(?s).*(打造|创建|争创|创成|争当|努力|着力|加快建设|推动建设|推进)[^，。；]{2,24}");
	}

	/** 旬水大学信息科学 + 与 + 工程学院, 中国物流 + 与 + 采购联合会: one name with two fields. */
	private int withJoinedWord(int from, Ending ending) {
		char before = this.context.view().at(from - 1);
		if ((before != '与' && before != '和') || !FIELDS.matcher(ending.text()).matches() || this.context.draft()
			.endingAt(this.context.view(), from - 1, (mention) -> true)
			.isPresent()) {
			return from;
		}
		Walked first = this.context.walk(from - 1, false, false);
		String core = this.context.text(first.core(), from - 1);
		boolean owned = first.owner() != null && first.owner().type().category() == EntityCategory.BODY
				&& !core.isEmpty() && core.length() <= 10;
		return owned ? first.start() : core.matches("(中国|中华|全国).{2,8}") ? first.core() : from;
	}

	/** 11趟银行, 两地大学: a number of things is no name. */
	private static boolean isCounted(String core) {
		return core.matches("^[0-9两几多各].*") || core.matches("^[一二三四五六七八九十百]+[家个所名座条间处户栋幢趟片批项].*");
	}

	/**
	 * A firm whose name holds the ending of another (青禾超市 + 连锁有限公司) is one firm, and a
	 * project within a body's name (旬水市政工程 + 有限公司) is none.
	 */
	private void dropParts(Span span, Ending ending) {
		boolean branch = BRANCHES.contains(ending.text());
		this.context.draft()
			.within(this.context.view(), span,
					(mention) -> mention.type() == EntityType.PROJECT
							|| (mention.type() == EntityType.ENTERPRISE && ending.type() == EntityType.ENTERPRISE
									&& !branch && mention.span().start() == span.start()))
			.forEach(this.context.draft()::remove);
	}

}

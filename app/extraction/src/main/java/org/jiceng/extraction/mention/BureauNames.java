package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Bureaus and centres: an owner, words of public functions, an ending.
 */
final class BureauNames {

	private static final Set<String> RANKS = Set.of("副", "原", "原副", "当", "首任", "代", "前");

	/** 布局, 格局, 当局 are no bureaus. */
	private static final String NOT_BUREAU = "布格当结全大僵困战破开";

	/** 会议厅, 大厅 are rooms. */
	private static final String NO_OFFICE = "议大展宴客餐舞歌堂色";

	/** Endings too common to be trusted after words that name no public function. */
	private static final Set<String> WEAK = Set.of("部", "处", "科", "股", "室", "委", "办", "所", "站", "署", "中心", "办公室", "工作室",
			"队", "委员会");

	/** Endings of the offices of firms, which are no bodies of their own. */
	private static final Set<String> OFFICES_OF_FIRMS = Set.of("部", "科", "室", "处", "办公室", "办");

	/** 国家 and the eighteen characters that may follow it. */
	private static final int LONGEST_CENTRE = 20;

	private final NameContext context;

	private final EllipsisNames ellipsis;

	BureauNames(NameContext context, EllipsisNames ellipsis) {
		this.context = context;
		this.ellipsis = ellipsis;
	}

	boolean find(int at, Ending ending) {
		int end = at + ending.text().length();
		int start = functionStart(at);
		boolean weak = WEAK.contains(ending.text());
		if (ending.text().equals("股") && at - start < 3) {
			// 县发展改革委项目股股长: so short a section belongs to the post.
			return false;
		}
		if (start < at) {
			Optional<Mention> owner = this.context.draft().endingAt(this.context.view(), start, NameWalk::mayOwn);
			if (owner.isPresent() && owner.get().type() != EntityType.PROJECT) {
				return owned(owner.get(), end, ending);
			}
			String level = OwnerContext.levelBefore(this.context.view(), start);
			if (!level.isEmpty()) {
				if ((level.equals("公司") || level.equals("集团"))
						&& (OFFICES_OF_FIRMS.contains(ending.text()) || ending.text().endsWith("部"))) {
					return false;
				}
				return this.ellipsis.find(level, start - level.length(), start, end, ending.type(), "ellipsis");
			}
			if (inList(start)) {
				return afterSibling(start, end, ending);
			}
		}
		if (this.context.view().at(start - 1) == '”' && ending.text().length() > 2) {
			Walked quoted = this.context.walk(start, false, false);
			if (quoted.core() < start && start - quoted.core() <= 14) {
				quoted(quoted.start(), end, ending);
				return true;
			}
			return false;
		}
		if (ending.text().equals("中心") && nationalCentre(at, end)) {
			return true;
		}
		if (weak && !ending.text().equals("中心") && !this.ellipsis.isLevelNear(at)) {
			return false;
		}
		Walked walked = this.context.walk(at, false, false);
		Mention owner = walked.owner();
		if (owner == null && ending.text().length() > 1 && at - walked.core() > 1
				&& this.ellipsis.ofLevel(walked.core(), at, ending)) {
			return true;
		}
		if (weak && !isCentreOfMinistry(owner, at - walked.core(), ending)) {
			return false;
		}
		int core = at - walked.core();
		String words = this.context.text(walked.core(), at);
		if (owner == null || owner.type() == EntityType.PROJECT || core == 0 || core > 12
				|| this.context.isGeneric(words) || (core < 2 && owner.type().category() == EntityCategory.BODY)
				|| RANKS.contains(words) || words.matches("(当|任|原|前|现|代|首任)副?") || words.endsWith("董事")
				|| words.contains("当过") || words.endsWith("副")
				|| (ending.text().equals("局") && NOT_BUREAU.indexOf(words.charAt(words.length() - 1)) >= 0)
				|| (ending.text().equals("厅") && NO_OFFICE.indexOf(words.charAt(words.length() - 1)) >= 0)) {
			return false;
		}
		boolean own = owner.type().isPlace() && ending.text().endsWith("中心") && start > walked.core() && start < at
				&& this.context.hasProperWord(walked.core(), start);
		if (own) {
			// 旬水乐禾社会服务中心: a name of its own, no office.
			this.context.add(walked.start(), end, EntityType.ORGANIZATION, this.context.name(walked.start(), end),
					owner.name(), "proper name");
			return true;
		}
		return owned(owner, end, ending);
	}

	/**
	 * “禾妹刺绣”工作室, 社区 + “禾娘舅”工作室: a body, a firm by its trade, or a project while it is put
	 * up.
	 */
	private void quoted(int start, int end, Ending ending) {
		int quote = this.context.view().text().indexOf('“', start);
		int from = (quote > start && quote < end && this.context.isDescription(this.context.text(start, quote))) ? quote
				: start;
		boolean trade = ending.text().equals("工作室")
				&& this.context.lexicons().patterns().found("trade-of-studio", this.context.text(from, end));
		EntityType type = this.context.isPutUp(from, end, ending) ? EntityType.PROJECT
				: trade ? EntityType.ENTERPRISE : EntityType.ORGANIZATION;
		this.context.add(from, end, type, this.context.name(from, end), null, "quoted name");
	}

	/** 国家海洋预报中心: a centre of the state, whatever its field. */
	private boolean nationalCentre(int at, int end) {
		int state = at - 2;
		while (state >= Math.max(0, at - LONGEST_CENTRE) && !this.context.view().startsWith("国家", state)) {
			state--;
		}
		if (state < Math.max(0, at - LONGEST_CENTRE)) {
			return false;
		}
		String core = this.context.text(state, at);
		if (!core.matches("国家(?!级|层面|的|和)[\\u4e00-\\u9fff]{4,18}") || core.matches(".*[的了和在是把为].*")
				|| core.matches(".*(新建|等).*|.*数据|.*(区域|儿童)?医[学疗]") || core.matches("国家(?:重点|区域|工程|技术|保护|研究|创新|产业)+")
				|| !this.context.view().startsToken(state) || this.context.followsNoun(state)) {
			return false;
		}
		boolean research = core.matches(".*(计算|研究|创新|实验|技术|工程|科学)[\\u4e00-\\u9fff]{0,4}");
		this.context.add(state, end, research ? EntityType.ORGANIZATION : EntityType.AGENCY,
				this.context.text(state, end), null, "national centre");
		return true;
	}

	/** 生态环境部 + 禾源评估 + 中心: of a ministry any centre is one. */
	private static boolean isCentreOfMinistry(@Nullable Mention owner, int core, Ending ending) {
		return ending.text().equals("中心") && owner != null && owner.foundBy().equals("national body") && core >= 2
				&& core <= 10;
	}

	private boolean owned(Mention owner, int end, Ending ending) {
		if (owner.type() == EntityType.ENTERPRISE
				&& (OFFICES_OF_FIRMS.contains(ending.text()) || ending.text().endsWith("部"))) {
			// 青禾公司采购部 + 经理: the office belongs to the post.
			return false;
		}
		int start = this.context.chainStart(owner);
		// A unit of a firm is no authority: 旬水油田 + 修井大队.
		EntityType type = (ending.type() == EntityType.AGENCY
				&& (owner.type() == EntityType.ENTERPRISE || owner.type() == EntityType.ORGANIZATION))
						? EntityType.ORGANIZATION : ending.type();
		this.context.add(start, end, type, this.context.name(start, end), owner.name(), "function");
		return true;
	}

	/** The start of the words of public functions before an offset: 人力资源和社会保障. */
	private int functionStart(int at) {
		int start = at;
		while (at - start < 20) {
			String word = this.context.lexicons().functions().endingAt(this.context.view().text(), start);
			if (word.isEmpty()) {
				char last = this.context.view().at(start - 1);
				String before = (start < at && (last == '和' || last == '与'))
						? this.context.lexicons().functions().endingAt(this.context.view().text(), start - 1) : "";
				if (before.isEmpty()) {
					return start;
				}
				word = before + last;
			}
			// 市 is the owner of 市场监督管理局 only where it stands twice.
			start -= word.length();
		}
		return start;
	}

	private boolean inList(int start) {
		return this.context.view().at(start - 1) == '、' || this.context.view().at(start - 1) == '和'
				|| this.context.view().at(start - 1) == '兼';
	}

	private boolean afterSibling(int start, int end, Ending ending) {
		Optional<Mention> sibling = this.context.draft()
			.endingAt(this.context.view(), start - 1,
					(mention) -> mention.type() == EntityType.AGENCY && this.context.draft().owner(mention) != null);
		if (sibling.isEmpty()) {
			return false;
		}
		String owner = this.context.draft().owner(sibling.get());
		this.context.add(start, end, ending.type(), owner + this.context.text(start, end), owner, "list of bodies");
		return true;
	}

}

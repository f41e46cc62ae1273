package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Set;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Finds bodies, zones and projects by the endings of their names, from left to right, so
 * that a name may begin with one found before: 旬水县 + 委, 旬水县委 + 组织部.
 */
final class BodyFinder {

	/** Fields of study that begin with 生 after a university: 旬水大学 + 生物工程学院. */
	private static final Set<String> FIELDS = Set.of("生物", "生态", "生命", "生产");

	private final EndingTable endings;

	private final NameWalk walk;

	private final NameLexicons lexicons;

	BodyFinder(LexiconReader reader, NameLexicons lexicons) {
		this.endings = new EndingTable(reader);
		this.walk = new NameWalk(reader);
		this.lexicons = lexicons;
	}

	/**
	 * Adds what is found to the draft; run again after short forms were added it finds
	 * names that begin with them.
	 */
	void find(MentionDraft draft, PageViews page, OwnerContext owners) {
		BodyEndings starts = page.once(BodyEndings.class, () -> new BodyEndings(draft.views(), this.endings));
		for (ArticleView view : draft.views()) {
			BodyNames names = new BodyNames(new NameContext(draft, view, this.walk, this.lexicons), owners);
			for (int at : starts.of(view)) {
				List<Ending> found = this.endings.at(view.text(), at);
				for (int i = 0; i < found.size(); i++) {
					Ending ending = found.get(i);
					if (endsCleanly(draft, view, at, ending) && names.find(at, ending)) {
						break;
					}
				}
			}
		}
	}

	/** 旬水大学 + 校长: what follows begins with 校 but is no 学校. */
	private static boolean isOfUniversity(ArticleView view, int end) {
		return view.at(end) == '校' && "长友园区方内庆史".indexOf(view.at(end + 1)) >= 0;
	}

	/** 青禾工程 + 处, 青禾项目 + 部: the office of the works. */
	private static boolean isPartOfBody(ArticleView view, Ending ending, int end) {
		return view.at(end) == '部'
				|| (ending.text().endsWith("工程") && ("处局院队师".indexOf(view.at(end)) >= 0 || view.startsWith("总队", end)));
	}

	/** 青禾防洪工程 + 体系, 旬水高铁 + 网: the word is a part of a longer one. */
	private boolean goesOn(ArticleView view, Ending ending, int end) {
		String after = view.text().substring(end, Math.min(view.text().length(), end + 4));
		return this.lexicons.patterns().found("after-" + (ending.text().endsWith("项目") ? "project" : "works"), after);
	}

	/** 平安办 + 公室: a word of two or more characters begins within the ending. */
	private static boolean continues(ArticleView view, int end) {
		return view.precededBy("办", end) && view.startsWith("公", end);
	}

	private boolean endsCleanly(MentionDraft draft, ArticleView view, int at, Ending ending) {
		int end = at + ending.text().length();
		if (!endsWord(view, ending, end)
				|| draft.anyEndingAt(view, end, (mention) -> mention.type().category() != EntityCategory.PLACE)
				|| draft.overlaps(view, new Span(end - 1, end), (mention) -> mention.span().end() > end)) {
			return false;
		}
		if (ending.type() == EntityType.ZONE && !ending.placeSuffices() && this.lexicons.patterns()
			.found("zone-of-firm", view.text().substring(end, Math.min(view.text().length(), end + 12)))) {
			return false;
		}
		if (ending.type() == EntityType.ZONE && draft.anyEndingAt(view, end,
				(mention) -> mention.type().isPlace() && mention.span().start() <= at)) {
			// 滨城新区 that the gazetteer lists as a county is no functional area.
			return false;
		}
		char next = view.at(end);
		return !((ending.text().endsWith("学") && "生院校位者".indexOf(next) >= 0 && !isOfUniversity(view, end)
				&& !FIELDS.contains(view.text().substring(end, Math.min(view.text().length(), end + 2))))
				|| (ending.text().endsWith("公司") && next == '法' && !view.startsWith("法定", end))
				|| (ending.text().endsWith("银行") && "卡业间账系界家股汇存".indexOf(next) >= 0)
				|| (ending.text().endsWith("党组") && next == '织')
				|| (ending.type() == EntityType.ORGANIZATION && isPartOfWord(view, ending, at, end))
				|| (ending.text().endsWith("小") && "龙虎强".indexOf(next) >= 0)
				|| (ending.text().endsWith("办") && "起了着到好实成学班赛得".indexOf(next) >= 0)
				|| (ending.text().equals("股") && !(next == '股' || view.startsWith("原股", end)))
				|| (ending.text().equals("港") && ("县市区省镇乡村州".indexOf(view.at(at - 1)) >= 0
						|| "区口岸航澳珠元币股资城湾人媒府铁独警督式商剧台片星站".indexOf(next) >= 0 || view.startsWith("集团", end)))
				|| (ending.text().equals("站") && "在上起到稳着出立".indexOf(next) >= 0)
				|| (ending.text().equals("学校") && "大中小".indexOf(view.at(at - 1)) >= 0 && isOfUniversity(view, at + 1))
				|| (ending.type() == EntityType.PROJECT
						&& (isPartOfBody(view, ending, end) || goesOn(view, ending, end)))
				|| (ending.text().equals("电站") && view.at(at - 1) == '充')
				|| (ending.text().equals("厂") && view.startsWith("项目", end))
				|| (ending.text().equals("局") && view.at(at - 1) == '局') || (ending.text().equals("中心") && next == '区')
				|| (ending.text().equals("高速") && "（，、。建通开项全".indexOf(next) < 0));
	}

	/**
	 * 救援队 + 伍, 医院 + 船, 总工会 + 界别, 双禾中学 + 小区; 中 + 小学, 协 + 商会: the ending is a part of other
	 * words.
	 */
	private static boolean isPartOfWord(ArticleView view, Ending ending, int at, int end) {
		return (ending.text().endsWith("队") && "伍员友".indexOf(view.at(end)) >= 0)
				|| (ending.text().endsWith("医院") && view.at(end) == '船') || view.startsWith("界别", end)
				|| view.startsWith("小区", end) || (ending.text().equals("商会") && "协磋招洽".indexOf(view.at(at - 1)) >= 0)
				|| (ending.text().equals("协会") && view.at(at - 1) == '商')
				|| (ending.text().equals("小学") && view.at(at - 1) == '中' && !view.startsToken(at));
	}

	private static boolean endsWord(ArticleView view, Ending ending, int end) {
		char next = view.at(end);
		return view.endsToken(end) || next == '长' || (next == '里' && ending.text().endsWith("厂"))
				|| (ending.text().length() > 2 && !continues(view, end)) || ending.type() == EntityType.PARTY_BRANCH
				|| ending.text().endsWith("行") || (ending.text().endsWith("学") && isOfUniversity(view, end));
	}

}

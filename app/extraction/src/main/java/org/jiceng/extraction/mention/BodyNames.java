package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The names of bodies in one article: for each ending one way to find the start.
 */
final class BodyNames {

	/**
	 * Endings that are too common to be trusted after words that name no public function.
	 */
	/** 旬水县政府办公室 also mentions 旬水县政府. */
	private static final List<String> ORGANS = List.of("政府", "人大常委会", "政协", "党委");

	private static final Set<String> RANKS = Set.of("副", "原", "原副", "当", "首任", "代", "前");

	/** 布局, 格局, 当局 are no bureaus. */
	private static final String NOT_BUREAU = "布格当结全大僵困战破开";

	private static final Set<String> WEAK = Set.of("部", "处", "科", "室", "委", "办", "所", "站", "署", "中心", "办公室", "工作室", "队",
			"委员会");

	/**
	 * Bodies that a sentence names without their owner after it named one of the owner's.
	 */
	private static final Set<String> BARE = Set.of("管委会", "办事处");

	private final MentionDraft draft;

	private final ArticleView view;

	private final OwnerContext owners;

	private final NameWalk walk;

	private final Lexicon genericWords;

	private final Lexicon functions;

	private final Lexicon titles;

	private final Lexicon industryWords;

	/** The party committee named last, for 县委常委、组织部部长. */
	private @Nullable Mention committee;

	/** The last body with a known owner, for 街道党工委副书记、办事处主任. */
	private @Nullable Mention lastOwned;

	BodyNames(MentionDraft draft, ArticleView view, OwnerContext owners, NameWalk walk, Lexicon genericWords,
			Lexicon functions, Lexicon titles, Lexicon industryWords) {
		this.draft = draft;
		this.view = view;
		this.owners = owners;
		this.walk = walk;
		this.genericWords = genericWords;
		this.functions = functions;
		this.titles = titles;
		this.industryWords = industryWords;
	}

	boolean find(int at, Ending ending) {
		return switch (ending.mode()) {
			case DIRECT -> direct(at, ending);
			case PARTY -> department(at, ending);
			case FUNCTION -> function(at, ending);
			case BRAND -> (ending.type() == EntityType.PROJECT) ? project(at, ending) : brand(at, ending);
		};
	}

	private boolean direct(int at, Ending ending) {
		int end = at + ending.text().length();
		Optional<Mention> owner = this.draft.endingAt(this.view, at, NameWalk::mayOwn);
		if (owner.isPresent()) {
			return afterOwner(owner.get(), at, end, ending);
		}
		if (this.view.at(at - 1) == '原') {
			// 柳树湾村原党支部: the word is no part of the name.
			Optional<Mention> former = this.draft.endingAt(this.view, at - 1, NameWalk::mayOwn);
			if (former.isPresent()) {
				int start = this.walk.chainStart(this.draft, this.view, former.get());
				add(start, end, ending.type(), name(start, at - 1) + ending.text(), former.get().name(), "former");
				return true;
			}
		}
		if (ending.text().startsWith("村民") || ending.text().equals("村委会")) {
			// 柳树湾村民委员会: the unit of the village begins the ending.
			Optional<Mention> village = this.draft.endingAt(this.view, at + 1,
					(mention) -> mention.type() == EntityType.VILLAGE);
			if (village.isPresent()) {
				int start = this.walk.chainStart(this.draft, this.view, village.get());
				add(start, end, ending.type(), name(start, end), village.get().name(), "owner");
				return true;
			}
		}
		String level = OwnerContext.levelBefore(this.view, at);
		if (!level.isEmpty()) {
			return afterLevel(level, at - level.length(), at, end, ending.type(), "ellipsis");
		}
		if (BARE.contains(ending.text()) && inSentenceOfOwner(at)) {
			Mention last = this.lastOwned;
			String of = (last == null) ? null : this.draft.owner(last);
			if (of != null && (ending.text().equals("管委会") ? of.endsWith("区") || of.endsWith("园") || of.endsWith("城")
					: of.endsWith("街道") || of.endsWith("镇") || of.endsWith("乡"))) {
				add(at, end, ending.type(), of + ending.text(), of, "owner of the sentence");
				return true;
			}
		}
		if (ending.text().matches("工作组|工作队|指挥部")) {
			Walked walked = this.walk.walk(this.draft, this.view, at, false, false);
			String core = this.view.text().substring(walked.core(), at);
			if (core.length() < 2 || core.length() > 8 || (walked.owner() == null && !core.matches("[援驻].*"))) {
				return false;
			}
			add(walked.start(), end, ending.type(), name(walked.start(), end),
					(walked.owner() == null) ? null : walked.owner().name(), "task force");
			return true;
		}
		if (ending.text().equals("居委会") || ending.text().equals("海关")) {
			return namedByItself(at, end, ending);
		}
		if (ending.type() == EntityType.PARTY_BRANCH) {
			return branchOfGroup(at, end);
		}
		return false;
	}

	private boolean inSentenceOfOwner(int at) {
		return this.lastOwned != null && this.lastOwned.span().start() >= this.view.sentenceStart(at)
				&& !this.view.isHan(at - 1) && !this.titles.startingAt(this.view.text(), at + 3).isEmpty();
	}

	/** 红旗居委会: a word of two or three characters between separators. */
	private boolean namedByItself(int at, int end, Ending ending) {
		Walked walked = this.walk.walk(this.draft, this.view, at, false, false);
		String core = this.view.text().substring(walked.core(), at);
		if (core.length() < 2 || core.length() > 4 || isGeneric(core)) {
			return false;
		}
		add(walked.start(), end, ending.type(), name(walked.start(), end), null, "named by itself");
		return true;
	}

	private boolean afterOwner(Mention owner, int at, int end, Ending ending) {
		boolean place = owner.type().isPlace();
		if ((ending.text().equals("委") && (!place || owner.type() == EntityType.VILLAGE))
				|| (ending.text().equals("委会") && owner.type() != EntityType.VILLAGE)) {
			return false;
		}
		if (owner.type() == EntityType.AGENCY && isSibling(owner, ending)) {
			// 旬水县纪委监委: two bodies of one county.
			String place2 = this.draft.owner(owner);
			if (place2 != null) {
				add(at, end, ending.type(), place2 + ending.text(), place2, "joined");
				return true;
			}
		}
		int start = this.walk.chainStart(this.draft, this.view, owner);
		EntityType type = ending.type();
		if (ending.text().equals("党委") && owner.type().isPlace() && owner.type() != EntityType.TOWN
				&& owner.type() != EntityType.VILLAGE) {
			// The party committee of a province or county is territorial.
			type = EntityType.AGENCY;
		}
		if (ending.text().equals("委") && this.view.precededBy("共青团", start)) {
			start -= 3;
			type = EntityType.ORGANIZATION;
		}
		for (String organ : ORGANS) {
			if (ending.text().startsWith(organ) && ending.text().length() > organ.length()) {
				add(start, at + organ.length(), type, name(start, at + organ.length()), owner.name(), "owner");
			}
		}
		add(start, end, type, name(start, end), owner.name(), "owner");
		if (type == EntityType.PARTY_BRANCH && owner.type() == EntityType.VILLAGE) {
			branchesOfList(owner, ending);
		}
		return true;
	}

	/** 柳树湾村、桂花村党支部: each village of the list has its branch. */
	private void branchesOfList(Mention last, Ending ending) {
		Mention village = last;
		while (village != null && this.view.at(village.span().start() - 1) == '、') {
			village = this.draft
				.endingAt(this.view, village.span().start() - 1, (mention) -> mention.type() == EntityType.VILLAGE)
				.orElse(null);
			if (village != null) {
				add(village.span().start(), village.span().end(), ending.type(), village.name() + ending.text(),
						village.name(), "list of branches");
			}
		}
	}

	private static boolean isSibling(Mention owner, Ending ending) {
		return (ending.text().startsWith("监") && owner.text().endsWith("纪委"))
				|| (ending.text().endsWith("政府") && owner.text().endsWith("委"));
	}

	private boolean afterLevel(String level, int start, int at, int end, EntityType type, String rule) {
		Optional<Mention> place = this.draft.endingAt(this.view, start,
				(mention) -> mention.type().isPlace() && mention.name().endsWith(level));
		if (place.isPresent()) {
			// 旬水县县委: the unit is said twice.
			int from = this.walk.chainStart(this.draft, this.view, place.get());
			add(from, end, type, name(from, end), place.get().name(), "unit twice");
			return true;
		}
		String rest = this.view.text().substring(at, end);
		Optional<String> owner = this.owners.resolve(this.view.ordinal(), start, level, rest);
		if (owner.isEmpty()) {
			return false;
		}
		add(start, end, type, owner.get() + rest, owner.get(), rule);
		return true;
	}

	/** 桂花社区第四网格党支部, “红船”党支部: a few words between owner and ending. */
	private boolean branchOfGroup(int at, int end) {
		Walked walked = this.walk.walk(this.draft, this.view, at, true, true);
		boolean quoted = this.view.at(at - 1) == '”' || this.view.at(at - 1) == '"';
		if (walked.owner() == null && !quoted) {
			return branchOfFirm(walked.core(), at, end);
		}
		if (at - walked.core() > 14) {
			return false;
		}
		int start = (walked.owner() == null || quoted) ? walked.core() : walked.start();
		if (walked.owner() == null && this.view.at(start) != '“' && this.view.at(start) != '"') {
			return false;
		}
		String owner = (walked.owner() == null) ? null : walked.owner().name();
		add(start, end, EntityType.PARTY_BRANCH, name(start, end), owner, "branch of a group");
		return true;
	}

	/** 青禾林业党支部: the words of a trade show a firm. */
	private boolean branchOfFirm(int start, int at, int end) {
		String core = this.view.text().substring(start, at);
		String trade = this.industryWords.endingAt(core, core.length());
		if (trade.isEmpty() || core.length() - trade.length() < 2 || core.length() > 8 || isGeneric(core)) {
			return false;
		}
		add(start, at, EntityType.ENTERPRISE, core, null, "firm with a branch");
		add(start, end, EntityType.PARTY_BRANCH, name(start, end), core, "firm with a branch");
		return true;
	}

	private boolean department(int at, Ending ending) {
		int end = at + ending.text().length();
		int from = this.view.precededBy("组", end) ? skipOrdinal(at) : at;
		Optional<Mention> owner = this.draft.endingAt(this.view, from,
				(mention) -> mention.type() == EntityType.AGENCY && isCommittee(mention));
		if (owner.isPresent()) {
			String name = owner.get().name() + this.view.text().substring(from, end);
			add(owner.get().span().start(), end, ending.type(), name, owner.get().name(), "department");
			return true;
		}
		Mention last = this.committee;
		if (last != null && last.span().start() >= this.view.sentenceStart(at) && !ending.text().equals("办公室")
				&& !this.titles.startingAt(this.view.text(), end).isEmpty() && !this.view.isHan(at - 1)) {
			add(at, end, ending.type(), last.name() + ending.text(), last.name(), "department of the committee before");
			return true;
		}
		return false;
	}

	private int skipOrdinal(int at) {
		int ordinal = this.view.text().lastIndexOf('第', at);
		return (ordinal >= 0 && at - ordinal <= 4) ? ordinal : at;
	}

	private static boolean isCommittee(Mention mention) {
		String text = mention.text();
		return (text.endsWith("委") && !text.endsWith("纪委") && !text.endsWith("监委") && !text.endsWith("国资委"))
				|| text.endsWith("中共中央");
	}

	private boolean function(int at, Ending ending) {
		int end = at + ending.text().length();
		int start = functionStart(at);
		boolean weak = WEAK.contains(ending.text());
		if (start < at) {
			Optional<Mention> owner = this.draft.endingAt(this.view, start, NameWalk::mayOwn);
			if (owner.isPresent() && owner.get().type() != EntityType.PROJECT) {
				return owned(owner.get(), end, ending);
			}
			String level = OwnerContext.levelBefore(this.view, start);
			if (!level.isEmpty()) {
				return afterLevel(level, start - level.length(), start, end, ending.type(), "ellipsis");
			}
			if (inList(start)) {
				return afterSibling(start, end, ending);
			}
		}
		if (this.view.at(at - 1) == '”' && ending.text().length() > 2) {
			Walked quoted = this.walk.walk(this.draft, this.view, at, false, false);
			if (quoted.core() < at && at - quoted.core() <= 14) {
				add(quoted.start(), end, EntityType.ORGANIZATION, name(quoted.start(), end), null, "quoted name");
				return true;
			}
			return false;
		}
		if (weak) {
			return false;
		}
		Walked walked = this.walk.walk(this.draft, this.view, at, false, false);
		Mention owner = walked.owner();
		int core = at - walked.core();
		String words = this.view.text().substring(walked.core(), at);
		if (owner == null || owner.type() == EntityType.PROJECT || core == 0 || core > 12 || isGeneric(words)
				|| (core < 2 && owner.type().category() == EntityCategory.BODY) || RANKS.contains(words)
				|| (ending.text().equals("局") && NOT_BUREAU.indexOf(words.charAt(words.length() - 1)) >= 0)) {
			return false;
		}
		return owned(owner, end, ending);
	}

	private boolean owned(Mention owner, int end, Ending ending) {
		int start = this.walk.chainStart(this.draft, this.view, owner);
		add(start, end, ending.type(), name(start, end), owner.name(), "function");
		return true;
	}

	/** The start of the words of public functions before an offset: 人力资源和社会保障. */
	private int functionStart(int at) {
		int start = at;
		while (at - start < 20) {
			String word = this.functions.endingAt(this.view.text(), start);
			if (word.isEmpty()) {
				char last = this.view.at(start - 1);
				String before = (start < at && (last == '和' || last == '与'))
						? this.functions.endingAt(this.view.text(), start - 1) : "";
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
		return this.view.at(start - 1) == '、' || this.view.at(start - 1) == '和' || this.view.at(start - 1) == '兼';
	}

	private boolean afterSibling(int start, int end, Ending ending) {
		Optional<Mention> sibling = this.draft.endingAt(this.view, start - 1,
				(mention) -> mention.type() == EntityType.AGENCY && this.draft.owner(mention) != null);
		if (sibling.isEmpty()) {
			return false;
		}
		String owner = this.draft.owner(sibling.get());
		add(start, end, ending.type(), owner + this.view.text().substring(start, end), owner, "list of bodies");
		return true;
	}

	private boolean brand(int at, Ending ending) {
		int end = at + ending.text().length();
		if (this.view.at(end) == '”' && ending.type() == EntityType.ORGANIZATION) {
			int open = this.view.text().lastIndexOf('“', at);
			if (open >= 0 && at - open <= 12 && at - open > 2
					&& this.view.text().substring(open + 1, at).matches("[\\u4e00-\\u9fff]+")) {
				add(open + 1, end, ending.type(), name(open + 1, end), null, "quoted name");
				return true;
			}
		}
		Walked walked = this.walk.walk(this.draft, this.view, at, false, ending.text().length() > 3);
		Mention owner = walked.owner();
		int start = walked.start();
		int from = walked.core();
		while (owner == null && from < at && LEADING.indexOf(this.view.at(from)) >= 0) {
			from++;
			start = from;
		}
		String core = this.view.text().substring(from, at);
		if (!isBrand(core, owner, ending) || (core.contains("+") && !core.contains("“"))) {
			return false;
		}
		dropParts(new Span(start, at), ending);
		add(start, end, ending.type(), name(start, end), (owner == null) ? null : owner.name(), "proper name");
		return true;
	}

	private boolean isBrand(String core, @Nullable Mention owner, Ending ending) {
		boolean generic = isGeneric(core);
		if (owner == null) {
			return core.length() >= 2 && core.length() <= 20 && !generic && !isCounted(core);
		}
		if (core.isEmpty()) {
			// 旬水大学 + 海南 + 研究院: a body before the place is enough, too.
			return ending.placeSuffices() || (owner.type().isPlace() && this.draft
				.endingAt(this.view, owner.span().start(),
						(mention) -> mention.type().category() == EntityCategory.BODY)
				.isPresent());
		}
		if (isCounted(core)) {
			return false;
		}
		return !generic || ending.placeSuffices() || ending.type() == EntityType.ORGANIZATION
				|| ending.type() == EntityType.ZONE || owner.type().category() == EntityCategory.BODY;
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
		this.draft.within(this.view, span,
				(mention) -> mention.type() == EntityType.PROJECT || (mention.type() == EntityType.ENTERPRISE
						&& ending.type() == EntityType.ENTERPRISE && !branch && mention.span().start() == span.start()))
			.forEach(this.draft::remove);
	}

	private static final Set<String> BRANCHES = Set.of("支行", "分行", "分公司", "支公司", "子公司", "供电公司");

	/** One-character words that stand before a name but are no part of it. */
	private static final String LEADING = "替向去经任原来将进约占为起到在由对帮";

	private boolean project(int at, Ending ending) {
		int end = at + ending.text().length();
		Optional<Mention> before = this.draft.endingAt(this.view, at,
				(mention) -> mention.type() == EntityType.PROJECT || mention.type() == EntityType.ZONE);
		if (before.isPresent() && (before.get().type() == EntityType.ZONE || ending.text().endsWith("项目"))) {
			// 桂花产业园 + 二期项目, 青禾分拣中心 + 项目
			if (before.get().type() == EntityType.PROJECT) {
				this.draft.remove(before.get());
			}
			int start = before.get().span().start();
			add(start, end, EntityType.PROJECT, name(start, end), null, "stage of a project");
			return true;
		}
		Walked walked = this.walk.walk(this.draft, this.view, at, true, true);
		String core = this.view.text().substring(walked.core(), at);
		Mention owner = walked.owner();
		boolean generic = isGeneric(core)
				&& !(owner != null && (owner.type() == EntityType.TOWN || owner.type() == EntityType.VILLAGE)
						&& !core.matches(".*(重大|重点|产业|招商|扶贫|惠民|民生).*"));
		if (STAGES.contains(ending.text()) || core.length() < 2 || core.length() > 22 || generic
				|| this.view.at(end) == '建' || COUNTED.matcher(core).find()
				|| (owner == null && !hasProperWord(walked.core(), at))) {
			return false;
		}
		// 湖东省旬水县桂花镇 + 桂花供水工程: only the last place is part of the name.
		int start = (owner == null) ? walked.core() : owner.type().isPlace() ? owner.span().start() : walked.start();
		Optional<Mention> from = (this.view.at(start - 1) == '至')
				? this.draft.endingAt(this.view, start - 1, (mention) -> mention.type().isPlace()) : Optional.empty();
		if (from.isPresent()) {
			// 桂花镇至柳树镇公路改造工程
			start = from.get().span().start();
		}
		this.draft.within(this.view, new Span(start, at), (mention) -> mention.type() == EntityType.PROJECT)
			.forEach(this.draft::remove);
		add(start, end, EntityType.PROJECT, name(start, end), null, "project");
		return true;
	}

	private static final Set<String> STAGES = Set.of("一期", "二期", "三期", "一期工程", "二期工程");

	private static final Pattern COUNTED = Pattern.compile("[0-9一两几多][0-9多余]*[座条间个项批]");

	/** Whether a word that no dictionary of common words holds stands in a core. */
	private boolean hasProperWord(int start, int end) {
		return IntStream.range(start, end)
			.mapToObj(this.view::tokenStartingAt)
			.filter((token) -> token != null && token.span().end() <= end)
			.anyMatch((token) -> (token.text().length() == 1 && token.partOfSpeech().matches("n.*|ag|g.*|x|j|b"))
					|| token.partOfSpeech().matches("nr.*|ns.*|nz.*"));
	}

	private boolean isGeneric(String core) {
		int at = core.length();
		while (at > 0) {
			String word = this.genericWords.endingAt(core, at);
			if (word.isEmpty()) {
				return false;
			}
			at -= word.length();
		}
		return true;
	}

	private String name(int start, int end) {
		String text = this.view.text().substring(start, end);
		return text.startsWith("中共") && !text.startsWith("中共中央") ? text.substring(2) : text;
	}

	private void add(int start, int end, EntityType type, String name, @Nullable String owner, String rule) {
		Mention mention = this.draft.name(this.view, new Span(start, end), type, name, null, rule);
		if (owner != null) {
			this.draft.own(mention, owner);
		}
		if (isCommittee(mention)) {
			this.committee = mention;
		}
		if (owner != null) {
			this.lastOwned = mention;
		}
	}

}

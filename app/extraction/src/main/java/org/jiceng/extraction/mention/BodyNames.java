package org.jiceng.extraction.mention;

import java.util.Optional;
import java.util.Set;

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
	private static final Set<String> WEAK = Set.of("部", "处", "科", "室", "委", "办", "所", "站", "署", "中心", "办公室", "工作室", "队",
			"委员会");

	private final MentionDraft draft;

	private final ArticleView view;

	private final OwnerContext owners;

	private final NameWalk walk;

	private final Lexicon genericWords;

	private final Lexicon functions;

	private final Lexicon titles;

	/** The party committee named last, for 县委常委、组织部部长. */
	private @Nullable Mention committee;

	BodyNames(MentionDraft draft, ArticleView view, OwnerContext owners, NameWalk walk, Lexicon genericWords,
			Lexicon functions, Lexicon titles) {
		this.draft = draft;
		this.view = view;
		this.owners = owners;
		this.walk = walk;
		this.genericWords = genericWords;
		this.functions = functions;
		this.titles = titles;
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
		String level = OwnerContext.levelBefore(this.view, at);
		if (!level.isEmpty()) {
			return afterLevel(level, at - level.length(), at, end, ending.type(), "ellipsis");
		}
		if (ending.type() == EntityType.PARTY_BRANCH) {
			return branchOfGroup(at, end);
		}
		return false;
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
		add(start, end, ending.type(), name(start, end), owner.name(), "owner");
		return true;
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
		Optional<String> owner = this.owners.resolve(this.view.ordinal(), start, level);
		if (owner.isEmpty()) {
			return false;
		}
		String rest = this.view.text().substring(at, end);
		add(start, end, type, owner.get() + rest, owner.get(), rule);
		return true;
	}

	/** 桂花社区第四网格党支部, “红船”党支部: a few words between owner and ending. */
	private boolean branchOfGroup(int at, int end) {
		Walked walked = this.walk.walk(this.draft, this.view, at, true);
		boolean quoted = this.view.at(at - 1) == '”' || this.view.at(at - 1) == '"';
		if ((walked.owner() == null && !quoted) || at - walked.core() > 14) {
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
		if (weak) {
			return false;
		}
		Walked walked = this.walk.walk(this.draft, this.view, at, false);
		Mention owner = walked.owner();
		int core = at - walked.core();
		if (owner == null || owner.type() == EntityType.PROJECT || core == 0 || core > 12
				|| isGeneric(this.view.text().substring(walked.core(), at))) {
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
		Walked walked = this.walk.walk(this.draft, this.view, at, false);
		String core = this.view.text().substring(walked.core(), at);
		Mention owner = walked.owner();
		boolean generic = isGeneric(core);
		if (owner == null) {
			if (core.length() < 2 || generic || core.length() > 20) {
				return false;
			}
		}
		else if (core.isEmpty() ? !ending.placeSuffices() && owner.type().category() != EntityCategory.BODY
				: generic && !ending.placeSuffices()) {
			return false;
		}
		if (owner != null && core.isEmpty() && owner.type().category() == EntityCategory.BODY
				&& !ending.placeSuffices()) {
			return false;
		}
		add(walked.start(), end, ending.type(), name(walked.start(), end), (owner == null) ? null : owner.name(),
				"proper name");
		return true;
	}

	private boolean project(int at, Ending ending) {
		int end = at + ending.text().length();
		Walked walked = this.walk.walk(this.draft, this.view, at, true);
		String core = this.view.text().substring(walked.core(), at);
		if (core.length() < 2 || core.length() > 20 || isGeneric(core)
				|| (walked.owner() == null && !hasProperWord(walked.core(), at))) {
			return false;
		}
		add(walked.start(), end, EntityType.PROJECT, name(walked.start(), end), null, "project");
		return true;
	}

	/** Whether a word that no dictionary of common words holds stands in a core. */
	private boolean hasProperWord(int start, int end) {
		return this.view.tokens()
			.stream()
			.filter((token) -> new Span(start, end).contains(token.span()))
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
	}

}

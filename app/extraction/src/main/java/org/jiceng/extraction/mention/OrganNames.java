package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jiceng.extraction.mention.NameWalk.Walked;
import org.jiceng.schema.EntityType;

/**
 * Committees, governments, courts and party branches: an ending directly after its owner.
 */
final class OrganNames {

	/** 旬水县政府办公室 also mentions 旬水县政府. */
	private static final List<String> ORGANS = List.of("政府", "人大常委会", "政协", "党委");

	private static final Set<String> TEAMS = Set.of("工作组", "工作队", "指挥部");

	private static final Set<String> GENERAL = Set.of("村", "社区", "乡", "镇", "街道");

	private static final Set<String> TERRITORIES = Set.of("省", "自治区", "市", "州", "盟", "地区", "县", "区", "旗");

	private final NameContext context;

	private final EllipsisNames ellipsis;

	private final BranchNames branches;

	private final TermNames terms;

	private final SiblingNames siblings;

	OrganNames(NameContext context, EllipsisNames ellipsis, BranchNames branches) {
		this.context = context;
		this.ellipsis = ellipsis;
		this.branches = branches;
		this.terms = new TermNames(context);
		this.siblings = new SiblingNames(context);
	}

	boolean find(int at, Ending ending) {
		int end = at + ending.text().length();
		Optional<Mention> owner = this.context.draft().endingAt(this.context.view(), at, NameWalk::mayOwn);
		if (owner.isPresent()) {
			return afterOwner(owner.get(), at, end, ending);
		}
		if (this.terms.find(at, end, ending)) {
			return true;
		}
		if (ending.type() == EntityType.PARTY_BRANCH && ofSeveral(at, end, ending)) {
			return true;
		}
		if (ending.text().startsWith("村民") || ending.text().equals("村委会")) {
			// 柳树湾村民委员会: the unit of the village begins the ending.
			Optional<Mention> village = this.context.draft()
				.endingAt(this.context.view(), at + 1, (mention) -> mention.type() == EntityType.VILLAGE);
			if (village.isPresent()) {
				int start = this.context.chainStart(village.get());
				this.context.add(start, end, ending.type(), this.context.name(start, end), village.get().name(),
						"owner");
				return true;
			}
		}
		if (this.context.view().at(at - 1) == '）' && besideBracket(at, end, ending)) {
			return true;
		}
		if (ending.text().equals("委") && this.context.view().at(at - 2) == '团') {
			return this.ellipsis.league(at, end);
		}
		String level = OwnerContext.levelBefore(this.context.view(), at);
		if (!level.isEmpty() && ending.text().equals("党组织") && GENERAL.contains(level)) {
			// 社区党组织 is mostly said of all of them.
			return false;
		}
		if (!level.isEmpty()) {
			// 自治区党委 on a page about one region is territorial, 公司党委 is not.
			boolean territorial = ending.text().equals("党委") && TERRITORIES.contains(level);
			return this.ellipsis.find(level, at - level.length(), at, end,
					territorial ? EntityType.AGENCY : ending.type(), "ellipsis");
		}
		if (this.siblings.find(at, end, ending)) {
			return true;
		}
		if (TEAMS.contains(ending.text())) {
			Walked walked = this.context.walk(at, false, false);
			String core = this.context.text(walked.core(), at);
			if (core.length() < 2 || core.length() > 8 || (walked.owner() == null && !core.matches("[援驻].*"))) {
				return false;
			}
			Mention place = walked.owner();
			int start = (place == null) ? walked.start() : sender(walked.start());
			this.context.add(start, end, ending.type(), this.context.name(start, end),
					(place == null) ? null : place.name(), "task force");
			return true;
		}
		if (ending.text().equals("居委会") || ending.text().equals("海关")
				|| (this.context.lexicons().patterns().found("station", ending.text())
						&& "街路桥门湖港湾".indexOf(this.context.view().at(at - 1)) >= 0)) {
			return namedByItself(at, end, ending);
		}
		if (this.context.lexicons().patterns().found("station", ending.text()) && isNameOfTown(at)) {
			return namedByItself(at, end, ending);
		}
		if (ending.type() == EntityType.PARTY_BRANCH) {
			return this.ellipsis.branch(at, ending) || this.branches.find(at, end);
		}
		return false;
	}

	/**
	 * 石溪派出所 of a town 石溪, not 辖区派出所: two or three characters at the start of a clause.
	 */
	private boolean isNameOfTown(int at) {
		Walked walked = this.context.walk(at, false, false);
		int start = walked.core();
		return walked.owner() == null && at - start >= 2 && at - start <= 3
				&& (!this.context.view().isHan(start - 1) || "在到由向与和的".indexOf(this.context.view().at(start - 1)) >= 0)
				&& !this.context.lexicons().patterns().found("no-station", this.context.text(start, at));
	}

	/** 清河市驻旬水县工作队: where the name of a task force starts, with the place that sent it. */
	private int sender(int start) {
		if ("驻赴援".indexOf(this.context.view().at(start - 1)) < 0) {
			return start;
		}
		return this.context.draft()
			.endingAt(this.context.view(), this.context.view().precededBy("派驻", start) ? start - 2 : start - 1,
					(mention) -> mention.type().isPlace())
			.map(this.context::chainStart)
			.orElse(start - 1);
	}

	/** 青禾村、先禾村 + 两村 + 党支部: the branch of each. */
	private boolean ofSeveral(int at, int end, Ending ending) {
		String number = this.context.text(Math.max(0, at - 3), at);
		int length = number.endsWith("村") && number.length() > 1
				&& "两三四五六".indexOf(number.charAt(number.length() - 2)) >= 0 ? 2 : number.matches("[两三四五六]社区") ? 3 : 0;
		Optional<Mention> last = (length == 0) ? Optional.empty() : this.context.draft()
			.endingAt(this.context.view(), at - length, (mention) -> mention.type() == EntityType.VILLAGE);
		if (last.isEmpty()) {
			return false;
		}
		this.context.add(last.get().span().start(), end, ending.type(), last.get().name() + ending.text(),
				last.get().name(), "branches of several");
		this.branches.list(last.get(), ending);
		return true;
	}

	/** 旬水新区（清河新区）管委会: a zone with its other name in brackets. */
	private boolean besideBracket(int at, int end, Ending ending) {
		int open = this.context.view().text().lastIndexOf('（', at);
		Optional<Mention> owner = (open < Math.max(0, at - 12)) ? Optional.empty()
				: this.context.draft()
					.endingAt(this.context.view(), open,
							(mention) -> mention.type().isPlace() || mention.type() == EntityType.ZONE);
		if (owner.isEmpty()) {
			return false;
		}
		int start = this.context.chainStart(owner.get());
		this.context.add(start, end, ending.type(), this.context.name(start, end), owner.get().name(), "owner");
		return true;
	}

	/** 柳湾居委会: a word of two or three characters between separators. */
	private boolean namedByItself(int at, int end, Ending ending) {
		Walked walked = this.context.walk(at, false, false);
		String core = this.context.text(walked.core(), at);
		if (core.length() < 2 || core.length() > 5 || this.context.isGeneric(core)) {
			return false;
		}
		this.context.add(walked.start(), end, ending.type(), this.context.name(walked.start(), end), null,
				"named by itself");
		return true;
	}

	private boolean afterOwner(Mention owner, int at, int end, Ending ending) {
		if (owner.type() == EntityType.PARTY_BRANCH && ending.text().startsWith("党组")) {
			// 石井居支部党组织: the branch is named already.
			return false;
		}
		boolean place = owner.type().isPlace();
		if (ending.text().equals("工委") && owner.type() != EntityType.ZONE && owner.type() != EntityType.TOWN) {
			return false;
		}
		if (ending.text().equals("党组织") && place && owner.type() != EntityType.VILLAGE
				&& owner.type() != EntityType.TOWN) {
			// 旬水县党组织 are all of its branches.
			return false;
		}
		if ((ending.text().equals("委") && (!place || owner.type() == EntityType.VILLAGE))
				|| (ending.text().equals("委会") && owner.type() != EntityType.VILLAGE)) {
			return false;
		}
		if (this.siblings.joined(owner, at, end, ending)) {
			return true;
		}
		int start = this.context.chainStart(owner);
		if (ending.text().endsWith("工作队") || ending.text().endsWith("工作组")) {
			start = sender(start);
		}
		EntityType type = ending.type();
		if (ending.text().equals("党委") && owner.type().isPlace() && owner.type() != EntityType.TOWN
				&& owner.type() != EntityType.VILLAGE) {
			// The party committee of a province or county is territorial.
			type = EntityType.AGENCY;
		}
		if ((ending.text().equals("委") || ending.text().equals("委员会"))
				&& this.context.view().precededBy("共青团", start)) {
			start -= 3;
			type = EntityType.ORGANIZATION;
		}
		if (ending.text().startsWith("委党校") && place) {
			// 旬水县委党校 also mentions 旬水县委.
			this.context.add(start, at + 1, EntityType.AGENCY, this.context.name(start, at + 1), owner.name(), "owner");
		}
		for (String organ : ORGANS) {
			if (ending.text().startsWith(organ) && ending.text().length() > organ.length()) {
				this.context.add(start, at + organ.length(), type, this.context.name(start, at + organ.length()),
						owner.name(), "owner");
			}
		}
		// 县财政局 + 党组 is that of the county that the page tells.
		boolean told = owner.type() == EntityType.AGENCY && owner.foundBy().equals("ellipsis")
				&& start == owner.span().start();
		this.context.add(start, end, type,
				told ? owner.name() + this.context.text(at, end) : this.context.name(start, end), owner.name(),
				"owner");
		if (type == EntityType.PARTY_BRANCH && owner.type() == EntityType.VILLAGE) {
			this.branches.list(owner, ending);
		}
		return true;
	}

}

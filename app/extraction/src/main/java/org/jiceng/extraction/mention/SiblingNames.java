package org.jiceng.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jiceng.schema.EntityType;

/**
 * Bodies that share the owner of the one named before them: 柳林镇党委、 + 政府, 旬水高新区党工委、 + 管委会,
 * 柳林镇党委委员、 + 武装部 + 部长.
 */
final class SiblingNames {

	private static final List<String> COUNTIES = List.of("省", "区", "市", "县", "州", "旗", "盟");

	private static final List<String> TERRITORIES = Stream.concat(COUNTIES.stream(), Stream.of("镇", "乡")).toList();

	/** What a body without its owner may be of, by how the name of the owner ends. */
	private static final Map<String, List<String>> OWNERS = Map.of("政府", TERRITORIES, "人民政府", TERRITORIES, "人大",
			TERRITORIES, "人大常委会", COUNTIES, "政协", COUNTIES, "纪委", TERRITORIES, "管委会", List.of("区", "园", "城", "港"),
			"办事处", List.of("街道", "镇", "乡"), "村委会", List.of("村", "嘎查"), "居委会", List.of("社区", "居民区"));

	private final NameContext context;

	SiblingNames(NameContext context) {
		this.context = context;
	}

	/** Adds a body without its owner in front, if one named before has the owner. */
	boolean find(int at, int end, Ending ending) {
		return inPosts(at, end, ending) || inList(at, end, ending) || inSentence(at, end, ending);
	}

	/**
	 * Adds the second of two bodies that are written as one: 旬水县纪委 + 监委, 柳林镇党委 + 政府.
	 */
	boolean joined(Mention before, int at, int end, Ending ending) {
		String owner = this.context.draft().owner(before);
		boolean joined = (ending.text().startsWith("监") && before.text().endsWith("纪委"))
				|| (ending.text().endsWith("政府") && before.text().endsWith("委"));
		return joined && owner != null && (before.type() == EntityType.AGENCY || endsWithAny(owner, TERRITORIES))
				&& add(at, end, ending, owner, "joined");
	}

	/**
	 * 柳林镇党委委员、 + 武装部 + 部长, 旬水市政协副主席、 + 工商联 + 主席, 青禾公司党支部书记、 + 工会 + 主席: a body in a list
	 * of posts, of the place or firm of the post before.
	 */
	private boolean inPosts(int at, int end, Ending ending) {
		Mention last = this.context.lastOwned();
		String of = (last == null) ? null : this.context.draft().owner(last);
		if (last == null || of == null || this.context.view().at(at - 1) != '、'
				|| last.span().start() < this.context.view().sentenceStart(at) || !isTitleAt(end)) {
			return false;
		}
		boolean place = "省市县区旗州盟镇乡道".indexOf(of.charAt(of.length() - 1)) >= 0;
		boolean fits = switch (ending.text()) {
			case "武装部", "工商联", "妇联", "残联", "文联", "科协" -> place;
			case "工会" -> !place && last.type() == EntityType.PARTY_BRANCH;
			default -> false;
		};
		return fits && add(at, end, ending, of, "owner of the posts");
	}

	/**
	 * 柳林镇党委、 + 政府, 旬水县委、县政府和 + 政协: right behind a committee or another of its siblings.
	 */
	private boolean inList(int at, int end, Ending ending) {
		if ("、和与及".indexOf(this.context.view().at(at - 1)) < 0) {
			return false;
		}
		Optional<Mention> before = this.context.draft()
			.endingAt(this.context.view(), at - 1,
					(mention) -> this.context.lexicons().patterns().found("has-siblings", mention.text()));
		String owner = before.map(this.context.draft()::owner).orElse(null);
		return owner != null && fits(owner, ending)
				&& !this.context.lexicons()
					.patterns()
					.found("no-sibling", this.context.text(at, Math.min(this.context.view().text().length(), end + 4)))
				&& add(at, end, ending, owner, "owner of the list");
	}

	/** 柳林街道党工委副书记、 + 办事处 + 主任, 由 + 管委会 + 主任: with a title behind it. */
	private boolean inSentence(int at, int end, Ending ending) {
		boolean bare = switch (ending.text()) {
			case "管委会", "办事处", "居委会" -> true;
			default -> false;
		};
		Mention last = bare ? this.context.lastOwned() : null;
		if (last == null) {
			return false;
		}
		int next = (this.context.view().at(end) == ' ') ? end + 1 : end;
		next += this.context.view().startsWith("常务", next) ? 2 : 0;
		String of = this.context.draft().owner(last);
		return of != null && last.span().start() >= this.context.view().sentenceStart(at)
				&& (!this.context.view().isHan(at - 1) || "由经请让".indexOf(this.context.view().at(at - 1)) >= 0
						|| this.context.view().precededBy("委托", at))
				&& isTitleAt(next) && fits(of, ending) && add(at, end, ending, of, "owner of the sentence");
	}

	private boolean isTitleAt(int at) {
		return !this.context.lexicons().titles().startingAt(this.context.view().text(), at).isEmpty();
	}

	private static boolean fits(String owner, Ending ending) {
		return endsWithAny(owner, OWNERS.getOrDefault(ending.text(), List.of()));
	}

	private static boolean endsWithAny(String owner, List<String> endings) {
		return endings.stream().anyMatch(owner::endsWith);
	}

	private boolean add(int at, int end, Ending ending, String owner, String rule) {
		this.context.add(at, end, ending.type(), owner + ending.text(), owner, rule);
		return true;
	}

}

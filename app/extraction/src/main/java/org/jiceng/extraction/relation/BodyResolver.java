package org.jiceng.extraction.relation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Decides at which body or place a post is held where the words leave it out: 县长 after
 * 县委副书记 is the county's, 局长 after 党组书记 the bureau's, 厂长 alone that of the factory told of
 * last.
 */
final class BodyResolver {

	/** Titles that bodies of any kind have. */
	private static final Pattern OFFICES = Pattern.compile("主任|秘书长|组长|委员|负责人|召集人|主席|监事|顾问$");

	/** 党委委员、组织委员: a member with a task is one of the committee. */
	private static final Pattern OF_COMMITTEE = Pattern.compile("(?:组织|宣传|统战|政法|纪检|纪律检查|青年|妇女|生活|文体|保密)(?:统战)?委员$");

	/** Common nouns with which the names of the bodies end that they stand for. */
	private static final Set<String> NAMED_SO = Set.of("学校", "学院", "合作社", "协会", "研究院", "商会");

	private final TitleBodies titles = new TitleBodies();

	private final BodySearch search = new BodySearch(this.titles);

	/**
	 * Decides where a post is held.
	 * @param post the post as printed
	 * @param before where the post before it in the chain is held, or {@code null}
	 * @param earlier the sentences of the article before this one, the nearest last
	 * @param text the sentence
	 * @param page the page's entities
	 * @return the body or place, or {@code null} if the page does not tell
	 */
	@Nullable Slot resolve(Post post, @Nullable Slot before, List<SlotText> earlier, SlotText text, PageEntities page) {
		Slot body = post.body();
		if (body != null && !post.sent()) {
			Slot beside = besideClause(body, text);
			Slot named = (beside != null) ? beside : namedSo(post, body, earlier, text, page);
			return atBody(post, (named != null) ? named : body, page);
		}
		if (before != null && !post.sent()) {
			Slot found = afterPost(post, before, page);
			if (found != null) {
				return found;
			}
		}
		return (before == null) ? this.search.find(post, earlier, text, page) : null;
	}

	/**
	 * 江南大学与清河县职业学校签约。学校校长李明远: the school is the one that is named so, told in the
	 * sentences before.
	 */
	private @Nullable Slot namedSo(Post post, Slot body, List<SlotText> earlier, SlotText text, PageEntities page) {
		String noun = body.mention().text();
		if (body.mention().kind() != MentionKind.NOMINAL || !NAMED_SO.contains(noun)
				|| body.entity().name().endsWith(noun) || !post.noun().isEmpty()) {
			return null;
		}
		return this.search.find(new Post(null, noun, post.title(), post.tense(), false, post.from(), post.to()),
				earlier, text, page);
	}

	/** 清河集团建楼，首家入驻的是青峰公司，公司经理李明远: the company that the clause before ends with. */
	private static @Nullable Slot besideClause(Slot body, SlotText text) {
		boolean noun = body.isNominal() && body.at() > 1 && "，；".indexOf(text.text().charAt(body.at() - 1)) >= 0;
		Slot beside = noun ? text.slot(body.at() - 2) : null;
		return (beside != null && !beside.isNominal() && beside.entity().type() == body.entity().type()) ? beside
				: null;
	}

	private @Nullable Slot atBody(Post post, Slot body, PageEntities page) {
		Entity entity = body.entity();
		if (this.titles.isOfState(post.title()) && PageEntities.isBody(entity) && entity.type() != EntityType.AGENCY) {
			return null;
		}
		Set<EntityType> stated = this.titles.levels(post.noun() + post.title());
		if (!post.noun().isEmpty() && stated.isEmpty()) {
			return page.bodyOf(entity, post.noun());
		}
		Set<EntityType> levels = post.noun().isEmpty() ? this.titles.levels(post.title()) : stated;
		if (!levels.isEmpty() && !levels.contains(entity.type()) && PageEntities.isBody(entity)
				&& !entity.name().endsWith("政府")) {
			return page.placeOf(entity, levels);
		}
		return body;
	}

	private @Nullable Slot afterPost(Post post, Slot before, PageEntities page) {
		Entity entity = before.entity();
		Set<EntityType> levels = this.titles.levels(post.noun() + post.title());
		if (!levels.isEmpty()) {
			return levels.contains(entity.type()) ? before : page.placeOf(entity, levels);
		}
		if (!post.noun().isEmpty()) {
			return page.bodyOf(entity, post.noun());
		}
		BodyKind kind = this.titles.kind(post);
		if (kind != null && PageEntities.isArea(entity) && !kind.fits(entity) && !post.title().endsWith("书记")) {
			return null;
		}
		if (entity.type() == EntityType.PARTY_BRANCH && !OF_COMMITTEE.matcher(post.title()).find()) {
			Entity parent = page.parent(entity);
			return (parent != null && parent.mentioned()) ? page.slot(parent) : null;
		}
		return before;
	}

	/**
	 * {@return whether a post that is told without its body is one that such a body has}
	 */
	boolean isHeldAt(Post post, Entity body) {
		BodyKind kind = this.titles.kind(post);
		return PageEntities.isBody(body) && this.titles.levels(post.title()).isEmpty()
				&& ((kind != null) ? kind.fits(body) : OFFICES.matcher(post.title()).find());
	}

	/**
	 * {@return whether a title may be that of a post at a body that the sentence told
	 * before}
	 */
	boolean mayBeAt(String title, Entity body) {
		return this.titles.mayBeAt(title, body);
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds or held which post: posts before a name, shared by a list of names, or
 * after a verb.
 */
final class PostExtractor {

	private static final Pattern WHILE = Pattern.compile("^(?:时|期间|的时候|岗位上退|任上)");

	private static final Pattern REGION_BEFORE_CHAIR = Pattern.compile("^自治区(?=副?主席)");

	/** 柳林剧团团长李明远改任顾问: a post at the same body. */
	private static final Pattern RISES = Pattern.compile("改任|升任|升为|晋升为|提拔为|提任为?$");

	private static final ActModality MODALITY = new ActModality();

	private final PostChain chains;

	private final BodyResolver bodies;

	private final TitleLexicon titles;

	private final PostHolders holders;

	private final FoundedBody founded;

	PostExtractor(PostChain chains, BodyResolver bodies, TitleLexicon titles, SubjectFinder subjects) {
		this.titles = titles;
		this.holders = new PostHolders(chains, subjects);
		this.founded = new FoundedBody(bodies);
		this.chains = chains;
		this.bodies = bodies;
	}

	/**
	 * Finds the posts that a sentence tells.
	 * @param text the sentence
	 * @param rules the rules that may match it
	 * @param earlier the sentences of the article before it
	 * @param page the page's entities
	 * @param sink takes what is found
	 */
	void extract(SlotText text, List<Rule> rules, List<SlotText> earlier, PageEntities page, FactSink sink) {
		Set<List<String>> said = new HashSet<>();
		List<Post> before = List.of();
		Map<String, Slot> held = new HashMap<>();
		Slot previous = null;
		Slot body = null;
		for (Slot person : text.slots()) {
			if (PageEntities.isPerson(person.entity())) {
				List<Post> posts = this.chains.before(text, person.at());
				Context context = new Context(text, earlier, page, person, body, sink, said);
				Slot joined = (previous != null && PostHolders.areListed(text, previous, posts, person)) ? previous
						: null;
				List<Post> shared = (joined != null) ? before : List.of();
				before = posts.isEmpty() ? shared : posts;
				if (posts.isEmpty()) {
					body = offer("shared-post", shared, List.of(), context);
				}
				else {
					body = offer("post-before-name", posts, shared, context);
				}
				previous = person;
				if (body != null) {
					held.put(person.entity().id(), body);
				}
			}
		}
		for (Rule rule : rules) {
			SlotMatches matches = new SlotMatches(rule.pattern(), text.text());
			Slot founded = null;
			while (matches.find()) {
				Matcher match = matches.match();
				for (Slot person : this.holders.find(rule, match, text, earlier)) {
					Slot at = RISES.matcher(match.group()).find() ? held.get(person.entity().id()) : null;
					Context context = new Context(text, earlier, page, person, at, sink, said);
					if (rule.says("posts", "before")) {
						List<Post> posts = this.chains.before(text, match.start());
						founded = this.founded.find(posts, text, founded);
						offer(rule.name(), FoundedBody.at(founded, posts), List.of(), context);
					}
					else {
						after(rule, match, context);
					}
				}
			}
		}
	}

	private void after(Rule rule, Matcher match, Context context) {
		SlotText text = context.text();
		List<Post> posts = new ArrayList<>(this.chains.after(text, match.end()));
		while (posts.size() > 1 && (isOfNext(text, posts.get(posts.size() - 1))
				|| "是由则请".indexOf(at(text, posts.get(posts.size() - 1).to())) >= 0)) {
			// 任主任，副主任是王小树: the last post is that of the one told of next.
			posts.remove(posts.size() - 1);
		}
		Slot next = posts.isEmpty() ? null : text.slot(posts.get(posts.size() - 1).to());
		for (int i = posts.size() - 1; i > 0 && next != null && PageEntities.isPerson(next.entity()); i--) {
			// 任党委书记，柳林镇镇长王小树: behind the comma are the posts of the next name.
			if (text.text().substring(posts.get(i - 1).to(), posts.get(i).from()).contains("，")) {
				posts = posts.subList(0, i);
				next = null;
			}
		}
		if (posts.isEmpty()) {
			return;
		}
		if (MODALITY.isNegated(match.group()) && !rule.says("status", "former")) {
			context.sink()
				.reject(text.article().ordinal(), text.inArticle(match.start(), match.end()), text.article().text(),
						rule.name(), Rejection.Reason.NEGATED);
			return;
		}
		int end = posts.get(posts.size() - 1).to();
		Pattern then = rule.expressions().get("then");
		boolean ends = end == text.text().length() || !SlotPattern.isSlot(text.text().charAt(end));
		if (!ends || (then != null && !then.matcher(text.text()).region(end, text.text().length()).lookingAt())) {
			return;
		}
		boolean left = rule.says("status", "former") || WHILE.matcher(text.text().substring(end)).find();
		List<Post> dated = new ArrayList<>();
		for (Post post : posts) {
			Post.Tense tense = (left && post.tense() == Post.Tense.UNSAID) ? Post.Tense.FORMER : post.tense();
			dated.add(new Post(post.body(), post.noun(), post.title(), tense, post.sent(), post.from(), post.to()));
		}
		Slot body = rule.pattern().captures("b") ? text.slot(match.start("b")) : null;
		List<Post> before = (body != null && posts.get(0).body() == null)
				? List.of(new Post(body, "", "", Post.Tense.UNSAID, false, body.at(), body.at())) : List.of();
		Slot held = left(rule, posts.get(0), context);
		Slot at = (held != null) ? held : this.founded.find(posts, text, null);
		offer(rule.name(), before.isEmpty() ? FoundedBody.at(at, dated) : dated, before, context);
	}

	/** 清河县政府副县长李明远辞去副县长职务: the post that is left is the one that was told of before. */
	private static @Nullable Slot left(Rule rule, Post post, Context context) {
		if (!rule.says("leaves", "post") || post.body() != null) {
			return null;
		}
		PageEntities page = context.page();
		for (Relation relation : context.sink().relations()) {
			Entity body = page.entity(relation.object());
			if (relation.type() == RelationType.WORKS_IN && post.title().equals(relation.title()) && body != null
					&& context.person().entity().equals(page.entity(relation.subject()))) {
				return page.slot(body);
			}
		}
		return null;
	}

	private static char at(SlotText text, int index) {
		return (index < text.text().length()) ? text.text().charAt(index) : '。';
	}

	/** 任命李明远为局长，原局长王小树退休: the last post is that of the name behind it. */
	private static boolean isOfNext(SlotText text, Post post) {
		Slot next = text.slot(post.to());
		return next != null && PageEntities.isPerson(next.entity()) && post.tense() == Post.Tense.FORMER
				&& post.body() == null;
	}

	/** Offers the posts of a name, and hands back where the last of them is held. */
	private @Nullable Slot offer(String rule, List<Post> posts, List<Post> before, Context context) {
		Slot body = null;
		boolean former = false;
		boolean lost = false;
		for (Post post : before) {
			Slot found = this.bodies.resolve(post, body, context.earlier(), context.text(), context.page());
			body = (found != null) ? found : body;
			former = tense(post, former);
		}
		for (Post post : posts) {
			SlotText text = context.text();
			Slot found = this.bodies.resolve(post, body, context.earlier(), text, context.page());
			if (found != null && body != null && isBareBranch(post)) {
				// 村委会主任、党支部书记: the branch is that of the village, not one told before.
				found = context.page().bodyOf(body.entity(), "支部");
			}
			former = tense(post, former);
			int from = Math.min(posts.get(0).from(), context.person().at());
			int to = Math.max(posts.get(posts.size() - 1).to(), context.person().at() + 1);
			Span said = Evidence.clip(text.inArticle(Math.max(0, from), to));
			String title = REGION_BEFORE_CHAIR.matcher(post.title()).replaceFirst("");
			if (found == null && post.body() != null && PageEntities.isBody(post.body().entity())
					&& !post.noun().isEmpty() && !this.titles.isPartyNoun(post.noun())) {
				found = post.body();
				title = post.noun() + title;
			}
			if (found == null && !lost && post.body() == null && post.noun().isEmpty() && context.previous() != null
					&& PageEntities.isBody(context.previous().entity())
					&& this.bodies.mayBeAt(title, context.previous().entity())) {
				found = context.previous();
			}
			if (found == null) {
				// 某公司总裁兼首席执行官: where the body cannot be told, the next post is at none
				// told before.
				lost = true;
				context.sink()
					.reject(text.article().ordinal(), said, text.article().text(), rule, Rejection.Reason.NO_BODY);
				body = (post.body() != null) ? post.body() : body;
			}
			else {
				body = found;
				if (context.said().add(List.of(context.person().entity().id(), found.entity().id(), title))) {
					context.sink()
						.offerPost(rule, context.person(), found, title,
								former ? PostStatus.FORMER : PostStatus.CURRENT, text.article().ordinal(),
								List.of(said), text.article().text());
				}
			}
		}
		return body;
	}

	private static boolean isBareBranch(Post post) {
		return post.body() != null && post.body().mention().kind() == MentionKind.NOMINAL
				&& post.body().mention().text().endsWith("支部");
	}

	/** 原 goes on over the posts that share its body: 县财政局原局长、党组书记. */
	private static boolean tense(Post post, boolean before) {
		return switch (post.tense()) {
			case FORMER -> true;
			case CURRENT -> false;
			case UNSAID -> before && post.body() == null;
		};
	}

	/** What reading the posts of one name needs. */
	private record Context(SlotText text, List<SlotText> earlier, PageEntities page, Slot person,
			@Nullable Slot previous, FactSink sink, Set<List<String>> said) {
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Tells of the posts of one person which were left, where another sentence says so: one
 * that the page takes away again (不再担任清河县财政局局长), and in a career that goes on
 * (调任柳林镇镇长。五年后出任清河县水利局局长) all but the last.
 */
final class PostHistory {

	private static final Pattern MOVE = Pattern.compile("走马上任|到[^，。；]{1,12}任|改任|调任|转任|升任|派到.*任|调到.*任|被派往.*任");

	private static final Pattern NEXT = Pattern.compile("走马上任|改任|调任|转任|升任|就任|出任|当上");

	/** What stands between two posts of which the second came later. */
	private static final Pattern LATER = Pattern.compile("。|，(?:[今去前]年|\\d{4}年|又|随后|后来|如今|现在)");

	/** 李明远被开除公职: what he was before. */
	private static final Pattern DISMISSED = Pattern.compile(
			"[^。；！？“”]{0,24}?(?:开除公职|(?:被|受到|予以|给予)[^。；，]{0,12}(?:免职|撤职|罢免)|被[^。；，]{0,8}免去|撤销[^。；，]{0,12}职务|引咎辞职|责令辞职|调离(?:原|领导)?岗位|办(?:完|好|理|了)了?退休(?:手续)?|(?:已经?|光荣|正式)(?:退休|卸任|离任)(?!的)|退休了)");

	/** 已经卸任的李明远. */
	private static final Pattern RETIRED = Pattern.compile("(?:已经?|刚刚|前不久)(?:卸任|退休|离任|离职)的$");

	private static final int LONGEST_HEAD = 8;

	private static final int LONGEST_TAIL = 60;

	private final List<Article> articles;

	private final PageEntities page;

	private final Set<String> leaving;

	/**
	 * Makes a history of one page.
	 * @param articles the articles
	 * @param page the page's entities
	 * @param leaving the names of the rules that tell of a post being left
	 */
	PostHistory(List<Article> articles, PageEntities page, Set<String> leaving) {
		this.articles = articles;
		this.page = page;
		this.leaving = leaving;
	}

	/**
	 * {@return the relations, those that are posts with the status that all of the page
	 * tells}
	 */
	List<Relation> settle(List<Relation> relations) {
		Set<List<String>> left = new HashSet<>();
		Map<List<String>, List<Relation>> moves = new HashMap<>();
		for (Relation relation : relations) {
			if (relation.type() == RelationType.WORKS_IN) {
				if (this.leaving.contains(relation.foundBy())) {
					left.add(key(relation));
				}
				else if (relation.status() == PostStatus.CURRENT && NEXT.matcher(said(relation)).find()) {
					moves.computeIfAbsent(holder(relation), (key) -> new ArrayList<>()).add(relation);
				}
			}
		}
		moves.replaceAll((holder, own) -> lastOfTwoPlaces(own));
		Map<List<String>, Integer> dismissals = new HashMap<>();
		List<Relation> settled = new ArrayList<>();
		for (Relation relation : relations) {
			boolean former = relation.status() == PostStatus.CURRENT
					&& (left.contains(key(relation)) || isDismissed(relation, dismissals)
							|| isFollowed(relation, moves.getOrDefault(holder(relation), List.of())));
			settled.add(former ? new Relation(relation.type(), relation.subject(), relation.object(), relation.title(),
					PostStatus.FORMER, relation.modality(), relation.kind(), relation.article(), relation.evidence(),
					relation.foundBy()) : relation);
		}
		return settled;
	}

	/**
	 * The last move and the last one to elsewhere, since one that comes last is late
	 * enough if any is.
	 */
	private List<Relation> lastOfTwoPlaces(List<Relation> moves) {
		moves.sort(Comparator.comparingInt(PostHistory::start));
		Relation last = moves.get(moves.size() - 1);
		List<Relation> kept = new ArrayList<>(List.of(last));
		for (int i = moves.size() - 2; i >= 0 && kept.size() == 1; i--) {
			if (!place(moves.get(i)).equals(place(last))) {
				kept.add(moves.get(i));
			}
		}
		return kept;
	}

	/** Whether a later sentence of the same article tells of the next post. */
	private boolean isFollowed(Relation relation, List<Relation> moves) {
		if (moves.isEmpty() || !MOVE.matcher(said(relation)).find()) {
			return false;
		}
		int from = relation.evidence().get(0).end();
		String text = this.articles.get(relation.article()).text();
		return moves.stream().anyMatch((move) -> {
			int to = move.evidence().get(0).end();
			return !place(move).equals(place(relation)) && from < to && LATER.matcher(text).region(from, to).find();
		});
	}

	/** Whether the article tells behind a post that its holder lost it. */
	private boolean isDismissed(Relation relation, Map<List<String>, Integer> dismissals) {
		return dismissals.computeIfAbsent(holder(relation),
				(holder) -> lastDismissal(relation)) >= relation.evidence().get(0).end();
	}

	/**
	 * Where the name ends behind which an article tells last that its bearer was
	 * dismissed, or -1.
	 */
	private int lastDismissal(Relation relation) {
		Entity holder = this.page.entity(relation.subject());
		if (holder == null) {
			return -1;
		}
		String text = this.articles.get(relation.article()).text();
		return holder.mentions()
			.stream()
			.filter((mention) -> mention.article() == relation.article())
			.map(Mention::span)
			.filter((name) -> DISMISSED.matcher(text)
				.region(name.end(), Math.min(text.length(), name.end() + LONGEST_TAIL))
				.lookingAt()
					|| RETIRED.matcher(text).region(Math.max(0, name.start() - LONGEST_HEAD), name.start()).find())
			.mapToInt(Span::end)
			.max()
			.orElse(-1);
	}

	private String place(Relation relation) {
		return id(this.page.entity(relation.object()));
	}

	private static int start(Relation relation) {
		return relation.evidence().get(0).start();
	}

	private String said(Relation relation) {
		return relation.evidence().get(0).of(this.articles.get(relation.article()).text());
	}

	/** Whose posts an article tells. */
	private List<String> holder(Relation relation) {
		return List.of(Integer.toString(relation.article()), id(this.page.entity(relation.subject())));
	}

	private List<String> key(Relation relation) {
		@Nullable String title = relation.title();
		return List.of(id(this.page.entity(relation.subject())), place(relation), (title != null) ? title : "");
	}

	private static String id(@Nullable Entity entity) {
		return (entity != null) ? entity.id() : "";
	}

}

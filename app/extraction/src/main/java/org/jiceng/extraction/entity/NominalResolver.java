package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gives a nominal mention to the thing that the article has been telling of: one for
 * which the noun may stand (合作社 for a 合作社, 全县 for a 县), of those the one in the nearest
 * sentence, of several there the one told of most, or first.
 */
final class NominalResolver {

	/** 该局 points to what was named last. */
	private static final Pattern POINTS = Pattern.compile("^[该这]");

	/** So many sentences back, where the article names more than one of the kind. */
	private static final int FARTHEST = 10;

	private static final int SENTENCES_BACK = 2;

	private static final String OBJECT_MARKS = "给为向帮替对由与同和跟助教";

	private static final String CLAUSE_MARKS = "，,；;：:。！？“”\"";

	private final AntecedentKinds kinds = new AntecedentKinds();

	private final Map<Mention, EntityDraft> owners = new HashMap<>();

	NominalResolver(List<EntityDraft> drafts) {
		for (EntityDraft draft : drafts) {
			draft.mentions().forEach((mention) -> this.owners.put(mention, draft));
		}
	}

	/**
	 * Resolves the nominal mentions of a page.
	 * @param articles its articles
	 * @param mentions its mentions in text order
	 */
	void resolve(List<Article> articles, List<Mention> mentions) {
		for (Article article : articles) {
			List<Mention> own = mentions.stream().filter((mention) -> mention.article() == article.ordinal()).toList();
			List<Told> told = new ArrayList<>();
			Map<EntityDraft, Integer> counts = new HashMap<>();
			Mention outer = null;
			int sentence = 0;
			for (Mention mention : own) {
				while (sentence + 1 < article.sentences().size()
						&& article.sentences().get(sentence).span().end() <= mention.span().start()) {
					sentence++;
				}
				EntityDraft owner = this.owners.get(mention);
				if (mention.kind() == MentionKind.NOMINAL) {
					owner = antecedent(mention, article, sentence, own, told, counts);
					if (owner != null) {
						owner.add(mention);
					}
				}
				else if (outer == null || !isThing(mention) || !outer.span().contains(mention.span())) {
					outer = isThing(mention) ? mention : outer;
					if (owner != null) {
						told.add(new Told(mention, owner, sentence));
					}
				}
				if (owner != null) {
					counts.merge(owner, 1, Integer::sum);
				}
			}
		}
	}

	private @Nullable EntityDraft antecedent(Mention noun, Article article, int sentence, List<Mention> own,
			List<Told> told, Map<EntityDraft, Integer> counts) {
		if (noun.type().category() == EntityCategory.PERSON) {
			boolean contrast = isContrasted(noun, own, article.sentences().get(sentence).span());
			if (isObject(noun, article)) {
				return contrast ? onlyIn(noun, sentence, told) : oneBefore(noun, sentence, told);
			}
			Set<EntityDraft> named = namedBeside(noun, article, own);
			if (contrast || !named.isEmpty()) {
				EntityDraft one = oneBefore(noun, sentence, told);
				return (one != null && !named.contains(one)) ? one : null;
			}
		}
		if (!isThing(noun)) {
			return last(noun, told);
		}
		if (noun.type() == EntityType.PARTY_BRANCH
				&& own.stream().anyMatch((one) -> one.span().end() == noun.span().start())) {
			return null;
		}
		int clause = isObject(noun, article) ? clauseStart(noun, article) : Integer.MAX_VALUE;
		List<Told> fitting = told.stream()
			.filter((one) -> this.kinds.fits(noun, one.mention()) && one.mention().span().start() < clause)
			.toList();
		if (fitting.isEmpty()) {
			return (noun.type() == EntityType.AGENCY) ? only(noun, own) : null;
		}
		if (POINTS.matcher(noun.text()).find()) {
			return fitting.get(fitting.size() - 1).owner();
		}
		int nearest = fitting.get(fitting.size() - 1).sentence();
		if (nearest < sentence - FARTHEST && fitting.stream().map(Told::owner).distinct().count() > 1) {
			return null;
		}
		Set<EntityDraft> near = new LinkedHashSet<>();
		fitting.stream().filter((one) -> one.sentence() == nearest).forEach((one) -> near.add(one.owner()));
		EntityDraft best = null;
		for (EntityDraft draft : near) {
			if (best == null || counts.getOrDefault(draft, 0) > counts.getOrDefault(best, 0)) {
				best = draft;
			}
		}
		return best;
	}

	/** 他 where 她 stands in the same sentence: 王小树缺钱，他拿出两万元借给她. */
	private static boolean isContrasted(Mention noun, List<Mention> own, Span sentence) {
		return startingIn(own, sentence.start(), sentence.end()).stream()
			.anyMatch((other) -> other.kind() == MentionKind.NOMINAL && other.type() == noun.type()
					&& !other.text().equals(noun.text()) && sentence.contains(other.span()));
	}

	/** The mentions, which are in text order, that start from one offset to another. */
	private static List<Mention> startingIn(List<Mention> own, int from, int to) {
		return own.subList(firstFrom(own, from), firstFrom(own, to + 1));
	}

	private static int firstFrom(List<Mention> own, int offset) {
		int low = 0;
		int high = own.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (own.get(middle).span().start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** 她教王小树剪枝: 她 is not 王小树. */
	private Set<EntityDraft> namedBeside(Mention noun, Article article, List<Mention> own) {
		int end = noun.span().end();
		while (end < article.text().length() && CLAUSE_MARKS.indexOf(article.text().charAt(end)) < 0) {
			end++;
		}
		Span rest = new Span(noun.span().end(), end);
		Set<EntityDraft> named = new LinkedHashSet<>();
		for (Mention other : startingIn(own, rest.start(), rest.end())) {
			EntityDraft owner = this.owners.get(other);
			if (owner != null && other.kind() != MentionKind.NOMINAL && other.type() == noun.type()
					&& rest.contains(other.span())) {
				named.add(owner);
			}
		}
		return named;
	}

	private static @Nullable EntityDraft onlyIn(Mention noun, int sentence, List<Told> told) {
		Set<EntityDraft> all = new LinkedHashSet<>();
		told.stream()
			.filter((one) -> one.sentence() == sentence && one.mention().type() == noun.type())
			.forEach((one) -> all.add(one.owner()));
		return (all.size() == 1) ? all.iterator().next() : null;
	}

	/**
	 * 帮她 means nobody who acts in the same sentence, but the one of whom the nearest one
	 * before told.
	 */
	private static @Nullable EntityDraft oneBefore(Mention noun, int sentence, List<Told> told) {
		Told found = null;
		for (int i = told.size() - 1; i >= 0; i--) {
			Told one = told.get(i);
			if (one.mention().type() == noun.type() && one.sentence() < sentence
					&& one.sentence() >= sentence - SENTENCES_BACK) {
				if (found != null && one.sentence() < found.sentence()) {
					break;
				}
				if (found != null && found.owner() != one.owner()) {
					return null;
				}
				found = one;
			}
		}
		return (found != null) ? found.owner() : null;
	}

	/** People and places: the last one, where the unit agrees. */
	private @Nullable EntityDraft last(Mention noun, List<Told> told) {
		boolean city = noun.text().endsWith("市") || noun.text().startsWith("市");
		for (int i = told.size() - 1; i >= 0; i--) {
			Mention named = told.get(i).mention();
			if (city && named.type() == EntityType.COUNTY) {
				if (named.name().endsWith("市")) {
					return told.get(i).owner();
				}
				city = false;
			}
		}
		for (int i = told.size() - 1; i >= 0; i--) {
			Mention named = told.get(i).mention();
			if (this.kinds.isExact(noun) ? this.kinds.fits(noun, named) : named.type() == noun.type()) {
				String unit = noun.text().replaceAll("[该全本我里上子]", "");
				boolean agrees = !noun.type().isPlace() || unit.isEmpty() || named.name().endsWith(unit);
				return agrees ? told.get(i).owner() : null;
			}
		}
		return null;
	}

	/** Before any was named, the only one that the article names at all. */
	private @Nullable EntityDraft only(Mention noun, List<Mention> own) {
		Set<EntityDraft> all = new LinkedHashSet<>();
		for (Mention named : own) {
			EntityDraft owner = this.owners.get(named);
			if (named.kind() != MentionKind.NOMINAL && owner != null && this.kinds.isExact(noun)
					&& this.kinds.fits(noun, named)) {
				all.add(owner);
			}
		}
		return (all.size() == 1) ? all.iterator().next() : null;
	}

	private static boolean isObject(Mention noun, Article article) {
		int before = noun.span().start() - 1;
		return before >= 0 && OBJECT_MARKS.indexOf(article.text().charAt(before)) >= 0;
	}

	private static int clauseStart(Mention noun, Article article) {
		int at = noun.span().start();
		while (at > 0 && CLAUSE_MARKS.indexOf(article.text().charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	private static boolean isThing(Mention mention) {
		EntityCategory category = mention.type().category();
		return category == EntityCategory.BODY || category == EntityCategory.MEASURE;
	}

	/**
	 * A thing that was named.
	 *
	 * @param mention where
	 * @param owner what it is
	 * @param sentence the ordinal of the sentence
	 */
	private record Told(Mention mention, EntityDraft owner, int sentence) {
	}

}

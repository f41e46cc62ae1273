package org.jiceng.extraction.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.extraction.page.Article;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gives a nominal mention to the thing that the article has been telling of: one for
 * which the noun may stand (合作社 for a 合作社, 全县 for a 县), of those the one in the nearest
 * sentence, of several there the one told of most, or first.
 */
final class NominalResolver {

	/** What stands around the unit in 该县, 全市, 村里. */
	private static final Pattern NO_UNIT = Pattern.compile("[该全本我里上子]");

	/** So many sentences back, where the article names more than one of the kind. */
	private static final int FARTHEST = 10;

	/** No noun looks at more things named before it, or at more mentions beside it. */
	private static final int MOST_LOOKED_AT = 300;

	private static final int BESIDE = 40;

	private static final Pattern CALLED = Pattern.compile("[^。！？；]*(?:，|名字)名?叫");

	private static final int LONGEST_CLAUSE = 200;

	private static final String OBJECT_MARKS = "给为向帮替对由与同和跟助教";

	static final String CLAUSE_MARKS = "，,；;：:。！？“”\"";

	private final AntecedentKinds kinds;

	private final Map<Mention, EntityDraft> owners = new HashMap<>();

	private final Map<String, Optional<EntityDraft>> onlyOnes = new HashMap<>();

	/** The last 他 or 她 that was resolved. */
	private @Nullable Told pronoun;

	NominalResolver(AntecedentKinds kinds, List<EntityDraft> drafts) {
		this.kinds = kinds;
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
		Map<Integer, List<Mention>> byArticle = mentions.stream().collect(Collectors.groupingBy(Mention::article));
		for (Article article : articles) {
			List<Mention> own = byArticle.getOrDefault(article.ordinal(), List.of());
			this.onlyOnes.clear();
			List<Told> told = new ArrayList<>();
			Map<EntityDraft, Integer> counts = new HashMap<>();
			Mention outer = null;
			int sentence = 0;
			for (int i = 0; i < own.size(); i++) {
				Mention mention = own.get(i);
				while (sentence + 1 < article.sentences().size()
						&& article.sentences().get(sentence).span().end() <= mention.span().start()) {
					sentence++;
				}
				EntityDraft owner = this.owners.get(mention);
				if (mention.kind() == MentionKind.NOMINAL) {
					owner = antecedent(mention, article, sentence, own,
							own.subList(Math.max(0, i - BESIDE), Math.min(own.size(), i + BESIDE)), told, counts);
					if (owner != null) {
						owner.add(mention);
						if (mention.type().category() == EntityCategory.PERSON) {
							this.pronoun = new Told(mention, owner, sentence);
						}
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
			List<Mention> around, List<Told> told, Map<EntityDraft, Integer> counts) {
		List<Told> recent = told.subList(Math.max(0, told.size() - MOST_LOOKED_AT), told.size());
		boolean object = isObject(noun, article);
		if (noun.type().category() == EntityCategory.PERSON) {
			EntityDraft called = calledLater(noun, article, around);
			if (called != null) {
				return called;
			}
			PronounReading reading = new PronounReading(noun, article, sentence, around, this.owners);
			if (object || reading.isBounded()) {
				Told same = this.pronoun;
				if (object && same != null && same.sentence() == sentence && same.mention().article() == noun.article()
						&& same.mention().text().equals(noun.text()) && !reading.isActing(same.owner())) {
					// 为他办了贷款，又带着他找到: one whom the sentence has already called so.
					return same.owner();
				}
				return reading.antecedent(recent, object);
			}
		}
		if (!isThing(noun)) {
			return last(noun, recent);
		}
		if (noun.type() == EntityType.PARTY_BRANCH
				&& around.stream().anyMatch((one) -> one.span().end() == noun.span().start())) {
			return null;
		}
		int clause = object ? clauseStart(noun, article) : Integer.MAX_VALUE;
		List<Told> fitting = new ArrayList<>();
		for (Told one : recent) {
			if (one.mention().span().start() < clause && this.kinds.fits(noun, one.mention())) {
				fitting.add(one);
			}
		}
		if (fitting.isEmpty()) {
			return (noun.type() == EntityType.AGENCY) ? only(noun, own) : null;
		}
		int start = noun.span().start();
		String part = article.text().substring(Math.max(0, start - 2), start);
		for (int i = fitting.size() - 1; i >= 0 && part.length() == 2; i--) {
			if (fitting.get(i).mention().name().contains(part)) {
				return fitting.get(i).owner();
			}
		}
		// 该局 points to what was named last.
		if ("该这".indexOf(noun.text().charAt(0)) >= 0) {
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

	/** 他原来是农技站站长，叫李明远: the sentence itself tells who. */
	private @Nullable EntityDraft calledLater(Mention noun, Article article, List<Mention> around) {
		int from = noun.span().end();
		for (Mention named : around) {
			int to = named.span().start();
			if (named.kind() == MentionKind.NAME && named.type().category() == EntityCategory.PERSON && to > from
					&& to - from <= BESIDE && CALLED.matcher(article.text().substring(from, to)).matches()) {
				return this.owners.get(named);
			}
		}
		return null;
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
				String unit = NO_UNIT.matcher(noun.text()).replaceAll("");
				boolean agrees = !noun.type().isPlace() || unit.isEmpty() || named.name().endsWith(unit)
						|| this.kinds.isExact(noun);
				if (!agrees && noun.type() == EntityType.VILLAGE && named.name().endsWith("社区")) {
					continue;
				}
				return agrees ? told.get(i).owner() : null;
			}
		}
		return null;
	}

	/** Before any was named, the only one that the article names at all. */
	private @Nullable EntityDraft only(Mention noun, List<Mention> own) {
		return this.onlyOnes.computeIfAbsent(noun.text(), (text) -> Optional.ofNullable(onlyOne(noun, own)))
			.orElse(null);
	}

	private @Nullable EntityDraft onlyOne(Mention noun, List<Mention> own) {
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
		while (before > 0 && article.text().charAt(before) == ' ') {
			before--;
		}
		boolean led = before > 0 && article.text().charAt(before) == '着'
				&& "带领陪".indexOf(article.text().charAt(before - 1)) >= 0;
		return led || (before >= 0 && OBJECT_MARKS.indexOf(article.text().charAt(before)) >= 0);
	}

	private static int clauseStart(Mention noun, Article article) {
		int at = noun.span().start();
		while (at > noun.span().start() - LONGEST_CLAUSE && at > 0
				&& CLAUSE_MARKS.indexOf(article.text().charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	private static boolean isThing(Mention mention) {
		EntityCategory category = mention.type().category();
		return category == EntityCategory.BODY || category == EntityCategory.MEASURE;
	}

}

package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jiceng.extraction.mention.OffsetIndex.Entry;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one page while they are being found, for look-ups by offset. One draft
 * belongs to one call of the recognizer.
 */
final class MentionDraft {

	private final List<ArticleView> views;

	/** Of each article, by its ordinal, in text order. */
	private final List<NavigableSet<Mention>> mentions;

	/** Of each article, by its ordinal. */
	private final List<ArticleIndex> indexes;

	/** The place or body that a completed or nested name begins with. */
	private final Map<Mention, String> owners = new HashMap<>();

	/** The mentions of one article by where they start and end, and what they cover. */
	private static final class ArticleIndex {

		private final OffsetIndex starting;

		private final OffsetIndex ending;

		private final BitSet covered = new BitSet();

		ArticleIndex(int length) {
			this.starting = new OffsetIndex(length);
			this.ending = new OffsetIndex(length);
		}

		void add(Mention mention) {
			this.starting.add(mention.span().start(), mention);
			this.ending.add(mention.span().end(), mention);
			this.covered.set(mention.span().start(), mention.span().end());
		}

		void remove(Mention mention) {
			this.starting.remove(mention.span().start(), mention);
			this.ending.remove(mention.span().end(), mention);
			this.covered.clear(mention.span().start(), mention.span().end());
			int end = mention.span().end();
			for (int offset = this.starting.next(Math.max(0, mention.span().start() - LONGEST_NAME),
					end); offset < end; offset = this.starting.next(offset + 1, end)) {
				for (Entry other = this.starting.first(offset); other != null; other = other.next()) {
					this.covered.set(other.mention().span().start(), other.mention().span().end());
				}
			}
		}

		boolean isFree(Span span) {
			// Spans are short, and the next mention may be far away.
			for (int offset = span.start(); offset < span.end(); offset++) {
				if (this.covered.get(offset)) {
					return false;
				}
			}
			return true;
		}

	}

	MentionDraft(List<ArticleView> views) {
		this.views = List.copyOf(views);
		this.mentions = views.stream().map((view) -> (NavigableSet<Mention>) new TreeSet<Mention>()).toList();
		this.indexes = views.stream().map((view) -> new ArticleIndex(view.text().length())).toList();
	}

	List<ArticleView> views() {
		return this.views;
	}

	Mention name(ArticleView view, Span span, EntityType type, String name, @Nullable String code, String rule) {
		return add(view, span, type, MentionKind.NAME, name, code, rule);
	}

	Mention add(ArticleView view, Span span, EntityType type, MentionKind kind, String name, @Nullable String code,
			String rule) {
		Mention mention = new Mention(view.ordinal(), span, span.of(view.text()), type, kind, name, code, rule);
		if (this.mentions.get(view.ordinal()).add(mention)) {
			index(view).add(mention);
		}
		return mention;
	}

	void remove(Mention mention) {
		this.mentions.get(mention.article()).remove(mention);
		this.owners.remove(mention);
		this.indexes.get(mention.article()).remove(mention);
	}

	private ArticleIndex index(ArticleView view) {
		return this.indexes.get(view.ordinal());
	}

	void own(Mention mention, String owner) {
		this.owners.put(mention, owner);
	}

	@Nullable String owner(Mention mention) {
		return this.owners.get(mention);
	}

	/**
	 * {@return the longest mention that ends at an offset and meets a condition}
	 */
	Optional<Mention> endingAt(ArticleView view, int offset, Predicate<Mention> condition) {
		return longest(index(view).ending.first(offset), condition);
	}

	/**
	 * {@return whether a mention that ends at an offset meets a condition}
	 */
	boolean anyEndingAt(ArticleView view, int offset, Predicate<Mention> condition) {
		for (Entry entry = index(view).ending.first(offset); entry != null; entry = entry.next()) {
			if (condition.test(entry.mention())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the longest mention that starts at an offset and meets a condition}
	 */
	Optional<Mention> startingAt(ArticleView view, int offset, Predicate<Mention> condition) {
		return longest(index(view).starting.first(offset), condition);
	}

	private static Optional<Mention> longest(@Nullable Entry first, Predicate<Mention> condition) {
		Mention longest = null;
		for (Entry entry = first; entry != null; entry = entry.next()) {
			Mention mention = entry.mention();
			if (condition.test(mention) && (longest == null || mention.span().length() > longest.span().length())) {
				longest = mention;
			}
		}
		return Optional.ofNullable(longest);
	}

	/**
	 * {@return whether a mention that meets a condition overlaps a span}
	 */
	boolean overlaps(ArticleView view, Span span, Predicate<Mention> condition) {
		ArticleIndex index = index(view);
		if (index.isFree(span)) {
			return false;
		}
		for (int offset = index.starting.next(Math.max(0, span.start() - LONGEST_NAME), span.end()); offset < span
			.end(); offset = index.starting.next(offset + 1, span.end())) {
			for (Entry entry = index.starting.first(offset); entry != null; entry = entry.next()) {
				if (entry.mention().span().overlaps(span) && condition.test(entry.mention())) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * {@return the mentions that lie within a span and meet a condition, in text order}
	 */
	List<Mention> within(ArticleView view, Span span, Predicate<Mention> condition) {
		List<Mention> within = new ArrayList<>();
		OffsetIndex starting = index(view).starting;
		for (int offset = starting.next(span.start(), span.end()); offset < span.end(); offset = starting
			.next(offset + 1, span.end())) {
			for (Entry entry = starting.first(offset); entry != null; entry = entry.next()) {
				if (span.contains(entry.mention().span()) && condition.test(entry.mention())) {
					within.add(entry.mention());
				}
			}
		}
		return within;
	}

	/**
	 * {@return the mentions that start before a span and end within it}
	 */
	List<Mention> endingWithin(ArticleView view, Span span) {
		List<Mention> ending = new ArrayList<>();
		OffsetIndex ends = index(view).ending;
		int last = span.end() + 1;
		for (int end = ends.next(span.start() + 1, last); end < last; end = ends.next(end + 1, last)) {
			for (Entry entry = ends.first(end); entry != null; entry = entry.next()) {
				if (entry.mention().span().start() < span.start()) {
					ending.add(entry.mention());
				}
			}
		}
		return ending;
	}

	/** No name is longer; look-ups for overlaps go back no further. */
	static final int LONGEST_NAME = 48;

	/**
	 * {@return the mentions of all articles in text order}
	 */
	List<Mention> mentions() {
		List<Mention> all = new ArrayList<>();
		this.mentions.forEach(all::addAll);
		return all;
	}

	/**
	 * {@return the mention that starts last before an offset, no farther than a number of
	 * characters, ends before it and meets a condition; of several the shortest}
	 */
	Optional<Mention> lastBefore(ArticleView view, int offset, int farthest, Predicate<Mention> condition) {
		OffsetIndex starting = index(view).starting;
		for (int start = offset - 1; start >= Math.max(0, offset - farthest); start--) {
			Mention shortest = null;
			for (Entry entry = starting.first(start); entry != null; entry = entry.next()) {
				Mention mention = entry.mention();
				if (mention.span().end() <= offset && condition.test(mention)
						&& (shortest == null || mention.span().length() < shortest.span().length())) {
					shortest = mention;
				}
			}
			if (shortest != null) {
				return Optional.of(shortest);
			}
		}
		return Optional.empty();
	}

	List<Mention> mentions(ArticleView view, Predicate<Mention> condition) {
		List<Mention> found = new ArrayList<>();
		for (Mention mention : this.mentions.get(view.ordinal())) {
			if (condition.test(mention)) {
				found.add(mention);
			}
		}
		return found;
	}

}

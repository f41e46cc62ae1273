package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one page while they are being found, for look-ups by offset. One draft
 * belongs to one call of the recognizer.
 */
final class MentionDraft {

	private final List<ArticleView> views;

	private final NavigableSet<Mention> mentions = new TreeSet<>();

	private final Map<Integer, ArticleIndex> indexes = new HashMap<>();

	private @Nullable ArticleIndex lastIndex;

	private int lastOrdinal;

	/** The place or body that a completed or nested name begins with. */
	private final Map<Mention, String> owners = new HashMap<>();

	/** The mentions of one article by where they start and end, and what they cover. */
	private static final class ArticleIndex {

		private final Map<Integer, List<Mention>> starting = new HashMap<>();

		private final Map<Integer, List<Mention>> ending = new HashMap<>();

		private final BitSet covered = new BitSet();

		void add(Mention mention) {
			this.starting.computeIfAbsent(mention.span().start(), (key) -> new ArrayList<>(2)).add(mention);
			this.ending.computeIfAbsent(mention.span().end(), (key) -> new ArrayList<>(2)).add(mention);
			this.covered.set(mention.span().start(), mention.span().end());
		}

		void remove(Mention mention) {
			this.starting.getOrDefault(mention.span().start(), new ArrayList<>()).remove(mention);
			this.ending.getOrDefault(mention.span().end(), new ArrayList<>()).remove(mention);
			this.covered.clear(mention.span().start(), mention.span().end());
			for (int offset = Math.max(0, mention.span().start() - LONGEST_NAME); offset < mention.span()
				.end(); offset++) {
				for (Mention other : this.starting.getOrDefault(offset, List.of())) {
					this.covered.set(other.span().start(), other.span().end());
				}
			}
		}

		boolean isFree(Span span) {
			int next = this.covered.nextSetBit(span.start());
			return next < 0 || next >= span.end();
		}

	}

	MentionDraft(List<ArticleView> views) {
		this.views = List.copyOf(views);
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
		if (this.mentions.add(mention)) {
			index(view).add(mention);
		}
		return mention;
	}

	void remove(Mention mention) {
		this.mentions.remove(mention);
		this.owners.remove(mention);
		this.indexes.computeIfAbsent(mention.article(), (key) -> new ArticleIndex()).remove(mention);
	}

	/** Look-ups come in runs for one article. */
	private ArticleIndex index(ArticleView view) {
		if (this.lastIndex == null || this.lastOrdinal != view.ordinal()) {
			this.lastIndex = this.indexes.computeIfAbsent(view.ordinal(), (key) -> new ArticleIndex());
			this.lastOrdinal = view.ordinal();
		}
		return this.lastIndex;
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
		return longest(index(view).ending.get(offset), condition);
	}

	/**
	 * {@return the longest mention that starts at an offset and meets a condition}
	 */
	Optional<Mention> startingAt(ArticleView view, int offset, Predicate<Mention> condition) {
		return longest(index(view).starting.get(offset), condition);
	}

	private static Optional<Mention> longest(@Nullable List<Mention> found, Predicate<Mention> condition) {
		return (found == null) ? Optional.empty()
				: found.stream().filter(condition).max(Comparator.comparingInt((mention) -> mention.span().length()));
	}

	/**
	 * {@return whether a mention that meets a condition overlaps a span}
	 */
	boolean overlaps(ArticleView view, Span span, Predicate<Mention> condition) {
		if (index(view).isFree(span)) {
			return false;
		}
		for (int offset = Math.max(0, span.start() - LONGEST_NAME); offset < span.end(); offset++) {
			List<Mention> found = index(view).starting.get(offset);
			if (found != null
					&& found.stream().anyMatch((mention) -> mention.span().overlaps(span) && condition.test(mention))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the mentions that lie within a span and meet a condition, in text order}
	 */
	List<Mention> within(ArticleView view, Span span, Predicate<Mention> condition) {
		List<Mention> within = new ArrayList<>();
		if (index(view).isFree(span)) {
			return within;
		}
		for (int offset = span.start(); offset < span.end(); offset++) {
			index(view).starting.getOrDefault(offset, List.of())
				.stream()
				.filter((mention) -> span.contains(mention.span()) && condition.test(mention))
				.forEach(within::add);
		}
		return within;
	}

	/**
	 * {@return the mentions that start before a span and end within it}
	 */
	List<Mention> endingWithin(ArticleView view, Span span) {
		List<Mention> ending = new ArrayList<>();
		for (int end = span.start() + 1; end <= span.end(); end++) {
			index(view).ending.getOrDefault(end, List.of())
				.stream()
				.filter((mention) -> mention.span().start() < span.start())
				.forEach(ending::add);
		}
		return ending;
	}

	/** No name is longer; look-ups for overlaps go back no further. */
	static final int LONGEST_NAME = 48;

	/**
	 * {@return the mentions of all articles in text order}
	 */
	List<Mention> mentions() {
		return List.copyOf(this.mentions);
	}

	List<Mention> mentions(ArticleView view, Predicate<Mention> condition) {
		return this.mentions.stream()
			.filter((mention) -> mention.article() == view.ordinal() && condition.test(mention))
			.toList();
	}

}

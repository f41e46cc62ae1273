package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Puts sentences together again that a column's end, a picture or a fragment of another
 * article cut: a paragraph that ends inside a sentence goes on in the one that fits best.
 */
final class FragmentJoiner {

	/** No sentence goes on further away than this, counted in paragraphs. */
	private static final int FURTHEST = 12;

	private static final double FAR = -0.5;

	private static final double LEAST = 1.0;

	/** What it adds that the page has the seam's two characters elsewhere, too. */
	private static final double KNOWN = 1.0;

	private static final double LEAST_OF_SKIPPED = 2.5;

	private record Link(int from, int to, double score) {
	}

	private final List<Paragraph> paragraphs;

	private final SeamRules.@Nullable Tail[] tails;

	private final SeamRules.@Nullable Head[] heads;

	private final PagePairs pairs;

	private final Map<Integer, Integer> next = new HashMap<>();

	private final Set<Integer> taken = new HashSet<>();

	private final Set<Integer> skipped = new HashSet<>();

	/** The places in the list, in the order in which the scan read them, repeats too. */
	private final List<Integer> readings;

	/**
	 * @param paragraphs the text of an article in the order of the page
	 * @param copies for the ordinal of a paragraph the ordinals of its repeats
	 * @param pairs the pairs of characters of the page
	 */
	FragmentJoiner(List<Paragraph> paragraphs, Map<Integer, List<Integer>> copies, PagePairs pairs) {
		this.paragraphs = paragraphs;
		this.tails = new SeamRules.Tail[paragraphs.size()];
		this.heads = new SeamRules.Head[paragraphs.size()];
		this.pairs = pairs;
		Map<Integer, Integer> places = new TreeMap<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			if (paragraphs.get(i).is(ParagraphKind.BODY)) {
				places.put(paragraphs.get(i).ordinal(), i);
				for (int copy : copies.getOrDefault(paragraphs.get(i).ordinal(), List.of())) {
					places.put(copy, i);
				}
			}
		}
		this.readings = List.copyOf(places.values());
	}

	/**
	 * {@return the paragraphs in reading order, those that share a sentence in one list}
	 */
	List<List<Paragraph>> join() {
		List<Link> links = new ArrayList<>();
		for (int i = 0; i < this.readings.size(); i++) {
			if (SentenceEdges.endsInside(this.paragraphs.get(this.readings.get(i)).text())) {
				addLinks(i, links);
			}
		}
		links
			.sort(Comparator.comparing((Link link) -> -link.score()).thenComparing(Link::from).thenComparing(Link::to));
		links.forEach(this::take);
		List<List<Paragraph>> chains = new ArrayList<>();
		for (int i = 0; i < this.paragraphs.size(); i++) {
			if (!this.taken.contains(i)) {
				List<Paragraph> chain = new ArrayList<>();
				for (Integer at = i; at != null; at = this.next.get(at)) {
					chain.add(this.paragraphs.get(at));
				}
				chains.add(chain);
			}
		}
		return chains;
	}

	private void addLinks(int reading, List<Link> links) {
		int from = this.readings.get(reading);
		for (int distance = -FURTHEST; distance <= FURTHEST; distance++) {
			int other = reading + distance;
			if (other >= 0 && other < this.readings.size() && this.readings.get(other) != from) {
				int to = this.readings.get(other);
				if (to == 0 && isEarlier(to, from) && fit(from, to) <= 0) {
					continue;
				}
				double score = near(distance) + fit(from, to);
				if (score + KNOWN >= LEAST) {
					links.add(new Link(from, to, score + (seamKnown(from, to) ? KNOWN : 0)));
				}
			}
		}
	}

	/**
	 * An article's opening goes on with what stands below it only if the seam says so.
	 */
	private boolean isEarlier(int one, int other) {
		return this.paragraphs.get(one).ordinal() < this.paragraphs.get(other).ordinal();
	}

	private static double near(int distance) {
		return switch (distance) {
			case 1 -> 2;
			case 2 -> 1.2;
			case 3 -> 0.8;
			default -> FAR;
		};
	}

	private double fit(int from, int to) {
		SeamRules.Tail tail = this.tails[from];
		if (tail == null) {
			tail = SeamRules.Tail.of(this.paragraphs.get(from).text());
			this.tails[from] = tail;
		}
		SeamRules.Head head = this.heads[to];
		if (head == null) {
			head = SeamRules.Head.of(this.paragraphs.get(to).text());
			this.heads[to] = head;
		}
		return SeamRules.fit(tail, head);
	}

	private boolean seamKnown(int from, int to) {
		String tail = this.paragraphs.get(from).text();
		return this.pairs.hold(tail.charAt(tail.length() - 1), this.paragraphs.get(to).text().charAt(0));
	}

	private void take(Link link) {
		boolean outsider = this.skipped.contains(link.from()) || this.skipped.contains(link.to());
		if (link.score() < (outsider ? LEAST_OF_SKIPPED : LEAST) || this.next.containsKey(link.from())
				|| this.taken.contains(link.to()) || closesRing(link)) {
			return;
		}
		this.next.put(link.from(), link.to());
		this.taken.add(link.to());
		for (int i = link.from() + 1; i < link.to(); i++) {
			this.skipped.add(i);
		}
	}

	private boolean closesRing(Link link) {
		Integer at = link.to();
		while (at != null) {
			if (at == link.from()) {
				return true;
			}
			at = this.next.get(at);
		}
		return false;
	}

}

package org.jiceng.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.page.Article;
import org.jiceng.extraction.page.Page;

/**
 * What one page says: its articles, the things it names and the facts it states. This is
 * all that leaves the extraction.
 *
 * @param page the page as read
 * @param articles its articles in reading order
 * @param entities the things it names, then the ancestor places that it does not name;
 * only these have no mentions
 * @param claims the facts it states, each with ends among the entities
 * @param dropped how many candidates for relations were turned down, by reason
 */
public record PageObservation(Page page, List<Article> articles, List<Entity> entities, List<Claim> claims,
		Map<String, Integer> dropped) {

	public PageObservation {
		articles = List.copyOf(articles);
		entities = List.copyOf(entities);
		claims = List.copyOf(claims);
		dropped = new TreeMap<>(dropped);
		Set<String> ids = entities.stream().map(Entity::id).collect(Collectors.toSet());
		for (Claim claim : claims) {
			if (!ids.contains(claim.subject()) || !ids.contains(claim.object())) {
				throw new IllegalArgumentException("%s joins %s and %s, which are not both on the page"
					.formatted(claim.type(), claim.subject(), claim.object()));
			}
			for (EvidenceSegment segment : claim.evidence()) {
				if (!segment.span().of(page.text()).equals(segment.text())) {
					throw new IllegalArgumentException(
							"The evidence %s is not on the page at %s".formatted(segment.text(), segment.span()));
				}
			}
		}
	}

	/**
	 * Counts what of the page was not read: what the scan repeated, the names of bylines
	 * and what is no article's, such as 本版责编.
	 * @return how many letters and digits of the page stand in no article
	 */
	public int unread() {
		String text = this.page.text();
		BitSet read = new BitSet(text.length());
		this.articles
			.forEach((article) -> article.content().pieces().forEach((piece) -> read.set(piece.start(), piece.end())));
		return (int) IntStream.range(0, text.length())
			.filter((at) -> !read.get(at) && Character.isLetterOrDigit(text.charAt(at)))
			.count();
	}

}

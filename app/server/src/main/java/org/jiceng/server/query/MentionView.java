package org.jiceng.server.query;

import java.util.List;

/**
 * A place in a sentence that names an entity.
 *
 * @param entity the entity's id
 * @param text the printed form
 * @param kind how it is named: {@code name}, {@code short_form} or {@code nominal}
 * @param pageOffsets where it stands in the page's text, several parts where the scan cut
 * it apart
 * @param offsets where it stands in the sentence's text
 */
public record MentionView(String entity, String text, String kind, List<OffsetRange> pageOffsets,
		List<OffsetRange> offsets) {

	public MentionView {
		pageOffsets = List.copyOf(pageOffsets);
		offsets = List.copyOf(offsets);
	}

}

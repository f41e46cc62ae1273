package org.jiceng.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.ResourceLines;
import org.jiceng.schema.EntityCategory;

/**
 * Tells for which names a common noun may stand: 合作社 for 柳树茶叶专业合作社 and not for 清河农商银行,
 * though both are enterprises. The kinds are the rows of {@code antecedents.tsv}.
 */
final class AntecedentKinds {

	private static final String NOT_LAST = "”\"）)》项目";

	private final Map<String, Kind> kinds = new HashMap<>();

	AntecedentKinds() {
		ResourceLines.read(AntecedentKinds.class, "antecedents.tsv")
			.stream()
			.map((line) -> line.split("\t", -1))
			.forEach((row) -> this.kinds.put(row[0], new Kind(endings(row, 1), endings(row, 2))));
	}

	private static List<String> endings(String[] row, int column) {
		return (row.length <= column || row[column].isEmpty()) ? List.of() : List.of(row[column].split("\\|", -1));
	}

	/**
	 * {@return whether a noun tells how the names of its things end}
	 */
	boolean isExact(Mention noun) {
		Kind kind = this.kinds.get(noun.text());
		return kind != null && !kind.endings().isEmpty();
	}

	/**
	 * {@return whether a noun may stand for a named thing: one of its type, or where the
	 * noun tells how names end, any body or project with such a name; with the ending
	 * {@code *} any}
	 */
	boolean fits(Mention noun, Mention named) {
		Kind kind = this.kinds.get(noun.text());
		if (kind == null) {
			return noun.type() == named.type();
		}
		if (kind.any()) {
			return isThing(named) && !endsWithAny(named.name(), kind.exceptions());
		}
		boolean alike = noun.type() == named.type() || (!kind.endings().isEmpty() && isThing(noun) && isThing(named));
		return alike && (kind.endings().isEmpty() || endsWithAny(named.name(), kind.endings()))
				&& !endsWithAny(named.name(), kind.exceptions());
	}

	/** Whether a name ends so before closing marks, （试行） and 项目. */
	private static boolean endsWithAny(String name, List<String> endings) {
		int end = name.endsWith("）》") ? name.lastIndexOf('（') : name.length();
		while (end > 0 && NOT_LAST.indexOf(name.charAt(end - 1)) >= 0) {
			end--;
		}
		for (String ending : endings) {
			if (end >= ending.length() && name.startsWith(ending, end - ending.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isThing(Mention mention) {
		EntityCategory category = mention.type().category();
		return category == EntityCategory.BODY || category == EntityCategory.MEASURE;
	}

	/**
	 * Names by how they end.
	 *
	 * @param endings how they end; empty for any ending
	 * @param exceptions how they do not end
	 */
	private record Kind(List<String> endings, List<String> exceptions) {

		/** Whether names may end in any way. */
		boolean any() {
			return this.endings.contains("*");
		}

	}

}

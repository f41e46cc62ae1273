package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.ResourceLines;
import org.jiceng.schema.RelationType;

/**
 * Reads the rules of one relationship from its table, a resource beside this class:
 *
 * <pre>
 * class NAME = 词|词
 *
 * rule name
 *   pattern = {s:ACTOR}(印发|出台){o:POLICY}
 *   finds = [AGENCY 清河县政府]印发[POLICY 《清河县方案》] =&gt; 清河县政府 -&gt; 《清河县方案》
 *   ignores = a counter-example
 * </pre>
 *
 * {@code #} starts a comment line.
 */
final class RuleTable {

	/** Settings whose values are regular expressions. */
	private static final List<String> EXPRESSIONS = List.of("object-not", "between-not", "not", "then");

	private final RelationType relation;

	private final Map<String, String> classes = new HashMap<>();

	private final List<Rule> rules = new ArrayList<>();

	private String name = "";

	private final Map<String, String> settings = new HashMap<>();

	private final List<String> finds = new ArrayList<>();

	private final List<String> ignores = new ArrayList<>();

	private RuleTable(RelationType relation) {
		this.relation = relation;
	}

	/**
	 * Reads a table.
	 * @param relation the relationship whose table is read
	 * @return its rules in their order
	 * @throws IllegalStateException if the table is absent or holds a line that is no
	 * rule
	 */
	static List<Rule> read(RelationType relation) {
		String resource = relation.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".rules";
		RuleTable table = new RuleTable(relation);
		ResourceLines.read(RuleTable.class, resource).forEach((line) -> table.line(resource, line.strip()));
		table.finish();
		return List.copyOf(table.rules);
	}

	private void line(String resource, String line) {
		String[] parts = line.split("\\s*=\\s*", 2);
		if (line.startsWith("rule ")) {
			finish();
			this.name = line.substring(5).strip();
		}
		else if (parts.length < 2) {
			throw new IllegalStateException("%s holds a line that is no rule: %s".formatted(resource, line));
		}
		else if (line.startsWith("class ")) {
			this.classes.put(parts[0].substring(6).strip(), expand(parts[1]));
		}
		else if (parts[0].equals("finds")) {
			this.finds.add(parts[1]);
		}
		else if (parts[0].equals("ignores")) {
			this.ignores.add(parts[1]);
		}
		else {
			this.settings.put(parts[0], parts[1]);
		}
	}

	/** A class may be made of others: {@code <MONEY>|<CREDIT>}. */
	private String expand(String words) {
		String expanded = words;
		for (Map.Entry<String, String> known : this.classes.entrySet()) {
			expanded = expanded.replace("<" + known.getKey() + ">", "(" + known.getValue() + ")");
		}
		return expanded;
	}

	private void finish() {
		if (!this.name.isEmpty()) {
			String pattern = this.settings.remove("pattern");
			if (pattern == null) {
				throw new IllegalStateException("Rule %s has no pattern".formatted(this.name));
			}
			Map<String, Pattern> expressions = new HashMap<>();
			for (String setting : EXPRESSIONS) {
				String expression = this.settings.get(setting);
				if (expression != null) {
					expressions.put(setting, Pattern.compile(expression));
				}
			}
			this.rules.add(new Rule(this.name, this.relation, SlotPattern.compile(pattern, this.classes), this.settings,
					expressions, this.finds, this.ignores));
		}
		this.name = "";
		this.settings.clear();
		this.finds.clear();
		this.ignores.clear();
	}

}

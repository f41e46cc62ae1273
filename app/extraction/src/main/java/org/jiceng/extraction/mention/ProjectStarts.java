package org.jiceng.extraction.mention;

import java.util.regex.Matcher;

import org.jiceng.extraction.mention.NameWalk.Walked;

/**
 * Where the name of a project starts: behind the verbs, roles and descriptions in front
 * of it.
 */
final class ProjectStarts {

	private final NameContext context;

	private final NamePatterns patterns;

	ProjectStarts(NameContext context) {
		this.context = context;
		this.patterns = context.lexicons().patterns();
	}

	/**
	 * The start of the name behind verbs, a description or what stands before a
	 * quotation: 打好 + “青禾”工程, 标志性工程 + 青禾隧道.
	 */
	int afterClause(int from, int at) {
		String core = this.context.text(from, at);
		Matcher description = this.patterns.get("kind-before").matcher(core);
		if (description.lookingAt() && core.length() - description.end() >= 2) {
			return from + description.end();
		}
		int quote = core.indexOf('“');
		if (quote > 0 && this.context.followsVerb(from + quote)) {
			return from + quote;
		}
		return (quote < 0) ? this.context.starts().withoutClause(from, at) : from;
	}

	/** 清河能源公司 + 投建 + 青禾冷链仓储项目: who builds it is no part of its name. */
	Walked withoutAct(Walked walked, int at) {
		Matcher act = this.patterns.get("act").matcher(this.context.text(walked.core(), at));
		if (walked.owner() == null || !act.lookingAt()) {
			return walked;
		}
		int from = walked.core() + act.end();
		return new Walked(from, from, null);
	}

	/** 合作方 + 青禾奥特莱斯: the role of a firm is no part of its name. */
	int withoutRole(int from, int at) {
		Matcher role = this.patterns.get("role").matcher(this.context.text(from, at));
		return role.lookingAt() ? from + role.end() : from;
	}

}

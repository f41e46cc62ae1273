package org.jiceng.extraction.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.RelationType;

/**
 * Runs rule tables over a sentence: what one named thing does to or with another.
 */
final class ActExtractor {

	private static final String CLAUSE_MARKS = "，；：。！？";

	/** Leads to an object of the act's own: 为电站发放贷款. */
	private static final Pattern OBJECT_MARK = Pattern
		.compile("给(?![了贷放批办拨补修捐打盖配建装免减])|(?<![因成作称认])[为向]|对(?![接口])|替(?!换)|帮(?![办扶])");

	/** A common noun of which nobody can tell for what it stands: 给合作社贷款. */
	private static final Pattern COMMON_OBJECT = Pattern.compile("[给为向替帮](?:合作社|公司|企业|厂里|学校|医院|支部|园区|协会|项目|镇里|县里|社区)");

	/** 甲、乙分别向丙、丁授信: each one to its own. */
	private static final Pattern EACH = Pattern.compile("[\uE000-\uE0FF][^，。；\uE000-\uE0FF]{0,4}分别[给为向对与同跟]");

	private final SubjectFinder subjects;

	private final ToldHelp help = new ToldHelp();

	private final TopicFinder topics;

	private final ActorFinder actors;

	private final ActModality modality = new ActModality();

	ActExtractor(SubjectFinder subjects) {
		this.subjects = subjects;
		this.topics = new TopicFinder(subjects, this.help);
		this.actors = new ActorFinder(subjects);
	}

	/**
	 * Finds the acts that a sentence tells.
	 * @param text the sentence
	 * @param rules the rules that may match it
	 * @param earlier the sentences of the article before it, whose subject may go on
	 * @param sink takes what is found
	 */
	void extract(SlotText text, List<Rule> rules, List<SlotText> earlier, FactSink sink) {
		Set<Told> told = new HashSet<>();
		for (Rule rule : rules) {
			SlotMatches matches = new SlotMatches(rule.pattern(), text.text());
			while (matches.find()) {
				read(rule, matches.match(), text, earlier, told, sink);
			}
		}
	}

	private void read(Rule rule, Matcher match, SlotText text, List<SlotText> earlier, Set<Told> told, FactSink sink) {
		int article = text.article().ordinal();
		if (rule.pattern().captures("p")) {
			pairs(rule, match, text, sink);
			return;
		}
		if (rule.says("object", "topic")) {
			topical(rule, match, text, earlier, told, sink);
			return;
		}
		List<Slot> objects = text.slots(match.start("o"), match.end("o"))
			.stream()
			.filter((object) -> !this.subjects.isPost(text, object) && !this.subjects.isCut(text, object)
					&& !Crowd.follows(text, object))
			.toList();
		if (rule.relation() == RelationType.COOPERATES_WITH) {
			objects = objects.stream().filter((object) -> !ListEllipsis.holds(text, object)).toList();
		}
		if (rule.says("objects", "named")) {
			objects = objects.stream().filter((object) -> !object.isNominal()).toList();
		}
		Pattern not = rule.expressions().get("object-not");
		if (not != null) {
			objects = objects.stream().filter((object) -> !not.matcher(object.entity().name()).find()).toList();
		}
		ActorFinder.Found actors;
		if (rule.pattern().captures("s")) {
			actors = ActorFinder.Found.here(text.slots(match.start("s"), match.end("s")));
		}
		else {
			objects = objects.stream()
				.filter((object) -> !told.contains(new Told(rule.relation(), object.at())))
				.toList();
			actors = objects.isEmpty() ? ActorFinder.Found.here(List.of())
					: this.actors.find(rule, text, match.start(), earlier);
		}
		Span elsewhere = actors.elsewhere();
		List<Slot> found = actors.slots()
			.stream()
			.filter((subject) -> !this.subjects.isCut(text, subject)
					&& !(subject.at() >= match.start() && this.subjects.isPost(text, subject)))
			.toList();
		if (rule.relation() == RelationType.COOPERATES_WITH) {
			found = found.stream().filter((subject) -> !ListEllipsis.holds(text, subject)).toList();
		}
		if (elsewhere == null && !found.isEmpty() && isParted(rule, text, found.get(found.size() - 1), match.start())) {
			found = List.of();
		}
		if (found.isEmpty() || objects.isEmpty()) {
			sink.reject(article, text.inArticle(match.start(), match.end()), text.article().text(), rule.name(),
					Rejection.Reason.NO_SUBJECT);
			return;
		}
		int from = (elsewhere != null) ? match.start() : Math.min(match.start(), found.get(0).at());
		List<Span> evidence = (elsewhere != null) ? Evidence.of(elsewhere, text, from, match.end())
				: Evidence.of(text, from, match.end());
		String words = words(text, match, from);
		if (this.modality.isNegated(words)) {
			sink.reject(article, evidence.get(0), text.article().text(), rule.name(), Rejection.Reason.NEGATED);
			return;
		}
		boolean each = found.size() > 1 && found.size() == objects.size() && elsewhere == null
				&& EACH.matcher(text.text().substring(from, match.end())).find();
		for (Slot subject : found) {
			for (Slot object : objects) {
				if (each && found.indexOf(subject) != objects.indexOf(object)) {
					continue;
				}
				told.add(new Told(rule.relation(), object.at()));
				if (rule.relation() == RelationType.SUPPORTS) {
					told.add(new Told(rule.relation(), subject.at()));
					this.help.tell(text, subject, object);
				}
				sink.offer(rule, subject, object,
						this.modality.of(text.text().substring(0, from), text.text().substring(from, match.end())),
						article, evidence, text.article().text());
			}
		}
	}

	/**
	 * An act that names its subject alone, or neither end: its object stands before it.
	 */
	private void topical(Rule rule, Matcher match, SlotText text, List<SlotText> earlier, Set<Told> told,
			FactSink sink) {
		boolean named = rule.pattern().captures("s");
		ActorFinder.Found actors = named ? ActorFinder.Found.here(text.slots(match.start("s"), match.end("s")))
				: this.actors.find(rule, text, match.start(), earlier);
		List<Slot> found = actors.slots()
			.stream()
			.filter((subject) -> !named || !told.contains(new Told(rule.relation(), subject.at())))
			.filter((subject) -> (rule.says("post", "acts") || !this.subjects.isPost(text, subject))
					&& !this.subjects.isCut(text, subject))
			.toList();
		boolean given = named && (rule.says("given", "common") ? COMMON_OBJECT : OBJECT_MARK).matcher(text.text())
			.region(match.end("s"), match.end())
			.find();
		int until = (found.isEmpty() || !named) ? match.start() : Math.min(match.start(), found.get(0).at());
		Slot object = (found.isEmpty() || given) ? null : this.topics.find(text, until, earlier, rule, found);
		int article = text.article().ordinal();
		if (object == null) {
			sink.reject(article, text.inArticle(match.start(), match.end()), text.article().text(), rule.name(),
					Rejection.Reason.END_NOT_NAMED);
			return;
		}
		int from = (actors.elsewhere() != null) ? 0 : Math.min(match.start(), found.get(0).at());
		String words = words(text, match, from);
		List<Span> evidence = Evidence.of(object.span(), text, match.start(), match.end());
		for (Slot subject : found) {
			if (this.modality.isNegated(words)) {
				sink.reject(article, evidence.get(0), text.article().text(), rule.name(), Rejection.Reason.NEGATED);
			}
			else if (subject.entity().id().equals(object.entity().id())) {
				sink.reject(article, evidence.get(0), text.article().text(), rule.name(), Rejection.Reason.SAME_THING);
			}
			else {
				if (rule.relation() == RelationType.SUPPORTS) {
					this.help.tellUnnamed(text, subject, object, match.start());
				}
				sink.offer(rule, subject, object, this.modality.of("", words), article, evidence,
						text.article().text());
			}
		}
	}

	/**
	 * Prepares for an article.
	 * @param texts its sentences
	 */
	void begin(List<SlotText> texts) {
		this.actors.begin(texts);
		this.topics.begin(texts);
	}

	/** Some words between its subject and the act tell that it is not the subject's. */
	private static boolean isParted(Rule rule, SlotText text, Slot subject, int act) {
		Pattern not = rule.expressions().get("between-not");
		return not != null && subject.at() < act && not.matcher(text.text().substring(subject.at() + 1, act)).find();
	}

	/** Every two members of a list: 甲、乙、丙签署合作备忘录. */
	private void pairs(Rule rule, Matcher match, SlotText text, FactSink sink) {
		List<Slot> members = text.slots(match.start("p"), match.end("p"))
			.stream()
			.filter((member) -> !this.subjects.isCut(text, member) && !ListEllipsis.holds(text, member))
			.toList();
		String words = words(text, match, match.start());
		List<Span> evidence = Evidence.of(text, match.start(), match.end());
		if (this.modality.isNegated(words)) {
			sink.reject(text.article().ordinal(), evidence.get(0), text.article().text(), rule.name(),
					Rejection.Reason.NEGATED);
			return;
		}
		for (int i = 0; i < members.size(); i++) {
			for (Slot other : members.subList(i + 1, members.size())) {
				sink.offer(rule, members.get(i), other, this.modality.of("", words), text.article().ordinal(), evidence,
						text.article().text());
			}
		}
	}

	/** The words of the act's own clause and those that lead to it. */
	private static String words(SlotText text, Matcher match, int from) {
		int start = Math.max(from, text.clauseStart(match.start(), CLAUSE_MARKS));
		return text.text().substring(start, match.end());
	}

	/**
	 * What a rule with a subject of its own told of an object, one that takes the
	 * sentence's subject does not tell again.
	 *
	 * @param relation what was told
	 * @param object where the object's slot is
	 */
	private record Told(RelationType relation, int object) {
	}

}

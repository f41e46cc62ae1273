package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.Span;
import org.jiceng.schema.Modality;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;

/**
 * Takes the candidates that the rules find on one page, keeps those that may be
 * relations, and tells why the others are turned down.
 */
final class FactSink {

	/** What may be a project or a body, by whether it is being built or acts. */
	private static final Pattern BUILT = Pattern
		.compile("(?:工厂|基地|中心|厂房|生产线|产线|园区|展馆|产业园|创意园|示范园|物流园|科技园|加工园|驿站|电站|电厂|水库|码头)$");

	private final Consumer<Rejection> rejected;

	private final List<Relation> relations = new ArrayList<>();

	FactSink(Consumer<Rejection> rejected) {
		this.rejected = rejected;
	}

	/** Offers a fact that is no post. */
	void offer(Rule rule, Slot subject, Slot object, Modality modality, int article, List<Span> evidence, String text) {
		boolean built = rule.says("makes", "project") && BUILT.matcher(object.entity().name()).find()
				&& !subject.entity().id().equals(object.entity().id());
		if (built || isAllowed(rule.relation(), subject, object, article, evidence, text, rule.name())) {
			this.relations.add(new Relation(rule.relation(), subject.mention(), object.mention(), null, null, modality,
					rule.settings().get("kind"), article, evidence, rule.name()));
		}
	}

	/** Offers a fact that a name tells. */
	void offerNamed(RelationType type, Slot subject, Slot object, int article, Span evidence, String text) {
		String rule = switch (type) {
			case PART_OF -> "parent-in-name";
			case UNDERTAKES -> "owner-in-project-name";
			default -> "place-in-name";
		};
		if (isAllowed(type, subject, object, article, List.of(evidence), text, rule)) {
			this.relations.add(new Relation(type, subject.mention(), object.mention(), null, null, Modality.DONE, null,
					article, List.of(evidence), rule));
		}
	}

	/** Offers a post that a person holds or held. */
	void offerPost(String rule, Slot person, Slot body, String title, PostStatus status, int article,
			List<Span> evidence, String text) {
		if (isAllowed(RelationType.WORKS_IN, person, body, article, evidence, text, rule)) {
			this.relations.add(new Relation(RelationType.WORKS_IN, person.mention(), body.mention(), title, status,
					Modality.DONE, null, article, evidence, rule));
		}
	}

	private boolean isAllowed(RelationType type, Slot subject, Slot object, int article, List<Span> evidence,
			String text, String rule) {
		Span span = evidence.get(0);
		if (subject.entity().id().equals(object.entity().id())) {
			reject(article, span, text, rule, Rejection.Reason.SAME_THING);
			return false;
		}
		if (!type.allows(subject.entity().type(), object.entity().type())) {
			reject(article, span, text, rule, Rejection.Reason.ENDS_NOT_ALLOWED);
			return false;
		}
		return true;
	}

	/** Turns down a relation that was kept before. */
	void reject(Relation relation, String text, Rejection.Reason reason) {
		reject(relation.article(), relation.evidence().get(0), text, relation.foundBy(), reason);
	}

	void reject(int article, Span span, String text, String rule, Rejection.Reason reason) {
		this.rejected.accept(new Rejection(article, span, span.of(text), rule, reason));
	}

	/**
	 * {@return the relations offered so far and kept}
	 */
	List<Relation> relations() {
		return this.relations;
	}

}

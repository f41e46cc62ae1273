package org.jiceng.extraction.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.mention.MentionKind;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gives a nominal mention to the entity of its type that the article named last, where
 * the unit agrees: 全县 to a 县, 全市 to a 市.
 */
final class NominalResolver {

	private final Map<Mention, EntityDraft> owners = new HashMap<>();

	NominalResolver(List<EntityDraft> drafts) {
		for (EntityDraft draft : drafts) {
			draft.mentions().forEach((mention) -> this.owners.put(mention, draft));
		}
	}

	void resolve(List<Mention> mentions) {
		Map<EntityType, Mention> last = new HashMap<>();
		int article = -1;
		for (Mention mention : mentions) {
			if (mention.article() != article) {
				last.clear();
				article = mention.article();
			}
			if (mention.kind() != MentionKind.NOMINAL) {
				last.put(mention.type(), mention);
			}
			else {
				Mention antecedent = antecedent(mention, last);
				EntityDraft owner = this.owners.get(antecedent);
				if (antecedent != null && owner != null) {
					owner.add(mention);
				}
			}
		}
	}

	private @Nullable Mention antecedent(Mention nominal, Map<EntityType, Mention> last) {
		if (nominal.text().endsWith("市") || nominal.text().startsWith("市")) {
			Mention county = last.get(EntityType.COUNTY);
			if (county != null && county.name().endsWith("市")) {
				return county;
			}
		}
		Mention antecedent = last.get(nominal.type());
		if (antecedent == null || !nominal.type().isPlace()) {
			return antecedent;
		}
		String unit = nominal.text().replaceAll("[该全本我里上子]", "");
		return (unit.isEmpty() || antecedent.name().endsWith(unit)) ? antecedent : null;
	}

}

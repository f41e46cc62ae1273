package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.RelationType;

/**
 * Finds what names tell about owners: the parent of a body (清河县委 of 清河县委组织部) and the
 * enterprise that a project is named after (青峰 in 青峰光伏项目).
 */
final class NamedOwners {

	private static final int SHORTEST_STEM = 2;

	private static final Pattern SCHOOL = Pattern.compile("(?:大学|委员会|管理局|监管局|协会|学会|商会|研究会)$");

	private static final Pattern WHOLE = Pattern.compile("(?:保险)?(?:（集团）|集团)?(?:股份|控股)?(?:有限)?(?:责任)?(?:公司)?");

	private static final Pattern MEMORIAL = Pattern.compile("(?:纪念馆|旧址|陈列馆|遗址)$");

	/** What a hospital or school builds for itself: 青峰医院东院区项目. */
	private static final Pattern BUILDING = Pattern.compile(".{0,8}(?:院区|校区|楼|中心|宿舍|实训基地|改扩建|扩建|迁建|新建|搬迁).{0,4}");

	private static final Pattern LEGAL_FORM = Pattern.compile("(?:股份|控股)?(?:有限责任|有限|股份)?(?:集团|公司|合作社|厂){1,2}$");

	private final PageEntities page;

	private final Set<String> places;

	NamedOwners(PageEntities page) {
		this.page = page;
		// Only projects are named after owners.
		boolean needed = page.all().stream().anyMatch((entity) -> entity.type() == EntityType.PROJECT);
		this.places = !needed ? Set.of()
				: page.all()
					.stream()
					.filter(PageEntities::isArea)
					.flatMap((place) -> forms(place).stream())
					.collect(Collectors.toSet());
	}

	/** Offers the relations that names tell. */
	void extract(Map<Mention, SlotText> texts, FactSink sink) {
		for (Entity entity : this.page.all()) {
			Entity parent = this.page.parent(entity);
			if (entity.mentioned() && parent != null && parent.mentioned() && !isNamesake(entity, parent)) {
				offer(RelationType.PART_OF, entity, parent, entity, texts, sink);
			}
			if (entity.mentioned() && entity.type() == EntityType.PROJECT) {
				for (Entity owner : this.page.all()) {
					boolean house = owner.type() == EntityType.ORGANIZATION && owner.mentioned()
							&& entity.name().startsWith(owner.name())
							&& BUILDING.matcher(entity.name().substring(owner.name().length())).matches();
					if (house || (owner.type() == EntityType.ENTERPRISE && owner.mentioned()
							&& isNamedAfter(entity, owner))) {
						offer(RelationType.UNDERTAKES, owner, entity, entity, texts, sink);
					}
				}
			}
		}
	}

	/** 青峰大学旧址纪念馆 and 青峰矿业大学 belong to no 青峰大学 and no 青峰矿业. */
	private static boolean isNamesake(Entity entity, Entity parent) {
		boolean school = parent.type() == EntityType.ENTERPRISE && SCHOOL.matcher(entity.name()).find();
		String rest = entity.name().startsWith(parent.name()) ? entity.name().substring(parent.name().length()) : "-";
		return school || WHOLE.matcher(rest).matches() || MEMORIAL.matcher(entity.name()).find();
	}

	private boolean isNamedAfter(Entity project, Entity owner) {
		return forms(owner).stream()
			.anyMatch((form) -> form.length() >= SHORTEST_STEM && !this.places.contains(form)
					&& project.name().startsWith(form) && project.name().length() > form.length());
	}

	private static List<String> forms(Entity entity) {
		List<String> forms = new ArrayList<>(List.of(entity.name()));
		for (String alias : entity.aliases()) {
			forms.add(alias);
			forms.add(LEGAL_FORM.matcher(alias).replaceFirst(""));
		}
		return forms;
	}

	private static void offer(RelationType type, Entity subject, Entity object, Entity said,
			Map<Mention, SlotText> texts, FactSink sink) {
		Mention mention = said.mentions().get(0);
		SlotText text = texts.get(mention);
		if (text != null) {
			Span evidence = Evidence.clip(mention.span());
			sink.offerNamed(type, new Slot(subject.mentions().get(0), subject),
					new Slot(object.mentions().get(0), object), mention.article(), evidence, text.article().text());
		}
	}

}

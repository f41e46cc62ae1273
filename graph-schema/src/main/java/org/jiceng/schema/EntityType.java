package org.jiceng.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of thing that a page names, with its label in the graph.
 */
public enum EntityType {

	/** A person whom the page gives a public post, such as 县长. */
	OFFICIAL("Official", "官员", EntityCategory.PERSON),
	/** Any other named person. */
	PERSON("Person", "人物", EntityCategory.PERSON),
	/** A party organisation, such as 柳树社区党支部. */
	PARTY_BRANCH("PartyBranch", "党组织", EntityCategory.BODY),
	/** An organ of party or state, such as 柳州市财政局. */
	AGENCY("Agency", "机关", EntityCategory.BODY),
	/** A company, bank, shop, cooperative or factory. */
	ENTERPRISE("Enterprise", "企业", EntityCategory.BODY),
	/** Every other named organisation: school, hospital, association. */
	ORGANIZATION("Organization", "组织机构", EntityCategory.BODY),
	/** 省, 自治区, 直辖市. */
	PROVINCE("Province", "省级", EntityCategory.PLACE),
	/** 地级市, 自治州, 盟. */
	CITY("City", "地级", EntityCategory.PLACE),
	/** 县, 区, 县级市, 旗. */
	COUNTY("County", "县级", EntityCategory.PLACE),
	/** 乡, 镇, 街道, 苏木. */
	TOWN("Town", "乡级", EntityCategory.PLACE),
	/** 村, 社区, 嘎查. */
	VILLAGE("Village", "村级", EntityCategory.PLACE),
	/** A named functional area: 开发区, 园区, 新区. */
	ZONE("Zone", "功能区", EntityCategory.ZONE),
	/** A named document, mechanism, reform, campaign or plan. */
	POLICY("Policy", "政策", EntityCategory.MEASURE),
	/** A named construction, investment or renewal project. */
	PROJECT("Project", "项目", EntityCategory.MEASURE);

	private final String label;

	private final String chinese;

	private final EntityCategory category;

	EntityType(String label, String chinese, EntityCategory category) {
		this.label = label;
		this.chinese = chinese;
		this.category = category;
	}

	/**
	 * {@return the label in the graph and the type's name in exchanged files}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return the labels of an entity of this type beside {@code Entity}: its own, and
	 * {@code Person} for officials and {@code Place} for places of the five levels}
	 */
	public List<String> labels() {
		return switch (this.category) {
			case PLACE -> List.of(this.label, NodeLabel.PLACE.label());
			case PERSON -> (this == PERSON) ? List.of(this.label) : List.of(this.label, PERSON.label);
			default -> List.of(this.label);
		};
	}

	/**
	 * {@return the name shown to Chinese readers}
	 */
	public String chinese() {
		return this.chinese;
	}

	/**
	 * {@return the group of types that this one belongs to}
	 */
	public EntityCategory category() {
		return this.category;
	}

	/**
	 * {@return whether this is an administrative place of one of the five levels}
	 */
	public boolean isPlace() {
		return this.category == EntityCategory.PLACE;
	}

	/**
	 * Finds the type of a label.
	 * @param label a label such as {@code PartyBranch}
	 * @return the type, or empty if no type has this label
	 */
	public static Optional<EntityType> ofLabel(String label) {
		return Arrays.stream(values()).filter((type) -> type.label.equals(label)).findFirst();
	}

}

package org.jiceng.extraction.mention;

import java.util.List;

import org.jiceng.schema.EntityType;

/**
 * An administrative place, or a named functional zone, of the {@link Gazetteer}.
 *
 * @param code the code of six digits (GB/T 2260) for provinces, cities and counties, of
 * nine for towns: {@code 451322} is 象州县
 * @param name the official full name
 * @param type one of {@code PROVINCE}, {@code CITY}, {@code COUNTY}, {@code TOWN},
 * {@code ZONE}
 * @param parentCode the code of the place directly above; empty for a province
 * @param forms every form by which {@link Gazetteer#named(String)} finds it, the full
 * name first
 */
public record Place(String code, String name, EntityType type, String parentCode, List<String> forms) {

	public Place {
		if (code.length() != 6 && code.length() != 9) {
			throw new IllegalArgumentException("The code of " + name + " has neither 6 nor 9 digits: " + code);
		}
		if (parentCode.isEmpty() != (type == EntityType.PROVINCE)) {
			throw new IllegalArgumentException("Provinces and only they have no place above: " + code + " " + name);
		}
		forms = List.copyOf(forms);
		if (forms.isEmpty() || !forms.get(0).equals(name)) {
			throw new IllegalArgumentException("The first form of " + name + " is not its name: " + forms);
		}
	}

	@Override
	public String toString() {
		return this.code + " " + this.name;
	}

}

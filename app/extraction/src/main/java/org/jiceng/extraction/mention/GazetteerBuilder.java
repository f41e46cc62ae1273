package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.mention.GazetteerReader.OtherName;
import org.jiceng.extraction.mention.GazetteerReader.PlaceLine;
import org.jiceng.schema.EntityType;

/**
 * Puts a {@link Gazetteer} together: every place with its official name, the forms that
 * {@link PlaceForms} derives from it and the written other names.
 */
final class GazetteerBuilder {

	private final List<PlaceLine> lines;

	private final Map<String, List<OtherName>> otherNames = new HashMap<>();

	/** Forms that a scan finds only after the name of a place above. */
	private final Set<String> ordinaryWords;

	/**
	 * Contracted forms that more than one city or county would have, or one has in full.
	 */
	private final Set<String> ambiguous = new HashSet<>();

	private final PlaceTrie trie = new PlaceTrie();

	private final List<List<PlaceName>> names = new ArrayList<>(100_000);

	GazetteerBuilder(GazetteerReader reader) {
		this.lines = reader.places();
		this.ordinaryWords = reader.ordinaryWords();
		for (OtherName name : reader.otherNames()) {
			this.otherNames.computeIfAbsent(name.code(), (code) -> new ArrayList<>()).add(name);
		}
	}

	Gazetteer build() {
		findAmbiguous();
		findTownsNamedAsRegions();
		List<Place> places = new ArrayList<>(this.lines.size());
		for (PlaceLine line : this.lines) {
			Map<String, PlaceName.Kind> kinds = forms(line);
			Place place = new Place(line.code(), line.name(), line.type(), line.parentCode(),
					List.copyOf(kinds.keySet()));
			kinds.forEach((form, kind) -> add(new PlaceName(form, kind, place)));
			places.add(place);
		}
		return new Gazetteer(places, this.trie,
				this.names.stream().map((list) -> PlaceForm.of(list, this.ordinaryWords)).toList());
	}

	private void findAmbiguous() {
		Set<String> seen = new HashSet<>();
		for (PlaceLine line : this.lines) {
			if (isCityOrCounty(line)) {
				seen.add(line.name());
			}
		}
		for (PlaceLine line : this.lines) {
			if (isCityOrCounty(line)) {
				String form = PlaceForms.contractedForm(line.name(), line.type());
				if (form != null && !seen.add(form)) {
					this.ambiguous.add(form);
				}
			}
		}
	}

	/** 河北乡 is a town, but 河北乡村 and 河北乡镇 are far more often about the province. */
	private void findTownsNamedAsRegions() {
		for (PlaceLine line : this.lines) {
			if (line.type() == EntityType.PROVINCE || line.type() == EntityType.CITY) {
				String form = PlaceForms.shortForm(line.name(), line.type());
				this.ordinaryWords.add(form + "乡");
				this.ordinaryWords.add(form + "镇");
			}
		}
	}

	private Map<String, PlaceName.Kind> forms(PlaceLine line) {
		Map<String, PlaceName.Kind> kinds = new LinkedHashMap<>(4);
		kinds.put(line.name(), PlaceName.Kind.FULL);
		String contracted = PlaceForms.contractedForm(line.name(), line.type());
		if (contracted != null && !(isCityOrCounty(line) && this.ambiguous.contains(contracted))) {
			kinds.putIfAbsent(contracted, PlaceName.Kind.CONTRACTED);
		}
		for (OtherName other : this.otherNames.getOrDefault(line.code(), List.of())) {
			kinds.putIfAbsent(other.form(), other.kind());
		}
		String shortForm = PlaceForms.shortForm(line.name(), line.type());
		if (shortForm != null) {
			kinds.putIfAbsent(shortForm, PlaceName.Kind.SHORT);
		}
		return kinds;
	}

	private void add(PlaceName name) {
		int index = this.trie.putIfAbsent(name.form(), this.names.size());
		if (index == this.names.size()) {
			this.names.add(new ArrayList<>(1));
		}
		this.names.get(index).add(name);
	}

	private static boolean isCityOrCounty(PlaceLine line) {
		return line.type() == EntityType.CITY || line.type() == EntityType.COUNTY;
	}

}

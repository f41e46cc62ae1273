package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jiceng.extraction.mention.Gazetteer.Match;
import org.jiceng.extraction.mention.PlaceReading.Reading;
import org.jiceng.extraction.text.Span;
import org.jiceng.extraction.text.Token;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that the gazetteer lists and decides between those that share a name
 * by the other places of the page: 鼓楼区 after 南京市 is the one of Nanjing.
 */
final class PlaceFinder {

	/** Names of districts that describe parts of any town. */
	private static final Set<String> DESCRIPTIONS = Set.of("老城区", "新城区", "城区", "郊区", "矿区", "东区", "西区", "市中区", "城中区",
			"城关区", "向阳区", "城区街道", "老城街道");

	private final Gazetteer gazetteer;

	/** Under FULL and ABOVE the short forms that are landmarks, regions or words, too. */
	private final Map<String, Set<String>> landmarks = new HashMap<>();

	PlaceFinder(LexiconReader reader, Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		for (List<String> row : reader.rows("landmark-places.tsv")) {
			this.landmarks.put(row.get(0), Set.of(row.get(1).strip().split("\\s+")));
		}
	}

	void find(MentionDraft draft) {
		Map<ArticleView, List<Match>> found = new HashMap<>();
		Map<String, Integer> anchors = new HashMap<>();
		Map<String, Integer> fullForms = new HashMap<>();
		for (ArticleView view : draft.views()) {
			List<Match> matches = readable(view);
			found.put(view, matches);
			for (Match match : matches) {
				if (match.candidates().size() == 1) {
					Place place = match.candidates().get(0).place();
					anchors.merge(place.code(), 1, Integer::sum);
					this.gazetteer.ancestors(place.code())
						.forEach((above) -> anchors.merge(above.code(), 1, Integer::sum));
				}
				match.candidates()
					.stream()
					.filter((name) -> name.kind() == PlaceName.Kind.FULL
							&& !PlaceSurroundings.beginsWordOfUnit(view, match.span()))
					.forEach((name) -> fullForms.merge(name.place().code(), 1, Integer::sum));
			}
		}
		for (ArticleView view : draft.views()) {
			Match before = null;
			@Nullable Place placeBefore = null;
			List<Match> matches = found.getOrDefault(view, List.of());
			PlaceReading readings = new PlaceReading(this.gazetteer, anchors, matches);
			for (int number = 0; number < matches.size(); number++) {
				Match match = matches.get(number);
				boolean adjacent = before != null && before.span().end() == match.span().start();
				Reading reading = readings.of(number, adjacent ? placeBefore : null);
				PlaceName name = reading.name();
				boolean within = adjacent && placeBefore != null
						&& this.gazetteer.isWithin(name.place().code(), placeBefore.code());
				boolean elsewhere = adjacent && !within && isElsewhere(name, placeBefore, fullForms);
				if (!elsewhere && !isLandmark(view, match.span(), name, within, fullForms) && isPlausible(view, match,
						name, within || (adjacent && !isDescription(view, match)), fullForms, anchors)) {
					boolean unlisted = adjacent && !within && isTownOfAnother(name.place(), placeBefore);
					add(draft, view, match, name, anchors, adjacent, reading.sure() && !unlisted);
					before = match;
					placeBefore = name.place();
				}
			}
		}
	}

	/** Of matches that overlap the leftmost is read, unless the words say otherwise. */
	private List<Match> readable(ArticleView view) {
		List<Match> kept = new ArrayList<>();
		int end = 0;
		List<Match> scanned = this.gazetteer.scan(view.text());
		for (int i = 0; i < scanned.size(); i++) {
			Match match = scanned.get(i);
			if (match.span().start() < end) {
				continue;
			}
			boolean overlapped = i + 1 < scanned.size() && scanned.get(i + 1).span().start() < match.span().end();
			boolean whole = match.candidates().get(0).kind() == PlaceName.Kind.FULL && match.span().length() > 2
					&& overlapped && scanned.get(i + 1).candidates().get(0).kind() == PlaceName.Kind.SHORT;
			if (overlapped && !whole && !view.endsToken(match.span().end())
					&& view.startsToken(scanned.get(i + 1).span().start())) {
				continue;
			}
			kept.add(match);
			end = match.span().end();
		}
		return kept;
	}

	private boolean isPlausible(ArticleView view, Match match, PlaceName name, boolean adjacent,
			Map<String, Integer> fullForms, Map<String, Integer> anchors) {
		Span span = match.span();
		if (name.kind() == PlaceName.Kind.SHORT) {
			if (span.length() == 2 && "路街湖山江河桥巷里湾岛寺塔泉峰岭".indexOf(view.at(span.end())) >= 0
					&& !view.startsToken(span.end())) {
				return false;
			}
			if (PlaceSurroundings.beginsLandmark(view, span)
					|| (name.place().type() == EntityType.CITY && PlaceSurroundings.beginsRegion(view, span))
					|| PlaceSurroundings.endsForeignName(view, span)) {
				return false;
			}
			boolean known = fullForms.containsKey(name.place().code());
			if (name.place().type() == EntityType.COUNTY && "大小老新".indexOf(view.at(span.start() - 1)) >= 0) {
				return false;
			}
			if (name.place().type() == EntityType.COUNTY && "湖山路街河江桥".indexOf(view.at(span.end())) >= 0) {
				return false;
			}
			if (view.startsWith("路社区", span.end()) || view.startsWith("路街道", span.end())) {
				return false;
			}
			boolean aligned = view.startsToken(span.start()) && view.endsToken(span.end());
			Token token = view.tokenStartingAt(span.start());
			boolean named = token != null && token.partOfSpeech().startsWith("ns")
					&& (token.span().equals(span) || isPort(view, span, token));
			if (token != null && token.span().end() > span.end() && token.partOfSpeech().startsWith("nr")) {
				return false;
			}
			return named || (token != null && isBank(view, span, token, name))
					|| PlaceSurroundings.isRouteEnd(view, span)
					|| PlaceSurroundings.isProvinceInDynasty(view, match, name) || (aligned && (known || adjacent))
					|| (known && (view.startsToken(span.start()) || !PlaceSurroundings.insideWord(view, span)))
					|| (aligned && PlaceSurroundings.isListed(view, span) && isWithinNamed(name.place(), anchors));
		}
		if (isDescription(view, match) && !adjacent && !isWithinNamedCity(name.place(), anchors)) {
			return false;
		}
		if (PlaceSurroundings.beginsWordOfUnit(view, span) || PlaceSurroundings.isVerbAndUnit(view, span)
				|| (PlaceSurroundings.isVerbBehindComma(view, span) && !isWithinNamed(name.place(), anchors))) {
			return false;
		}
		if (!adjacent && PlaceSurroundings.isUnitOfKinds(view, span)) {
			return false;
		}
		if (fullForms.getOrDefault(name.place().code(), 0) > 1 && !PlaceSurroundings.insideWord(view, span)) {
			return true;
		}
		return adjacent || view.startsToken(span.start()) || !view.isHan(span.start() - 1)
				|| (span.length() > 3 && !PlaceSurroundings.insideWord(view, span));
	}

	/** 旬州 in 旬州港, one word of the dictionary. */
	private static boolean isPort(ArticleView view, Span span, Token token) {
		return token.span().start() == span.start() && token.span().end() == span.end() + 1
				&& view.at(span.end()) == '港';
	}

	/** 旬州 in 旬州银行, one word of the dictionary. */
	private static boolean isBank(ArticleView view, Span span, Token token, PlaceName name) {
		return name.place().type() == EntityType.CITY && token.span().start() == span.start()
				&& token.span().end() == span.end() + 2 && view.startsWith("银行", span.end());
	}

	private static boolean isDescription(ArticleView view, Match match) {
		return DESCRIPTIONS.contains(match.span().of(view.text()));
	}

	/**
	 * 清州 + 平江: directly behind a larger place that it does not lie in, a quarter of that.
	 */
	private static boolean isElsewhere(PlaceName name, @Nullable Place before, Map<String, Integer> fullForms) {
		return name.kind() == PlaceName.Kind.SHORT && name.place().type() == EntityType.COUNTY && before != null
				&& before.type() != EntityType.VILLAGE && !before.code().equals(name.place().code())
				&& !fullForms.containsKey(name.place().code());
	}

	/** 天山 + 南北, 三面 + 临海, 旬水 + 农场: a landmark, a word or a farm is no county. */
	private boolean isLandmark(ArticleView view, Span span, PlaceName name, boolean within,
			Map<String, Integer> fullForms) {
		if (name.kind() != PlaceName.Kind.SHORT || name.place().type() != EntityType.COUNTY
				|| fullForms.containsKey(name.place().code())) {
			return false;
		}
		String form = span.of(view.text());
		boolean farm = view.startsWith("农场", span.end()) || view.startsWith("林场", span.end())
				|| view.startsWith("油田", span.end());
		return (farm && !within) || view.startsWith("里江", span.end())
				|| PlaceSurroundings.beginsProperName(view, span, within) || PlaceSurroundings.isRiver(view, span)
				|| this.landmarks.getOrDefault("FULL", Set.of()).contains(form)
				|| (!within && this.landmarks.getOrDefault("ABOVE", Set.of()).contains(form));
	}

	/**
	 * A description is a name where the page tells the city or county, not the province.
	 */
	private boolean isWithinNamedCity(Place place, Map<String, Integer> anchors) {
		return this.gazetteer.ancestors(place.code())
			.stream()
			.anyMatch((above) -> above.type() != EntityType.PROVINCE && anchors.getOrDefault(above.code(), 0) > 1);
	}

	private boolean isWithinNamed(Place place, Map<String, Integer> anchors) {
		return this.gazetteer.ancestors(place.code())
			.stream()
			.anyMatch((above) -> anchors.getOrDefault(above.code(), 0) > 1);
	}

	/** 清河县 + 柳林镇, where the gazetteer knows a 柳林镇 elsewhere only. */
	private static boolean isTownOfAnother(Place place, @Nullable Place before) {
		return place.type() == EntityType.TOWN && before != null
				&& (before.type() == EntityType.COUNTY || before.type() == EntityType.CITY);
	}

	private void add(MentionDraft draft, ArticleView view, Match match, PlaceName name, Map<String, Integer> anchors,
			boolean adjacent, boolean sure) {
		boolean oneReading = match.candidates().size() == 1 || adjacent
				|| match.candidates()
					.stream()
					.filter((other) -> this.gazetteer.ancestors(other.place().code())
						.stream()
						.anyMatch((above) -> anchors.containsKey(above.code())))
					.count() == 1
				|| (name.place().type() != EntityType.TOWN && name.kind() == PlaceName.Kind.SHORT)
				|| this.gazetteer.ancestors(name.place().code())
					.stream()
					.anyMatch((above) -> anchors.containsKey(above.code()));
		boolean sameName = match.candidates().stream().map((other) -> other.place().name()).distinct().count() == 1;
		boolean known = sure && oneReading;
		String official = (known || sameName) ? name.place().name() : match.span().of(view.text());
		draft.name(view, match.span(), name.place().type(), official, known ? name.place().code() : null, "gazetteer");
	}

}

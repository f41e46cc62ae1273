package org.jiceng.extraction.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.text.AnchoredPattern;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;

/**
 * Finds short forms of names that stand in full on the page: those that the page
 * introduces (以下简称“旬茶集团”), and those that drop the place, the legal form or the unit of
 * the full name.
 */
final class ShortFormFinder {

	private static final AnchoredPattern INTRODUCED = new AnchoredPattern(
			Pattern.compile("[（(](?:以下)?(?:统称|简称)[:：为]?[“\"]?([^”\"）)，。]{2,12})[”\"]?[）)]"), 3, List.of("简称", "统称"));

	private static final Pattern UNIT = Pattern.compile("(社区|居民区|嘎查|村|镇|乡|街道|苏木)$");

	private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

	private static final Pattern LEGAL_FORM = Pattern
		.compile("(集团)?(股份|控股)?(有限责任|有限|集团股份有限|股份有限)?(公司|专业合作社|农民专业合作社|合作社|(?<=.{4})厂)$");

	/** The first half of a firm's name stands for it if it is no shorter. */
	private static final int SHORTEST_HEAD = 4;

	/** 旬水苗族自治县第一中学: 旬水一中. */
	private static final Pattern SCHOOL = Pattern.compile("(.{2}).{0,12}[县市区旗州]第([一二三四五六七八九十])([中小])学");

	/** Heads of firms' names that are said of others: 中国发展, 乌禾国家. */
	private static final Pattern NO_FORM = Pattern.compile("^中国..$|国家$|国际$|[湾岛]$");

	private final Lexicon industryWords;

	private final Lexicon countries;

	ShortFormFinder(LexiconReader reader) {
		this.industryWords = reader.words("industry-words.txt");
		this.countries = reader.words("countries.txt");
	}

	void find(MentionDraft draft) {
		Map<String, Mention> forms = new LinkedHashMap<>();
		Map<String, Integer> clashes = new HashMap<>();
		for (Mention mention : draft.mentions()) {
			if (mention.kind() == MentionKind.NAME && (mention.type() == EntityType.ENTERPRISE
					|| (mention.type() == EntityType.PROJECT && mention.text().endsWith("园项目"))
					|| (mention.type() == EntityType.ORGANIZATION && mention.text().endsWith("学")
							&& SCHOOL.matcher(mention.text()).matches())
					|| (mention.type() == EntityType.VILLAGE && mention.text().length() > 2)
					|| mention.type() == EntityType.TOWN || mention.type() == EntityType.ZONE)) {
				for (String form : forms(draft, mention)) {
					Mention other = forms.putIfAbsent(form, mention);
					if (other != null && !other.name().equals(mention.name())) {
						clashes.merge(form, 1, Integer::sum);
					}
				}
			}
		}
		clashes.keySet().forEach(forms::remove);
		// 北禾湾 of 北禾湾港务集团 is a place where the page knows it as one.
		draft.mentions().stream().filter((mention) -> mention.type().isPlace()).map(Mention::text).forEach((place) -> {
			if (forms.containsKey(place) && !forms.get(place).type().isPlace()) {
				forms.remove(place);
			}
		});
		for (ArticleView view : draft.views()) {
			introduced(draft, view, forms);
		}
		Lexicon lexicon = new Lexicon(forms.keySet());
		for (ArticleView view : draft.views()) {
			scan(draft, view, lexicon, forms);
		}
	}

	private static void introduced(MentionDraft draft, ArticleView view, Map<String, Mention> forms) {
		INTRODUCED.findIn(view.text(),
				(matcher) -> draft
					.endingAt(view, matcher.start(), (mention) -> mention.type().category() != EntityCategory.PERSON)
					.ifPresent((full) -> forms.put(matcher.group(1), full)));
	}

	private void scan(MentionDraft draft, ArticleView view, Lexicon lexicon, Map<String, Mention> forms) {
		for (int at = 0; at < view.text().length(); at++) {
			String form = lexicon.startingAt(view.text(), at);
			if (form.isEmpty()) {
				continue;
			}
			Span span = new Span(at, at + form.length());
			Mention full = forms.get(form);
			if (full != null && renames(draft, view, span, full)) {
				at = span.end() - 1;
				continue;
			}
			if (full == null || draft.overlaps(view, span, (mention) -> mention.span().contains(span)
					|| !span.contains(mention.span()) || mention.type().category() == full.type().category())) {
				continue;
			}
			if (form.length() == 2 && !(view.startsToken(at) && view.endsToken(span.end()))) {
				continue;
			}
			if (!view.startsToken(at) && !view.endsToken(span.end()) && view.isHan(at - 1)) {
				continue;
			}
			draft.add(view, span, full.type(), MentionKind.SHORT_FORM, full.name(), full.placeCode(), "short form");
			at = span.end() - 1;
		}
	}

	/**
	 * What was taken for a name of its own, 青禾公司, is the short form of one on the page.
	 */
	private static boolean renames(MentionDraft draft, ArticleView view, Span span, Mention full) {
		List<Mention> same = draft.within(view, span, (mention) -> mention.span().equals(span)
				&& mention.type() == full.type() && !mention.name().equals(full.name()));
		same.forEach(draft::remove);
		if (!same.isEmpty()) {
			draft.add(view, span, full.type(), MentionKind.SHORT_FORM, full.name(), full.placeCode(), "short form");
		}
		return !same.isEmpty();
	}

	private List<String> forms(MentionDraft draft, Mention full) {
		String name = full.text();
		Matcher school = SCHOOL.matcher(name);
		if (full.type() == EntityType.PROJECT) {
			return List.of(name.substring(0, name.length() - "项目".length()));
		}
		if (full.type() == EntityType.ORGANIZATION) {
			return school.matches() ? List.of(school.group(1) + school.group(2) + school.group(3)) : List.of();
		}
		if (full.type() == EntityType.VILLAGE || full.type() == EntityType.TOWN) {
			String bare = UNIT.matcher(name).replaceAll("");
			return (bare.length() >= 2) ? List.of(bare) : List.of();
		}
		if (full.type() == EntityType.ZONE) {
			return zoneForms(draft, full);
		}
		String owner = draft.owner(full);
		String tail = (owner != null && name.contains(owner)) ? name.substring(name.indexOf(owner) + owner.length())
				: withoutPlace(draft, full);
		String bare = LEGAL_FORM.matcher(BRACKETS.matcher(tail).replaceAll("")).replaceFirst("");
		if (bare.length() < 2) {
			return List.of();
		}
		Set<String> found = new LinkedHashSet<>();
		String industry = this.industryWords.endingAt(bare, bare.length());
		String brand = bare;
		while (!industry.isEmpty() && brand.length() - industry.length() >= 2) {
			brand = brand.substring(0, brand.length() - industry.length());
			industry = this.industryWords.endingAt(brand, brand.length());
		}
		found.add(bare);
		if (brand.length() > 2) {
			found.add(brand);
		}
		// 恒光液压 for 恒光液压件有限公司: so much of a firm's own name is no chance.
		for (int length = SHORTEST_HEAD; length < bare.length(); length++) {
			found.add(bare.substring(0, length));
		}
		for (int length = 2; length <= Math.min(3, bare.length()); length++) {
			String head = bare.substring(0, length);
			found.add(head + "公司");
			found.add(head + "集团");
			if (bare.length() - length > 2) {
				// 恒光铸件 for 恒光精密铸件厂
				found.add(head + bare.substring(bare.length() - 2));
			}
			for (int i = length; i < bare.length(); i++) {
				String word = this.industryWords.startingAt(bare, i);
				if (!word.isEmpty()) {
					found.add(head + word);
				}
			}
		}
		if (name.endsWith("合作社") || name.endsWith("联合社")) {
			found.add(bare + "合作社");
			found.add(brand + "合作社");
			found.add(brand + "联合社");
		}
		found.remove(name);
		int country = this.countries.startingAt(bare, 0).length();
		found.removeIf((form) -> (country > 1 && form.length() <= country + 2) || NO_FORM.matcher(form).find());
		return List.copyOf(found);
	}

	/** 湖东旬水经济技术开发区: 旬水经开区, 旬水开发区, 湖东旬水经开区. */
	private static List<String> zoneForms(MentionDraft draft, Mention full) {
		String name = full.text();
		int kind = ZoneKinds.start(name);
		if (kind < 0) {
			return List.of();
		}
		String stem = name.substring(0, kind).replaceAll("[（(](.*)[）)]", "$1");
		List<String> stems = new ArrayList<>(List.of(stem, stem.replaceAll("[省市县区]$", "")));
		for (ArticleView view : draft.views()) {
			if (view.ordinal() == full.article()) {
				draft.within(view, full.span(), (mention) -> mention.type().isPlace())
					.stream()
					.filter((place) -> place.span().start() == full.span().start()
							&& place.span().length() < stem.length() - 1)
					.map((place) -> stem.substring(place.span().length()))
					.forEach((rest) -> stems.addAll(List.of(rest, rest.replaceAll("[市县区]$", ""))));
			}
		}
		Set<String> found = new LinkedHashSet<>();
		for (String start : stems) {
			if (start.length() >= 2) {
				ZoneKinds.shortForms(name).forEach((form) -> found.add(start + form));
			}
		}
		found.remove(name);
		return List.copyOf(found);
	}

	private static String withoutPlace(MentionDraft draft, Mention full) {
		int start = 0;
		for (ArticleView view : draft.views()) {
			if (view.ordinal() == full.article()) {
				for (Mention place : draft.within(view, full.span(), (mention) -> mention.type().isPlace())) {
					if (place.span().start() == full.span().start() + start) {
						start = place.span().end() - full.span().start();
					}
				}
			}
		}
		return full.text().substring(start);
	}

}

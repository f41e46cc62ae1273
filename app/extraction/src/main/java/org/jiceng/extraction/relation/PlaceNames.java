package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.PlaceForms;
import org.jiceng.schema.EntityCategory;
import org.jiceng.schema.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Which place of the page a name tells: 清河县 in 清河县财政局, 柳林县 in 清河市生态环境局柳林分局 or 青峰银行柳林支行,
 * and its parent's for a body whose own name tells none (a company's party committee may
 * sit elsewhere).
 */
final class PlaceNames {

	private static final Pattern BRANCH = Pattern.compile("(?:支行|分行|分局|派出所|司法所|税务所|分公司|供电所|营业所|分理处|分店|分院|分校)$");

	/** 江南大学柳林研究院: what stands behind the name of a body is where its branch is. */
	private static final Pattern SEAT_OF_BRANCH = Pattern.compile("(?:大学|学院|集团|公司|银行|医院|科学院|海关)$");

	/** 清河至柳林公路 lies at neither end. */
	private static final Pattern ROUTE = Pattern.compile("[^到]{2}[至到—-].{1,12}(?:公路|铁路|高速|高铁|航道|管道|管线|通道|线|航线|隧道)");

	/** What is named by where it comes from and then where it is at home. */
	private static final Pattern ABROAD = Pattern.compile(".*(?:商会|同乡会|联谊会|指挥部|驻.*(?:办事处|工作组|工作队|联络处))$");

	/**
	 * Bodies of several states or places that sit in none of those they are named after.
	 */
	private static final Pattern NOWHERE = Pattern.compile("^上海合作组织|^上合组织|^国务院(?:台湾|港澳)|联合(?:协调|工作)?(?:理事会|委员会)$");

	/** Eating houses and shops take their names from anywhere. */
	private static final Pattern SHOP = Pattern.compile("(?:饭店|饭庄|饭馆|酒店|宾馆|餐厅|餐馆|面馆|茶楼|超市|便利店)$");

	/** 柳林山 is no 柳林镇. */
	private static final Pattern LANDSCAPE = Pattern.compile("山(?![葡药羊茶珍货泉核楂])|[河湖江岭湾沟县市区]");

	private final PageEntities page;

	/** The named places of the page, in its order. */
	private final List<Entity> places;

	private final PlaceIndex index;

	PlaceNames(PageEntities page) {
		this.page = page;
		this.places = page.all()
			.stream()
			.filter((entity) -> entity.mentioned() && PageEntities.isArea(entity))
			.toList();
		this.index = new PlaceIndex(this.places);
	}

	/**
	 * {@return the nearest named place up that a name tells, or {@code null}}
	 */
	@Nullable Entity of(Entity entity) {
		Entity known = this.page.namedPlace(entity);
		boolean put = entity.type() == EntityType.PROJECT || entity.type() == EntityType.ZONE;
		if (entity.type().category() != EntityCategory.BODY && !put) {
			return known;
		}
		if (isNational(entity) || ROUTE.matcher(entity.name()).find() || NOWHERE.matcher(entity.name()).find()) {
			return null;
		}
		boolean abroad = ABROAD.matcher(entity.name()).matches();
		if (abroad && known != null) {
			return known;
		}
		Entity told = inName(entity);
		if (told != null && (known == null || isCloser(told, known, entity))) {
			return told;
		}
		if (known == null && told == null) {
			Entity parent = this.page.parent(entity);
			boolean seated = parent != null && parent.type() != EntityType.ENTERPRISE
					&& !parent.id().equals(entity.id());
			return (parent != null && seated) ? of(parent) : null;
		}
		return known;
	}

	/**
	 * {@return whether a thing is a body of the whole country, whatever place its members
	 * come from: 清河的全国人大代表; not one whose own name tells its place}
	 */
	boolean isNational(Entity entity) {
		return (entity.type() == EntityType.AGENCY || entity.type() == EntityType.ORGANIZATION)
				&& entity.mentions().stream().anyMatch((mention) -> mention.foundBy().equals("national body"))
				&& inName(entity) == null;
	}

	/**
	 * 县 told behind 市 in the name is closer; a zone or town that it lies in stays, and so
	 * does a place where the other one is told by nothing but a short form: 清州市柳林医院 is
	 * not in a 柳林县 elsewhere.
	 */
	private boolean isCloser(Entity told, Entity known, Entity entity) {
		if (told.id().equals(known.id()) || this.page.liesIn(known, told)) {
			return false;
		}
		boolean branch = PlaceIndex.forms(told)
			.stream()
			.anyMatch((form) -> SEAT_OF_BRANCH.matcher(before(entity, form)).find());
		return this.page.liesIn(told, known) || branch || entity.name().contains(told.name())
				|| (told.placeCode() == null && this.page.place(told) == null);
	}

	private static String before(Entity entity, String form) {
		return entity.name().substring(0, Math.max(0, entity.name().indexOf(form)));
	}

	private @Nullable Entity inName(Entity entity) {
		String name = entity.name();
		boolean first = ABROAD.matcher(name).matches();
		if (first) {
			return leftmost(entity);
		}
		for (int end = name.length() - 1; end >= PlaceIndex.SHORTEST; end--) {
			for (int start = Math.max(0, end - this.index.longest()); start <= end - PlaceIndex.SHORTEST; start++) {
				Entity place = this.index.mayBegin(name.charAt(start)) ? largest(entity, start, end) : null;
				if (place != null) {
					Entity small = byStem(entity, end);
					return (small != null) ? small : place;
				}
			}
		}
		return byStem(entity, 0);
	}

	/**
	 * The first of the largest places with a form, where it stands in a name for the
	 * first time.
	 */
	private @Nullable Entity largest(Entity entity, int start, int end) {
		String form = entity.name().substring(start, end);
		Entity largest = null;
		for (int number : this.index.withForm(form)) {
			Entity place = this.places.get(number);
			if (!place.id().equals(entity.id()) && entity.name().indexOf(form) == start
					&& (largest == null || place.type().compareTo(largest.type()) < 0)) {
				largest = place;
			}
		}
		return largest;
	}

	/**
	 * The place whose form stands leftmost in a name, of several there the page's first.
	 */
	private @Nullable Entity leftmost(Entity entity) {
		String name = entity.name();
		for (int start = 0; start < name.length(); start++) {
			int leftmost = Integer.MAX_VALUE;
			for (int end = start + PlaceIndex.SHORTEST; end < name.length()
					&& end - start <= this.index.longest(); end++) {
				for (int number : this.index.withForm(name.substring(start, end))) {
					if (!this.places.get(number).id().equals(entity.id())) {
						leftmost = Math.min(leftmost, number);
						break;
					}
				}
			}
			if (leftmost < Integer.MAX_VALUE) {
				return this.places.get(leftmost);
			}
		}
		return null;
	}

	/**
	 * A town or village whose name stands without its unit at the head of the name, right
	 * behind a larger place there, or before the word for a branch: 柳林 in 清河县柳林果业合作社 and
	 * 青峰银行柳林支行.
	 */
	private @Nullable Entity byStem(Entity entity, int larger) {
		String name = entity.name();
		if (!this.index.hasStems() || name.endsWith("片区")) {
			return null;
		}
		int first = Integer.MAX_VALUE;
		int longestHead = SHOP.matcher(name).find() ? 0 : Math.min(name.length(), this.index.longest());
		for (int end = Math.max(PlaceIndex.SHORTEST, larger + 1); end <= longestHead; end++) {
			first = Math.min(first, stem(entity, name.substring(0, end)));
		}
		for (int end = larger + PlaceIndex.SHORTEST; larger > 0 && end < name.length()
				&& end - larger <= this.index.longest(); end++) {
			if (!LANDSCAPE.matcher(name).region(end, name.length()).lookingAt()) {
				first = Math.min(first, stem(entity, name.substring(larger, end)));
			}
		}
		Matcher branch = BRANCH.matcher(name);
		if (branch.find()) {
			String seat = name.substring(0, branch.start());
			for (int start = Math.max(0, seat.length() - this.index.longest()); start <= seat.length()
					- PlaceIndex.SHORTEST; start++) {
				first = Math.min(first, stem(entity, seat.substring(start)));
			}
		}
		return (first < Integer.MAX_VALUE) ? this.places.get(first) : null;
	}

	/** The number of the first other place with a stem, or the greatest integer. */
	private int stem(Entity entity, String stem) {
		for (int number : this.index.withStem(stem)) {
			if (!this.places.get(number).id().equals(entity.id())) {
				return number;
			}
		}
		return Integer.MAX_VALUE;
	}

}

package org.jiceng.extraction.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.text.Span;
import org.jiceng.schema.EntityType;
import org.jiceng.schema.PostStatus;
import org.jiceng.schema.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom 我 and 我们 stand for in what a page quotes: the speaker, and the body where
 * the page gives the speaker a post. “街道派人帮我们跑手续。”青峰公司总经理李明远说.
 */
final class SpeakerResolver {

	private static final int LONGEST_LEAD = 40;

	private static final int LONGEST_TAIL = 60;

	private static final String SAYS = "(?:说|表示|介绍|坦言|告诉记者|感慨|感叹|回忆|认为|强调|道)";

	/** The end of a quotation may be cut off. */
	private static final Pattern QUOTE = Pattern.compile("“([^“”]{4,800})(?:”|(?=“)|$)");

	private static final Pattern SPEAKER_BEFORE = Pattern
		.compile("([\uE000\uE001])[^。；“”]{0,14}" + SAYS + "[^。“”]{0,6}[：，]$");

	private static final Pattern SPEAKER_AFTER = Pattern.compile("^[^。“”！？]{0,40}?([\uE000\uE001])[^。“”]{0,12}" + SAYS);

	private static final Pattern INDIRECT = Pattern.compile("([\uE000\uE001])[^。；“”，]{0,8}" + SAYS + "，(他们|我们)");

	private static final Pattern TURN = Pattern.compile("^[^，。：“”]{1,8}：(?!“)");

	private static final Pattern FIRST_PERSON = Pattern.compile("我们(?:[局行院校厂社]|公司|集团|中心)|我们?(?![国省市县区镇乡村州旗司公院校局方家])");

	private static final Pattern WE = Pattern.compile("我们(?:[局行院校厂社]|公司|集团|中心)?|咱们(?:局|公司|厂|社)?|我公司|我司");

	private static final Pattern I = Pattern.compile("我(?![们国省市县区镇乡村州旗司公院校局方家])");

	private final Map<String, Relation> posts = new HashMap<>();

	private final PageEntities page;

	/**
	 * Prepares for a page.
	 * @param page its entities
	 * @param relations what is known of its people's posts
	 */
	SpeakerResolver(PageEntities page, List<Relation> relations) {
		this.page = page;
		for (Relation relation : relations) {
			Entity person = page.entity(relation.subject());
			Entity body = page.entity(relation.object());
			if (relation.type() == RelationType.WORKS_IN && relation.status() == PostStatus.CURRENT && person != null
					&& body != null && PageEntities.isBody(body)) {
				this.posts.putIfAbsent(person.id(), relation);
			}
		}
	}

	/**
	 * {@return the pronouns of an article's quotations whose speakers are known}
	 */
	List<StandIn> resolve(List<SlotText> texts) {
		List<StandIn> found = new ArrayList<>();
		if (texts.stream().noneMatch(SpeakerResolver::namesPerson)) {
			return found;
		}
		Joined all = new Joined(texts);
		String joined = all.text();
		Matcher quote = QUOTE.matcher(joined);
		while (quote.find()) {
			Slot speaker = speaker(joined, quote, all);
			if (speaker != null) {
				pronouns(quote.start(1), quote.group(1), speaker, all, found);
			}
		}
		interviews(texts, found);
		Matcher indirect = INDIRECT.matcher(joined);
		while (indirect.find()) {
			Slot speaker = all.slot(indirect.start(1));
			if (speaker != null) {
				add(body(speaker), all, indirect.start(2), indirect.end(2), found);
			}
		}
		return found;
	}

	/**
	 * 李明远：…… in an interview: 我 is the one who was named last before a colon at the start
	 * of a sentence.
	 */
	private void interviews(List<SlotText> texts, List<StandIn> found) {
		Slot speaker = null;
		for (SlotText text : texts) {
			Matcher turn = TURN.matcher(text.text());
			if (text.text().indexOf('：') >= 0 && turn.lookingAt()) {
				Slot named = text.slot(0);
				speaker = (named != null && PageEntities.isPerson(named.entity())) ? named : null;
			}
			if (speaker == null) {
				continue;
			}
			Matcher first = FIRST_PERSON.matcher(text.text());
			while (first.find()) {
				Span printed = text.inArticle(first.start(), first.end());
				StandIn firm = (first.group().length() > 1) ? body(speaker)
						: isHelped(text.text(), first.start()) ? firm(speaker) : null;
				found.add(new StandIn(printed, (firm != null) ? firm.mention() : speaker.mention(),
						(firm != null) ? firm.entity() : speaker.entity()));
			}
		}
	}

	private static @Nullable Slot speaker(String joined, Matcher quote, Joined texts) {
		int from = Math.max(0, quote.start() - LONGEST_LEAD);
		Matcher before = SPEAKER_BEFORE.matcher(joined.substring(from, quote.start()));
		if (before.find()) {
			return texts.slot(from + before.start(1));
		}
		String tail = joined.substring(quote.end(), Math.min(joined.length(), quote.end() + LONGEST_TAIL));
		Matcher after = SPEAKER_AFTER.matcher(tail);
		return after.find() ? texts.slot(quote.end() + after.start(1)) : null;
	}

	private void pronouns(int offset, String quoted, Slot speaker, Joined texts, List<StandIn> found) {
		Matcher we = WE.matcher(quoted);
		while (we.find()) {
			add(body(speaker), texts, offset + we.start(), offset + we.end(), found);
		}
		Matcher first = I.matcher(quoted);
		while (first.find()) {
			StandIn firm = isHelped(quoted, first.start()) ? firm(speaker) : null;
			add((firm != null) ? firm : new StandIn(speaker.printed(), speaker.mention(), speaker.entity()), texts,
					offset + first.start(), offset + first.end(), found);
		}
	}

	/** 帮我 told by who runs a firm is help for the firm. */
	private static boolean isHelped(String text, int at) {
		return at > 0 && "帮给替为向".indexOf(text.charAt(at - 1)) >= 0;
	}

	private @Nullable StandIn firm(Slot speaker) {
		StandIn body = body(speaker);
		return (body != null && body.entity().type() == EntityType.ENTERPRISE) ? body : null;
	}

	private @Nullable StandIn body(Slot speaker) {
		Relation post = this.posts.get(speaker.entity().id());
		Entity body = (post != null) ? this.page.entity(post.object()) : null;
		return (post != null && body != null) ? new StandIn(post.object().span(), post.object(), body) : null;
	}

	private static void add(@Nullable StandIn thing, Joined texts, int from, int to, List<StandIn> found) {
		Span printed = (thing != null) ? texts.inArticle(from, to) : null;
		if (thing != null && printed != null) {
			found.add(new StandIn(printed, thing.mention(), thing.entity()));
		}
	}

	private static boolean namesPerson(SlotText text) {
		return text.slots().stream().anyMatch((slot) -> PageEntities.isPerson(slot.entity()));
	}

	/** The sentences of an article as one text. */
	private static final class Joined {

		private final List<SlotText> texts;

		/** Where each sentence starts, and the end of the last one. */
		private final int[] starts;

		private final String text;

		Joined(List<SlotText> texts) {
			this.texts = texts;
			this.starts = new int[texts.size() + 1];
			StringBuilder joined = new StringBuilder();
			for (int i = 0; i < texts.size(); i++) {
				joined.append(texts.get(i).text());
				this.starts[i + 1] = joined.length();
			}
			this.text = joined.toString();
		}

		String text() {
			return this.text;
		}

		/**
		 * The sentence that holds an index, of which sentences without text hold none.
		 */
		private int sentence(int index) {
			int found = Arrays.binarySearch(this.starts, index);
			int sentence = (found >= 0) ? found : -found - 2;
			while (this.starts[sentence + 1] <= index) {
				sentence++;
			}
			return sentence;
		}

		@Nullable Slot slot(int index) {
			int sentence = sentence(index);
			return this.texts.get(sentence).slot(index - this.starts[sentence]);
		}

		/**
		 * Where a stretch stands in the article, or {@code null} if it is in two
		 * sentences.
		 */
		@Nullable Span inArticle(int from, int to) {
			int sentence = sentence(from);
			return (to <= this.starts[sentence + 1])
					? this.texts.get(sentence).inArticle(from - this.starts[sentence], to - this.starts[sentence])
					: null;
		}

	}

}

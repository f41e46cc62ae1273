package org.jiceng.extraction.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a document's name tells of its page: {@code 人民日报_2026-04-09_06版} is page 6 of that
 * day's paper, {@code 2024-02-01} a page of that day. A name of another form tells
 * nothing.
 *
 * @param paper the paper, or {@code null} if the name does not tell
 * @param date the day of issue, or {@code null} if the name does not tell
 * @param number the page's number, or {@code null} if the name does not tell
 */
public record PageIdentity(@Nullable String paper, @Nullable LocalDate date, @Nullable Integer number) {

	private static final Pattern NAME = Pattern
		.compile("(?:(?<paper>.*\\S)_)?(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:_第?(?<number>\\d{1,3})版)?");

	private static final PageIdentity UNKNOWN = new PageIdentity(null, null, null);

	/**
	 * Reads the last part of a document's name.
	 * @param document the name, with {@code /} between folders
	 * @return what it tells; all three are {@code null} if it has another form or no such
	 * day exists
	 */
	public static PageIdentity of(String document) {
		Matcher matcher = NAME.matcher(document.substring(document.lastIndexOf('/') + 1).strip());
		if (!matcher.matches()) {
			return UNKNOWN;
		}
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(matcher.group("year")),
					Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day")));
			String number = matcher.group("number");
			return new PageIdentity(matcher.group("paper"), date, (number != null) ? Integer.valueOf(number) : null);
		}
		catch (DateTimeException ex) {
			return UNKNOWN;
		}
	}

}

package org.jiceng.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the authors out of a byline: {@code 本报记者 王 岚 通讯员 李小禾} is 王岚 and 李小禾.
 */
final class BylineParser {

	private static final int LONGEST_LINE = 60;

	private static final int LONGEST_NAME = 14;

	private static final String ROLE = "(?:(?:本报|本刊|本网|本台|新华社|(?:[\\p{IsHan}]{2,8}(?:报|网|周刊|杂志|社|电视台|融媒体中心|客户端)[·\\s]?)+)?"
			+ "(?:驻[\\p{IsHan}]{2,6})?(?:(?:全媒体|融媒体|融媒|首席|特约|特派|见习|实习|高级|资深|报道|评论|新闻|文字|摄影|联合)\\s*)*"
			+ "(?:记者|通讯员|实习生|评论员|撰稿人|报道组|采访组|调研组))";

	/** Words about the byline that are no names. */
	private static final Pattern NO_NAME = Pattern.compile(ROLE
			+ "|作者|撰文|撰稿|采写|整理|执笔|文[/／、并]?图|图[/／、]?文|摄影报道|报道|文字|(?<![\\p{IsHan}])[文图](?=[/／:：|])|[□■●◆▲△◎○☐▪◇]|本报|本刊");

	private static final Pattern MARKED = Pattern.compile("^\\s*(?:[□■●◆▲△◎○☐▪◇]|" + ROLE
			+ "|作者\\s*[:：]|(?:撰文|撰稿|采写|执笔|文)\\s*[/／:：|]|文[/／、并]?图).*|.*[/／](?:文|图|文图|摄)\\s*$|.*(?:文[/／]图|摄影报道)\\s*$",
			Pattern.DOTALL);

	/**
	 * 记者走基层 is no byline: a name that follows without a blank must be one for certain.
	 */
	private static final Pattern ATTACHED = Pattern.compile("(?:记者|通讯员|实习生)(?<name>[\\p{IsHan}·]+)");

	/** One character of each role and mark. */
	private static final String HINTS = "记讯习论稿道采调作撰执文图摄□■●◆▲△◎○☐▪◇";

	private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u3000\\u00A0、，,；;：:/／|（）()]+");

	private static final Pattern HAN = Pattern.compile("[\\p{IsHan}]+");

	private static final Pattern NAMES = Pattern.compile("[\\p{IsHan}·•．\\s\\u3000、]+");

	private static final Pattern DOTTED = Pattern.compile("[\\p{IsHan}]{1,8}(?:[·•．][\\p{IsHan}]{1,8})+");

	private BylineParser() {
	}

	/**
	 * {@return whether a line says nothing but who wrote the article, in words or with a
	 * mark such as □}
	 */
	static boolean isByline(String line) {
		if (line.length() > LONGEST_LINE || !hasHint(line) || !MARKED.matcher(line).matches()) {
			return false;
		}
		Matcher attached = ATTACHED.matcher(line);
		while (attached.find()) {
			if (!isFullName(attached.group("name"))) {
				return false;
			}
		}
		return !line.contains("文章") && tokens(line).stream().allMatch(BylineParser::isName);
	}

	/** Most lines are none, which is quickly seen. */
	private static boolean hasHint(String line) {
		for (int i = 0; i < line.length(); i++) {
			if (HINTS.indexOf(line.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/**
	 * {@return the authors that a byline names, in its order, each once}
	 */
	static List<String> names(String byline) {
		return tokens(byline).stream().filter(BylineParser::isName).distinct().toList();
	}

	/**
	 * {@return the names of a line that holds nothing else, such as 王 岚 or 王岚 李小禾; empty
	 * if it is anything else}
	 */
	static List<String> bareNames(String line) {
		if (line.length() > LONGEST_LINE / 2) {
			return List.of();
		}
		List<String> names = tokens(line);
		boolean all = !names.isEmpty() && names.size() <= 4 && names.stream().allMatch(BylineParser::isFullName)
				&& NAMES.matcher(line).matches();
		return all ? names : List.of();
	}

	/** After a role any two or three characters are a name. */
	private static boolean isName(String token) {
		return isFullName(token) || (HAN.matcher(token).matches() && token.length() >= 2 && token.length() <= 3)
				|| (DOTTED.matcher(token).matches() && token.length() <= LONGEST_NAME);
	}

	private static boolean isFullName(String name) {
		if (name.length() > 3 && name.length() <= LONGEST_NAME && Surnames.isTransliterated(name)) {
			return HAN.matcher(name).matches() || DOTTED.matcher(name).matches();
		}
		int surname = Surnames.length(name);
		return surname > 0 && name.length() > surname && name.length() <= surname + 2 && HAN.matcher(name).matches();
	}

	private static boolean isFirstTwo(List<String> names) {
		String last = names.isEmpty() ? "" : names.get(names.size() - 1);
		return last.length() == 2 && Surnames.length(last) == 1;
	}

	private static List<String> tokens(String line) {
		Matcher matcher = NO_NAME.matcher(line);
		List<String> names = new ArrayList<>();
		String open = "";
		for (String token : SEPARATOR.splitAsStream(matcher.replaceAll("、")).toList()) {
			if (token.isEmpty()) {
				continue;
			}
			boolean single = token.codePointCount(0, token.length()) == 1;
			if (!open.isEmpty() && (single || open.length() == 1)) {
				names.set(names.size() - 1, open + token);
				open = "";
			}
			else if (single && Surnames.length(token + token) == 0 && isFirstTwo(names)) {
				// 王小 岚: the blank of a scan
				names.set(names.size() - 1, names.get(names.size() - 1) + token);
			}
			else {
				names.add(token);
				open = (single || Surnames.isDouble(token)) ? token : "";
			}
		}
		return names;
	}

}

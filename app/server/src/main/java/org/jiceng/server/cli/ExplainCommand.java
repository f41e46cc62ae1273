package org.jiceng.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jiceng.extraction.Claim;
import org.jiceng.extraction.ExchangeFormat;
import org.jiceng.extraction.Explanation;
import org.jiceng.extraction.PageExtractor;
import org.jiceng.extraction.entity.Entity;
import org.jiceng.extraction.mention.Mention;
import org.jiceng.extraction.page.Page;
import org.jiceng.extraction.relation.Rejection;
import org.jiceng.extraction.text.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Shows how a sentence is read: words, mentions, relations with the rule behind each, and
 * why candidates were turned down. Needs no database.
 */
@Command(name = "explain", mixinStandardHelpOptions = true,
		description = "一句话是怎样读的：词、提及、关系、规则和没有抽取的原因 | How a sentence is read, by which rules, and what was turned down")
final class ExplainCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(paramLabel = "SENTENCE", description = "句子，- 为标准输入 | Sentence, - for standard input")
	private String sentence = "";

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	ExplainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		String text = this.sentence.equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
				: this.sentence;
		if (text.isBlank()) {
			throw new UserException("没有文字可以解释，请给出一个句子", "There is no text to explain; give a sentence");
		}
		Explanation explanation = PageExtractor.create().explain(new Page("explain", text));
		if (this.json) {
			this.console.printJson(asMap(explanation));
		}
		else {
			print(explanation);
		}
		return this.console.checkWritten();
	}

	private void print(Explanation explanation) {
		this.console.print("词 words");
		explanation.tokens()
			.forEach((tokens) -> this.console.print("  " + tokens.stream()
				.map((token) -> token.text().strip() + "/" + token.partOfSpeech())
				.collect(Collectors.joining(" "))));
		this.console.print("提及 mentions");
		explanation.mentions()
			.forEach(
					(mention) -> this.console.print("  %s %s%s [%s]".formatted(mention.text(), mention.type().chinese(),
							mention.name().equals(mention.text()) ? "" : " = " + mention.name(), mention.foundBy())));
		this.console.print("关系 relations");
		Map<String, String> names = explanation.observation()
			.entities()
			.stream()
			.collect(Collectors.toMap(Entity::id, Entity::name));
		String page = explanation.observation().page().text();
		for (Claim claim : explanation.observation().claims()) {
			this.console.print("  %s —%s%s→ %s（%s）[%s]".formatted(names.get(claim.subject()), claim.type().chinese(),
					(claim.title() != null) ? " " + claim.title() : "", names.get(claim.object()),
					claim.modality().value(), claim.foundBy()));
			this.console.print("      “%s”".formatted(claim.quote(page)));
		}
		this.console.print("没有采用 turned down");
		explanation.rejections().forEach((rejection) -> this.console.print("  " + describe(rejection)));
	}

	private static String describe(Rejection rejection) {
		return "%s [%s] %s | %s".formatted(rejection.text(), rejection.rule(), rejection.reason().chinese(),
				rejection.reason().english());
	}

	private static Map<String, Object> asMap(Explanation explanation) {
		Map<String, Object> map = new LinkedHashMap<>();
		List<Map<String, String>> words = new ArrayList<>();
		for (List<Token> tokens : explanation.tokens()) {
			tokens.forEach((token) -> words.add(word(token)));
		}
		map.put("words", words);
		map.put("mentions", explanation.mentions().stream().map(ExplainCommand::mention).toList());
		map.putAll(ExchangeFormat.page(explanation.observation()));
		map.put("rejections", explanation.rejections().stream().map(ExplainCommand::rejection).toList());
		return map;
	}

	private static Map<String, String> word(Token token) {
		Map<String, String> map = new LinkedHashMap<>();
		map.put("text", token.text());
		map.put("partOfSpeech", token.partOfSpeech());
		return map;
	}

	private static Map<String, Object> rejection(Rejection rejection) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("text", rejection.text());
		map.put("rule", rejection.rule());
		map.put("reason", rejection.reason().name());
		map.put("chinese", rejection.reason().chinese());
		map.put("english", rejection.reason().english());
		return map;
	}

	private static Map<String, Object> mention(Mention mention) {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("text", mention.text());
		map.put("type", mention.type().label());
		map.put("name", mention.name());
		map.put("start", mention.span().start());
		map.put("end", mention.span().end());
		map.put("foundBy", mention.foundBy());
		return map;
	}

}

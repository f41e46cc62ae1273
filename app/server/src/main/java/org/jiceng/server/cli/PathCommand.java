package org.jiceng.server.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jiceng.schema.RelationType;
import org.jiceng.server.query.AmbiguousNameException;
import org.jiceng.server.query.Direction;
import org.jiceng.server.query.EntityMatch;
import org.jiceng.server.query.EntityView;
import org.jiceng.server.query.Evidence;
import org.jiceng.server.query.Hop;
import org.jiceng.server.query.InvalidQueryException;
import org.jiceng.server.query.NoSuchNameException;
import org.jiceng.server.query.PathFinder;
import org.jiceng.server.query.PathQuery;
import org.jiceng.server.query.PathResult;
import org.jiceng.server.query.PathView;
import org.jiceng.server.query.RelationView;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows how two entities are connected, with the sentence behind each step.
 */
@Command(name = "path", mixinStandardHelpOptions = true,
		description = "两个名称之间有何关系，附原句 | How two names are connected, with the sentences")
final class PathCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "A", description = "名称或编号 | Name or id")
	private String from = "";

	@Parameters(index = "1", paramLabel = "B", description = "名称或编号 | Name or id")
	private String to = "";

	@Mixin
	private final DataOptions data = new DataOptions();

	@Option(names = "--max-hops", defaultValue = "" + PathQuery.DEFAULT_HOPS, paramLabel = "N",
			description = "最多几步 | Most steps (default: ${DEFAULT-VALUE})")
	private int maximumHops;

	@Option(names = "-k", defaultValue = "" + PathQuery.DEFAULT_PATHS, paramLabel = "N",
			description = "最多几条 | Most paths (default: ${DEFAULT-VALUE})")
	private int paths;

	@Option(names = "--types", split = ",", paramLabel = "TYPE",
			description = "只走这些关系：${COMPLETION-CANDIDATES} | Follow only these")
	private Set<RelationType> types = new LinkedHashSet<>();

	@Option(names = "--hubs", description = "也经过枢纽 | Also through hubs")
	private boolean hubs;

	@Option(names = "--planned", description = "也用计划中的关系 | Also what is only planned")
	private boolean planned;

	@Option(names = "--json", description = "结果为一行 JSON | Print the result as one line of JSON")
	private boolean json;

	PathCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		PathQuery query = query();
		try (OpenDatabase database = OpenDatabase.open(this.data, this.console);
				ConfigurableApplicationContext context = new Application(database.address(), this.data.folder())
					.start()) {
			PathResult result = context.getBean(PathFinder.class).find(query);
			if (this.json) {
				this.console.print(context.getBean(JsonMapper.class).writeValueAsString(result));
			}
			else {
				print(result);
			}
			return 0;
		}
		catch (NoSuchNameException ex) {
			throw new UserException("图中没有“%s”，最接近的是：%s".formatted(ex.name(), names(ex.nearest())),
					"Nothing in the graph has this name; the nearest are listed");
		}
		catch (AmbiguousNameException ex) {
			throw new UserException(
					"有 %d 个“%s”，请改用编号：%s".formatted(ex.candidates().size(), ex.name(), names(ex.candidates())),
					"Several things have this name; use one of the ids");
		}
		catch (InvalidQueryException ex) {
			throw new UserException(ex.explanation().zh(), ex.explanation().en());
		}
	}

	private PathQuery query() {
		try {
			return new PathQuery(this.from, this.to, this.maximumHops, this.types, this.paths, this.hubs, this.planned);
		}
		catch (InvalidQueryException ex) {
			throw new UsageException(
					"%s %s | %s".formatted(ex.parameter(), ex.explanation().zh(), ex.explanation().en()), ex);
		}
	}

	private static String names(List<EntityMatch> matches) {
		return matches.isEmpty() ? "（无）"
				: matches.stream()
					.map((match) -> "%s（%s%s，%s）".formatted(match.entity().name(), match.entity().typeName(),
							(match.description() != null) ? "，" + match.description() : "", match.entity().id()))
					.collect(Collectors.joining("、"));
	}

	private void print(PathResult result) {
		if (result.reason() != null) {
			this.console.print(result.reason().zh() + " | " + result.reason().en());
		}
		int number = 1;
		for (PathView path : result.paths()) {
			this.console.print("%d. %s%s%s".formatted(number++,
					path.nodes().stream().map(EntityView::name).collect(Collectors.joining(" — ")),
					path.throughHub() ? "（经由枢纽 through a hub）" : "", path.planned() ? "（含计划 planned）" : ""));
			Map<String, EntityView> nodes = path.nodes()
				.stream()
				.collect(Collectors.toMap(EntityView::id, Function.identity(), (one, same) -> one));
			path.hops().forEach((hop) -> print(hop, nodes));
		}
		if (result.truncated()) {
			this.console.tell("搜索超时，结果可能不全，可减小 --max-hops",
					"The search ran out of time; there may be more, try a smaller --max-hops");
		}
	}

	private void print(Hop hop, Map<String, EntityView> nodes) {
		RelationView relation = hop.relation();
		String label = relation.typeName() + ((relation.title() != null) ? " " + relation.title() : "");
		boolean along = hop.direction() == Direction.OUT;
		this.console.print("   %s %s%s%s %s".formatted(name(nodes, hop.from()), along ? "—" : "←", label,
				along ? "→" : "—", name(nodes, hop.to())));
		hop.evidence().stream().findFirst().ifPresent(this::print);
	}

	private void print(Evidence evidence) {
		this.console.print("      “%s”".formatted(evidence.quote().replaceAll("\\s+", " ")));
		this.console.print("      ——%s《%s》".formatted(evidence.article().document(), evidence.article().title()));
	}

	private static String name(Map<String, EntityView> nodes, String id) {
		EntityView node = nodes.get(id);
		return (node == null) ? id : node.name();
	}

}

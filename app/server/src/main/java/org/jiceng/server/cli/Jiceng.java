package org.jiceng.server.cli;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.LogManager;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program's entry: reads the command line and runs the command.
 */
@Command(name = "jiceng", mixinStandardHelpOptions = true, version = "jiceng 0.1.0",
		description = "从报纸版面到知识图谱，每条边都有原句 | Newspaper pages in, a knowledge graph out",
		footer = { "", "退出码 0 完成，1 失败，2 用法错误 | Exit codes: 0 done, 1 failed, 2 wrong usage" })
public final class Jiceng implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	private Jiceng() {
	}

	/**
	 * Runs a command and ends the process with its exit code.
	 * @param args the command and its arguments
	 */
	public static void main(String[] args) {
		Console console = Console.open();
		quietLogging();
		forgetUnusedRecording();
		if (undecoded(args)) {
			console.tell("参数不是 UTF-8，请用 app/jiceng 启动，或先设置 LC_ALL=C.UTF-8",
					"The arguments could not be decoded; start with app/jiceng, or set LC_ALL=C.UTF-8 first");
			System.exit(CommandLine.ExitCode.USAGE);
		}
		System.exit(commandLine(console).execute(args));
	}

	static CommandLine commandLine(Console console) {
		Complaints complaints = new Complaints(console);
		CommandLine commandLine = new CommandLine(new Jiceng(), new CommandFactory(console))
			.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8))
			.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8))
			.setCaseInsensitiveEnumValuesAllowed(true);
		List.of(UpCommand.class, ExtractCommand.class, LoadCommand.class, ServeCommand.class, PathCommand.class,
				ExplainCommand.class, StatusCommand.class, DoctorCommand.class, DumpCommand.class, ResetCommand.class)
			.forEach(commandLine::addSubcommand);
		return commandLine.setParameterExceptionHandler(complaints).setExecutionExceptionHandler(complaints);
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "请给出命令 | Name a command");
	}

	/** Libraries speak to nobody until the application starts and has a log file. */
	private static void quietLogging() {
		System.setProperty("logback.configurationFile", "org/jiceng/server/cli/logback-quiet.xml");
		LogManager.getLogManager().reset();
	}

	/** The script records the classes of any start; one that ends early keeps nothing. */
	private static void forgetUnusedRecording() {
		String recording = System.getProperty("jiceng.classes", "");
		if (!recording.isEmpty()) {
			new File(recording).deleteOnExit();
		}
	}

	/**
	 * Java decodes arguments by the locale before any of our code runs, and puts the
	 * replacement character for what it cannot decode.
	 */
	private static boolean undecoded(String[] args) {
		return !System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8")
				&& String.join("", args).indexOf('\uFFFD') >= 0;
	}

}

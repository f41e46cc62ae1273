package org.jiceng.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jiceng.server.config.DatabaseException;
import org.jiceng.server.config.LaunchException;
import org.jiceng.server.load.ImportInterruptedException;
import org.jiceng.server.load.UnreadableFolderException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what went wrong and what to do. Only what nobody foresaw has a stack
 * trace, and that goes to a file.
 */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {

	private final Console console;

	Complaints(Console console) {
		this.console = console;
	}

	@Override
	public int handleParseException(ParameterException ex, String[] args) {
		CommandLine command = ex.getCommandLine();
		this.console.tell("用法错误：%s".formatted(ex.getMessage()), "Wrong usage");
		UnmatchedArgumentException.printSuggestions(ex, command.getErr());
		command.usage(command.getErr());
		return CommandLine.ExitCode.USAGE;
	}

	@Override
	public int handleExecutionException(Exception ex, CommandLine command, ParseResult result) {
		this.console.out().flush();
		this.console.tell(explain(ex));
		return (ex instanceof UsageException) ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
	}

	/**
	 * {@return one line about a failure}
	 */
	String explain(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof UserException || cause instanceof UsageException || cause instanceof LaunchException
					|| cause instanceof UnreadableFolderException || cause instanceof ImportInterruptedException) {
				return String.valueOf(cause.getMessage());
			}
			if (cause instanceof IOException && mentionsFullDisk(cause)) {
				return String.valueOf(LaunchException.fullDisk(Path.of("").toAbsolutePath(), cause).getMessage());
			}
		}
		Optional<DatabaseException> database = DatabaseException.of(failure);
		if (database.isPresent()) {
			return String.valueOf(database.get().getMessage());
		}
		return "内部错误：%s，详情见 %s，请把它附在报告中 | Internal error; attach the file when you report it".formatted(failure,
				report(failure));
	}

	private static boolean mentionsFullDisk(Throwable cause) {
		return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
	}

	private static String report(Throwable failure) {
		StringWriter trace = new StringWriter();
		failure.printStackTrace(new PrintWriter(trace, true));
		try {
			Path file = Files.createTempFile("jiceng-error-", ".txt");
			Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
			return file.toString();
		}
		catch (IOException ex) {
			return "（写不进文件：%s）%s".formatted(ex, trace);
		}
	}

}

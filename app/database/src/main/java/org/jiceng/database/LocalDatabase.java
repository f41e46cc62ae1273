package org.jiceng.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.neo4j.server.NeoBootstrapper;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Starts Neo4j and stops it when standard input ends, so that the death of whoever
 * started it stops the database too. It ignores Ctrl-C, which a terminal sends to all
 * processes at once.
 *
 * <p>
 * Standard output carries one word and its details a line: {@code UNSHARED} if Java could
 * not use the class archive that it was given, {@code WAITING} for an earlier process on
 * the same folder to stop, {@code STARTING} when the password is in the folder and
 * {@code READY} when the database answers, both with the addresses of Bolt and HTTP, or
 * {@code FAILED} with the reason. Neo4j's own messages go to standard error.
 */
@Command(name = "local-database")
public final class LocalDatabase implements Callable<Integer> {

	private final PrintStream protocol;

	@Option(names = "--home", required = true, description = "the folder of data, settings and password")
	private Path home = Path.of("");

	@Option(names = "--bolt-port", defaultValue = "7687", description = "0 takes a free one")
	private int boltPort;

	@Option(names = "--http-port", defaultValue = "7474", description = "0 takes a free one")
	private int httpPort;

	@Option(names = "--setting", description = "a setting of neo4j.conf, as name=value; may be repeated")
	private Map<String, String> settings = new TreeMap<>();

	private LocalDatabase(PrintStream protocol) {
		this.protocol = protocol;
	}

	public static void main(String[] args) {
		PrintStream protocol = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		System.setOut(System.err);
		System.exit(new CommandLine(new LocalDatabase(protocol)).execute(args));
	}

	@Override
	public Integer call() {
		stopWhenInputEnds(System.in);
		if (!System.getProperty("java.vm.info", "").contains("sharing")) {
			say("UNSHARED", "classes");
		}
		try (DatabaseHome folder = DatabaseHome.open(this.home, (holder) -> say("WAITING", "for " + holder))) {
			Ports ports = Ports.take(this.boltPort, this.httpPort);
			folder.configure(ports, this.settings);
			String addresses = ports.boltAddress() + " " + ports.httpAddress();
			say("STARTING", addresses);
			int code = new InterruptIgnoringBootstrapper().start(folder.root(), folder.settingsFile(), Map.of(), false,
					false);
			if (code != NeoBootstrapper.OK) {
				say("FAILED", "neo4j " + code);
				return 1;
			}
			folder.announce(ports);
			say("READY", addresses);
			// The folder stays locked until the process is gone, since Neo4j stops in a
			// shutdown hook.
			new CountDownLatch(1).await();
			return 0;
		}
		catch (PortTakenException ex) {
			say("FAILED", "port " + ex.port());
			return 1;
		}
		catch (FolderInUseException ex) {
			say("FAILED", "in-use " + ex.getMessage());
			return 1;
		}
		catch (IOException ex) {
			say("FAILED", "files " + ex);
			return 1;
		}
		catch (IllegalArgumentException ex) {
			say("FAILED", "settings " + ex.getMessage());
			return 1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private void say(String word, String details) {
		this.protocol.println(word + " " + details);
	}

	private static void stopWhenInputEnds(InputStream input) {
		Thread watch = new Thread(() -> {
			awaitEnd(input);
			System.exit(0);
		}, "stop-when-input-ends");
		watch.setDaemon(true);
		watch.start();
	}

	private static void awaitEnd(InputStream input) {
		byte[] ignored = new byte[256];
		try {
			int read = input.read(ignored);
			while (read >= 0) {
				read = input.read(ignored);
			}
		}
		catch (IOException ex) {
			System.err.println("Standard input is broken, so the database stops: " + ex);
		}
	}

}

package org.jiceng.database;

import java.lang.reflect.InvocationTargetException;

import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.facade.GraphDatabaseDependencies;
import org.neo4j.server.CommunityBootstrapper;

/**
 * Starts Neo4j Community and undoes Neo4j's own handling of SIGINT before the stores are
 * opened.
 */
final class InterruptIgnoringBootstrapper extends CommunityBootstrapper {

	@Override
	protected DatabaseManagementService createNeo(Config config, boolean daemonMode,
			GraphDatabaseDependencies dependencies) {
		ignoreInterrupt();
		return super.createNeo(config, daemonMode, dependencies);
	}

	/**
	 * By reflection since the compiler's warning about {@code sun.misc} cannot be
	 * suppressed, and warnings fail the build.
	 */
	private static void ignoreInterrupt() {
		try {
			Class<?> signal = Class.forName("sun.misc.Signal");
			Class<?> handler = Class.forName("sun.misc.SignalHandler");
			signal.getMethod("handle", signal, handler)
				.invoke(null, signal.getConstructor(String.class).newInstance("INT"),
						handler.getField("SIG_IGN").get(null));
		}
		catch (ClassNotFoundException | NoSuchMethodException | NoSuchFieldException | InstantiationException
				| IllegalAccessException ex) {
			throw new IllegalStateException("This Java has no sun.misc.Signal", ex);
		}
		catch (InvocationTargetException ex) {
			System.err.println("Ctrl-C stops the database as well as the application: " + ex.getCause());
		}
	}

}

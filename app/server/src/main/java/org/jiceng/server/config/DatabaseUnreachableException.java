package org.jiceng.server.config;

/**
 * Nobody answers at the database's address, or the database is not running there.
 */
public final class DatabaseUnreachableException extends DatabaseException {

	private static final long serialVersionUID = 1L;

	DatabaseUnreachableException(Throwable cause) {
		super("连接不上 Neo4j，请检查数据库是否已启动、NEO4J_URI 的地址是否正确，然后重试 |"
				+ " Neo4j does not answer; check that it runs and that NEO4J_URI is its address, then try again.",
				cause);
	}

}

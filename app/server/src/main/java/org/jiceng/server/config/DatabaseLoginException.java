package org.jiceng.server.config;

/**
 * Neo4j refuses the user name or the password.
 */
public final class DatabaseLoginException extends DatabaseException {

	private static final long serialVersionUID = 1L;

	DatabaseLoginException(Throwable cause) {
		super("Neo4j 拒绝了用户名或密码，请更正 NEO4J_USERNAME 和 NEO4J_PASSWORD 后重试 |"
				+ " Neo4j refuses the user name or password; correct NEO4J_USERNAME and NEO4J_PASSWORD and try again.",
				cause);
	}

}

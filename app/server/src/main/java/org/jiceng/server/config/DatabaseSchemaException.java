package org.jiceng.server.config;

/**
 * The database's schema is not one that this version of Jiceng can work with.
 */
public final class DatabaseSchemaException extends DatabaseException {

	private static final long serialVersionUID = 1L;

	private DatabaseSchemaException(String message) {
		super(message, null);
	}

	/**
	 * A migration was applied that this version does not know.
	 * @param version the migration's version
	 * @return the failure
	 */
	public static DatabaseSchemaException newer(String version) {
		return new DatabaseSchemaException(("数据库的结构版本 %s 来自更新的基层版本，请升级本程序，或用 --data / NEO4J_URI 指定另一个数据库 |"
				+ " The database has schema version %s of a newer Jiceng; upgrade this program, or name another"
				+ " database with --data or NEO4J_URI.")
			.formatted(version, version));
	}

	/**
	 * A migration was applied with other statements than this version knows.
	 * @param version the migration's version
	 * @return the failure
	 */
	public static DatabaseSchemaException altered(String version) {
		return new DatabaseSchemaException(("数据库的结构版本 %s 与本程序的不一致，请使用建立该数据库的基层版本，或用 --data / NEO4J_URI 指定另一个数据库 |"
				+ " The database's schema version %s differs from this program's; use the Jiceng that made it, or name"
				+ " another database with --data or NEO4J_URI.")
			.formatted(version, version));
	}

}

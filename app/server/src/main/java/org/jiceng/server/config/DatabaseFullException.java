package org.jiceng.server.config;

/**
 * Neo4j cannot write because the disk is full, or reads only since it was.
 */
public final class DatabaseFullException extends DatabaseException {

	private static final long serialVersionUID = 1L;

	DatabaseFullException(Throwable cause) {
		super("Neo4j 无法写入，数据所在的磁盘很可能已满，请腾出空间、重新启动 Neo4j 后再次导入，已写入的数据不会丢失 |"
				+ " Neo4j cannot write, most likely because the disk of its data is full; make room, restart it and import"
				+ " again, nothing written is lost.", cause);
	}

}

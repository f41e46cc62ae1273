package org.jiceng.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.DatabaseAddress;
import org.jiceng.server.config.DatabaseException;
import org.jiceng.server.load.SchemaMigrator;
import org.neo4j.driver.Driver;

/**
 * Checks the database that is there: whether it answers and what schema it has.
 */
final class DatabaseCheckup {

	private DatabaseCheckup() {
	}

	static List<Finding> examine(DataFolder folder) {
		Optional<DatabaseAddress> address = OpenDatabase.running(folder);
		if (address.isEmpty()) {
			return List.of(Finding.fine("数据库", "没有在运行，jiceng up 会启动它", "Not running; jiceng up starts it"));
		}
		List<Finding> findings = new ArrayList<>();
		try (Driver driver = DriverConnection.open(address.get())) {
			findings.add(Finding.fine("数据库", address.get().toString(), "answers"));
			int pending = new SchemaMigrator(driver).pending();
			findings.add((pending == 0) ? Finding.fine("结构", "是本程序的版本", "the schema is this program's")
					: Finding.doubtful("结构", "还差 %d 步，jiceng up 会补上".formatted(pending),
							"%d migrations are missing; jiceng up applies them".formatted(pending)));
		}
		catch (RuntimeException ex) {
			DatabaseException known = DatabaseException.of(ex).orElseThrow(() -> ex);
			findings.add(new Finding(Finding.Severity.BROKEN, "数据库", String.valueOf(known.getMessage())));
		}
		return findings;
	}

}

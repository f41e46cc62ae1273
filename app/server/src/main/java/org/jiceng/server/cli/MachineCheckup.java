package org.jiceng.server.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.sun.management.OperatingSystemMXBean;
import org.jiceng.server.config.DataFolder;
import org.jiceng.server.config.Neo4jInstallation;

/**
 * Checks the machine: Java, encoding, memory, disk, and the program's own parts.
 */
final class MachineCheckup {

	private static final long MEGABYTE = 1024 * 1024;

	/** The versions of Java that all tests run on; the least is 17. */
	private static final Set<Integer> TESTED = Set.of(17, 25);

	/** The local Neo4j takes at most 1.5 GB, the application 1 GB. */
	private static final long ENOUGH_MEMORY = 3072 * MEGABYTE;

	private static final long ENOUGH_DISK = 1024 * MEGABYTE;

	private static final long LITTLE_DISK = 200 * MEGABYTE;

	private MachineCheckup() {
	}

	static List<Finding> examine(DataFolder folder, Neo4jInstallation installation) {
		return List.of(java(), encoding(), memory(), disk(folder), program(installation));
	}

	private static Finding java() {
		String version = Runtime.version() + "（" + System.getProperty("java.home") + "）";
		return TESTED.contains(Runtime.version().feature())
				? Finding.fine("Java", version, "every test of the application and Neo4j has passed on it")
				: Finding.fine("Java", "%s，各项测试在 17 和 25 上进行；如有异常请改用其中之一".formatted(version),
						"17 or newer will do, the tests ran on 17 and 25; if it fails, set JAVA_HOME to one of these");
	}

	private static Finding encoding() {
		String encoding = System.getProperty("sun.jnu.encoding", "");
		return encoding.equalsIgnoreCase("UTF-8") ? Finding.fine("编码", "UTF-8", "arguments and file names are UTF-8")
				: Finding.doubtful("编码", "文件名按 %s 读取，请用 app/jiceng 启动，或设置 LC_ALL=C.UTF-8".formatted(encoding),
						"File names are read as %s; start with app/jiceng, or set LC_ALL=C.UTF-8".formatted(encoding));
	}

	private static Finding memory() {
		if (!(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)) {
			return Finding.doubtful("内存", "无法得知", "The memory is not known");
		}
		long total = system.getTotalMemorySize();
		String size = "%d MB".formatted(total / MEGABYTE);
		return (total >= ENOUGH_MEMORY) ? Finding.fine("内存", size, "enough memory")
				: Finding.doubtful("内存", size + "，少于 3 GB，导入大量版面可能失败，请关闭其他程序或加内存",
						"Less than 3 GB; loading many pages may fail, close other programs or add memory");
	}

	private static Finding disk(DataFolder folder) {
		try {
			Path existing = folder.root();
			while (Files.notExists(existing) && existing.getParent() != null) {
				existing = existing.getParent();
			}
			long free = Files.getFileStore(existing).getUsableSpace();
			String where = "%s 剩余 %d MB".formatted(folder.root(), free / MEGABYTE);
			if (!Files.isWritable(existing)) {
				return Finding.broken("磁盘", "%s 不可写，请检查权限，或用 --data 另选文件夹".formatted(existing),
						"Not writable; check its permissions or choose another folder with --data");
			}
			if (free < LITTLE_DISK) {
				return Finding.broken("磁盘", where + "，请腾出空间或用 --data 另选磁盘",
						"Hardly any room; make room or choose another disk with --data");
			}
			return (free < ENOUGH_DISK)
					? Finding.doubtful("磁盘", where + "，导入大量版面前请腾出空间",
							"Little room; make more before loading many pages")
					: Finding.fine("磁盘", where, "enough room");
		}
		catch (IOException ex) {
			return Finding.broken("磁盘", "%s 无法检查：%s，请用 --data 另选文件夹".formatted(folder.root(), ex.getMessage()),
					"The data folder cannot be checked; choose another with --data");
		}
	}

	private static Finding program(Neo4jInstallation installation) {
		if (DataOptions.named().isPresent()) {
			return Finding.fine("程序", "使用 NEO4J_URI 指定的 Neo4j", "The Neo4j of NEO4J_URI is used");
		}
		return installation.exists() ? Finding.fine("程序", installation.home().toString(), "the local Neo4j is there")
				: Finding.broken("程序", "%s 中没有 Neo4j，请运行 app/jiceng 或 mvn package".formatted(installation.home()),
						"The local Neo4j is missing; run app/jiceng or mvn package");
	}

}

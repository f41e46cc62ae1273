package org.jiceng.server.config;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Something cannot be started for a reason that the user can do something about. The
 * message says in one line of Chinese and English what is wrong and what next.
 */
public class LaunchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param zh what is wrong and what next, in Chinese
	 * @param en the same in English
	 */
	public LaunchException(String zh, String en) {
		this(zh, en, null);
	}

	/**
	 * Creates the exception.
	 * @param zh what is wrong and what next, in Chinese
	 * @param en the same in English
	 * @param cause why, for the log
	 */
	public LaunchException(String zh, String en, @Nullable Throwable cause) {
		super(zh + " | " + en, cause);
	}

	static LaunchException unwritable(Path path, @Nullable IOException cause) {
		if (String.valueOf(cause).toLowerCase(java.util.Locale.ROOT).contains("no space left")) {
			return fullDisk(path, cause);
		}
		return new LaunchException("无法写入 %s，请检查权限，或用 --data 另选文件夹".formatted(path),
				"Cannot write to %s; check its permissions or choose another folder with --data".formatted(path),
				cause);
	}

	/**
	 * The disk has no room left.
	 * @param path what could not be written
	 * @param cause why
	 * @return the exception
	 */
	public static LaunchException fullDisk(Path path, @Nullable Throwable cause) {
		return new LaunchException("磁盘已满，%s 写不进去，请腾出空间或用 --data 另选磁盘".formatted(path),
				"The disk of %s is full; make room or choose another disk with --data".formatted(path), cause);
	}

	/**
	 * A port is taken.
	 * @param port the port
	 * @param option the option that chooses another
	 * @return the exception
	 */
	public static LaunchException portTaken(int port, String option) {
		return new LaunchException("端口 %d 已被其他程序占用，请停止该程序，或用 %s 另选端口".formatted(port, option),
				"Port %d is taken by another program; stop it or choose another port with %s".formatted(port, option));
	}

}

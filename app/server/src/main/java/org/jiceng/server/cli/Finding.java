package org.jiceng.server.cli;

/**
 * What a check found.
 *
 * @param severity whether anything must be done
 * @param subject what was checked
 * @param text what was found and what to do, in Chinese and English
 */
record Finding(Severity severity, String subject, String text) {

	/** How bad it is. */
	enum Severity {

		/** Nothing is to be done. */
		FINE("✓"),
		/** It works, but not as well as it could, or only with a setting. */
		DOUBTFUL("!"),
		/** It does not work. */
		BROKEN("✗");

		private final String mark;

		Severity(String mark) {
			this.mark = mark;
		}

		String mark() {
			return this.mark;
		}

	}

	static Finding fine(String subject, String zh, String en) {
		return new Finding(Severity.FINE, subject, zh + " | " + en);
	}

	static Finding doubtful(String subject, String zh, String en) {
		return new Finding(Severity.DOUBTFUL, subject, zh + " | " + en);
	}

	static Finding broken(String subject, String zh, String en) {
		return new Finding(Severity.BROKEN, subject, zh + " | " + en);
	}

}

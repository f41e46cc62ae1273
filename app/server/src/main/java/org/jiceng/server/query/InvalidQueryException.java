package org.jiceng.server.query;

/**
 * A question that cannot be asked.
 */
public class InvalidQueryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	private final transient Explanation explanation;

	/**
	 * Creates the exception.
	 * @param parameter the name of the parameter that is wrong
	 * @param explanation what it should be
	 */
	public InvalidQueryException(String parameter, Explanation explanation) {
		super("%s %s".formatted(parameter, explanation.en()));
		this.parameter = parameter;
		this.explanation = explanation;
	}

	/**
	 * {@return the name of the parameter that is wrong}
	 */
	public String parameter() {
		return this.parameter;
	}

	/**
	 * {@return what it should be; both texts follow the parameter's name}
	 */
	public Explanation explanation() {
		return this.explanation;
	}

	static void unless(boolean valid, String parameter, String zh, String en) {
		if (!valid) {
			throw new InvalidQueryException(parameter, new Explanation(zh, en));
		}
	}

	static void unlessInRange(String parameter, int value, int minimum, int maximum) {
		unless(minimum <= value && value <= maximum, parameter,
				"应在 %d 到 %d 之间，不能是 %d".formatted(minimum, maximum, value),
				"must be from %d to %d, not %d".formatted(minimum, maximum, value));
	}

}

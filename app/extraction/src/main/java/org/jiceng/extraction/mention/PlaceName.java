package org.jiceng.extraction.mention;

/**
 * A form under which a place is known, and what kind of form that is.
 *
 * @param form the form: 黔南州
 * @param kind how it came from the official name
 * @param place the place that bears it
 */
public record PlaceName(String form, Kind kind, Place place) {

	/** How a form relates to the official name; from the surest to the weakest. */
	public enum Kind {

		/** The official name: 象州县, 黔南布依族苗族自治州. */
		FULL,

		/** The unit is kept, the rest contracted: 黔南州, 莫旗, 高寨乡 for 高寨苗族布依族乡. */
		CONTRACTED,

		/** The name of a place whose successor this is: 望城县 for 望城区. */
		FORMER,

		/** The name without its unit: 象州, 广西. */
		SHORT,

		/** The one character of a province: 桂. */
		ABBREVIATION

	}

}

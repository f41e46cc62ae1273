package org.jiceng.extraction.page;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageIdentityTests {

	@Test
	void readsPaperDateAndNumber() {
		assertThat(PageIdentity.of("样报_2026-04-09_06版")).isEqualTo(new PageIdentity("样报", LocalDate.of(2026, 4, 9), 6));
	}

	@Test
	void readsADateAlone() {
		assertThat(PageIdentity.of("news/2024-02-01"))
			.isEqualTo(new PageIdentity(null, LocalDate.of(2024, 2, 1), null));
	}

	@Test
	void readsAPaperWithoutPageNumber() {
		assertThat(PageIdentity.of("甲/青溪_日报_2026-12-31"))
			.isEqualTo(new PageIdentity("青溪_日报", LocalDate.of(2026, 12, 31), null));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "000_1a01aa", "2026-02-30", "样报_2026-13-01_01版", "样报", "2026-4-9", "样报_2026-04-09_06版_旧", "" })
	void knowsNothingOfOtherNames(String document) {
		assertThat(PageIdentity.of(document)).isEqualTo(new PageIdentity(null, null, null));
	}

}

package org.jiceng.extraction.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AlignedTextTests {

	private static final String PAGE = "青溪县长\n图为大坝\n王岚说。";

	private final AlignedText text = AlignedText.of(PAGE, List.of(new Span(0, 4), new Span(10, 14)));

	@Test
	void putsPiecesTogether() {
		assertThat(this.text.text()).isEqualTo("青溪县长王岚说。");
	}

	@Test
	void findsAPartThatIsUnbrokenOnThePage() {
		assertThat(this.text.onPage(new Span(0, 3))).containsExactly(new Span(0, 3));
		assertThat(this.text.onPage(new Span(4, 6))).containsExactly(new Span(10, 12));
	}

	@Test
	void findsAPartThatThePageCutsInTwo() {
		assertThat(this.text.onPage(new Span(2, 6))).containsExactly(new Span(2, 4), new Span(10, 12));
	}

	@Test
	void joinsPiecesThatAreNeighboursOnThePage() {
		AlignedText split = AlignedText.of(PAGE, List.of(new Span(0, 2), new Span(2, 4)));
		assertThat(split.onPage(new Span(1, 3))).containsExactly(new Span(1, 3));
	}

	@Test
	void refusesPiecesOfAnotherLength() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AlignedText("青溪", List.of(new Span(0, 3))));
	}

}

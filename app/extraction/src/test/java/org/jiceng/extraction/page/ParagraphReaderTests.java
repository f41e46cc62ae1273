package org.jiceng.extraction.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphReaderTests {

	@Test
	void joinsTheLinesOfAColumn() {
		String page = "青溪县在江北的山里，从前进县城\n要走三天的路。去年通了车，只要\r\n两个小时。\n　　村民王岚说，如今菜早上摘，中\n午就上了城里人的桌。";
		assertThat(ParagraphReader.read(page)).extracting(Paragraph::text)
			.containsExactly("青溪县在江北的山里，从前进县城要走三天的路。去年通了车，只要两个小时。", "村民王岚说，如今菜早上摘，中午就上了城里人的桌。");
	}

	@Test
	void keepsHeadlinesAndBylinesApart() {
		String page = "青溪县青溪镇柳树下老街区\n“老街坊”管起小院大事情\n本报记者 王岚 通讯员李禾\n晚上，大家来到院子里坐下。\n";
		assertThat(ParagraphReader.read(page)).extracting(Paragraph::text)
			.containsExactly("青溪县青溪镇柳树下老街区", "“老街坊”管起小院大事情", "本报记者 王岚 通讯员李禾", "晚上，大家来到院子里坐下。");
	}

	@Test
	void countsTheBlankLinesBeforeAParagraph() {
		assertThat(ParagraphReader.read("甲\r\n\r\n\r\n乙\n丙")).extracting(Paragraph::gap).containsExactly(0, 2, 0);
	}

	@Test
	void findsNoParagraphOnABlankPage() {
		assertThat(ParagraphReader.read(" \n\u3000\r\n\uFEFF")).isEmpty();
	}

}

package org.jiceng.extraction.page;

import java.util.Arrays;
import java.util.List;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineTests {

	@Test
	void takesTheLastLineUnderALabelAndAnEyebrow() {
		assertThat(mainLine(false, 1, "乡村观察", "青溪县青溪镇柳树街区", "“老街坊”这样管院子")).isEqualTo("“老街坊”这样管院子");
	}

	@Test
	void takesTheLineAboveAPlainStatementInANewsItem() {
		assertThat(mainLine(true, 1, "给“新苗”请来“老园丁”", "青溪市召开人才工作会议")).isEqualTo("给“新苗”请来“老园丁”");
		assertThat(mainLine(true, 1, "短新闻", "青溪市召开人才工作会议")).isEqualTo("青溪市召开人才工作会议");
	}

	@Test
	void takesTheLineAboveOneThatTellsWhereAndWho() {
		assertThat(mainLine(true, 1, "茶园里“长”出新东家", "青溪南山：村社两家携手 老茶山有了新苗")).isEqualTo("茶园里“长”出新东家");
		assertThat(mainLine(true, 1, "问需于民 问计于民", "青溪：38个项目 同日开工")).isEqualTo("青溪：38个项目 同日开工");
	}

	@Test
	void leavesOutTheBlanksOfATitlePrintedWide() {
		assertThat(Headline.clean("简 讯")).isEqualTo("简讯");
		assertThat(Headline.clean("青 溪 有 好 茶")).isEqualTo("青溪有好茶");
		assertThat(Headline.clean("青溪 好茶")).isEqualTo("青溪 好茶");
	}

	@Test
	void joinsTheHalvesOfACouplet() {
		assertThat(mainLine(false, 1, "两岸青山在眼前", "一江春水入田来")).isEqualTo("两岸青山在眼前 一江春水入田来");
		assertThat(mainLine(false, 0, "把准“小切口”", "写好“大文章”")).isEqualTo("把准“小切口” 写好“大文章”");
		assertThat(mainLine(false, 1, "青溪县柳树街区", "管好“小院子”")).isEqualTo("管好“小院子”");
	}

	@Test
	void joinsTheRestOfALine() {
		assertThat(mainLine(false, 0, "让青溪人家的日子越过", "越红火")).isEqualTo("让青溪人家的日子越过越红火");
	}

	@Test
	void leavesTheNameOfTheColumnOut() {
		assertThat(Headline.clean("【走村串户】青溪：　一条路的变化")).isEqualTo("青溪： 一条路的变化");
		assertThat(Headline.clean("【走村串户】")).isEqualTo("【走村串户】");
	}

	@ParameterizedTest
	@ValueSource(strings = { "小木耳撑起“致富伞”", "园区\"搭台\" 银行\"输血\"", "老乡搭桥，老板回家", "青溪：38个项目同日开工", "全县工业投资增长2.8%",
			"青溪县召开大会 王岚出席并讲话", "两会看青溪·王岚：种好一片茶", "任前公示", "青溪茶产业的走向", "修路引水全民参与" })
	void knowsTheShapeOfAHeadline(String line) {
		assertThat(HeadingShape.isHeading(line)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "县长王岚说。", "如今，村里有了新路", "放眼全县，粮食总产又上新台阶", "记者：村里有什么变化？", "一、加强领导", "编辑同志：", "粮食增产的",
			"，一年增收", "“今年收成好", "元，利率低一个点", "村里有路、有灯，也有学校，还有一座戏台，老人孩子都爱来，县里也来拍过片子" })
	void knowsWhatIsNoHeadline(String line) {
		assertThat(HeadingShape.isHeading(line)).isFalse();
	}

	@Test
	void tellsAHeadingInsideAnArticleFromAPieceOfASentence() {
		assertThat(HeadingShape.isInnerHeading("脱贫摘帽，重走振兴路")).isTrue();
		assertThat(HeadingShape.isInnerHeading("驻村干部王岚到青溪村以后,47天走遍")).isFalse();
	}

	@Test
	void knowsTheShapeOfAQuestion() {
		assertThat(HeadingShape.isExclaimed("谁来管好小院？")).isTrue();
		assertThat(HeadingShape.isExclaimed("记者：谁来管好小院？")).isFalse();
		assertThat(HeadingShape.isExclaimed("小院管好了。谁管的？")).isFalse();
	}

	private static String mainLine(boolean brief, int gap, String... lines) {
		List<Paragraph> paragraphs = Arrays.stream(lines)
			.map((line) -> new Paragraph(0, AlignedText.of(line, List.of(new Span(0, line.length()))), gap, null,
					ParagraphKind.HEADING))
			.toList();
		return Headline.mainLine(paragraphs, brief);
	}

}

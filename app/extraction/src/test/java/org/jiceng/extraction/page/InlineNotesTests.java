package org.jiceng.extraction.page;

import java.util.Arrays;
import java.util.List;

import org.jiceng.extraction.text.AlignedText;
import org.jiceng.extraction.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InlineNotesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "BODY|本报讯（记者 王 岚）昨天，青溪下雨。|昨天，青溪下雨。|王岚|true",
			"BODY|本报讯(记者王岚)青溪下雨。|青溪下雨。|王岚|true", "BODY|本报青溪讯（记者 王岚 通讯员 李 禾）青溪下雨。|青溪下雨。|王岚,李禾|true",
			"BODY|本报江北4月9日电 （记者王岚、李小禾）青溪下雨。|青溪下雨。|王岚,李小禾|true", "BODY|新华社江北4月9日电 青溪下雨。|青溪下雨。||true",
			"BODY|本报记者电话采访了王岚。|本报记者电话采访了王岚。||false", "BODY|据青溪电力公司介绍，下雨了。|据青溪电力公司介绍，下雨了。||false",
			"BODY|青溪下雨。（下转第三版）|青溪下雨。||false", "BODY|（上接第一版）青溪下雨。|青溪下雨。||false", "BODY|青溪下雨。（记者 王 岚）|青溪下雨。|王岚|false",
			"BODY|青溪下雨。（王岚 李小禾）|青溪下雨。|王岚,李小禾|false", "BODY|青溪下雨。（编辑 王 岚）|青溪下雨。||false",
			"BODY|获奖的是村医（王岚）|获奖的是村医（王岚）||false", "CAPTION|图①：大坝。 王 岚摄|图①：大坝。||false", "CAPTION|图为大坝。（王岚摄）|图为大坝。||false",
			"CAPTION|图为大坝。李小禾摄（青溪视觉）|图为大坝。||false", "BODY|（李小禾）|''|李小禾|false", "BODY|（下转第三版）|''||false" })
	void takesTheNotesOff(ParagraphKind kind, String text, String rest, String reporters, boolean brief) {
		Paragraph paragraph = new Paragraph(0, AlignedText.of(text, List.of(new Span(0, text.length()))), 1, null,
				kind);
		InlineNotes notes = new InlineNotes(paragraph);
		assertThat(notes.rest().text()).isEqualTo(rest);
		assertThat(notes.reporters())
			.isEqualTo((reporters == null) ? List.of() : Arrays.asList(reporters.split(",", -1)));
		assertThat(notes.isBrief()).isEqualTo(brief);
		assertThat(AlignedText.of(text, notes.rest().content().pieces()).text()).isEqualTo(rest);
	}

}

package org.jiceng.extraction.hanlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTranscriberTests {

	@ParameterizedTest
	@CsvSource({ "王建国, wangjianguo, wjg", "柳州市财政局, liuzhoushicaizhengju, lzsczj", "绿野乡, lvyexiang, lyx",
			"轨道交通1号线, guidaojiaotong1haoxian, gdjt1hx", "“一线”制度, yixianzhidu, yxzd", "ABC集团, abcjituan, abcjt",
			"《……》, '', ''" })
	void writesAsPeopleTypeIt(String name, String pinyin, String initials) {
		assertThat(new PinyinTranscriber().transcribe(name))
			.isEqualTo(new PinyinTranscriber.Transcription(pinyin, initials));
	}

}

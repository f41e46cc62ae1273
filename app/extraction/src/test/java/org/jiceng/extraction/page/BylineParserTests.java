package org.jiceng.extraction.page;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BylineParserTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "本报记者 王 岚|王岚", "本报记者 王 岚 通讯员 李小禾|王岚,李小禾", "本报记者　王　岚　李小禾|王岚,李小禾", "本报通讯员 赵大江 记者 孙 山|赵大江,孙山",
					"本报记者 周百川 实习生 吴 屿|周百川,吴屿", "□ 郑时 冯小平|郑时,冯小平", "□郑时、冯小平|郑时,冯小平", "作者：王岚|王岚", "文/图 王岚 李小禾|王岚,李小禾",
					"王岚 文/图|王岚", "本报记者 王岚 文/图|王岚", "青溪日报记者 王岚|王岚", "本报驻江北记者 王 岚|王岚", "本报全媒体记者 王岚、李小禾|王岚,李小禾",
					"记者 欧阳 江|欧阳江", "本报记者 阿依古丽·买买提 王 岚|阿依古丽·买买提,王岚", "本报评论员|", "记者 王岚 摄影报道|王岚", "本报记者 乌兰其其格|乌兰其其格",
					"本报记者冷彤|冷彤" })
	void readsTheAuthors(String line, String authors) {
		assertThat(BylineParser.isByline(line)).isTrue();
		assertThat(BylineParser.names(line)).isEqualTo(split(authors));
	}

	@ParameterizedTest
	@ValueSource(strings = { "记者：请谈谈青溪村的变化。", "本报记者走进青溪村，看见一片绿", "记者走基层", "作者系青溪县县长", "本报评论员文章：把好事办好 让群众满意", "王岚 李小禾",
			"青溪村里话丰年" })
	void leavesOtherLinesAlone(String line) {
		assertThat(BylineParser.isByline(line)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "王岚|王岚", "王 岚|王岚", "王小 禾|王小禾", "王岚 李小禾|王岚,李小禾", "欧阳江河|欧阳江河",
			"阿依古丽·买买提|阿依古丽·买买提", "致富路|", "任前公示|", "乡村观察·丰年|", "国务院|", "王岚：我的村|", "致富能手|", "葡萄架下分红|" })
	void tellsNamesThatStandAlone(String line, String names) {
		assertThat(BylineParser.bareNames(line)).isEqualTo(split(names));
	}

	private static List<String> split(String names) {
		return (names == null) ? List.of() : Arrays.asList(names.split(",", -1));
	}

}

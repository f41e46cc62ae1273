package org.jiceng.schema;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameFoldingTests {

	@ParameterizedTest
	@CsvSource({ "“一线观察员” 制度, 一线观察员制度", "《扶持办法》, 扶持办法", "ＡＢＣ集团, abc集团", "阿里木·买买提, 阿里木买买提", "柳工（集团）, 柳工集团", "柳州市, 柳州市",
			"“”, “”", "１号线, 1号线" })
	void makesNamesComparable(String name, String folded) {
		assertThat(NameFolding.fold(name)).isEqualTo(folded);
		assertThat(NameFolding.fold(folded)).isEqualTo(folded);
	}

}

package org.jiceng.extraction.page;

import java.util.List;

import org.jiceng.extraction.text.Sentence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NewspaperArticleSegmenterTests {

	private final NewspaperArticleSegmenter segmenter = new NewspaperArticleSegmenter();

	@Test
	void findsFeaturesByTheirBylines() {
		List<Article> articles = segment("""
				乡村观察

				青溪镇柳树街区

				“老街坊”管起小院

				——青溪县社区治理见闻

				本报记者 王 岚 通讯员 李小禾

				晚上七点，院子里坐满了人。

				门前有路

				路是去年修的。

				（作者系青溪县县长）

				别让好事难办

				赵大江

				好事要办好。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("“老街坊”管起小院", "别让好事难办");
		assertThat(articles).extracting(Article::reporters).containsExactly(List.of("王岚", "李小禾"), List.of("赵大江"));
		assertThat(articles.get(0).sentences()).extracting(Sentence::text)
			.containsExactly("乡村观察", "青溪镇柳树街区", "“老街坊”管起小院", "——青溪县社区治理见闻", "晚上七点，院子里坐满了人。", "门前有路", "路是去年修的。",
					"（作者系青溪县县长）");
	}

	@Test
	void findsNewsItemsByTheirDatelines() {
		List<Article> articles = segment("""
				青溪短新闻

				老厂区办起夜校

				本报讯（记者 王岚）昨晚，夜校开课。

				茶农卖茶不出村

				本报讯（通讯员 李 禾）青溪村设了收茶点。

				任前公示

				王大山拟任青溪县副县长。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("老厂区办起夜校", "茶农卖茶不出村", "任前公示");
		assertThat(articles.get(0).text()).doesNotContain("王岚", "本报讯").contains("昨晚，夜校开课。");
	}

	@Test
	void findsTheItemsOfADigestByTheirHeadlinesAlone() {
		List<Article> articles = segment("""
				青溪县发布防汛通知
				通知要求，各村加强巡查。

				国内联播快讯
				青溪港开通新航线
				航线今天开通。
				青溪茶叶出口增长两成
				海关今天发布数据。
				---
				(更新时间戳: 1700000000000)
				""");
		assertThat(articles).extracting(Article::title).containsExactly("青溪县发布防汛通知", "青溪港开通新航线", "青溪茶叶出口增长两成");
		assertThat(articles.get(2).text()).doesNotContain("---", "时间戳");
	}

	@Test
	void endsAColumnAtTheNextHeadline() {
		List<Article> articles = segment("""
				简 讯

				● 青溪县柳树村的灌渠4月2日通水。

				● 青溪县茶业协会换届，李小禾当选会长。

				孩子们的评书响起来

				4月5日，青溪县第二小学的孩子们登台说书。台下坐满了人。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("简讯", "孩子们的评书响起来");
	}

	@Test
	void takesQuotedHeadingsOfAReportForNoArticles() {
		List<Article> articles = segment("""
				青溪通报两起典型问题

				本报青溪4月5日电（记者 王岚）青溪县纪委监委通报了两起问题。

				“批一块地，要两箱酒”

				县自然资源局原副局长赵大江受到处分。

				“收一车货，送两条烟”

				县供销社原主任孙山受到处分。

				更 正

				4月2日本报一版“李小禾”应为“李晓禾”。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("青溪通报两起典型问题");
	}

	@Test
	void takesAPieceOfASentenceAboveADashForNoHeadline() {
		List<Article> articles = segment("""
				两县一窗通办

				本报讯（记者 王岚）4月5日，青溪、南山两县签下协议。群众办事不再两头跑。

				青溪县政务服务局局长赵大江和南山县行政审批局局长孙山

				——局长找上门来，动员茶农办证。头一回没谈成。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("两县一窗通办");
	}

	@Test
	void findsColumnsOfBriefsAndOfPictures() {
		List<Article> articles = segment("""
				茶园里的夜校

				本报记者 王 岚

				晚上七点，夜校开课。

				一句话新闻

				■ 青溪县柳树村的灌渠4月2日通水。

				■ 青溪县茶业协会换届，李小禾当选会长。

				让邻里搭一把

				□ 赵大江

				搭一把手，路就平了。

				图片新闻

				▲青溪镇村民采茶。（王 岚 摄）

				▲柳树村新修的桥。（李 禾 摄）
				""");
		assertThat(articles).extracting(Article::title).containsExactly("茶园里的夜校", "一句话新闻", "让邻里搭一把", "图片新闻");
	}

	@Test
	void takesMarkedItemsInsideAnArticleForItsText() {
		List<Article> articles = segment("""
				茶园里的夜校

				本报记者 王 岚

				晚上七点，夜校开课。

				三件实事

				■ 灌渠通了水。

				■ 桥修好了。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("茶园里的夜校");
	}

	@Test
	void findsNoticesByWhoAdoptedThem() {
		List<Article> articles = segment("""
				茶园里的夜校

				本报记者 王 岚

				晚上七点，夜校开课。

				人事任免

				青溪县人民代表大会常务委员会任免名单

				（2026年4月9日青溪县第十八届人民代表大会常务委员会第三次会议通过）

				任命：

				李小禾为青溪县商务局局长。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("茶园里的夜校", "青溪县人民代表大会常务委员会任免名单");
	}

	@Test
	void takesTheDaysOfADiaryForHeadings() {
		List<Article> articles = segment("""
				在青溪的日子

				赵大江

				4月2日 小雨

				今天到柳树村看苗圃。

				4月9日　多云转晴

				苗圃的路修好了。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("在青溪的日子");
		assertThat(articles.get(0).reporters()).containsExactly("赵大江");
	}

	@Test
	void findsLettersByTheirSignatures() {
		List<Article> articles = segment("""
				村里的路，该修了

				编辑同志：

				我是青溪村的村民，村里的路坏了三年。

				巴图其其格

				公示栏里没公示

				编辑同志：

				我们村的公示栏一直空着。

				李小禾

				编辑回音

				来信收到，县里已经派人去看。
				""");
		assertThat(articles).extracting(Article::title).containsExactly("村里的路，该修了", "公示栏里没公示", "编辑回音");
		assertThat(articles).extracting(Article::reporters)
			.containsExactly(List.of("巴图其其格"), List.of("李小禾"), List.of());
	}

	@Test
	void findsArticlesThatAreSignedAtTheirEnd() {
		List<Article> articles = segment("""
				谁来管好小院？

				本报记者 王岚

				晚上七点，院子里坐满了人。

				门前有路

				路是去年修的。

				茶农卖茶不出村

				青溪村设了收茶点。（记者 李小禾）

				果农不愁销路

				石桥村办起果园合作社。（赵大江 孙小满）
				""");
		assertThat(articles).extracting(Article::title).containsExactly("谁来管好小院？", "茶农卖茶不出村", "果农不愁销路");
		assertThat(articles).extracting(Article::reporters)
			.containsExactly(List.of("王岚"), List.of("李小禾"), List.of("赵大江", "孙小满"));
	}

	@Test
	void takesHeadingsOfATornColumnForNoArticles() {
		List<Article> articles = segment("""
				04　乡村周刊　　青 溪 报　　2021年3月16日　星期二

				的路修到了果园边上，果子一天就能进城。

				果园有了守护人

				护园员王大山每天巡园三趟。

				一条路通到果园

				——青溪县修路见闻

				本报记者 王岚

				果园边的路，是去年修的。
				""");
		assertThat(articles).singleElement().satisfies((article) -> {
			assertThat(article.title()).isEqualTo("一条路通到果园");
			assertThat(article.text()).contains("护园员王大山").doesNotContain("乡村周刊");
		});
	}

	@Test
	void joinsATitleThatPicturesTearApart() {
		List<Article> articles = segment("""
				山乡修路记

				□ 王岚

				路修好了。

				(本文配图由青溪县提供)

				抓好产业促增收

				现选登一组青溪县的图片。

				青溪村村民采茶 (王岚 摄)

				建好村庄换新颜

				柳树村村民种树 (李禾 摄)
				""");
		assertThat(articles).extracting(Article::title).containsExactly("山乡修路记", "抓好产业促增收 建好村庄换新颜");
		assertThat(articles.get(1).text()).contains("青溪村村民采茶", "柳树村村民种树").doesNotContain("摄");
	}

	@Test
	void putsASentenceTogetherThatACaptionCuts() {
		Page page = new Page("甲", """
				青溪修水库

				本报记者 王岚

				青溪水库去年由青溪县水务公司承建，并负责

				图为水库大坝。（李小禾摄）

				运营，每天供水三千吨。
				""");
		Article article = this.segmenter.segment(page).get(0);
		assertThat(article.sentences()).extracting(Sentence::text)
			.contains("青溪水库去年由青溪县水务公司承建，并负责运营，每天供水三千吨。", "图为水库大坝。");
		Sentence joined = article.sentences().get(1);
		assertThat(article.content().onPage(joined.span())).hasSize(2)
			.extracting((span) -> span.of(page.text()))
			.containsExactly("青溪水库去年由青溪县水务公司承建，并负责", "运营，每天供水三千吨。");
	}

	@Test
	void keepsWhatTheScanReadTwiceOnce() {
		Article article = segment("""
				青溪修水库

				本报记者 王岚

				青溪水库的大坝从前年冬天开工，到今年春天完工，一共用了四百天，

				青溪水库的大坝从前年冬天开工，到今年春天完工，一共用了四百天，比计划早了两个月。

				水库的水，如今流进了柳树村和石桥村的田里，两个村的稻子长得比往年都好。

				水库的水，如今流进了柳树村和石桥村的田里，两个村的稻子长得比往年都好。
				""").get(0);
		assertThat(article.sentences()).extracting(Sentence::text)
			.containsExactly("青溪修水库", "青溪水库的大坝从前年冬天开工，到今年春天完工，一共用了四百天，比计划早了两个月。",
					"水库的水，如今流进了柳树村和石桥村的田里，两个村的稻子长得比往年都好。");
	}

	@Test
	void givesADisplacedFragmentToTheArticleThatItIsAbout() {
		List<Article> articles = segment("""
				渔民护鸟记

				本报记者 王岚

				柳湖镇的渔民上岸以后办起护鸟队，每天在柳湖边巡护候鸟。护鸟队已经救下

				园子里挂满葡萄，石桥村的葡萄今年卖到了县城，葡萄合作社社长说，

				二十多只候鸟，柳湖镇给护鸟队配了两条巡护船，渔民开船护鸟。

				石桥葡萄熟了

				本报讯（记者 李小禾）石桥村的葡萄熟了，葡萄合作社的社员忙着摘葡萄。
				""");
		assertThat(articles.get(0).text()).doesNotContain("葡萄").contains("护鸟队已经救下二十多只候鸟，");
		assertThat(articles.get(1).text()).contains("园子里挂满葡萄");
	}

	@Test
	void takesAnArticleWithoutAnyHeadlineByItsOpeningWords() {
		List<Article> articles = segment("县长王岚昨天来到青溪村。村民都来了。");
		assertThat(articles).singleElement().satisfies((article) -> {
			assertThat(article.title()).isEqualTo("县长王岚昨天来到青溪村");
			assertThat(article.text()).isEqualTo("县长王岚昨天来到青溪村。村民都来了。");
		});
	}

	@Test
	void findsNoArticleOnABlankPage() {
		assertThat(segment(" \n\r\n\u3000")).isEmpty();
		assertThat(segment("")).isEmpty();
	}

	private List<Article> segment(String text) {
		return this.segmenter.segment(new Page("甲", text));
	}

}

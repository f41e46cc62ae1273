package org.jiceng.extraction.relation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of titles that posts have: the noun at their end and the words that may stand
 * before it (副, 常务, 第一; 眼科 in 眼科主任). Names of no particular post holder or body are in
 * it.
 */
final class TitleLexicon {

	private static final String NOUNS = "书记|主任|主席|总理|委员|常委|常务委员|部长|厅长|局长|署长|司长|处长|科长|股长|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|村长|专员|"
			+ "所长|站长|队长|大队长|支队长|院长|校长|园长|馆长|会长|秘书长|理事长|监事长|董事长|总裁|总经理|经理|厂长|矿长|场长|行长|社长|台长|庭长|检察长|审判长|组长|班长|店长|"
			+ "团长|师长|政委|教导员|指导员|司令员|参谋长|船长|机长|车间主任|河长|林长|湖长|田长|链长|路长|街长|楼长|楼栋长|楼道长|楼门长|网格长|护士长|负责人|法定代表人|法人代表|经营者|创始人|合伙人|"
			+ "主理人|店主|掌柜|老板|顾问|总监|主管|主编|总编辑|编辑|记者|代表|干事|秘书|文书|会计|出纳|巡视员|调研员|科员|办事员|网格员|农技员|技术员|讲解员|协管员|联络员|辅导员|研究员|演员|教员|教练|"
			+ "教练员|管理员|安全员|护林员|护河员|保管员|骑手|司机|电工|学徒|管家|讲师|助教|教授|教师|老师|工程师|农艺师|畜牧师|兽医师|会计师|经济师|设计师|规划师|建筑师|药师|医师|医生|护士|律师|厨师|技师|"
			+ "农艺|专家|育种官|执行官|技术官|财务官|法官|检察官|民警|辅警|警长|协警|成员|馆员|院士|理事|监事|董事|会计|调解员|督导员|审计师|总师|接班人|传承人|工长|站员|特派员|代办员|专干|政法委员|"
			+ "宣传委员|组织委员|纪检委员";

	private static final Pattern TITLE = Pattern.compile("(?:" + NOUNS + ")$");

	private static final Pattern BARE = Pattern
		.compile("(?:(?:常务|第一|副|代理?|总|执行|名誉|高级|首席|驻村|项目|财务|技术|行政|法定|党支部|村级|乡级|镇级|县级|市级)*)(?:" + NOUNS + ")$");

	private static final Pattern BODY_NOUN = Pattern.compile(
			".{0,6}(?:党委|党组|党工委|党支部|党总支|支部|总支|党小组|管委会|办事处|居委会|村委会|委员会|组织部|宣传部|统战部|政法委|纪委|监委|办公室|办|局|处|科|股|部|厅|院|所|站|中心|妇联|工会|团委|团支部|公司|集团|合作社|协会|商会|研究院|学院|分局|支行|分行|大队|支队|总队|小组|工作组)");

	private static final Pattern MAY_PRECEDE = Pattern
		.compile("(?:原|时任|现任|曾任|前任|新任|首任|是|由|请|派|聘|让|的|任|为|当|给|跟|找|问|对|叫|如今|该|老)$");

	/** Words in front of a title that are no part of it. */
	private static final Pattern PREFIX = Pattern.compile(
			"^(?:(?:原|时任|现任|曾任|前任|前(?=.{2})|新任|首任|上任|继任|兼任|兼|挂职(?=.)|挂任|担任|出任|任|是|也是|系|为|老(?=书记|主任|支书|村长)|同志|选派的|的|分管[^的]{1,20}的|主持[^的]{1,12}的|负责[^的]{1,20}的|最[^的]{1,6}的|该|其)+)");

	/**
	 * {@return whether a text ends with a title}
	 */
	boolean endsWithTitle(String text) {
		return TITLE.matcher(text).find();
	}

	/**
	 * {@return whether a text is nothing but a title}
	 */
	boolean isBare(String text) {
		Matcher matcher = BARE.matcher(text);
		return matcher.find() && matcher.start() == 0;
	}

	/**
	 * {@return the plain title at the end of a text, or an empty text}
	 */
	String bareTitle(String text) {
		Matcher matcher = BARE.matcher(text);
		return matcher.find() ? matcher.group() : "";
	}

	/**
	 * {@return whether a text is a common noun for a body: 管委会, 组织部}
	 */
	boolean isBodyNoun(String text) {
		return BODY_NOUN.matcher(text).matches();
	}

	/**
	 * {@return whether a title without a body may follow these words}
	 */
	boolean mayPrecede(String text) {
		return MAY_PRECEDE.matcher(text).find();
	}

	/**
	 * {@return the text without the words in front of a title that are no part of it}
	 */
	String withoutPrefix(String text) {
		Matcher matcher = PREFIX.matcher(text);
		String title = matcher.find() ? text.substring(matcher.end()) : text;
		return title.isEmpty() ? text : title;
	}

}

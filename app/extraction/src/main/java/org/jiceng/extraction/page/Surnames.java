package org.jiceng.extraction.page;

import java.util.Set;

/**
 * The family names in use, single and double ones, after the hundred names and the census
 * lists.
 */
final class Surnames {

	private static final String SINGLE = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
			+ "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危"
			+ "江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段"
			+ "富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申"
			+ "扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷"
			+ "訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖付闫代邸楚操泮英原兰佀覃侬苟税闵邝丘涂岩苑仝"
			+ "但信晋练揭忻植望冼麦岑楼茆鹿蹇银谌肇官初矫裔亓滚阿迟才盘苴铁陇战牙普和庹祖昂撒海虎";

	private static final Set<String> DOUBLE = Set.of("欧阳", "司马", "上官", "诸葛", "尉迟", "皇甫", "令狐", "慕容", "司徒", "东方", "公孙",
			"端木", "夏侯", "独孤", "钟离", "宇文", "长孙", "闻人", "申屠", "公冶", "濮阳", "淳于", "单于", "太史", "赫连", "澹台", "轩辕", "南宫", "西门",
			"百里", "呼延", "仲孙", "完颜", "富察", "纳兰", "拓跋", "叶赫", "左丘", "东郭", "第五", "鲜于", "公羊", "司空", "亓官");

	/** The characters by which names of other languages are mostly written. */
	private static final String SOUNDS = "阿艾爱巴拜包贝别布赤达代迪丁东杜额尔法费富嘎甘戈格古哈海赫呼胡吉加嘉杰卡凯克库拉莱兰勒里力利林龙卢鲁洛马玛麦曼毛梅米莫木穆纳娜那尼努"
			+ "诺帕培皮普齐奇其恰强琼热仁日荣如萨赛桑色沙山舍生斯苏索塔台特提铁托吐图土瓦旺外卫温乌吾西希夏谢雅亚扬央叶依伊以音尤于玉云扎泽扎再则占珠卓孜子尊江汗买合坦登曲措嘉朝门"
			+ "才丹顿多热格根花金景高娃其其毕力格阔古丽孜汗提买买江依不拉音";

	private Surnames() {
	}

	/**
	 * {@return how many characters of a name are the family name, 0 if it begins with
	 * none}
	 */
	static int length(String name) {
		if (name.length() > 2 && DOUBLE.contains(name.substring(0, 2))) {
			return 2;
		}
		return (!name.isEmpty() && SINGLE.indexOf(name.charAt(0)) >= 0) ? 1 : 0;
	}

	static boolean isDouble(String text) {
		return DOUBLE.contains(text);
	}

	/**
	 * {@return whether a name is written by sound, as 热依拉·马合木提 or 斯琴高娃 is}
	 */
	static boolean isTransliterated(String name) {
		long letters = name.chars().filter(Character::isIdeographic).count();
		long sounds = name.chars().filter((character) -> SOUNDS.indexOf(character) >= 0).count();
		return letters > 0 && sounds * 10 >= letters * 7;
	}

}

package org.jiceng.server.identity;

import java.util.regex.Pattern;

/**
 * Which names only one thing in the country can bear, told by their form alone.
 */
final class UniqueNames {

	/** Names of organs of the whole state begin so, unless a place follows. */
	private static final Pattern CENTRAL = Pattern
		.compile("(中华人民共和国|中国共产党中央|中共中央|党中央|中央|国务院|国家|全国人|全国政协|最高人民|中国人民银行|中国人民解放军).*");

	private static final Pattern LOCAL = Pattern.compile(".*[省市县区州旗镇乡村盟].*");

	/** Words of fields of work that hold a character of a place's level. */
	private static final Pattern LOCAL_WORDS = Pattern.compile("城市|市场|县域|乡村|农村|社区");

	/** The fields of the ministries that the State Council consists of. */
	private static final Pattern MINISTRY = Pattern.compile("(外交|国防|教育|科技|科学技术|工业和信息化|工信|公安|国家安全|民政|司法|财政"
			+ "|人力资源和社会保障|人力资源社会保障|人社|自然资源|生态环境|住房和城乡建设|住房城乡建设|住建|交通运输|水利|农业农村|商务|文化和旅游|文旅"
			+ "|退役军人事务|应急管理)部|审计署|[\\p{IsHan}]{2,4}总[署局]");

	/** Names that are registered for the whole country end so. */
	private static final Pattern REGISTERED = Pattern
		.compile(".{2,}(股份有限公司|有限责任公司|有限公司|集团|集团公司|银行|大学|日报社?|通讯社|出版社|电视台)");

	private static final Pattern NATIONWIDE = Pattern.compile("(中国|中华全国|全国).{2,}");

	/** What is no name but a kind, with or without the level that it belongs to. */
	private static final Pattern BARE_KIND = Pattern
		.compile("[省市县区镇乡村]?(街道|社区)?(人民|中心|第[一二三四五六七八九十]+)?(党支部|党总支|总支|支部|党委|党组|党工委|党小组|党组织|公司|集团|集团公司"
				+ "|总公司|分公司|企业|工厂|银行|支行|分行|医院|卫生院|卫生室|学校|小学|中学|大学|学院|幼儿园|合作社|村委会|村委|居委会|政府|人民政府|委|委会|委员会"
				+ "|管委会|办公室|办事处|街道办|派出所|公安局|法院|检察院|人大|政协|纪委|组织部|宣传部|统战部|工会|妇联|团委|协会|商会|服务中心|便民服务中心|工作站|工作队)");

	private static final Pattern STATE_DOCUMENT = Pattern.compile("《(中华人民共和国|中共中央|中国共产党|国务院|全国|国家).{2,}》");

	private UniqueNames() {
	}

	/**
	 * {@return whether this is an organ of the whole state: 财政部, 国家能源局, not 国家税务总局某市税务局}
	 */
	static boolean isCentralOrgan(String name) {
		return MINISTRY.matcher(name).matches() || (CENTRAL.matcher(name).matches()
				&& !LOCAL.matcher(LOCAL_WORDS.matcher(name).replaceAll("")).matches());
	}

	/**
	 * {@return whether only one body bears this name, wherever it lies}
	 */
	static boolean isBody(String name) {
		boolean registered = REGISTERED.matcher(name).matches() || NATIONWIDE.matcher(name).matches();
		return isCentralOrgan(name) || (registered && !isBareKind(name));
	}

	/**
	 * {@return whether this names a kind of body and none in particular: 村党支部}
	 */
	static boolean isBareKind(String name) {
		return BARE_KIND.matcher(name).matches();
	}

	/**
	 * {@return whether this is the title of a document of party or state:
	 * 《中华人民共和国乡村振兴促进法》}
	 */
	static boolean isStateDocument(String name) {
		return STATE_DOCUMENT.matcher(name).matches();
	}

}

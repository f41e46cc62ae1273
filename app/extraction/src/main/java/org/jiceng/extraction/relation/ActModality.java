package org.jiceng.extraction.relation;

import java.util.regex.Pattern;

import org.jiceng.schema.Modality;

/**
 * Reads from the words before an act whether it is done, planned or did not happen.
 */
final class ActModality {

	private static final Pattern PLANNED = Pattern.compile(
			"正在(?:研究|筹划|谋划|酝酿|抓紧)|加快研究|下一步|研究制定中|计划|打算|准备|力争|争取在|拟(?!定)|预计|有望|承诺|答应|还将|也将|即将|将(?:深化|推进|加快|加强|组织|落实|完善|健全|选派|安排|派|拨|投入|着力|积极|统一|免费|重点|优先|分批|逐步|加大|提供|打造|改造|扩建|动工|开工|继续|持续|在|于|为|给|向|会|与|同|投资|建设|共建|合建|联建|新建|推行|实施|开展|出台|印发|制定|启动|进一步|帮|支持|陆续|统筹|联合|再|拿出|由|全面|深入)");

	/** What a sentence begins with that tells of the time to come. */
	private static final Pattern LATER = Pattern.compile("^.{0,6}(?:下一步|接下来|今后|未来[\\d一二三四五六七八九十几]{1,2}年)");

	private static final Pattern NEGATED = Pattern.compile(
			"没有(?!.{1,12}，而是)|没能|未能|并未|尚未|从未|未曾|未获|无法|拒绝|不再|不能|不予|不愿|不肯|没给|没帮|未(?=[给向为按])|否认|取消|叫停|不(?=给|帮|向|为|同意|支持|开展|推行)");

	/**
	 * {@return whether the words say that the act did not happen}
	 */
	boolean isNegated(String before) {
		return NEGATED.matcher(before).find();
	}

	/**
	 * {@return whether an act is done or planned}
	 * @param lead the words of the sentence before its subject
	 * @param words the words from its subject on
	 */
	Modality of(String lead, String words) {
		return PLANNED.matcher(words).find() || LATER.matcher(lead).find() ? Modality.PLANNED : Modality.DONE;
	}

}

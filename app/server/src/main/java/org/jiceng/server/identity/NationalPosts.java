package org.jiceng.server.identity;

import java.util.Set;

/**
 * The titles that only leaders of party and state bear.
 */
final class NationalPosts {

	private static final Set<String> TITLES = Set.of("总书记", "国家主席", "国家副主席", "总理", "副总理", "国务委员", "委员长", "副委员长",
			"中央军委主席", "中央军委副主席", "中央政治局常委", "中央政治局委员");

	private NationalPosts() {
	}

	static boolean contains(String title) {
		return TITLES.contains(title);
	}

}

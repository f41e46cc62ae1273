package org.jiceng.server.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jiceng.schema.RelationType;

/**
 * What a change of the observations touches, gathered while it is made: the projection is
 * computed again for these alone. Lives as long as one transaction.
 */
public final class Touched {

	private final Set<String> identities = new TreeSet<>();

	private final Set<String> claims = new TreeSet<>();

	private final Map<RelationType, Set<String>> keys = new EnumMap<>(RelationType.class);

	/** Notes entities that gained or lost a member, by identity. */
	public void entities(Collection<String> touched) {
		this.identities.addAll(touched);
	}

	/** Notes claims that have no key yet, or whose ends have another id now. */
	public void claims(Collection<String> touched) {
		this.claims.addAll(touched);
	}

	/** Notes a projected relationship that gained or lost a claim. */
	public void relationship(RelationType type, String key) {
		this.keys.computeIfAbsent(type, (same) -> new TreeSet<>()).add(key);
	}

	Set<String> identities() {
		return this.identities;
	}

	Set<String> claims() {
		return this.claims;
	}

	Set<String> keys(RelationType type) {
		return this.keys.getOrDefault(type, Set.of());
	}

}

package org.jiceng.server.identity;

import org.neo4j.driver.TransactionContext;

/**
 * Keeps what people query in step with what pages say: computes it again for whatever a
 * change touches, in the transaction that makes the change. So it is a function of the
 * observations and of which page entities are one, whatever came first.
 */
public final class Projection {

	private final MemberProjection members = new MemberProjection();

	private final RelationProjection relations = new RelationProjection();

	private final EntityProjection entities = new EntityProjection();

	private final HierarchyProjection hierarchy = new HierarchyProjection();

	private final HubProjection hubs = new HubProjection();

	/**
	 * Projects again what was touched.
	 * @param transaction the transaction that changed the observations, which has locked
	 * out other writers
	 * @param touched what the change touched
	 */
	public void project(TransactionContext transaction, Touched touched) {
		this.members.settleIds(transaction, touched);
		this.relations.project(transaction, touched);
		this.entities.project(transaction, touched.identities());
		this.hierarchy.project(transaction, touched.identities());
		this.hubs.project(transaction);
	}

}

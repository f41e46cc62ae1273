package org.jiceng.server.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/**
 * Looks entities up; read only.
 */
interface EntityRepository extends Repository<EntityNode, String> {

	Optional<EntityNode> findById(String id);

	@Query("MATCH (:PageEntity {id: $member})-[:IS]->(e:Entity) RETURN e")
	Optional<EntityNode> findByMember(@Param("member") String member);

	List<EntityNode> findAllByIdIn(Collection<String> ids);

	/**
	 * Finds an entity by any of its addresses.
	 * @param id its id or that of one of its members
	 * @return the entity
	 */
	default Optional<EntityView> findByAddress(String id) {
		return findById(id).or(() -> findByMember(id)).map(EntityNode::view);
	}

}

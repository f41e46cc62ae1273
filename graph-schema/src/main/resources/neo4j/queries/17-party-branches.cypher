// 党组织：在哪里，谁在其中任职
// Party branches: where they are and who serves in them
MATCH (branch:PartyBranch)
OPTIONAL MATCH (branch)-[:LOCATED_IN]->(place:Entity)
OPTIONAL MATCH (person:Person)-[post:WORKS_IN]->(branch)
RETURN branch.name AS 党组织, collect(DISTINCT place.name) AS 所在地, collect(DISTINCT person.name + " " + post.title) AS 任职者
ORDER BY size(任职者) DESC, 党组织
LIMIT 50

// 谁在哪里承担什么项目
// Who undertakes which project, and where
MATCH (body:Entity)-[undertaking:UNDERTAKES]->(project:Project)
OPTIONAL MATCH (project)-[:LOCATED_IN]->(place:Entity)
RETURN project.name AS 项目, collect(DISTINCT body.name) AS 承担者, collect(DISTINCT place.name) AS 所在地
ORDER BY 项目
LIMIT 50

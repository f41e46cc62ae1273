// 谁在哪里任职
// Who works where
MATCH (person:Person)-[post:WORKS_IN]->(body)
RETURN person.name AS 人物, post.title AS 职务, post.status AS 状态, body.name AS 任职于, post.sources AS 来源数
ORDER BY 任职于, 职务, 人物
LIMIT 50

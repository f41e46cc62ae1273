// 谁曾经在哪里任职
// Who held which post before
MATCH (person:Person)-[post:WORKS_IN {status: "former"}]->(body)
RETURN person.name AS 人物, body.name AS 曾任职于, post.title AS 职务, post.lastSeen AS 最近见报
ORDER BY 人物
LIMIT 50

// 谁身兼数职
// Who holds several posts
MATCH (person:Person)-[post:WORKS_IN {status: "current"}]->(body)
WITH person, collect(body.name + " " + post.title) AS posts
WHERE size(posts) > 1
RETURN person.name AS 人物, size(posts) AS 职务数, posts AS 职务
ORDER BY 职务数 DESC, 人物
LIMIT 50

// 谁在实施什么政策
// Who implements which policy
MATCH (body:Entity)-[:IMPLEMENTS]->(policy:Policy)
RETURN policy.name AS 政策, collect(body.name) AS 实施者
ORDER BY size(实施者) DESC, 政策
LIMIT 50

// 谁出台了什么政策
// Who issued which policy
MATCH (issuer:Entity)-[issued:ISSUED]->(policy:Policy)
RETURN policy.name AS 政策, collect(issuer.name) AS 出台者, min(issued.firstSeen) AS 最早见报
ORDER BY 政策
LIMIT 50

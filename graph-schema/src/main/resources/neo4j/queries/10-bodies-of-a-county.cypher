// 机构最多的县区有哪些机构
// The bodies of the county that has most of them
MATCH (county:County)<-[:LOCATED_IN]-(body:Entity)
WITH county, collect(body) AS bodies
ORDER BY size(bodies) DESC, county.name
LIMIT 1
UNWIND bodies AS body
RETURN county.name AS 县区, body.type AS 类别, body.name AS 名称
ORDER BY 类别, 名称
LIMIT 100

// 谁支持了谁（图）
// Who supports whom (picture)
MATCH path = (giver:Entity)-[:SUPPORTS]->(receiver:Entity)
RETURN path
LIMIT 60

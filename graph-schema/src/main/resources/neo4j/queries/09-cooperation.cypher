// 合作关系（图）
// Who cooperates with whom (picture)
MATCH path = (one:Entity)-[:COOPERATES_WITH]-(other:Entity)
RETURN path
LIMIT 60

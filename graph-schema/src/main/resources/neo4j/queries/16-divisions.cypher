// 行政区划的上下级
// The hierarchy of places
MATCH path = (place:Place)-[:WITHIN]->(parent:Place)
RETURN path
LIMIT 100

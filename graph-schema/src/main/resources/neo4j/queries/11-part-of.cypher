// 机构的上下级
// Which body belongs to which
MATCH (part:Entity)-[:PART_OF]->(whole:Entity)
RETURN whole.name AS 上级, collect(part.name) AS 下级
ORDER BY size(下级) DESC, 上级
LIMIT 50

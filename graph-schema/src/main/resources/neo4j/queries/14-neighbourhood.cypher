// 联系最多的人和与之相关的一切（图）
// The person with most connections and all around (picture)
MATCH (person:Person)
WITH person ORDER BY person.degree DESC, person.id LIMIT 1
MATCH path = (person)-[:WORKS_IN|SUPPORTS|UNDERTAKES|LOCATED_IN]-(:Entity)-[:WORKS_IN|SUPPORTS|ISSUED|UNDERTAKES]-{0,1}(:Entity)
RETURN path
LIMIT 60

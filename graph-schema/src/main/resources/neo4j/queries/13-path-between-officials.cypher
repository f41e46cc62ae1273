// 两名官员之间最短的联系（图）
// The shortest connection between two officials (picture)
MATCH (one:Official), (other:Official)
WHERE one.id < other.id
WITH one, other ORDER BY one.degree + other.degree DESC, one.id, other.id LIMIT 20
CALL (one, other) {
  MATCH path = SHORTEST 1
    (one)-[:WORKS_IN|PART_OF|SUPPORTS|ISSUED|IMPLEMENTS|UNDERTAKES|COOPERATES_WITH|LOCATED_IN]-{1,4}(other)
  RETURN path
}
RETURN path
LIMIT 5

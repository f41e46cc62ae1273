// 每条事实的原句
// The sentence behind each fact
MATCH (page:Page)-[:HAS_ARTICLE]->(article:Article)-[:HAS_CLAIM]->(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject:PageEntity), (claim)-[:OBJECT]->(object:PageEntity)
RETURN subject.name AS 主体, claim.type AS 关系, claim.title AS 职务, object.name AS 客体, claim.quote AS 原句,
  page.document AS 版面, article.title AS 文章
ORDER BY 版面, 文章, 主体
LIMIT 50

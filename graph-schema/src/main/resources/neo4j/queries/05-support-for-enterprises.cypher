// 哪些企业得到了支持，怎样的支持
// Which enterprises were supported, and how
MATCH (giver:Entity)-[support:SUPPORTS]->(enterprise:Enterprise)
RETURN enterprise.name AS 企业, giver.name AS 支持者, support.kind AS 方式, support.modality AS 已做或计划
ORDER BY 企业, 支持者
LIMIT 50

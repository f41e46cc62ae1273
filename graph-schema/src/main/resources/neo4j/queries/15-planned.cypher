// 计划中的事
// What is planned or promised
MATCH (subject:Entity)-[act {modality: "planned"}]->(object:Entity)
RETURN subject.name AS 主体, type(act) AS 关系, object.name AS 客体, act.firstSeen AS 见报
ORDER BY 主体, 客体
LIMIT 50

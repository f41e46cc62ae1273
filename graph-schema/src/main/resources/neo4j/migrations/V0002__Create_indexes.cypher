// From a projected relationship to its claims.
CREATE RANGE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);
CREATE RANGE INDEX page_import IF NOT EXISTS FOR (n:Page) ON (n.import);

// Names in order, for lists that go on page by page, and divisions by their code.
CREATE RANGE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE RANGE INDEX entity_code IF NOT EXISTS FOR (n:Entity) ON (n.code);
CREATE RANGE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degree);

// Beginnings of names, pinyin and initials. A range index holds a list as one value, so what STARTS WITH does for a single
// name is done for lists by an index that keeps every item whole: queryNodes('entity_beginnings', '王*'), one character too.
CREATE FULLTEXT INDEX entity_beginnings IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchNames, n.pinyin, n.initials]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Words within names.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

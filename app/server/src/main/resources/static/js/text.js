// Every word that the page shows, in Chinese and English: key: [zh, en]. "{name}" is filled in, "{count:path|paths}"
// with the word that goes with the number.

const TEXTS = {
	'name': ['基层', 'Jiceng'],
	'motto': ['报上说的人、单位、地方，谁与谁有何关系', 'People, bodies and places in the papers, and how they are connected'],
	'skip': ['跳到正文', 'Skip to the content'],
	'language': ['English', '中文'],
	'tabs': ['查询方式', 'Ways to ask'],
	'tab.search': ['查一个名称', 'Look up a name'],
	'tab.paths': ['两者有何关系', 'How are two connected'],
	'docs.api': ['接口文档', 'API documentation'],
	'docs.browser': ['Neo4j Browser', 'Neo4j Browser'],
	'dateline': ['依据 {pages} 版报纸 · {articles} 篇文章 · {entities} 个实体 · {relations} 条关系', 'From {pages:page|pages} · {articles:article|articles} · {entities:entity|entities} · {relations:relation|relations}'],
	'dateline.dates': ['{from}至{to}', '{from} to {to}'],
	'dateline.sample': ['目前装的是样报：为演示自编的版面，不是真实报道。', 'What is loaded is the sample paper, written for demonstration; it is no real reporting.'],
	'colophon': ['图中每条关系都有报纸原句为据；由程序从扫描文字中读出，可能有误，引用前请核对原文。', 'Every relation rests on a sentence of a newspaper. Read from scanned text by a program, it may be wrong: check the article before you quote it.'],

	'search.label': ['人、单位、地方、政策或项目的名称', 'Name of a person, body, place, policy or project'],
	'search.hint': ['可输入名称、简称、拼音（wangjianguo）或首字母（wjg）', 'A name, short name, pinyin (wangjianguo) or initials (wjg)'],
	'search.do': ['查', 'Look up'],
	'search.heading': ['与“{q}”相符的名称', 'Names that match “{q}”'],
	'search.none': ['图中没有与“{q}”相符的名称。', 'No name matches “{q}”.'],
	'search.none.next': ['换个写法试试：少写几个字、写全称，或用拼音首字母。', 'Try fewer characters, the full name, or the initials of its pinyin.'],
	'search.more': ['再看一些', 'Show more'],
	'suggest.count': ['{count} 个建议，用上下键选择', '{count:suggestion|suggestions}; use the arrow keys'],
	'suggest.none': ['没有相符的名称', 'No name matches'],
	'suggest.failed': ['暂时查不到建议：{reason}', 'No suggestions for now: {reason}'],

	'home.what': ['这里把报纸版面读成一张图：谁在哪里任职、哪家单位在哪里、谁支持谁、谁出台了什么。', 'Newspaper pages, read into a graph: who works where, what lies where, who supports whom, who issued what.'],
	'home.how': ['输入一个名称看它的周围，或输入两个名称看它们怎样相连；每条线都能点开，看到说这件事的原句。', 'Enter a name to see what surrounds it, or two to see how they are connected; every line opens to the sentence that says so.'],
	'home.examples': ['从这些看起', 'Start with one of these'],
	'home.example.path': ['{from}与{to}有何关系？', 'How are {from} and {to} connected?'],
	'home.empty': ['图还是空的。', 'The graph is still empty.'],
	'home.empty.next': ['先装入版面：在命令行运行 app/jiceng load 文件夹，然后刷新本页。', 'Load pages first: run “app/jiceng load FOLDER” in a terminal, then reload this page.'],

	'count.relations': ['{count} 条关系', '{count:relation|relations}'],
	'count.articles': ['{count} 篇文章', '{count:article|articles}'],
	'aliases': ['又作', 'Also'],
	'code': ['区划代码', 'Division code'],
	'within': ['所在', 'In'],
	'seen': ['见报', 'In the papers'],
	'seen.range': ['{from} 至 {to}', '{from} to {to}'],
	'articles': ['见于这些文章', 'Articles with this name'],
	'hub': ['枢纽：相连者众多，经由它的路径说明不了什么', 'Hub: joined to so much that a path through it says little'],

	'entity.picture.label': ['“{name}”的关系图：{nodes} 个实体，{edges} 条关系。同样的内容在下面的表中。', 'Graph around “{name}”: {nodes:entity|entities}, {edges:relation|relations}. The table below holds the same.'],
	'entity.shown': ['图中 {nodes} 个实体、{edges} 条关系', '{nodes:entity|entities} and {edges:relation|relations} shown'],
	'entity.rest': ['“{name}”另有 {count} 条关系未画出', '{count:relation|relations} of {name} not drawn'],
	'entity.alone': ['文章中只提到过“{name}”，没有说到与谁有关系。', 'No article says how “{name}” is connected; it is only named.'],
	'entity.filtered': ['筛选后没有可画的了。', 'The filter leaves nothing to draw.'],
	'entity.filter.reset': ['恢复全部类型', 'Show all types'],
	'entity.expand': ['展开邻居（{count} 条关系）', 'Show its neighbours ({count:relation|relations})'],
	'entity.collapse': ['收起邻居', 'Hide its neighbours'],
	'entity.centre': ['以此为中心', 'Make this the centre'],
	'entity.path': ['查与他者的关系', 'Find a path from here'],
	'entity.relations': ['关系', 'Relations'],
	'entity.more': ['再看 {count} 条', '{count} more'],
	'entity.more.label': ['“{type}”再看 {count} 条', '{count} more of “{type}”'],
	'entity.of': ['{shown} / {total}', '{shown} of {total}'],
	'entity.details.back': ['看“{name}”', 'About {name}'],
	'filter.entities': ['实体', 'Entities'],
	'filter.relations': ['关系', 'Relations'],
	'legend': ['图例与筛选', 'Legend and filter'],
	'legend.lines': ['实线：已有的事；虚线：计划中的事；浅线：从前的职务', 'Solid: done; dashed: planned; pale: former post'],
	'picture.fit': ['看全图', 'Fit'],
	'picture.in': ['放大', 'Zoom in'],
	'picture.out': ['缩小', 'Zoom out'],
	'picture.again': ['重新排布', 'Arrange again'],
	'picture.save': ['存为图片', 'Save picture'],
	'picture.hint': ['点圆点看详情，双击以它为中心；点线看原句。', 'Click a dot for details, twice to make it the centre; click a line for the sentence.'],

	'table': ['关系表', 'Table'],
	'table.copy': ['复制此表', 'Copy the table'],
	'table.copied': ['已复制，可粘贴到表格软件', 'Copied; paste it into a spreadsheet'],
	'copy.failed': ['浏览器不许复制，请手工选取', 'The browser does not allow copying; select by hand'],
	'table.subject': ['谁', 'Who'],
	'table.relation': ['关系', 'Relation'],
	'table.object': ['与谁', 'With whom'],
	'table.status': ['情形', 'State'],
	'table.sources': ['篇数', 'Articles'],
	'table.seen': ['最近见报', 'Last seen'],
	'table.evidence': ['原句', 'Sentence'],
	'table.open': ['看原句', 'Show'],
	'table.open.label': ['看原句：{fact}', 'Show the sentence: {fact}'],

	'evidence.count': ['{count} 篇文章这样说', 'Said by {count:article|articles}'],
	'evidence.part': ['文章较多，只列最近的 {count} 条。', 'There is more; the newest {count} are listed.'],
	'evidence.read': ['在文章中看', 'Read it in the article'],
	'evidence.rule': ['读出规则：{rule}', 'Found by rule: {rule}'],
	'evidence.period': ['时间：{from}至{to}', 'Time: {from} to {to}'],
	'state.current': ['现任（截至{date}的报道）', 'Holds the post (as of {date})'],
	'state.current.undated': ['现任（以报道为准）', 'Holds the post (as reported)'],
	'state.former': ['曾任', 'Former post'],
	'state.current.short': ['报道时在任', 'in post when reported'],
	'state.former.short': ['曾任', 'former'],
	'state.planned': ['计划中', 'Planned'],

	'cite': ['《{title}》', '“{title}”'],
	'cite.page': ['第{page}版', 'page {page}'],
	'article.by': ['文 {names}', 'By {names}'],
	'article.names': ['文中的名称', 'Names in this article'],
	'article.marked': ['黄底处说的是：', 'What is marked says:'],
	'article.untitled': ['（无题）', '(no headline)'],
	'article.text': ['由程序从版面文字拼成，断句与换行或与报纸不同。', 'Put together from the page’s text by a program; sentences and lines may differ from print.'],

	'path.from': ['从', 'From'],
	'path.to': ['到', 'To'],
	'path.swap': ['对调', 'Swap'],
	'path.do': ['查路径', 'Find paths'],
	'path.options': ['选项', 'Options'],
	'path.hops': ['最多几步', 'Steps at most'],
	'path.k': ['最多几条', 'Paths at most'],
	'path.planned': ['含计划中的事', 'Include planned acts'],
	'path.hubs': ['可经由枢纽（省、部委等）', 'May go through hubs (provinces, ministries …)'],
	'path.types': ['只经由这些关系（不选为全部）', 'Only these relations (none chosen: all)'],
	'path.incomplete': ['请填好两个名称。', 'Enter both names.'],
	'path.found': ['{from}与{to}：{count} 条路径，最短 {length} 步', '{from} and {to}: {count:path|paths}, the shortest of {length:step|steps}'],
	'path.title': ['路径{number}', 'Path {number}'],
	'path.length': ['{count} 步', '{count:step|steps}'],
	'path.weakest': ['每步至少 {count} 篇文章为据', 'each step said by {count:article|articles} or more'],
	'path.newest': ['最近见报 {date}', 'newest {date}'],
	'path.overlap': ['各步同在 {from} 至 {to} 间见报', 'all steps within {from} to {to}'],
	'path.hub': ['经由枢纽', 'through a hub'],
	'path.planned.mark': ['含计划中的事', 'includes planned acts'],
	'path.picture.label': ['{from}与{to}之间 {count} 条路径的图，内容与下面的文字相同', 'Picture of {count:path|paths} between {from} and {to}; the text below says the same'],
	'path.none': ['{from}与{to}：{hops} 步内无路径', '{from} and {to}: no path within {hops:step|steps}'],
	'path.none.try': ['可以试试', 'You may try'],
	'path.none.hops': ['放宽到 {hops} 步', 'up to {hops} steps'],
	'path.none.planned': ['算上计划中的事', 'with planned acts'],
	'path.none.hubs': ['允许经由枢纽', 'through hubs'],
	'path.none.types': ['不限关系类型', 'with every type of relation'],
	'path.none.ends': ['两端各自连着什么', 'What each end is joined to'],
	'path.truncated': ['查到时限为止，可能还有别的路径。', 'The search stopped at its time limit; there may be more.'],
	'path.parallel': ['两者之间还有：', 'Also between the two:'],
	'path.copy': ['复制文字与出处', 'Copy with sources'],
	'path.copied': ['已复制文字与出处', 'Copied with sources'],
	'path.print': ['打印', 'Print'],
	'path.ambiguous': ['图中有 {count} 个“{name}”，要查哪一个？', '{count} things are called “{name}”. Which one?'],
	'path.ambiguous.next': ['同名的人不会自动合并；请按单位和地方辨认。', 'People of one name are never merged by themselves; tell them apart by body and place.'],
	'path.unknown': ['图中没有叫“{name}”的。', 'Nothing in the graph is called “{name}”.'],
	'path.unknown.nearest': ['名称相近的有', 'The nearest names'],
	'path.unknown.none': ['也没有相近的名称。可以少写几个字再查，或先装入更多版面。', 'No name is near it either. Try fewer characters, or load more pages.'],
	'path.both': ['可以查到两个名称之间经过谁、有哪些原句为据。', 'Shows who stands between two names, and the sentences that say so.'],

	'loading': ['正在查…', 'Looking …'],
	'failed': ['没有查到', 'That did not work'],
	'failed.network': ['连不上服务。看看运行 app/jiceng up 的窗口是否还开着，再试一次。', 'The service does not answer. See whether the window that runs “app/jiceng up” is still open, and try again.'],
	'failed.missing': ['没有这个编号，可能所在的版面已被替换或删除。请按名称再查。', 'Nothing has this id; its page may have been replaced or removed. Look it up by name.'],
	'failed.server': ['服务出了问题。稍后再试；若仍如此，运行 app/jiceng doctor 看缘由。', 'The service has a problem. Try again later; if it stays, run “app/jiceng doctor”.'],
	'failed.again': ['再试一次', 'Try again'],
	'failed.home': ['回首页', 'Back to the start'],

	'punctuation.comma': ['，', ', '],
	'punctuation.list': ['、', ', '],
};

const ENTITY_TYPES = {
	Official: ['官员', 'Official'],
	Person: ['人物', 'Person'],
	PartyBranch: ['党组织', 'Party body'],
	Agency: ['机关', 'Agency'],
	Enterprise: ['企业', 'Enterprise'],
	Organization: ['组织机构', 'Organisation'],
	Province: ['省级', 'Province'],
	City: ['地级', 'City'],
	County: ['县级', 'County'],
	Town: ['乡级', 'Town'],
	Village: ['村级', 'Village'],
	Zone: ['功能区', 'Zone'],
	Policy: ['政策', 'Policy'],
	Project: ['项目', 'Project'],
};

const RELATION_TYPES = {
	WORKS_IN: ['任职于', 'works in'],
	LOCATED_IN: ['位于', 'located in'],
	PART_OF: ['隶属于', 'part of'],
	SUPPORTS: ['支持', 'supports'],
	ISSUED: ['出台', 'issued'],
	IMPLEMENTS: ['实施', 'implements'],
	UNDERTAKES: ['承担', 'undertakes'],
	COOPERATES_WITH: ['合作', 'cooperates with'],
};

const KINDS_OF_HELP = {
	money: ['资金', 'money'],
	credit: ['信贷', 'credit'],
	land: ['用地', 'land'],
	permit: ['审批', 'permits'],
	coordination: ['协调', 'coordination'],
	training: ['培训', 'training'],
	partner: ['牵线', 'partners'],
};

const STORED = 'jiceng.language';

export const entityTypes = Object.keys(ENTITY_TYPES);
export const relationTypes = Object.keys(RELATION_TYPES);

let language = remembered();

function remembered() {
	try {
		return localStorage.getItem(STORED) === 'en' ? 'en' : 'zh';
	}
	catch {
		return 'zh';
	}
}

const column = () => (language === 'zh' ? 0 : 1);

/** {@return "zh" or "en"} */
export const currentLanguage = () => language;

/** Changes to the other language and remembers it where the browser allows. */
export function switchLanguage() {
	language = language === 'zh' ? 'en' : 'zh';
	try {
		localStorage.setItem(STORED, language);
	}
	catch {
		// A browser that keeps nothing still shows the language until it is closed.
	}
}

/** The words for a key. */
export function t(key, values = {}) {
	return TEXTS[key][column()].replace(/\{(\w+)(?::(\w+)\|(\w+))?\}/g, (_, name, one, many) => {
		const value = String(values[name]);
		return one ? `${value} ${value === '1' ? one : many}` : value;
	});
}

/** An entity type's name. */
export const entityType = (type) => ENTITY_TYPES[type]?.[column()] ?? type;

/** A relation type's name. */
export const relationType = (type) => RELATION_TYPES[type]?.[column()] ?? type;

/** The name of a kind of help. */
export const kindOfHelp = (kind) => KINDS_OF_HELP[kind]?.[column()] ?? kind;

/** A number with its thousands set apart. */
export const count = (number) => number.toLocaleString(language === 'zh' ? 'zh-CN' : 'en');

/** A date such as 2026年4月10日. */
export function longDate(date) {
	if (language === 'en' || !/^\d{4}-\d\d-\d\d$/.test(date)) {
		return date;
	}
	const [year, month, day] = date.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

// The relations that the picture shows, as a table to read aloud, to search in and to copy.

import { announce, h } from './dom.js';
import { relationType, t } from './text.js';
import { entityLink, fact, relationDetail, shortState } from './words.js';

const relationWords = (relation) => {
	const detail = relationDetail(relation);
	return detail ? `${relationType(relation.type)}（${detail}）` : relationType(relation.type);
};

/** Copies a text and says so, or says why not. */
export async function copy(text, done) {
	try {
		await navigator.clipboard.writeText(text);
		announce(done);
		return done;
	}
	catch {
		announce(t('copy.failed'));
		return t('copy.failed');
	}
}

function tabbed(nodes, edges) {
	const head = ['table.subject', 'table.relation', 'table.object', 'table.status', 'table.sources', 'table.seen'].map((key) => t(key));
	const rows = edges.map((edge) => [nodes.get(edge.subject).name, relationWords(edge), nodes.get(edge.object).name,
		shortState(edge), edge.sources, edge.lastSeen ?? '']);
	return [head, ...rows].map((row) => row.join('\t')).join('\n');
}

/** The table with its heading; "link" gives the address that shows a relation's evidence. */
export function relationTable({ nodes, edges }, { selected, link }) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const note = h('span', { class: 'hint' });
	const copyTable = async () => {
		note.textContent = await copy(tabbed(byId, edges), t('table.copied'));
	};
	const row = (edge) => h('tr', { class: edge.key === selected && 'selected' },
		h('td', { class: 'who' }, entityLink(byId.get(edge.subject))),
		h('td', { class: 'what' }, relationWords(edge)),
		h('td', { class: 'who' }, entityLink(byId.get(edge.object))),
		h('td', { class: 'state' }, shortState(edge)),
		h('td', { class: 'number' }, edge.sources),
		h('td', { class: 'date' }, edge.lastSeen),
		h('td', { class: 'open' }, h('a', {
			href: link(edge.key), 'aria-label': t('table.open.label', { fact: fact(byId.get(edge.subject), edge, byId.get(edge.object)) }),
			'aria-current': edge.key === selected && 'true',
		}, t('table.open'))));
	const heading = (key, name) => h('th', { scope: 'col', class: name }, t(key));
	return h('section', { class: 'relations', 'aria-labelledby': 'table-heading' },
		h('div', { class: 'bar' }, h('h2', { id: 'table-heading' }, t('table')),
			h('button', { type: 'button', onclick: copyTable }, t('table.copy')), note),
		h('table', {},
			h('thead', {}, h('tr', {}, heading('table.subject'), heading('table.relation'), heading('table.object'),
				heading('table.status'), heading('table.sources', 'number'), heading('table.seen'), heading('table.evidence'))),
			h('tbody', {}, edges.map(row))));
}

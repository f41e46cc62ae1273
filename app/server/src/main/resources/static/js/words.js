// Puts entities, relations and sources into words, as text and as elements.

import { h, svg } from './dom.js';
import { address } from './state.js';
import { currentLanguage, kindOfHelp, longDate, relationType, t } from './text.js';

const HEXAGON = '4,0 12,0 16,8 12,16 4,16 0,8';
const PENTAGON = '8,0 16,6 13,16 3,16 0,6';
const DIAMOND = '8,0 16,8 8,16 0,8';
const CUT = '4,0 12,0 16,4 16,12 12,16 4,16 0,12 0,4';

/** How a type looks: the colours of the style for Neo4j Browser, the shape by group. */
export const LOOKS = {
	Official: { fill: '#C0392B', line: '#96281B', shape: 'ellipse' },
	Person: { fill: '#F2A65A', line: '#B8651A', shape: 'ellipse' },
	PartyBranch: { fill: '#E05A5A', line: '#A83232', shape: 'round-rectangle' },
	Agency: { fill: '#2E6DA4', line: '#1F4E79', shape: 'round-rectangle' },
	Enterprise: { fill: '#1A936F', line: '#11694F', shape: 'round-rectangle' },
	Organization: { fill: '#4FA3A5', line: '#357375', shape: 'round-rectangle' },
	Province: { fill: '#5B8C5A', line: '#456B44', shape: 'hexagon' },
	City: { fill: '#6FA86E', line: '#548053', shape: 'hexagon' },
	County: { fill: '#84BF83', line: '#568455', shape: 'hexagon' },
	Town: { fill: '#A3D0A2', line: '#5F8F5E', shape: 'hexagon' },
	Village: { fill: '#C4E3C3', line: '#6C936B', shape: 'hexagon' },
	Zone: { fill: '#B8C97A', line: '#7C8A45', shape: 'pentagon' },
	Policy: { fill: '#6A51A3', line: '#4A3575', shape: 'cut-rectangle' },
	Project: { fill: '#807DBA', line: '#5B5892', shape: 'diamond' },
};

const POINTS = { hexagon: HEXAGON, pentagon: PENTAGON, diamond: DIAMOND, 'cut-rectangle': CUT };

/** The sign of a type, as in the picture. */
export function sign(type) {
	const { fill, line, shape } = LOOKS[type] ?? LOOKS.Organization;
	const paint = { fill, stroke: line, 'stroke-width': 1.5 };
	const outline = () => {
		switch (shape) {
			case 'ellipse':
				return svg('circle', { cx: 8, cy: 8, r: 8, ...paint });
			case 'round-rectangle':
				return svg('rect', { x: 0, y: 1, width: 16, height: 14, rx: 4, ...paint });
			default:
				return svg('polygon', { points: POINTS[shape], ...paint });
		}
	};
	return svg('svg', { class: 'sign', viewBox: '-1 -1 18 18', 'aria-hidden': 'true' }, outline());
}

/** A link to an entity's neighbourhood, with its sign. */
export function entityLink(entity) {
	return h('a', { href: address({ view: 'entity', entity: entity.id }), class: 'entity-link' },
		sign(entity.type), h('span', {}, entity.name));
}

/** What a relation is called: the post for WORKS_IN, else the type. */
export function relationLabel(relation) {
	return relation.title || relationType(relation.type);
}

/** What a relation says beyond its type: the post, or the kind of help. */
export const relationDetail = ({ title, kind }) => title ?? (kind && kindOfHelp(kind));

/** A relation between its ends in one line, such as 韦建国任职于象州县财政局（局长）. */
export function fact(subject, relation, object) {
	const detail = relationDetail(relation);
	return currentLanguage() === 'zh'
		? `${subject.name}${relationType(relation.type)}${object.name}${detail ? `（${detail}）` : ''}`
		: `${subject.name} ${relationType(relation.type)} ${object.name}${detail ? ` (${detail})` : ''}`;
}

/** Whether a relation is held, was held or is planned; empty for what is simply done. */
export function relationState(relation) {
	const said = [];
	if (relation.modality === 'planned') {
		said.push(t('state.planned'));
	}
	if (relation.status === 'former') {
		said.push(t('state.former'));
	}
	else if (relation.status === 'current') {
		said.push(relation.lastSeen ? t('state.current', { date: longDate(relation.lastSeen) }) : t('state.current.undated'));
	}
	return said.join(t('punctuation.comma'));
}

/** The same in a word or two, for a column beside that of the dates. */
export function shortState(relation) {
	return [relation.modality === 'planned' && t('state.planned'), relation.status && t(`state.${relation.status}.short`)]
		.filter(Boolean).join(t('punctuation.comma'));
}

/** Paper, date and page of an article; the file's name where the page does not tell. */
export function printedIn(article) {
	const known = [article.paper, article.date && longDate(article.date), article.page && t('cite.page', { page: article.page })]
		.filter(Boolean);
	return known.length ? known.join(' ') : article.document;
}

/** An article's headline in quotation marks, then where it was printed. */
export function citation(article) {
	return `${t('cite', { title: article.title || t('article.untitled') })} ${printedIn(article)}`;
}

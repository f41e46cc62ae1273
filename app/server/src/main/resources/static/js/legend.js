// The legend of the picture, which is also its filter.

import { h, svg } from './dom.js';
import { entityType, entityTypes, relationType, relationTypes, t } from './text.js';
import { sign } from './words.js';

function line(...attributes) {
	return svg('svg', { class: 'line', viewBox: '0 0 30 8', 'aria-hidden': 'true' },
		svg('line', { x1: 0, y1: 4, x2: 30, y2: 4, 'stroke-width': 2, ...Object.assign({}, ...attributes) }));
}

function choices(heading, types, counts, hide, change, content) {
	return types.length > 0 && h('fieldset', {}, h('legend', {}, heading), types.map((type) => h('label', {},
		h('input', {
			type: 'checkbox', value: type, checked: !hide.includes(type),
			onchange: (event) => change(event.target.checked ? hide.filter((other) => other !== type) : [...hide, type]),
		}),
		content(type), h('span', { class: 'number' }, counts.get(type)))));
}

function tally(things) {
	const counts = new Map();
	things.forEach(({ type }) => counts.set(type, (counts.get(type) ?? 0) + 1));
	return counts;
}

/** Signs of the types that were read, with how many; unchecking one hides it. "change" gets the types to hide. */
export function legend({ nodes, edges }, hide, change) {
	const entities = tally([...nodes.values()]);
	const relations = tally([...edges.values()]);
	return h('details', { class: 'legend', open: matchMedia('(min-width: 48rem)').matches },
		h('summary', {}, t('legend')),
		choices(t('filter.entities'), entityTypes.filter((type) => entities.has(type)), entities, hide, change,
			(type) => [sign(type), h('span', {}, entityType(type))]),
		choices(t('filter.relations'), relationTypes.filter((type) => relations.has(type)), relations, hide, change,
			(type) => h('span', {}, relationType(type))),
		h('p', { class: 'lines' }, line({ stroke: '#8d8475' }), line({ stroke: '#8d8475', 'stroke-dasharray': '6 4' }),
			line({ stroke: '#cdc4b4' }), h('span', {}, t('legend.lines'))));
}

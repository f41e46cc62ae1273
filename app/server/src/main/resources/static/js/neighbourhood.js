// What of the graph is shown: a function of the state and of what the API answers. Never all at once: the centre with
// some relations of each type, then what the reader asks for.

import { api } from './api.js';

const AROUND_CENTRE = 20;
const AROUND_OTHERS = 8;
const LEAST_OF_A_TYPE = 3;
const MAXIMUM = 500;

/** How many more relations of a type a click shows. */
export const STEP = 10;

/**
 * Reads what a state shows.
 * @returns {Promise<{centre, nodes: Map, edges: Map, opened: Map}>} entities and relations by their ids; "opened" tells
 * for each entity whose neighbours are shown how many of each type there are and how many were read
 */
export async function gather(state) {
	const ids = [state.entity, ...state.open.filter((id) => id !== state.entity)];
	const answers = await Promise.all(ids.map((id, index) => around(id, index === 0 ? AROUND_CENTRE : AROUND_OTHERS,
		state.more.filter((entry) => entry.id === id))));
	const shown = { centre: answers[0].entity, nodes: new Map(), edges: new Map(), opened: new Map() };
	for (const { entity, items, counts } of answers) {
		shown.nodes.set(entity.id, entity);
		shown.opened.set(entity.id, counts);
		for (const item of items) {
			shown.nodes.set(item.entity.id, item.entity);
			shown.edges.set(item.relation.key, { ...item.relation, asked: entity.id });
		}
	}
	return shown;
}

async function around(id, limit, more) {
	const first = await api.neighbours(id, { limit });
	const totals = new Map();
	first.groups.forEach(({ type, count }) => totals.set(type, (totals.get(type) ?? 0) + count));
	let items = first.items;
	if (first.next || more.length > 0) {
		// In one list the first type would take all the room.
		const share = Math.max(LEAST_OF_A_TYPE, Math.floor(limit / totals.size));
		const wanted = (type) => Math.min(MAXIMUM, Math.max(share, more.find((entry) => entry.type === type)?.count ?? 0));
		const answers = await Promise.all([...totals.keys()].map((type) => api.neighbours(id, { types: [type], limit: wanted(type) })));
		items = answers.flatMap((answer) => answer.items);
	}
	const read = (type) => items.filter((item) => item.relation.type === type).length;
	const counts = new Map([...totals].map(([type, total]) => [type, { total, shown: read(type) }]));
	return { entity: first.entity, items, counts };
}

/** What is left when types are hidden: no relation without both ends, no end without a relation but those opened. */
export function visible(shown, hide) {
	const hidden = new Set(hide);
	const stays = (id) => shown.opened.has(id) || !hidden.has(shown.nodes.get(id).type);
	const edges = [...shown.edges.values()]
		.filter((edge) => !hidden.has(edge.type) && stays(edge.subject) && stays(edge.object));
	const met = new Set([...shown.opened.keys(), ...edges.flatMap((edge) => [edge.subject, edge.object])]);
	return { nodes: [...shown.nodes.values()].filter((node) => met.has(node.id)), edges };
}

/** How many relations of an opened entity are not read yet. */
export function remaining(counts) {
	return [...counts.values()].reduce((sum, { total, shown }) => sum + total - shown, 0);
}

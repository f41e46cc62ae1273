// Paths between two names: cards with each step's sentence, and the same paths drawn.

import { api } from './api.js';
import { announce, h, replace } from './dom.js';
import { plainEvidence, quotation } from './evidence.js';
import { drawGraph } from './graph.js';
import { detail, failure, loading } from './messages.js';
import { matchList } from './search.js';
import { address, go, state } from './state.js';
import { copy } from './table.js';
import { count, currentLanguage, entityType, longDate, relationType, t } from './text.js';
import { entityLink, relationDetail, relationState } from './words.js';

const MAXIMUM_HOPS = 6;

/** The view of the paths between two names. */
export function pathView(main) {
	let graph = null;

	async function show(next) {
		leave();
		document.title = `${t('tab.paths')} · ${t('name')}`;
		if (!next.from || !next.to) {
			replace(main, h('div', { class: 'column' }, h('p', { class: 'lead' }, t('path.both'))));
			return;
		}
		replace(main, loading());
		const { from, to, maxHops, k, types, planned, hubs } = next;
		try {
			const result = await api.paths({ from, to, maxHops, k, types, planned, hubs });
			if (state() === next) {
				document.title = `${result.from.name} – ${result.to.name} · ${t('name')}`;
				(result.paths.length > 0 ? found : none)(result, next);
			}
		}
		catch (error) {
			if (state() === next) {
				replace(main, trouble(error, next));
			}
		}
	}

	function found(result) {
		const { from, to, paths } = result;
		const longest = Math.max(...paths.map(({ length }) => length));
		const heading = t('path.found', { from: from.name, to: to.name, count: paths.length, length: Math.min(...paths.map(({ length }) => length)) });
		const canvas = h('div', { class: 'canvas', role: 'img', 'aria-label': t('path.picture.label', { from: from.name, to: to.name, count: paths.length }) });
		replace(main, h('div', { class: 'column wide' }, h('h1', {}, heading),
			result.truncated && h('p', { class: 'about' }, t('path.truncated')),
			h('section', { class: 'picture' }, canvas),
			paths.map((path, index) => card(path, index))));
		announce(heading);
		const upright = canvas.clientWidth < 560;
		canvas.style.height = `${upright ? Math.min(560, 150 + 70 * longest) : 130 + 75 * paths.length}px`;
		graph = drawGraph(canvas, {
			onNode: (id) => go({ view: 'entity', entity: id }),
			onEdge: (key) => {
				const hop = main.querySelector(`[data-key="${CSS.escape(key)}"]`);
				hop.scrollIntoView({ block: 'center' });
				hop.focus({ preventScroll: true });
			},
		});
		graph.showAt(united(paths), positions(paths, upright));
	}

	function none({ from, to, searched, reason, truncated }, next) {
		const tries = [
			searched.maxHops < MAXIMUM_HOPS && [t('path.none.hops', { hops: MAXIMUM_HOPS }), { maxHops: MAXIMUM_HOPS }],
			!searched.planned && [t('path.none.planned'), { planned: true }],
			!searched.hubs && [t('path.none.hubs'), { hubs: true }],
			next.types.length > 0 && [t('path.none.types'), { types: [] }],
		].filter(Boolean);
		const heading = t('path.none', { from: from.name, to: to.name, hops: searched.maxHops });
		announce(heading);
		replace(main, h('div', { class: 'column notice' }, h('h1', {}, heading),
			reason && h('p', {}, reason[currentLanguage()]),
			truncated && h('p', {}, t('path.truncated')),
			tries.length > 0 && [h('h2', {}, t('path.none.try')), h('p', { class: 'actions' },
				tries.map(([words, patch]) => h('a', { class: 'button', href: address({ ...next, ...patch }) }, words)))],
			h('h2', {}, t('path.none.ends')),
			matchList([from, to].map((entity) => ({ entity, matched: 'name', description: null })))));
	}

	function trouble(error, next) {
		const { status, problem } = error;
		if (status === 409 && problem?.candidates) {
			const end = endOf(problem, next);
			const question = t('path.ambiguous', { name: next[end], count: problem.candidates.length });
			announce(question);
			return h('div', { class: 'column notice' }, h('h1', {}, question), h('p', {}, t('path.ambiguous.next')),
				matchList(problem.candidates, ({ entity }) => address({ ...next, [end]: entity.id })));
		}
		if (status === 404 && problem?.nearest) {
			const end = endOf(problem, next);
			const words = t('path.unknown', { name: next[end] });
			announce(words);
			return h('div', { class: 'column notice' }, h('h1', {}, words), problem.nearest.length > 0
				? [h('h2', {}, t('path.unknown.nearest')), matchList(problem.nearest, ({ entity }) => address({ ...next, [end]: entity.id }))]
				: h('p', {}, t('path.unknown.none')));
		}
		if (status === 400) {
			return h('div', { class: 'column notice', role: 'alert' }, h('h1', {}, t('failed')), h('p', {}, detail(error)));
		}
		return failure(error);
	}

	function leave() {
		graph?.destroy();
		graph = null;
	}

	return { show, leave };
}

const endOf = ({ name }, { from }) => (name === from.trim() ? 'from' : 'to');

function card(path, index) {
	const { nodes, hops, length, weakestSources, newest, overlap, throughHub, planned } = path;
	const about = [t('path.length', { count: length }), t('path.weakest', { count: count(weakestSources) }),
		newest && t('path.newest', { date: longDate(newest) }),
		overlap && overlap.from !== overlap.to && t('path.overlap', { from: longDate(overlap.from), to: longDate(overlap.to) })].filter(Boolean).join(' · ');
	const note = h('span', { class: 'hint' });
	const copyPath = async () => {
		note.textContent = await copy(plain(path), t('path.copied'));
	};
	return h('article', { class: 'path', 'aria-labelledby': `path-${index}` },
		h('header', { class: 'bar' }, h('h2', { id: `path-${index}` }, t('path.title', { number: index + 1 })), h('span', { class: 'about' }, about),
			planned && h('span', { class: 'badge' }, t('path.planned.mark')), throughHub && h('span', { class: 'badge' }, t('path.hub')),
			h('span', { class: 'card-tools' }, note, h('button', { type: 'button', onclick: copyPath }, t('path.copy')),
				h('button', { type: 'button', onclick: () => window.print() }, t('path.print')))),
		h('ol', { class: 'chain' }, h('li', { class: 'station' }, station(nodes[0])),
			hops.flatMap((hop, step) => [h('li', { class: 'hop', 'data-key': hop.relation.key, tabindex: '-1' }, hopWords(hop, nodes[step], nodes[step + 1])),
				h('li', { class: 'station' }, station(nodes[step + 1]))])));
}

const station = (entity) => [entityLink(entity), h('span', { class: 'about' }, entityType(entity.type))];

function hopWords({ direction, relation, evidence, parallel }, from, to) {
	const forward = direction === 'out';
	const words = [relationType(relation.type), relationDetail(relation)].filter(Boolean).join(' · ');
	const [subject, object] = forward ? [from, to] : [to, from];
	const symmetric = relation.type === 'COOPERATES_WITH';
	return [
		h('p', { class: `relation ${relation.modality === 'planned' ? 'planned' : ''}` },
			h('span', { class: 'arrow', 'aria-hidden': 'true' }, symmetric ? '↕' : forward ? '↓' : '↑'), h('strong', {}, words),
			h('span', { class: 'about' }, relationState(relation)),
			!forward && !symmetric && h('span', { class: 'unseen' }, `${subject.name} → ${object.name}`)),
		evidence.map((piece) => quotation(piece, relation.key)),
		parallel.length > 0 && h('p', { class: 'about' }, t('path.parallel'), parallel.map((other, index) => [index > 0 && t('punctuation.list'),
			h('a', { href: address({ view: 'entity', entity: other.subject, edge: other.key }) },
				[relationType(other.type), relationDetail(other)].filter(Boolean).join(' · '))])),
	];
}

function plain({ nodes, hops }) {
	const head = nodes.map(({ name }) => name).join(' – ');
	return [head, ...hops.map(({ direction, relation, evidence }, index) => {
		const [subject, object] = direction === 'out' ? [nodes[index], nodes[index + 1]] : [nodes[index + 1], nodes[index]];
		return `${index + 1}. ${evidence.map((piece) => plainEvidence(subject, relation, object, piece)).join('\n')}`;
	})].join('\n');
}

function united(paths) {
	const nodes = new Map(paths.flatMap((path) => path.nodes.map((node) => [node.id, node])));
	const edges = new Map(paths.flatMap((path) => path.hops.map(({ relation }) => [relation.key, relation])));
	return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

// One end to the other along one axis, the paths beside each other along the other; what several share lies between them.
function positions(paths, upright) {
	const longest = Math.max(...paths.map(({ length }) => length));
	const along = longest * (upright ? 95 : 170);
	const beside = upright ? 130 : 85;
	const sums = new Map();
	paths.forEach((path, row) => path.nodes.forEach((node, step) => {
		const sum = sums.get(node.id) ?? { progress: 0, row: 0, times: 0 };
		sums.set(node.id, { progress: sum.progress + step / path.length, row: sum.row + row - (paths.length - 1) / 2, times: sum.times + 1 });
	}));
	return new Map([...sums].map(([id, { progress, row, times }]) => {
		const [a, b] = [along * progress / times, beside * row / times];
		return [id, upright ? { x: b, y: a } : { x: a, y: b }];
	}));
}

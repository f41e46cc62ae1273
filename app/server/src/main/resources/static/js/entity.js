// An entity's neighbourhood: picture, table, and a panel that tells about what is selected.

import { api } from './api.js';
import { detailsPanel } from './details.js';
import { announce, h, replace } from './dom.js';
import { evidencePanel } from './evidence.js';
import { drawGraph } from './graph.js';
import { legend } from './legend.js';
import { failure, loading } from './messages.js';
import { gather, remaining, visible } from './neighbourhood.js';
import { address, go, state } from './state.js';
import { relationTable } from './table.js';
import { count, t } from './text.js';

/** The view. It lives as long as neighbourhoods are shown, so that the picture grows rather than starts again. */
export function entityView(main) {
	const parts = {
		heading: h('h1', { class: 'unseen' }), legend: h('div', { class: 'legend-place' }), canvas: h('div', { class: 'canvas', role: 'img' }),
		note: h('p', { class: 'note', role: 'status' }), panel: h('aside', { class: 'panel', id: 'panel', tabindex: '-1' }),
		table: h('div', { class: 'relations-place' }), tools: h('div', { class: 'tools' }),
	};
	const picture = h('section', { class: 'picture' }, parts.canvas, parts.tools, parts.note);
	let graph = null;
	let centre = null;

	const change = (patch) => go({ ...state(), ...patch });
	const select = { node: (id) => change({ node: id, edge: '' }), edge: (key) => change({ edge: key, node: '' }) };
	const actions = {
		expand: (id) => change({ open: [...state().open, id] }),
		collapse: (id) => change({ open: state().open.filter((other) => other !== id), more: state().more.filter((entry) => entry.id !== id) }),
		more: (id, type, number) => change({
			more: [...state().more.filter((entry) => entry.id !== id || entry.type !== type), { id, type, count: number }],
		}),
	};

	function start() {
		replace(main, parts.heading, h('div', { class: 'spread' },
			h('div', { class: 'sheet' }, picture, parts.legend, parts.table), parts.panel));
		graph?.destroy();
		graph = drawGraph(parts.canvas, { onNode: select.node, onEdge: select.edge, onCentre: (id) => go({ view: 'entity', entity: id }) });
	}

	function tools() {
		const button = (key, sign, action) => h('button', { type: 'button', title: t(key), 'aria-label': t(key), onclick: action }, sign);
		return [button('picture.in', '＋', () => graph.zoom(1.3)), button('picture.out', '－', () => graph.zoom(1 / 1.3)),
			button('picture.fit', '⤢', () => graph.fit()), button('picture.again', '⟳', () => graph.arrange()),
			button('picture.save', '⇩', save)];
	}

	function save() {
		const url = URL.createObjectURL(graph.picture());
		h('a', { href: url, download: `${parts.heading.textContent}.png` }).click();
		URL.revokeObjectURL(url);
	}

	async function tell({ node, edge, entity }, shown) {
		const id = node || entity;
		replace(parts.panel, loading());
		try {
			const content = edge ? evidencePanel(await api.evidence(edge))
				: detailsPanel(await api.entity(id), { isCentre: id === shown.centre.id, counts: shown.opened.get(id), actions });
			if (state().edge !== edge || state().node !== node || state().entity !== entity) {
				return;
			}
			const back = (edge || node) && h('p', { class: 'back' },
				h('a', { href: address({ ...state(), edge: '', node: '' }) }, `← ${t('entity.details.back', { name: shown.centre.name })}`));
			replace(parts.panel, back, content);
		}
		catch (error) {
			replace(parts.panel, failure(error));
		}
	}

	// Drawn anew with every change: what the reader has opened stays open, and the focus stays where it was.
	function showLegend(shown, hide) {
		const isOpen = parts.legend.firstChild?.open;
		const focused = parts.legend.contains(document.activeElement) && document.activeElement.value;
		const fresh = legend(shown, hide, (types) => change({ hide: types }));
		fresh.open = isOpen ?? fresh.open;
		replace(parts.legend, fresh);
		if (focused) {
			fresh.querySelector(`[value="${CSS.escape(focused)}"]`)?.focus();
		}
	}

	function describe(shown, seen) {
		const { name } = shown.centre;
		const rest = remaining(shown.opened.get(shown.centre.id));
		const drawn = t('entity.shown', { nodes: seen.nodes.length, edges: seen.edges.length });
		if (shown.centre.degree === 0) {
			return t('entity.alone', { name });
		}
		if (seen.edges.length === 0) {
			return [t('entity.filtered'), ' ', h('button', { type: 'button', onclick: () => change({ hide: [] }) }, t('entity.filter.reset'))];
		}
		return [drawn, rest > 0 && `${t('punctuation.comma')}${t('entity.rest', { name, count: count(rest) })}`, ' · ', t('picture.hint')];
	}

	async function show(next, previous) {
		const isNew = centre !== next.entity;
		if (isNew) {
			centre = next.entity;
			replace(main, loading());
		}
		let shown;
		try {
			shown = await gather(next);
		}
		catch (error) {
			centre = null;
			replace(main, failure(error));
			return;
		}
		if (state() !== next) {
			return;
		}
		if (shown.centre.id !== next.entity) {
			// One of several ids of the entity: from here on by that which all share.
			centre = shown.centre.id;
			start();
			go({ ...next, entity: shown.centre.id }, { instead: true });
			return;
		}
		if (isNew) {
			start();
		}
		const seen = visible(shown, next.hide);
		const { name } = shown.centre;
		document.title = `${name} · ${t('name')}`;
		parts.heading.textContent = name;
		parts.canvas.setAttribute('aria-label', t('entity.picture.label', { name, nodes: seen.nodes.length, edges: seen.edges.length }));
		showLegend(shown, next.hide);
		replace(parts.tools, tools());
		replace(parts.note, describe(shown, seen));
		replace(parts.table, seen.edges.length > 0 && relationTable(seen, { selected: next.edge, link: (key) => address({ ...next, edge: key, node: '' }) }));
		graph.show(seen, { centre: shown.centre.id, opened: [...shown.opened.keys()] });
		graph.select(next.edge || next.node);
		const told = isNew || !previous || ['node', 'edge', 'open', 'more'].some((part) => JSON.stringify(previous[part]) !== JSON.stringify(next[part]));
		if (told || !parts.panel.hasChildNodes()) {
			const focused = parts.panel.contains(document.activeElement);
			await tell(next, shown);
			if (!isNew && (next.edge || next.node || focused)) {
				parts.panel.scrollIntoView({ block: 'nearest' });
				parts.panel.focus({ preventScroll: true });
			}
		}
		announce(t('entity.shown', { nodes: seen.nodes.length, edges: seen.edges.length }));
	}

	function leave() {
		graph?.destroy();
		graph = null;
		centre = null;
	}

	return { show, leave };
}

// The picture: cytoscape with the fcose layout, both loaded by the page as classic scripts.

import { LOOKS, relationLabel } from './words.js';

const SERIF = '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STSong, SimSun, serif';
const SANS = '"Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", sans-serif';
const INK = '#211d18';
const PAPER = '#fffdf8';
const RED = '#a3221a';

// On a phone the words need more of the room.
const NARROW_PIXELS = 560;

const style = (narrow) => [
	{
		selector: 'node',
		style: {
			label: 'data(name)', width: 26, height: 26, shape: 'data(shape)', 'background-color': 'data(fill)',
			'border-color': 'data(line)', 'border-width': 1.5, color: INK, 'font-family': SANS, 'font-size': narrow ? 14 : 12,
			'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': narrow ? 86 : 104,
			'text-overflow-wrap': 'anywhere', 'text-background-color': PAPER, 'text-background-opacity': 0.85,
			'text-background-padding': 1, 'min-zoomed-font-size': 6, 'text-events': 'yes',
		},
	},
	{ selector: 'node.centre', style: { width: 40, height: 40, 'font-family': SERIF, 'font-size': 16, 'font-weight': 'bold', 'border-width': 3 } },
	{ selector: 'node.opened', style: { 'border-width': 3 } },
	{
		selector: 'edge',
		style: {
			label: 'data(label)', width: 1.4, 'line-color': '#8d8475', 'target-arrow-color': '#8d8475',
			'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': 'bezier', color: '#4d463b',
			'font-family': SANS, 'font-size': narrow ? 11 : 10, 'text-rotation': 'autorotate', 'text-background-color': PAPER,
			'text-background-opacity': 0.9, 'text-background-padding': 1, 'text-wrap': 'ellipsis', 'text-max-width': 110,
			'min-zoomed-font-size': 7,
		},
	},
	{ selector: 'edge[type = "COOPERATES_WITH"]', style: { 'target-arrow-shape': 'none' } },
	{ selector: 'edge[modality = "planned"]', style: { 'line-style': 'dashed' } },
	{ selector: 'edge[status = "former"]', style: { 'line-color': '#cdc4b4', 'target-arrow-color': '#cdc4b4', color: '#6b6355' } },
	{ selector: 'node:selected', style: { 'border-color': RED, 'border-width': 4 } },
	{ selector: 'edge:selected', style: { 'line-color': RED, 'target-arrow-color': RED, color: RED, width: 3 } },
	{ selector: 'node:active, edge:active', style: { 'overlay-opacity': 0.08, 'overlay-color': RED } },
];

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function node(entity) {
	const look = LOOKS[entity.type] ?? LOOKS.Organization;
	return { group: 'nodes', data: { id: entity.id, name: entity.name, ...look } };
}

function edge(relation) {
	const { key, subject, object, type, modality, status } = relation;
	return { group: 'edges', data: { id: key, source: subject, target: object, label: relationLabel(relation), type, modality, status } };
}

/** Draws into a container. "onNode", "onEdge" and "onCentre" (twice on a node) are called with an id. */
export function drawGraph(container, { onNode, onEdge, onCentre }) {
	const narrow = container.clientWidth < NARROW_PIXELS;
	const cy = cytoscape({ container, style: style(narrow), minZoom: 0.2, maxZoom: 2.5, selectionType: 'single', boxSelectionEnabled: false });
	cy.on('tap', 'node', (event) => onNode(event.target.id()));
	cy.on('tap', 'edge', (event) => onEdge(event.target.id()));
	cy.on('dbltap', 'node', (event) => onCentre?.(event.target.id()));
	cy.on('mouseover', 'node, edge', () => container.classList.add('pointing'));
	cy.on('mouseout', 'node, edge', () => container.classList.remove('pointing'));
	// The wheel scrolls the page, as everywhere; with Ctrl or two fingers it zooms.
	const wheel = (event) => event.ctrlKey || event.stopPropagation();
	container.parentElement.addEventListener('wheel', wheel, { capture: true });
	const resized = new ResizeObserver(() => cy.resize());
	resized.observe(container);

	/** Shows entities and relations, keeping those that are there where they are. */
	function show({ nodes, edges }, { centre, opened }) {
		const wanted = [...nodes.map(node), ...edges.map(edge)];
		const ids = new Set(wanted.map(({ data }) => data.id));
		cy.elements().filter((element) => !ids.has(element.id())).remove();
		const fresh = wanted.filter(({ data }) => cy.getElementById(data.id).empty());
		cy.add(fresh.filter(({ group }) => group === 'nodes'));
		cy.add(fresh.filter(({ group }) => group === 'edges'));
		// The label depends on the language.
		edges.forEach((relation) => cy.getElementById(relation.key).data('label', relationLabel(relation)));
		cy.nodes().forEach((element) => {
			element.toggleClass('centre', element.id() === centre);
			element.toggleClass('opened', opened.includes(element.id()));
		});
		if (fresh.length > 0) {
			place(fresh.filter(({ group }) => group === 'nodes').map(({ data }) => data.id), centre);
			arrange();
		}
	}

	// A ring around what joins them to the rest: the layout starts from there, so the same graph looks the same.
	function place(ids, centre) {
		const others = ids.filter((id) => id !== centre);
		others.forEach((id, index) => {
			const element = cy.getElementById(id);
			const anchor = element.neighborhood('node').filter((neighbour) => !others.includes(neighbour.id())).first();
			const { x, y } = anchor.nonempty() ? anchor.position() : { x: 0, y: 0 };
			const angle = 2 * Math.PI * index / others.length;
			element.position({ x: x + 160 * Math.cos(angle), y: y + 160 * Math.sin(angle) });
		});
	}

	function arrange() {
		const few = cy.nodes().length < 60;
		cy.layout({
			name: 'fcose', quality: 'proof', randomize: false, animate: !still() && few, animationDuration: 350, fit: true,
			padding: narrow ? 8 : 28, nodeDimensionsIncludeLabels: true, idealEdgeLength: narrow ? 60 : 105, nodeSeparation: narrow ? 40 : 100, nodeRepulsion: narrow ? 4000 : 9000,
			edgeElasticity: 0.4, gravity: 0.3, numIter: 2500, packComponents: true,
		}).run();
	}

	/** Puts nodes where they are told to be. */
	function showAt({ nodes, edges }, positions) {
		cy.elements().remove();
		cy.add([...nodes.map(node), ...edges.map(edge)]);
		cy.nodes().forEach((element) => element.position(positions.get(element.id())));
		cy.fit(undefined, 36);
		if (cy.zoom() > 1.3) {
			cy.zoom(1.3);
			cy.center();
		}
	}

	function select(id) {
		cy.elements().unselect();
		if (id) {
			cy.getElementById(id).select();
		}
	}

	return {
		show, showAt, select, arrange,
		fit: () => cy.fit(undefined, 28),
		zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
		picture: () => cy.png({ full: true, scale: 2, bg: PAPER, output: 'blob' }),
		destroy: () => {
			resized.disconnect();
			cy.destroy();
		},
	};
}

// The form that asks for paths between two names.

import { Problem, api } from './api.js';
import { h } from './dom.js';
import { PATH_DEFAULTS, go, state } from './state.js';
import { suggestBox } from './suggest.js';
import { relationType, relationTypes, t } from './text.js';

const MAXIMUM_HOPS = 6;
const PATHS = [1, 3, 5, 10, 20];

// Ids are hashes; an address that holds one is shown with the name.
const looksLikeId = (text) => /^[0-9a-f]{12,}$/.test(text);

/** The form; "show" fills in a state, "name" the entities that an answer found for the ends. */
export function pathForm() {
	const ends = { from: suggestBox({ id: 'from', label: t('path.from') }), to: suggestBox({ id: 'to', label: t('path.to') }) };
	const hops = choose('hops', Array.from({ length: MAXIMUM_HOPS }, (_, index) => index + 1));
	const k = choose('k', PATHS);
	const planned = h('input', { type: 'checkbox', name: 'planned' });
	const hubs = h('input', { type: 'checkbox', name: 'hubs' });
	const types = relationTypes.map((type) => h('input', { type: 'checkbox', value: type }));
	const note = h('p', { class: 'hint', role: 'alert' });

	const submit = (event) => {
		event.preventDefault();
		const from = ends.from.value();
		const to = ends.to.value();
		if (!from || !to) {
			note.textContent = t('path.incomplete');
			(from ? ends.to : ends.from).input.focus();
			return;
		}
		note.textContent = '';
		Object.values(ends).forEach((end) => end.close());
		go({
			view: 'paths', from, to, maxHops: Number(hops.value), k: Number(k.value), planned: planned.checked, hubs: hubs.checked,
			types: types.filter((box) => box.checked).map((box) => box.value),
		});
	};
	const swap = () => {
		const { from, to } = state();
		go({ ...state(), from: ends.to.value() || to, to: ends.from.value() || from });
	};

	function choose(name, numbers) {
		return h('select', { name }, numbers.map((number) => h('option', { value: number }, number)));
	}

	async function fill(box, text) {
		box.input.value = looksLikeId(text) ? '' : text;
		if (looksLikeId(text)) {
			try {
				box.set((await api.entity(text)).entity);
			}
			catch (error) {
				if (!(error instanceof Problem)) {
					throw error;
				}
				box.input.value = text;
			}
		}
	}

	function show(next) {
		for (const end of ['from', 'to']) {
			if (ends[end].value() !== next[end]) {
				fill(ends[end], next[end]);
			}
		}
		hops.value = Math.min(next.maxHops ?? PATH_DEFAULTS.maxHops, MAXIMUM_HOPS);
		k.value = PATHS.findLast((number) => number <= (next.k ?? PATH_DEFAULTS.k));
		planned.checked = next.planned;
		hubs.checked = next.hubs;
		types.forEach((box) => {
			box.checked = next.types.includes(box.value);
		});
	}

	return {
		show,
		element: h('form', { class: 'paths', onsubmit: submit },
			h('div', { class: 'ends' }, ends.from.element,
				h('button', { type: 'button', class: 'swap', title: t('path.swap'), 'aria-label': t('path.swap'), onclick: swap }, '⇄'),
				ends.to.element, h('button', { class: 'main' }, t('path.do'))),
			note,
			h('details', { class: 'options' }, h('summary', {}, t('path.options')),
				h('div', {},
					h('label', {}, t('path.hops'), ' ', hops), h('label', {}, t('path.k'), ' ', k),
					h('label', {}, planned, ' ', t('path.planned')), h('label', {}, hubs, ' ', t('path.hubs')),
					h('fieldset', {}, h('legend', {}, t('path.types')),
						types.map((box) => h('label', {}, box, ' ', relationType(box.value))))))),
	};
}

// The first page: what this is, and where to begin.

import { api } from './api.js';
import { h, replace } from './dom.js';
import { failure, loading } from './messages.js';
import { address } from './state.js';
import { count, entityType, t } from './text.js';
import { sign } from './words.js';

function example(entity) {
	return h('li', {}, h('a', { href: address({ view: 'entity', entity: entity.id }) },
		h('span', { class: 'example-name' }, sign(entity.type), entity.name),
		h('span', { class: 'about' }, `${entityType(entity.type)} · ${t('count.relations', { count: count(entity.degree) })}`)));
}

// From an example two relations on, so that there is a path to show.
async function examplePath(examples) {
	for (const from of examples) {
		const beside = await steps(from.id);
		for (const between of beside.filter(({ hub }) => !hub).slice(0, 2)) {
			const to = (await steps(between.id)).find(({ id }) => id !== from.id && beside.every((entity) => entity.id !== id));
			if (to) {
				return h('li', {}, h('a', { href: address({ view: 'paths', from: from.id, to: to.id }) },
					h('span', { class: 'example-name' }, t('home.example.path', { from: from.name, to: to.name })),
					h('span', { class: 'about' }, t('tab.paths'))));
			}
		}
	}
	return null;
}

async function steps(id) {
	const { items } = await api.neighbours(id, { limit: 20 });
	return items.filter(({ planned }) => !planned).map(({ entity }) => entity);
}

/** Shows the first page with examples that the graph holds. */
export async function showHome(main) {
	document.title = `${t('name')} · ${t('motto')}`;
	const examples = h('div', {}, loading());
	replace(main, h('div', { class: 'column home' },
		h('h1', { class: 'unseen' }, t('name')),
		h('div', {}, h('p', { class: 'lead' }, t('home.what')), h('p', { class: 'lead' }, t('home.how'))), examples));
	try {
		const { examples: entities } = await api.overview();
		if (entities.length === 0) {
			replace(examples, h('div', { class: 'notice' }, h('h2', {}, t('home.empty')), h('p', {}, t('home.empty.next'))));
			return;
		}
		const list = h('ul', { class: 'examples' }, entities.map(example));
		replace(examples, h('h2', {}, t('home.examples')), list);
		list.append(...[await examplePath(entities)].filter(Boolean));
	}
	catch (error) {
		replace(examples, failure(error));
	}
}

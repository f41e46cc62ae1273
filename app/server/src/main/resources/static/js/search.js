// The names that match what was typed.

import { api } from './api.js';
import { announce, h, replace } from './dom.js';
import { failure, loading } from './messages.js';
import { address, go, state } from './state.js';
import { matchLine } from './suggest.js';
import { count, t } from './text.js';

const LIMIT = 20;

/** Matches as a list of links; "link" gives a match's address. */
export function matchList(matches, link = ({ entity }) => address({ view: 'entity', entity: entity.id })) {
	return h('ul', { class: 'matches' }, matches.map((match) => h('li', {}, h('a', { href: link(match) }, matchLine(match),
		h('span', { class: 'number' }, t('count.relations', { count: count(match.entity.degree) }))))));
}

/** Shows the matches; goes straight on where only one thing has the name. */
export async function showSearch(main, next) {
	replace(main, loading());
	document.title = `${next.q} · ${t('name')}`;
	let page;
	try {
		page = await api.search(next.q, { limit: LIMIT });
	}
	catch (error) {
		replace(main, failure(error));
		return;
	}
	if (state() !== next) {
		return;
	}
	const exact = page.items.filter(({ matched }) => /^(name|alias)$/i.test(matched));
	if (exact.length === 1) {
		go({ view: 'entity', entity: exact[0].entity.id }, { instead: true });
		return;
	}
	if (page.items.length === 0) {
		announce(t('search.none', { q: next.q }));
		replace(main, h('div', { class: 'notice' }, h('h1', {}, t('search.none', { q: next.q })), h('p', {}, t('search.none.next'))));
		return;
	}
	announce(t('search.heading', { q: next.q }));
	const list = matchList(page.items);
	const more = h('p', {});
	const offer = (cursor) => replace(more, cursor && h('button', { type: 'button', onclick: () => read(cursor) }, t('search.more')));
	const read = async (cursor) => {
		try {
			const following = await api.search(next.q, { limit: LIMIT, cursor });
			list.append(...matchList(following.items).children);
			offer(following.next);
		}
		catch (error) {
			replace(more, failure(error));
		}
	};
	offer(page.next);
	replace(main, h('div', { class: 'column' }, h('h1', {}, t('search.heading', { q: next.q })), list, more));
}

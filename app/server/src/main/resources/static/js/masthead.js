// The head of the page: name, language, what the graph rests on, and the two ways to ask.

import { api } from './api.js';
import { h, replace } from './dom.js';
import { detail } from './messages.js';
import { pathForm } from './pathform.js';
import { address, go, state } from './state.js';
import { suggestBox } from './suggest.js';
import { count, currentLanguage, longDate, switchLanguage, t } from './text.js';

const total = (counts) => Object.values(counts).reduce((sum, number) => sum + number, 0);

/** Draws the head; "redraw" draws the whole page again in the other language. */
export function masthead(header, redraw) {
	const dateline = h('p', { class: 'dateline' });
	const tools = h('p', { class: 'links' });
	const asking = h('div', { class: 'ask' });
	let form = null;

	function draw() {
		document.documentElement.lang = currentLanguage() === 'zh' ? 'zh-CN' : 'en';
		document.getElementById('skip').textContent = t('skip');
		replace(document.getElementById('colophon'), h('p', {}, t('colophon')));
		replace(header, h('div', { class: 'title' }, h('a', { class: 'wordmark', href: './' }, t('name')), h('p', { class: 'motto' }, t('motto')), tools),
			dateline, h('nav', { class: 'tabs', 'aria-label': t('tabs') }), asking);
		form = null;
		links(null);
		tell();
		show(state());
	}

	function links(browser) {
		replace(tools, h('a', { href: 'swagger-ui/index.html', target: '_blank', rel: 'noopener' }, t('docs.api')),
			browser && h('a', { href: browser, target: '_blank', rel: 'noopener' }, t('docs.browser')),
			h('button', {
				type: 'button', lang: currentLanguage() === 'zh' ? 'en' : 'zh-CN', onclick: () => {
					switchLanguage();
					redraw();
					tools.querySelector('button').focus();
				},
			}, t('language')));
	}

	async function tell() {
		try {
			const [{ firstSeen, lastSeen, sample, browser }, { pages, articles, nodes, relationships }] = await Promise.all([api.overview(), api.statistics()]);
			const counts = { pages, articles, entities: total(nodes), relations: total(relationships) };
			replace(dateline, pages > 0 && h('span', {}, t('dateline', Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, count(number)])))),
				firstSeen && h('span', {}, t('dateline.dates', { from: longDate(firstSeen), to: longDate(lastSeen) })),
				sample && h('span', { class: 'sample' }, t('dateline.sample')));
			links(browser);
		}
		catch (error) {
			replace(dateline, h('span', {}, detail(error)));
		}
	}

	function tab(key, target, current) {
		return h('a', { href: target, 'aria-current': current && 'page' }, t(key));
	}

	/** Shows the form that asks what a state answers. */
	function show(next) {
		const paths = next.view === 'paths';
		replace(header.querySelector('nav'), tab('tab.search', './', !paths), tab('tab.paths', address({ view: 'paths' }), paths));
		const wanted = paths ? 'paths' : 'search';
		if (form?.kind !== wanted) {
			form = { kind: wanted, ...(paths ? pathForm() : searchForm()) };
			replace(asking, form.element);
		}
		form.show(next);
	}

	function searchForm() {
		const box = suggestBox({ id: 'q', label: t('search.label'), hint: t('search.hint'), chosen: ({ id }) => go({ view: 'entity', entity: id }) });
		const submit = (event) => {
			event.preventDefault();
			const q = box.input.value.trim();
			if (q) {
				box.close();
				go({ view: 'search', q });
			}
		};
		return {
			element: h('form', { class: 'search', role: 'search', onsubmit: submit }, box.element, h('button', { class: 'main' }, t('search.do'))),
			show: ({ view, q }) => {
				if (view === 'search') {
					box.input.value = q;
				}
				else if (view === 'home') {
					box.input.value = '';
				}
			},
		};
	}

	return { draw, show };
}

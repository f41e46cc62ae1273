// What is shown while waiting and when something went wrong: what happened and what to do next.

import { Problem, forget } from './api.js';
import { announce, h } from './dom.js';
import { go, state } from './state.js';
import { currentLanguage, t } from './text.js';

/** A line that says that the page is waiting. */
export function loading() {
	announce(t('loading'));
	return h('p', { class: 'loading' }, t('loading'));
}

function advice(error) {
	if (!(error instanceof Problem)) {
		throw error;
	}
	if (error.status === 0) {
		return t('failed.network');
	}
	if (error.status === 404) {
		return t('failed.missing');
	}
	return error.status >= 500 ? t('failed.server') : null;
}

/** What the API says in the user's language, if it says so. */
export function detail(error) {
	const { problem } = error;
	const said = problem[currentLanguage()] ?? problem[`detail_${currentLanguage()}`];
	return said ?? problem.detail ?? problem.title ?? '';
}

/** A notice about an error. Errors of the page itself are not hidden behind it. */
export function failure(error) {
	const next = advice(error);
	const again = () => {
		forget();
		go(state());
	};
	announce(t('failed'));
	return h('div', { class: 'notice', role: 'alert' },
		h('h2', {}, t('failed')),
		next && h('p', {}, next),
		(!next || error.status >= 500) && h('p', {}, detail(error)),
		h('p', {}, h('button', { type: 'button', onclick: again }, t('failed.again')), ' ',
			h('a', { href: './' }, t('failed.home'))));
}

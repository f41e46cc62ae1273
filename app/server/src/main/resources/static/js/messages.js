// What is shown while waiting and when something went wrong: what happened and what to do next.

import { Problem } from './api.js';
import { announce, h } from './dom.js';
import { currentLanguage, t } from './text.js';

/** A line that says that the page is waiting. */
export function loading() {
	announce(t('loading'));
	return h('p', { class: 'loading' }, t('loading'));
}

/** What happened, in the user's language: what the API says, else what the status tells. Other errors are not for users. */
export function detail(error) {
	if (!(error instanceof Problem)) {
		throw error;
	}
	const { status, problem } = error;
	if (status === 0) {
		return t('failed.network');
	}
	return problem.messages?.[currentLanguage()] ?? problem.detail ?? t(status === 404 ? 'failed.missing' : 'failed.server');
}

/** A notice about an error. Errors of the page itself are not hidden behind it. */
export function failure(error) {
	const happened = detail(error);
	announce(t('failed'));
	return h('div', { class: 'notice', role: 'alert' },
		h('h2', {}, t('failed')),
		h('p', {}, happened),
		h('p', {}, h('button', { type: 'button', onclick: () => location.reload() }, t('failed.again')), ' ',
			h('a', { href: './' }, t('failed.home'))));
}

// The sentences that say a relation, with the evidence marked in them.

import { h } from './dom.js';
import { address } from './state.js';
import { t } from './text.js';
import { entityLink, fact, printedIn, relationLabel, relationState } from './words.js';

// Lines of a printed column end in mid-sentence; Chinese joins them without a space.
const asLine = (text) => text.replace(/[ \u3000]*[\r\n]+[ \u3000]*/g, '');

/** A text with stretches of it marked; stretches may touch or overlap. */
export function marked(text, stretches) {
	const parts = [];
	let at = 0;
	for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
		const from = Math.max(start, at);
		if (end > from) {
			parts.push(asLine(text.slice(at, from)), h('mark', {}, asLine(text.slice(from, end))));
			at = end;
		}
	}
	parts.push(asLine(text.slice(at)));
	return parts.filter((part) => part !== '');
}

/** One article's evidence: the sentences as a quotation, where they were printed, and the way there. */
export function quotation(evidence, key) {
	const { article, sentences, quote, from, to } = evidence;
	return h('figure', { class: 'quotation' },
		h('blockquote', {}, sentences.length > 0
			? sentences.map((sentence) => h('p', {}, marked(sentence.text, sentence.highlights)))
			: h('p', {}, h('mark', {}, asLine(quote)))),
		h('figcaption', {},
			h('cite', {}, t('cite', { title: article.title || t('article.untitled') })),
			h('span', {}, printedIn(article)),
			(from || to) && h('span', {}, t('evidence.period', { from: from ?? '…', to: to ?? '…' })),
			h('a', { href: address({ view: 'article', article: article.id, key }) }, t('evidence.read'))));
}

/** Everything that says a relation, for the panel beside the picture. */
export function evidencePanel({ relation, subject, object, evidence, truncated }) {
	const said = relationState(relation);
	const rules = [...new Set(evidence.map(({ foundBy }) => foundBy))];
	return [
		h('h2', { class: 'fact' }, entityLink(subject),
			h('span', { class: 'link-word' }, `—${relationLabel(relation)}→`), entityLink(object)),
		said && h('p', { class: 'about' }, said),
		h('p', { class: 'about' }, t('evidence.count', { count: relation.sources }),
			truncated && ` ${t('evidence.part', { count: evidence.length })}`),
		evidence.map((piece) => quotation(piece, relation.key)),
		h('p', { class: 'hint' }, t('evidence.rule', { rule: rules.join(t('punctuation.list')) })),
	];
}

/** The same as plain text, for quoting: 事实。“原句”《题》报 日期 版 */
export function plainEvidence(subject, relation, object, evidence) {
	const sentence = evidence.sentences.map(({ text }) => asLine(text).trim()).join('') || asLine(evidence.quote);
	const { article } = evidence;
	return `${fact(subject, relation, object)}\n  “${sentence}”\n  ${t('cite', { title: article.title || t('article.untitled') })} ${printedIn(article)}`;
}

// An article as the program read it, with the names that it holds and what says a relation marked in place.

import { api } from './api.js';
import { announce, h, replace } from './dom.js';
import { marked } from './evidence.js';
import { failure, loading } from './messages.js';
import { address, state } from './state.js';
import { t } from './text.js';
import { entityLink, fact, printedIn } from './words.js';

/** Shows an article; with a relation's key in the state, the sentences that say the relation are marked. */
export async function showArticle(main, next) {
	replace(main, loading());
	let view;
	let said;
	try {
		[view, said] = await Promise.all([api.article(next.article), next.key ? api.evidence(next.key) : null]);
	}
	catch (error) {
		replace(main, failure(error));
		return;
	}
	if (state() !== next) {
		return;
	}
	const { article, reporters, sentences, entities } = view;
	const title = article.title || t('article.untitled');
	document.title = `${title} · ${t('name')}`;
	const highlights = new Map(said?.evidence.filter((piece) => piece.article.id === article.id)
		.flatMap((piece) => piece.sentences).map((sentence) => [sentence.id, sentence.highlights]));
	// The headline stands above already, unless it is what is marked.
	const headline = sentences[0]?.text.trim() === title && !highlights.has(sentences[0].id);
	const text = h('div', { class: 'article-text' }, paragraphs(headline ? sentences.slice(1) : sentences).map((paragraph) => h('p', {},
		paragraph.map((sentence) => sentenceWords(sentence, highlights.get(sentence.id), new Map(entities.map((entity) => [entity.id, entity])))))));
	replace(main, h('div', { class: 'spread reading' },
		h('article', { class: 'sheet' },
			said && h('p', { class: 'back' }, h('a', { href: address({ view: 'entity', entity: said.subject.id, edge: next.key }) },
				`← ${t('entity.details.back', { name: said.subject.name })}`)),
			h('h1', {}, title),
			h('p', { class: 'byline' }, printedIn(article), reporters.length > 0 && h('span', {}, t('article.by', { names: reporters.join(t('punctuation.list')) }))),
			said && h('p', { class: 'claim' }, t('article.marked'), h('mark', {}, fact(said.subject, said.relation, said.object))),
			text, h('p', { class: 'hint' }, t('article.text'))),
		h('aside', { class: 'panel' }, h('h2', {}, t('article.names')),
			h('ul', { class: 'names' }, entities.map((entity) => h('li', {}, entityLink(entity)))))));
	announce(title);
	const first = text.querySelector('mark');
	if (first) {
		first.closest('.sentence').scrollIntoView({ block: 'center' });
	}
}

// A paragraph begins with a line of its own and two full-width blanks, which no sentence holds.
const INDENT = 3;

function paragraphs(sentences) {
	const all = [];
	let end = -INDENT;
	for (const sentence of sentences) {
		const [first] = sentence.pageOffsets;
		if (all.length === 0 || !first || first.start - end >= INDENT || first.start < end) {
			all.push([]);
		}
		all.at(-1).push(sentence);
		end = sentence.pageOffsets.at(-1)?.end ?? end;
	}
	return all;
}

function sentenceWords({ id, text, mentions }, highlights, entities) {
	if (highlights) {
		return h('span', { class: 'sentence', id: `sentence-${id}` }, marked(text, highlights));
	}
	const parts = [];
	let at = 0;
	for (const { entity, start, end } of outermost(mentions)) {
		parts.push(...marked(text.slice(at, start), []), h('a', {
			class: 'mention', href: address({ view: 'entity', entity }), title: entities.get(entity)?.name,
		}, marked(text.slice(start, end), [])));
		at = end;
	}
	return h('span', { class: 'sentence', id: `sentence-${id}` }, parts, marked(text.slice(at), []));
}

// Mentions may nest; a link within a link is none.
function outermost(mentions) {
	const parts = mentions.flatMap(({ entity, offsets }) => offsets.map(({ start, end }) => ({ entity, start, end })));
	let at = 0;
	return parts.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
		const outer = start >= at;
		at = outer ? end : at;
		return outer;
	});
}

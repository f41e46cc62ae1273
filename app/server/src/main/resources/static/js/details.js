// What is known of an entity, for the panel beside the picture.

import { h } from './dom.js';
import { STEP } from './neighbourhood.js';
import { address } from './state.js';
import { count, entityType, longDate, relationType, t } from './text.js';
import { entityLink, printedIn, sign } from './words.js';

function row(term, ...definition) {
	return definition.flat().some(Boolean) && [h('dt', {}, term), h('dd', {}, definition)];
}

function facts({ entity, within }) {
	const { firstSeen, lastSeen } = entity;
	const seen = firstSeen && (firstSeen === lastSeen ? longDate(firstSeen)
		: t('seen.range', { from: longDate(firstSeen), to: longDate(lastSeen) }));
	return h('dl', { class: 'facts' },
		row(t('aliases'), entity.aliases.join(t('punctuation.list'))),
		row(t('within'), within.map((place, index) => [index > 0 && t('punctuation.list'), entityLink(place)])),
		row(t('code'), entity.code),
		row(t('seen'), t('count.articles', { count: count(entity.sources) }), seen && `${t('punctuation.comma')}${seen}`));
}

// With how many of each type are shown once the neighbours are open, and a way to more.
function relations({ entity, relations: groups }, counts, more) {
	const totals = new Map();
	groups.forEach(({ type, count: number }) => totals.set(type, (totals.get(type) ?? 0) + number));
	const line = ([type, total]) => {
		const shown = counts?.get(type)?.shown;
		const step = Math.min(STEP, total - shown);
		return h('li', {}, h('span', {}, relationType(type)),
			h('span', { class: 'number' }, shown === undefined ? count(total) : t('entity.of', { shown: count(shown), total: count(total) })),
			step > 0 && h('button', {
				type: 'button', onclick: () => more(entity.id, type, shown + step),
				'aria-label': t('entity.more.label', { type: relationType(type), count: step }),
			}, t('entity.more', { count: step })));
	};
	return totals.size > 0 && [h('h3', {}, t('entity.relations')), h('ul', { class: 'groups' }, [...totals].map(line))];
}

function articles({ articles: list }) {
	return list.length > 0 && h('details', {}, h('summary', {}, `${t('articles')} (${list.length})`),
		h('ul', { class: 'articles' }, list.map((article) => h('li', {},
			h('a', { href: address({ view: 'article', article: article.id }) }, article.title || t('article.untitled')),
			h('span', { class: 'about' }, printedIn(article))))));
}

/**
 * An entity's details with what can be done with it.
 * @param counts how many relations of each type are shown, if its neighbours are
 * @param actions "expand", "collapse" (absent for the centre) and "more"
 */
export function detailsPanel(details, { isCentre, counts, actions }) {
	const { entity, description } = details;
	return [
		h('h2', {}, sign(entity.type), h('span', {}, entity.name)),
		h('p', { class: 'about' }, [entityType(entity.type), description].filter(Boolean).join(' · ')),
		entity.hub && h('p', { class: 'about' }, t('hub')),
		h('p', { class: 'actions' },
			!counts && entity.degree > 0 && h('button', { type: 'button', class: 'main', onclick: () => actions.expand(entity.id) },
				t('entity.expand', { count: count(entity.degree) })),
			counts && !isCentre && h('button', { type: 'button', onclick: () => actions.collapse(entity.id) }, t('entity.collapse')),
			!isCentre && h('a', { class: 'button', href: address({ view: 'entity', entity: entity.id }) }, t('entity.centre')),
			h('a', { class: 'button', href: address({ view: 'paths', from: entity.id }) }, t('entity.path'))),
		facts(details),
		relations(details, counts, actions.more),
		articles(details),
	];
}

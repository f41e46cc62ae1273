// A text box that suggests entities (the ARIA combobox pattern with a list).

import { api } from './api.js';
import { announce, h, replace } from './dom.js';
import { detail } from './messages.js';
import { entityType, t } from './text.js';
import { sign } from './words.js';

const WAIT_MILLISECONDS = 140;
const LIMIT = 8;

/** The sign, name, type and distinguishing description of a match. */
export function matchLine({ entity, matched, description }) {
	const alias = /^alias/i.test(matched) && entity.aliases.length > 0 && `（${entity.aliases.join('、')}）`;
	return [sign(entity.type), h('span', { class: 'match-name' }, entity.name, alias),
		h('span', { class: 'match-about' }, [entityType(entity.type), description].filter(Boolean).join(' · '))];
}

/**
 * A labelled box. "chosen" is called with an entity when a suggestion is taken; "value()" gives the id of the entity
 * taken while its name still stands in the box, else the text.
 */
export function suggestBox({ id, label, hint, value = '', chosen = () => {} }) {
	let matches = [];
	let active = -1;
	let taken = null;
	let timer;

	const list = h('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': label, class: 'suggestions', hidden: true });
	const input = h('input', {
		id, value, type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
		maxlength: 200, 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
		'aria-describedby': hint && `${id}-hint`,
		oninput: (event) => event.isComposing || ask(),
		oncompositionend: ask, onkeydown: key, onblur: close,
	});

	function ask() {
		taken = null;
		clearTimeout(timer);
		const text = input.value.trim();
		if (!text) {
			close();
			return;
		}
		timer = setTimeout(() => suggest(text), WAIT_MILLISECONDS);
	}

	async function suggest(text) {
		let note = null;
		try {
			const found = (await api.search(text, { limit: LIMIT })).items;
			if (text !== input.value.trim() || document.activeElement !== input) {
				return;
			}
			matches = found;
			note = found.length === 0 && t('suggest.none');
		}
		catch (error) {
			matches = [];
			note = t('suggest.failed', { reason: detail(error) });
		}
		active = -1;
		open(note);
	}

	function open(note) {
		replace(list, note && h('li', { class: 'note' }, note),
			matches.map((match, index) => h('li', {
				id: `${id}-${index}`, role: 'option', 'aria-selected': 'false',
				onmousedown: (event) => event.preventDefault(), onclick: () => take(index),
			}, matchLine(match))));
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		announce(note || t('suggest.count', { count: matches.length }));
	}

	function close() {
		clearTimeout(timer);
		list.hidden = true;
		matches = [];
		active = -1;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	}

	function take(index) {
		taken = matches[index].entity;
		input.value = taken.name;
		close();
		chosen(taken);
	}

	function move(step) {
		const options = list.querySelectorAll('[role=option]');
		active = (active + step + options.length) % options.length;
		options.forEach((option, index) => option.setAttribute('aria-selected', String(index === active)));
		options[active].scrollIntoView({ block: 'nearest' });
		input.setAttribute('aria-activedescendant', options[active].id);
	}

	function key(event) {
		// Enter that ends a composition of an input method chooses characters, no suggestion.
		if (event.isComposing || list.hidden) {
			return;
		}
		if (event.key === 'Escape') {
			event.preventDefault();
			close();
		}
		else if (matches.length > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
			event.preventDefault();
			move(event.key === 'ArrowDown' ? 1 : active < 0 ? 0 : -1);
		}
		else if (event.key === 'Enter' && active >= 0) {
			event.preventDefault();
			take(active);
		}
	}

	return {
		element: h('div', { class: 'box' }, h('label', { for: id }, label), input, list,
			hint && h('p', { id: `${id}-hint`, class: 'hint' }, hint)),
		input, close,
		value: () => (taken && taken.name === input.value ? taken.id : input.value.trim()),
		set: (entity) => {
			taken = entity;
			input.value = entity.name;
		},
	};
}

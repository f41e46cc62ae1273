// What is shown is written in the address: links are permanent and the back button works.
//
//   ?q=                        names that match
//   ?entity=&node=&edge=       an entity's neighbourhood; what the side panel tells about
//     &open=ID                 further entities whose neighbours are shown
//     &more=ID~TYPE~N          how many relations of a type are shown
//     &hide=TYPE               entity and relation types that are not shown
//   ?from=&to=&hops=&k=&…      paths between two names
//   ?article=&key=             an article, with what says a relation marked

export const PATH_DEFAULTS = { maxHops: 4, k: 3 };

/** Reads a state from an address's query. */
export function parse(search) {
	const query = new URLSearchParams(search);
	const text = (name) => query.get(name) ?? '';
	if (query.has('article')) {
		return { view: 'article', article: text('article'), key: text('key') };
	}
	if (query.has('from') || query.has('to')) {
		return {
			view: 'paths',
			from: text('from'),
			to: text('to'),
			maxHops: number(query.get('hops'), PATH_DEFAULTS.maxHops),
			k: number(query.get('k'), PATH_DEFAULTS.k),
			types: query.getAll('type'),
			planned: query.has('planned'),
			hubs: query.has('hubs'),
		};
	}
	if (query.has('entity')) {
		return {
			view: 'entity',
			entity: text('entity'),
			node: text('node'),
			edge: text('edge'),
			open: query.getAll('open'),
			more: query.getAll('more').map((entry) => entry.split('~')).filter((entry) => entry.length === 3)
				.map(([id, type, count]) => ({ id, type, count: number(count, 1) })),
			hide: query.getAll('hide'),
		};
	}
	return text('q').trim() ? { view: 'search', q: text('q').trim() } : { view: 'home' };
}

function number(text, otherwise) {
	const value = Number.parseInt(text, 10);
	return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** Writes a state as an address. */
export function address(state) {
	const query = new URLSearchParams();
	const put = (name, value) => value && query.append(name, value);
	switch (state.view) {
		case 'search':
			put('q', state.q);
			break;
		case 'entity':
			put('entity', state.entity);
			put('node', state.node);
			put('edge', state.edge);
			(state.open ?? []).forEach((id) => put('open', id));
			(state.more ?? []).forEach(({ id, type, count }) => put('more', `${id}~${type}~${count}`));
			(state.hide ?? []).forEach((type) => put('hide', type));
			break;
		case 'paths':
			query.append('from', state.from ?? '');
			query.append('to', state.to ?? '');
			put('hops', state.maxHops !== PATH_DEFAULTS.maxHops && state.maxHops);
			put('k', state.k !== PATH_DEFAULTS.k && state.k);
			(state.types ?? []).forEach((type) => put('type', type));
			put('planned', state.planned && 'true');
			put('hubs', state.hubs && 'true');
			break;
		case 'article':
			put('article', state.article);
			put('key', state.key);
			break;
	}
	return query.size ? `?${query}` : './';
}

let current = parse(location.search);
const listeners = [];

/** {@return the state that is shown} */
export const state = () => current;

/** Calls back whenever another state is to be shown. */
export function onChange(listener) {
	listeners.push(listener);
}

/** Shows another state; "instead" leaves no way back to the one that is shown. */
export function go(next, { instead = false } = {}) {
	const target = address(next);
	if (instead) {
		history.replaceState(null, '', target);
	}
	else if (target !== (location.search || './')) {
		history.pushState(null, '', target);
	}
	change();
}

function change() {
	const previous = current;
	current = parse(location.search);
	listeners.forEach((listener) => listener(current, previous));
}

/** Follows links within the page without loading it again, and the back button. */
export function followLinks() {
	window.addEventListener('popstate', change);
	document.addEventListener('click', (event) => {
		const link = event.target.closest?.('a[href]');
		const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
		const href = link?.getAttribute('href') ?? '';
		if (link && plain && !link.target && (href.startsWith('?') || href === './')) {
			event.preventDefault();
			history.pushState(null, '', href);
			change();
		}
	});
}

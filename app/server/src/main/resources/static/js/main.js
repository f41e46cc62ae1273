// Puts the page together: one state in the address, one view for it.

import { showArticle } from './article.js';
import { entityView } from './entity.js';
import { showHome } from './home.js';
import { masthead } from './masthead.js';
import { pathView } from './path.js';
import { showSearch } from './search.js';
import { followLinks, onChange, state } from './state.js';

const main = document.getElementById('main');
const simple = (show) => ({ show: (next) => show(main, next), leave: () => {} });
const views = {
	home: simple(showHome), search: simple(showSearch), article: simple(showArticle), entity: entityView(main), paths: pathView(main),
};

const head = masthead(document.getElementById('masthead'), () => {
	head.draw();
	views[state().view].leave();
	views[state().view].show(state());
});

cytoscape.use(cytoscapeFcose);
followLinks();
onChange((next, previous) => {
	if (next.view !== previous.view) {
		views[previous.view].leave();
		scrollTo(0, 0);
	}
	document.body.dataset.view = next.view;
	head.show(next);
	views[next.view].show(next, previous);
	// What had the focus may be gone with the view before.
	if (document.activeElement === document.body) {
		main.focus({ preventScroll: true });
	}
});
document.body.dataset.view = state().view;
head.draw();
views[state().view].show(state());

// Builds elements. Text always goes in as text, never as markup: what pages say is not to be trusted.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes (an "on…" attribute is a listener; false, null and undefined are left out) and children. */
export function h(name, attributes = {}, ...children) {
	return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
	return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
	for (const [key, value] of Object.entries(attributes)) {
		if (key.startsWith('on')) {
			element.addEventListener(key.slice(2), value);
		}
		else if (value === true) {
			element.setAttribute(key, '');
		}
		else if (value !== false && value != null) {
			element.setAttribute(key, value);
		}
	}
	element.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
	return element;
}

/** Puts children in the place of what an element holds. */
export function replace(element, ...children) {
	element.replaceChildren(...children.flat(Infinity).filter((child) => child != null && child !== false));
}

/** Tells users of screen readers what happened. */
export function announce(message) {
	document.getElementById('status').textContent = message;
}

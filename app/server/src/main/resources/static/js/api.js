// Asks the REST API and turns its problem documents into errors.

const ROOT = 'api/v1';
const KEEP_MILLISECONDS = 60_000;

const answers = new Map();

/** What the API answered instead of a result; "problem" is the RFC 9457 document, status 0 means no answer at all. */
export class Problem extends Error {

	constructor(status, problem) {
		super(problem.detail ?? problem.title ?? String(status));
		this.status = status;
		this.problem = problem;
	}

}

async function get(address) {
	let response;
	try {
		response = await fetch(address, { headers: { Accept: 'application/json, application/problem+json' } });
	}
	catch (error) {
		throw new Problem(0, { detail: error.message });
	}
	const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
	const body = isJson ? await response.json() : {};
	if (!response.ok) {
		throw new Problem(response.status, body);
	}
	return body;
}

// Going back and expanding ask the same again; a minute is short enough to see what a load adds.
function ask(path, parameters = {}) {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(parameters)) {
		const given = Array.isArray(value) ? value.join(',') : value;
		if (given !== undefined && given !== null && given !== '') {
			query.set(name, given);
		}
	}
	const address = `${ROOT}/${path}${query.size ? `?${query}` : ''}`;
	const known = answers.get(address);
	if (known && Date.now() - known.time < KEEP_MILLISECONDS) {
		return known.answer;
	}
	const answer = get(address);
	answers.set(address, { time: Date.now(), answer });
	answer.catch(() => answers.delete(address));
	return answer;
}

const part = encodeURIComponent;

export const api = {
	overview: () => ask('overview'),
	statistics: () => ask('statistics'),
	search: (q, { limit, cursor } = {}) => ask('entities', { q, limit, cursor }),
	entity: (id) => ask(`entities/${part(id)}`),
	neighbours: (id, { types, limit }) => ask(`entities/${part(id)}/neighbours`, { types, limit }),
	paths: (question) => ask('paths', question),
	evidence: (key) => ask(`relations/${part(key)}/evidence`),
	article: (id) => ask(`articles/${part(id)}`),
};

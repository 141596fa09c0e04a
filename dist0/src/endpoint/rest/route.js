import { decodedPath } from './decoded-path.js';
/** Reads `['GET', '/functions/{FunctionName}?x', 200]` of every operation that has one. */
export function routesOf(operations) {
    return [...operations].flatMap((operation) => {
        if (operation.http === undefined)
            return [];
        const { method, path } = operation.http;
        const [way = '', query = ''] = path.split('?', 2);
        return [{ operation, method, segments: segmentsOf(way).map(segment), query: fixedQuery(query) }];
    });
}
/** A slash at the end says nothing: clients send `/functions/` for `/functions` and the other way round. */
const segmentsOf = (path) => {
    const parts = path.split('/').slice(1);
    return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
};
function segment(text) {
    const label = /^\{([^}+]+)(\+?)\}$/.exec(text);
    if (label === null)
        return { kind: 'literal', text };
    return { kind: 'label', name: label[1] ?? '', greedy: label[2] === '+' };
}
function fixedQuery(query) {
    if (query === '')
        return [];
    return query.split('&').map((part) => {
        const [name = '', value] = part.split('=', 2);
        return [name, value];
    });
}
/** The routes that a request fits, those with the most fixed parts first.
 * `x-id` names an operation where it is sent, and is not asked for. */
export function routed(routes, request) {
    const query = new Map(request.query);
    const parts = segmentsOf(request.path);
    const found = [];
    for (const route of routes) {
        if (route.method !== request.method || !fitsQuery(route, query))
            continue;
        const labels = labelsOf(route.segments, parts);
        if (labels === undefined)
            continue;
        const literals = route.segments.filter(({ kind }) => kind === 'literal').length;
        const fixed = route.query.filter(([name]) => name !== 'x-id').length;
        found.push({ routed: { operation: route.operation, labels }, weight: literals + fixed });
    }
    return found.toSorted((left, right) => right.weight - left.weight).map(({ routed }) => routed);
}
function fitsQuery(route, query) {
    return route.query.every(([name, value]) => {
        const sent = query.get(name);
        if (name === 'x-id')
            return sent === undefined || sent === value;
        return sent !== undefined && (value === undefined || sent === value);
    });
}
function labelsOf(segments, parts) {
    const labels = {};
    const last = segments.at(-1);
    const greedy = last?.kind === 'label' && last.greedy;
    if (greedy ? parts.length < segments.length : parts.length !== segments.length)
        return undefined;
    for (const [at, one] of segments.entries()) {
        const part = one.kind === 'label' && one.greedy ? parts.slice(at).join('/') : (parts[at] ?? '');
        if (one.kind === 'literal' ? part !== one.text : part === '')
            return undefined;
        if (one.kind === 'label')
            labels[one.name] = decodedPath(part);
    }
    return labels;
}
//# sourceMappingURL=route.js.map
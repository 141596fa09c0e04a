import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, } from 'yaml';
import { findingOf } from '../../diagnostic/finding.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { nestsDeeper } from './yaml-depth.js';
// A rule nests a handful of levels; the largest published one has a few thousand nodes.
const deepest = 32;
// A key and its value may count for two, so that text within the bound may look deeper.
const deepestText = 100;
const mostNodes = 50_000;
/** Reads a YAML text, document by document; empty documents are left out. Aliases stand for their anchor's value, but
 * not without bound.
 * @example readYaml({ name: 'a.yml', text: 'title: x' })[0]?.root */
export function readYaml(source) {
    const whole = { source, start: 0, end: Math.min(1, source.text.length) };
    if (nestsDeeper(source.text, deepestText))
        return [{ span: whole, findings: [findingOf(tooDeep(whole))] }];
    try {
        const parsed = parseAllDocuments(source.text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            uniqueKeys: true,
            prettyErrors: false,
            logLevel: 'silent',
        });
        const documents = Array.isArray(parsed) ? parsed : [];
        return documents
            .filter((document) => !isEmpty(document) || document.errors.length > 0)
            .map((document) => readDocument(document, source));
    }
    catch (error) {
        // The library recurses: hostile nesting exhausts its stack before ours is asked.
        if (!(error instanceof RangeError))
            throw error;
        return [{ span: whole, findings: [findingOf(tooDeep(whole))] }];
    }
}
function isEmpty({ contents }) {
    return (contents === null || (isScalar(contents) && contents.value === null && contents.source === ''));
}
function readDocument(document, source) {
    const [start, , end] = document.range;
    const span = { source, start, end };
    const problems = [...document.errors, ...document.warnings].map((problem) => {
        const [from, to] = problem.pos;
        return {
            severity: 'error',
            code: 'SIGMA_YAML',
            message: `This is not valid YAML: ${sentence(problem.message)}.`,
            span: { source, start: from, end: Math.max(from + 1, to) },
        };
    });
    if (problems.length > 0 || document.contents === null)
        return { span, findings: problems };
    try {
        const reader = new NodeReader(document, source);
        return { span, root: reader.read(document.contents, 1), findings: [] };
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return { span, findings: [findingOf(error)] };
    }
}
function sentence(message) {
    const first = message.split('\n')[0].replace(/\.$/, '');
    return first.charAt(0).toLowerCase() + first.slice(1);
}
function tooDeep(span) {
    return new TrailproofError('RULE_NESTED_TOO_DEEP', `Values nest deeper than ${deepest} levels.`, {
        span,
    });
}
class NodeReader {
    #document;
    #source;
    #count = 0;
    constructor(document, source) {
        this.#document = document;
        this.#source = source;
    }
    read(node, depth) {
        const span = this.#spanOf(node);
        this.#count += 1;
        if (depth > deepest)
            throw tooDeep(span);
        if (this.#count > mostNodes) {
            throw new TrailproofError('SIGMA_YAML', `A rule has at most ${mostNodes} values.`, {
                span,
                hint: 'Aliases of aliases multiply what they stand for.',
            });
        }
        if (isAlias(node))
            return this.read(this.#target(node, span), depth + 1);
        if (isSeq(node)) {
            const items = node.items.map((item) => this.read(asNode(item), depth + 1));
            return { kind: 'list', items, span };
        }
        if (isMap(node)) {
            const entries = node.items.map((pair) => this.#entry(pair, span, depth));
            return { kind: 'map', entries, span };
        }
        return scalarOf(node, span);
    }
    #target(alias, span) {
        const target = isAlias(alias) ? alias.resolve(this.#document) : undefined;
        if (target !== undefined)
            return target;
        throw new TrailproofError('SIGMA_YAML', `There is no anchor "&${alias.source}".`, { span });
    }
    #entry(pair, around, depth) {
        const key = asNode(pair.key);
        const keySpan = key === null ? around : this.#spanOf(key);
        const read = this.read(key, depth + 1);
        if (read.kind !== 'scalar') {
            throw new TrailproofError('SIGMA_YAML', 'A key must be text.', { span: keySpan });
        }
        const value = asNode(pair.value);
        // A key without a value has no node of its own.
        const empty = { kind: 'scalar', value: null, text: '', span: keySpan };
        return {
            key: read.text,
            keySpan,
            value: value === null ? empty : this.read(value, depth + 1),
        };
    }
    #spanOf(node) {
        const [start, end] = node?.range ?? [0, 1];
        return { source: this.#source, start, end: Math.max(start, end) };
    }
}
function asNode(value) {
    return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) || isPair(value)
        ? value
        : null;
}
function scalarOf(node, span) {
    const found = isScalar(node) ? node.value : null;
    const isKnown = typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean';
    const value = isKnown ? found : null;
    if (typeof value === 'string')
        return { kind: 'scalar', value, text: value, span };
    const source = isScalar(node) ? node.source : undefined;
    const text = source ?? (value === null ? '' : String(value));
    const isTooLarge = typeof value === 'number' && !isExact(value);
    return { kind: 'scalar', value: isTooLarge ? text : value, text, span };
}
function isExact(value) {
    return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}
//# sourceMappingURL=read-yaml.js.map
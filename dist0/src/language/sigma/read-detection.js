import { findingOf } from '../../diagnostic/finding.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { anyCondition } from './any-condition.js';
import { parseCondition } from './condition-parser.js';
import { readItem, readKeywords } from './read-item.js';
import { entryOf, itemsOf } from './yaml-node.js';
/** Reads the `detection` of a rule, with all findings at once.
 * @example readDetection(detectionNode, noMapping).findings */
export function readDetection(node, mapping) {
    const reader = new DetectionReader(mapping);
    const detection = reader.read(node);
    const { findings } = reader;
    const isWrong = findings.some(({ severity }) => severity !== 'warning');
    return isWrong ? { findings } : { detection, findings };
}
class DetectionReader {
    findings = [];
    #mapping;
    constructor(mapping) {
        this.#mapping = mapping;
    }
    read(node) {
        if (node.kind !== 'map') {
            this.#fail('SIGMA_DETECTION', 'The detection must be a map of search identifiers.', node.span);
            return undefined;
        }
        this.#refuseTimeframe(node);
        const own = node.entries.filter(({ key }) => key !== 'condition' && key !== 'timeframe');
        const selections = own.flatMap((entry) => this.#attempt(() => this.#selection(entry)) ?? []);
        const conditions = this.#conditions(node, own.map(({ key }) => key));
        const condition = anyCondition(conditions, node.span);
        return condition && { selections, condition, span: node.span };
    }
    // A time frame belonged to the aggregations that correlations replaced.
    #refuseTimeframe(node) {
        const entry = entryOf(node, 'timeframe');
        if (entry?.value.kind !== 'scalar')
            return;
        this.findings.push({
            severity: 'unsupported',
            code: 'SIGMA_AGGREGATION_UNSUPPORTED',
            message: '"timeframe" belongs to version 1 of Sigma and is gone.',
            span: entry.keySpan,
            hint: 'Write a correlation rule with a timespan.',
        });
    }
    #selection(entry) {
        const span = { ...entry.keySpan, end: entry.value.span.end };
        return { name: entry.key, search: this.#search(entry.value, entry.keySpan), span };
    }
    #search(node, keySpan) {
        if (node.kind === 'map')
            return this.#map(node, keySpan);
        const items = itemsOf(node);
        if (items.length === 0 || (node.kind === 'scalar' && node.value === null)) {
            throw emptySelection(keySpan);
        }
        const keywords = items.filter(({ kind }) => kind === 'scalar');
        const parts = items
            .filter(({ kind }) => kind !== 'scalar')
            .flatMap((item) => this.#attempt(() => this.#search(item, item.span)) ?? []);
        if (keywords.length > 0)
            parts.push(readKeywords(keywords, node.span));
        return parts.length === 1 ? parts[0] : { kind: 'any', parts, span: node.span };
    }
    #map(node, keySpan) {
        if (node.entries.length === 0)
            throw emptySelection(keySpan);
        const parts = node.entries.flatMap((entry) => this.#attempt(() => [readItem(entry, this.#mapping)]) ?? []);
        return parts.length === 1 ? parts[0] : { kind: 'all', parts, span: node.span };
    }
    #conditions(node, names) {
        const entry = entryOf(node, 'condition');
        if (entry === undefined) {
            this.#fail('SIGMA_CONDITION', 'The detection has no condition.', node.span);
            return [];
        }
        const items = itemsOf(entry.value);
        if (items.length === 0)
            this.#fail('SIGMA_CONDITION', 'The condition is empty.', entry.keySpan);
        return items.flatMap((item) => this.#attempt(() => this.#condition(item, names)) ?? []);
    }
    #condition(node, names) {
        if (node.kind !== 'scalar' || typeof node.value !== 'string') {
            throw new TrailproofError('SIGMA_CONDITION', 'A condition must be text.', { span: node.span });
        }
        const { condition, warnings } = parseCondition(conditionText(node, node.value), names);
        this.findings.push(...warnings);
        return condition;
    }
    /** One wrong part does not hide the others. */
    #attempt(read) {
        try {
            return read();
        }
        catch (error) {
            if (!isTrailproofError(error))
                throw error;
            this.findings.push(findingOf(error));
            return undefined;
        }
    }
    #fail(code, message, span) {
        this.findings.push({ severity: 'error', code, message, span });
    }
}
function emptySelection(span) {
    return new TrailproofError('SIGMA_DETECTION', 'This search identifier is empty.', {
        span,
        hint: 'Give it fields or keywords to look for.',
    });
}
/** A condition that stands in the file as it reads keeps its places; one that was folded or escaped is marked whole. */
function conditionText({ span }, text) {
    const { source, start, end } = span;
    const offset = source.text.slice(start, end).indexOf(text);
    if (offset === -1)
        return { text, spanOf: () => span };
    const base = start + offset;
    return { text, spanOf: (from, to) => ({ source, start: base + from, end: base + to }) };
}
//# sourceMappingURL=read-detection.js.map
import { didYouMean } from '../../../diagnostic/nearest-name.js';
import { days, hours, minutes, seconds } from '../../../time/duration.js';
import { entryOf, itemsOf } from '../yaml-node.js';
/** Reads the `correlation` of a rule, with all findings at once.
 * @example readCorrelation(correlationNode).findings */
export function readCorrelation(node) {
    const reader = new CorrelationReader(node);
    const correlation = reader.read();
    return reader.findings.length > 0 ? { findings: reader.findings } : { correlation, findings: [] };
}
const types = [
    'event_count',
    'value_count',
    'temporal',
    'temporal_ordered',
    'value_sum',
    'value_avg',
    'value_percentile',
    'value_median',
];
const keys = ['type', 'rules', 'group-by', 'timespan', 'condition', 'aliases', 'generate'];
const operators = ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'];
const spans = {
    s: seconds(1),
    m: minutes(1),
    h: hours(1),
    d: days(1),
    w: days(7),
};
class CorrelationReader {
    findings = [];
    #node;
    constructor(node) {
        this.#node = node;
    }
    read() {
        if (this.#node.kind !== 'map') {
            this.#fail('The correlation must be a map.', this.#node.span);
            return undefined;
        }
        this.#refuseOtherKeys(this.#node.entries, keys);
        const type = this.#type();
        const condition = this.#condition(type);
        return {
            type: type ?? 'event_count',
            rules: this.#rules(),
            groupBy: this.#textsAt('group-by'),
            timespan: this.#timespan(),
            ...condition,
            aliases: this.#aliases(),
            generate: this.#generate(),
            span: this.#node.span,
        };
    }
    #type() {
        const value = this.#scalarAt('type');
        if (value === undefined)
            return undefined;
        const type = types.find((known) => known === value.value);
        if (type !== undefined)
            return type;
        const text = String(value.value);
        this.#fail(`There is no correlation type "${text}".`, value.span, {
            hint: didYouMean(text, types) ?? `The types are ${types.join(', ')}.`,
        });
        return undefined;
    }
    #rules() {
        const entry = this.#required('rules');
        if (entry === undefined)
            return [];
        const items = itemsOf(entry.value);
        if (items.length === 0)
            this.#fail('A correlation refers to at least one rule.', entry.keySpan);
        return items.flatMap((item) => {
            const name = this.#textOf(item);
            return name === undefined ? [] : [{ name, span: item.span }];
        });
    }
    #timespan() {
        const value = this.#scalarAt('timespan');
        if (value === undefined)
            return 0;
        const written = /^(\d{1,9})([smhdw])$/.exec(String(value.value));
        const length = written === null ? 0 : Number(written[1]) * (spans[written[2]] ?? 0);
        if (length > 0)
            return length;
        this.#fail(`"${String(value.value)}" is not a timespan.`, value.span, {
            hint: 'Write a whole number and s, m, h or d: 30s, 5m, 2h, 7d.',
        });
        return 0;
    }
    #condition(type) {
        const nothing = { limits: [], fields: [], percentile: undefined };
        const entry = entryOf(this.#node, 'condition');
        const isTemporal = type === 'temporal' || type === 'temporal_ordered';
        if (entry === undefined) {
            if (!isTemporal)
                this.#required('condition');
            return nothing;
        }
        if (entry.value.kind !== 'map') {
            this.#refuseExtended(entry);
            return nothing;
        }
        this.#refuseOtherKeys(entry.value.entries, [...operators, 'field', 'percentile']);
        const limits = this.#limits(entry);
        const fields = this.#fields(entry, type);
        return { limits, fields, percentile: this.#percentile(entry, type) };
    }
    // pySigma knows conditions such as "rule_a and not rule_b", which the specification does not.
    #refuseExtended({ value }) {
        if (value.kind === 'scalar' && typeof value.value === 'string') {
            this.#fail('Conditions over rule names are not part of the specification.', value.span, {
                code: 'SIGMA_CORRELATION_UNSUPPORTED',
            });
        }
        else
            this.#fail('The condition must be a map such as gte: 10.', value.span);
    }
    #limits({ value, keySpan }) {
        const limits = operators.flatMap((operator) => {
            const entry = entryOf(value, operator);
            if (entry === undefined)
                return [];
            const limit = entry.value.kind === 'scalar' ? entry.value.value : undefined;
            if (typeof limit === 'number')
                return [{ operator, value: limit }];
            this.#fail(`"${operator}" must be a number.`, entry.value.span);
            return [];
        });
        if (operators.every((operator) => entryOf(value, operator) === undefined)) {
            this.#fail('The condition has no limit.', keySpan, {
                hint: `Give one of ${operators.join(', ')}.`,
            });
        }
        return limits;
    }
    #fields({ value, keySpan }, type) {
        const entry = entryOf(value, 'field');
        const isMeasured = type?.startsWith('value_') === true;
        if (entry === undefined) {
            if (isMeasured)
                this.#fail(`"${type}" needs condition.field.`, keySpan);
            return [];
        }
        const fields = itemsOf(entry.value).flatMap((item) => this.#textOf(item) ?? []);
        if (fields.length > 1 && type !== 'value_count') {
            this.#fail(`"${type ?? ''}" takes one field.`, entry.value.span);
        }
        return fields;
    }
    #percentile({ value, keySpan }, type) {
        if (type === 'value_median')
            return 50;
        if (type !== 'value_percentile')
            return undefined;
        const entry = entryOf(value, 'percentile');
        if (entry === undefined) {
            this.#fail('Without "percentile" the specification does not say what is compared.', keySpan, {
                code: 'SIGMA_CORRELATION_UNSUPPORTED',
                hint: 'Add percentile: 95, as pySigma reads it.',
            });
            return undefined;
        }
        const rank = entry.value.kind === 'scalar' ? entry.value.value : undefined;
        if (typeof rank === 'number' && rank >= 0 && rank <= 100)
            return rank;
        this.#fail('"percentile" must be a number from 0 to 100.', entry.value.span);
        return undefined;
    }
    #aliases() {
        const entry = entryOf(this.#node, 'aliases');
        if (entry === undefined)
            return {};
        return this.#mapOf(entry, (alias) => this.#mapOf(alias, ({ value }) => this.#textOf(value) ?? ''));
    }
    #mapOf(entry, read) {
        if (entry.value.kind === 'map') {
            return Object.fromEntries(entry.value.entries.map((inner) => [inner.key, read(inner)]));
        }
        this.#fail(`"${entry.key}" must be a map.`, entry.value.span);
        return {};
    }
    #generate() {
        const entry = entryOf(this.#node, 'generate');
        if (entry === undefined)
            return false;
        const value = entry.value.kind === 'scalar' ? entry.value.value : undefined;
        if (typeof value !== 'boolean')
            this.#fail('"generate" must be true or false.', entry.value.span);
        return value === true;
    }
    #textsAt(key) {
        const entry = entryOf(this.#node, key);
        return entry === undefined
            ? []
            : itemsOf(entry.value).flatMap((item) => this.#textOf(item) ?? []);
    }
    #textOf(node) {
        if (node.kind === 'scalar' && node.value !== null && node.text !== '')
            return node.text;
        this.#fail('This must be text.', node.span);
        return undefined;
    }
    #scalarAt(key) {
        const entry = this.#required(key);
        if (entry === undefined || entry.value.kind === 'scalar')
            return entry?.value;
        this.#fail(`"${key}" must be text.`, entry.value.span);
        return undefined;
    }
    #required(key) {
        const entry = entryOf(this.#node, key);
        if (entry === undefined)
            this.#fail(`The correlation has no "${key}".`, this.#node.span);
        return entry;
    }
    #refuseOtherKeys(entries, known) {
        for (const { key, keySpan } of entries) {
            if (known.includes(key))
                continue;
            this.#fail(`There is no key "${key}" here.`, keySpan, { hint: didYouMean(key, known) });
        }
    }
    #fail(message, span, { code = 'SIGMA_CORRELATION', hint } = {}) {
        const severity = code.endsWith('_UNSUPPORTED') ? 'unsupported' : 'error';
        this.findings.push({ severity, code, message, span, hint });
    }
}
//# sourceMappingURL=read-correlation.js.map
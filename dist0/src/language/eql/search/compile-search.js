import { anyOf } from '../../expression/build.js';
import { compileQuery } from '../../expression/compile-query.js';
import { needlesOf } from '../../expression/needles-of.js';
import { lowerEventFilter } from '../lowering.js';
import { applyPipes } from './apply-pipes.js';
import { findSamples } from './find-samples.js';
import { findSequences } from './find-sequences.js';
import { followRow } from './follow-row.js';
import { joinColumns } from './join-columns.js';
import { countJoinKeys, mostJoinKeys } from './join-key.js';
import { joinRows } from './join-rows.js';
/** Compiles a query whose matches depend on several events: a sequence, a sample, anything with pipes.
 * @throws TrailproofError as the lowering of its conditions and keys does */
export function compileSearch({ query, pipes }, fields, options) {
    const written = filtersOf(query);
    const lowered = written.map(({ filter }) => lowerEventFilter(filter, fields, options));
    const stages = written.map(({ role, runs, span }, index) => {
        const { expression, warnings } = lowered[index];
        return { query: compileQuery(expression, fields, warnings), role, runs, span };
    });
    const columns = joinColumns(written, fields);
    const find = finderOf(query);
    const plan = followPlan(query.kind, written);
    const limits = pipes.map(({ name, count }) => ({ keep: ends[name], count }));
    return {
        fields: distinctFields([...stages.flatMap((stage) => stage.query.fields), ...columns.fields]),
        needles: needlesOf(anyOf(lowered.map(expressionOf), query.span), fields),
        blind: blindnessOf(written, stages, fields),
        warnings: distinctWarnings([
            ...lowered.flatMap(({ warnings }) => warnings),
            ...columns.warnings,
        ]),
        predicates: lowered.map(expressionOf),
        keys: (written.find(({ role }) => role === 'event')?.keys ?? []).map(({ name }) => name),
        stages,
        match: matcherOf(stages, columns),
        run: (rows, { most = Number.POSITIVE_INFINITY } = {}) => applyPipes(find(joinRows(rows, shifted(columns.places)), rows), limits, most),
        follow: (rows, row) => followRow(joinRows(rows, shifted(columns.places)), row, plan),
        exceedsCombinations: (row) => shifted(columns.places).some((places) => countJoinKeys(places.map((place) => row.columns[place])) > mostJoinKeys),
    };
}
const ends = { head: 'first', tail: 'last' };
const expressionOf = ({ expression }) => expression;
function filtersOf(query) {
    if (query.kind === 'event') {
        return [{ filter: query.filter, keys: [], role: 'event', runs: 1, span: query.span }];
    }
    const written = (stage, role) => {
        const { filter, keys, runs, span } = stage;
        return { filter, keys: [...query.keys, ...keys], role, runs, span };
    };
    const stages = query.stages.map((stage) => written(stage, stage.missing ? 'missing' : 'event'));
    const until = query.kind === 'sequence' ? query.until : undefined;
    return until === undefined ? stages : [...stages, written(until, 'until')];
}
/** The places that events fill; `missing` and `until` ask for none. */
function followPlan(kind, written) {
    const filters = written.flatMap(({ role, runs }, filter) => role === 'event' ? Array.from({ length: runs }, () => filter) : []);
    return { kind, filters };
}
function finderOf(query) {
    switch (query.kind) {
        case 'event':
            return (_, timed) => timed.map((_row, row) => ({ members: [row], key: [] }));
        case 'sample':
            return (rows) => findSamples(rows, query.stages.length);
        case 'sequence': {
            const plan = planOf(query);
            return (rows) => findSequences(rows, plan);
        }
    }
}
function planOf({ stages, until, maxSpan }) {
    const places = stages.flatMap(({ missing, runs }, filter) => Array.from({ length: runs }, () => ({ filter, missing })));
    return { places, until: until === undefined ? undefined : stages.length, maxSpan };
}
/** The first column numbers the filters that an event fulfils; the keys follow. */
function matcherOf(stages, { valuesOf, required }) {
    // Few different lists occur, and each is kept once.
    const lists = new Map();
    const shared = (filters) => {
        if (filters.length === 1)
            return filters[0];
        const text = filters.join(' ');
        const list = lists.get(text) ?? filters;
        lists.set(text, list);
        return list;
    };
    return (event) => {
        let fulfilled = stages.flatMap(({ query }, filter) => (query.matches(event) ? [filter] : []));
        if (fulfilled.length === 0)
            return undefined;
        const values = valuesOf(event);
        const isComplete = (filter) => required[filter].every((place) => values[place] !== undefined);
        fulfilled = fulfilled.filter(isComplete);
        return fulfilled.length === 0 ? undefined : { columns: [shared(fulfilled), ...values] };
    };
}
function shifted(places) {
    return places.map((columns) => columns.map((column) => column + 1));
}
/** The field for want of which one of the stages stays empty, and with it the whole. */
function blindnessOf(written, stages, fields) {
    for (const [index, { keys, role }] of written.entries()) {
        if (role !== 'event')
            continue;
        const blind = stages[index].query.blind;
        if (blind !== undefined)
            return blind;
        for (const { name, optional } of keys) {
            const field = fields.resolve(name);
            if (optional || (field !== undefined && field.absent === undefined))
                continue;
            return { field: name, reason: field?.absent ?? 'no document of this view has the field' };
        }
    }
    return undefined;
}
function distinctFields(uses) {
    const byName = new Map();
    for (const use of uses)
        if (!byName.has(use.name))
            byName.set(use.name, use);
    return [...byName.values()];
}
function distinctWarnings(warnings) {
    const byMessage = new Map();
    for (const warning of warnings) {
        if (!byMessage.has(warning.message))
            byMessage.set(warning.message, warning);
    }
    return [...byMessage.values()];
}
//# sourceMappingURL=compile-search.js.map
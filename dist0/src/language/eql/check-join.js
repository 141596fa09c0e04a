import { TrailproofError } from '../../diagnostic/trailproof-error.js';
// Far above any rule: every event of a window is tried at every place.
const mostPlaces = 1_000;
/** Refuses a sequence that Elasticsearch's parser refuses though its grammar would have it.
 * @throws TrailproofError EQL_SYNTAX, QUERY_TOO_LONG */
export function checkSequence(sequence) {
    const { stages, until, maxSpan, span } = sequence;
    const count = stages.reduce((sum, { runs }) => sum + runs, 0);
    if (count < 2)
        throw wrong('A sequence has at least two stages.', span);
    if (count > mostPlaces) {
        const message = `A sequence of ${count} events is too long; ${mostPlaces} is the limit.`;
        throw new TrailproofError('QUERY_TOO_LONG', message, { span });
    }
    const missing = stages.find((stage) => stage.missing);
    if (missing !== undefined) {
        const hint = 'Write how long: sequence by user.name with maxspan=5m.';
        if (maxSpan === undefined)
            throw wrong('A sequence with a missing event needs a maxspan.', missing.span, hint);
        if (stages.every((stage) => stage.missing))
            throw wrong('A sequence needs a stage that is not missing.', span);
    }
    if (until?.missing === true)
        throw wrong('"until" names an event, not a missing one.', until.span);
    if (until !== undefined && until.runs > 1)
        throw wrong('"until" takes no runs.', until.span);
    checkKeyCounts(until === undefined ? stages : [...stages, until]);
}
const mostFilters = 5;
/** Refuses a sample that Elasticsearch's parser refuses.
 * @throws TrailproofError EQL_SYNTAX */
export function checkSample({ keys, stages, span }) {
    if (stages.length < 2 || stages.length > mostFilters) {
        throw wrong(`A sample has 2 to ${mostFilters} filters, not ${stages.length}.`, span);
    }
    const repeated = stages.find(({ runs }) => runs > 1);
    if (repeated !== undefined)
        throw wrong('Filters of a sample take no runs.', repeated.span);
    if (keys.length === 0 && stages[0]?.keys.length === 0) {
        throw wrong('A sample needs a key that its events share.', span, 'Write sample by host.id.');
    }
    checkKeyCounts(stages);
}
function checkKeyCounts(stages) {
    const expected = stages[0]?.keys.length ?? 0;
    const odd = stages.find(({ keys }) => keys.length !== expected);
    if (odd === undefined)
        return;
    throw wrong(`Every stage has the same number of keys: the first has ${expected}, this one ${odd.keys.length}.`, odd.span);
}
function wrong(message, span, hint) {
    return new TrailproofError('EQL_SYNTAX', message, { span, hint });
}
//# sourceMappingURL=check-join.js.map
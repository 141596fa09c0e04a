import { positionOf } from '../../diagnostic/span.js';
import { findingJson } from './finding-json.js';
/** Makes the plain data of an explanation. */
export function explainJson(report) {
    const { rule: known, outcome, asked } = report;
    const rule = known === undefined ? { asked } : namedRule(known);
    switch (outcome.kind) {
        case 'refused':
            return { rule, outcome: outcome.kind, findings: outcome.findings.map(findingJson) };
        case 'blind':
            return { rule, outcome: outcome.kind, blind: outcome.blind };
        case 'other-data':
            return { rule, outcome: outcome.kind, reason: outcome.reason };
        case 'explained': {
            const { records, alerts, unwatched, events, misses } = outcome;
            return {
                rule,
                outcome: outcome.kind,
                records,
                alerts,
                unwatched,
                events: events.map(eventJson),
                misses: misses.map(eventJson),
            };
        }
    }
}
const namedRule = ({ id, shortName, name, type, file }) => ({
    id,
    shortName,
    name,
    type,
    file,
});
function eventJson(event) {
    const { conditions, account, ...plain } = event;
    return {
        ...plain,
        conditions: conditions.map(({ name, clause }) => ({
            name: name ?? null,
            clause: clauseJson(clause),
        })),
        account: account === undefined ? null : accountJson(account),
    };
}
function clauseJson({ kind, text, result, span, met, parts }) {
    return { kind, text, result, ...positionOf(span), met, parts: parts.map(clauseJson) };
}
function accountJson({ runs, alerts, reason }) {
    return {
        runs: { count: runs.count, first: runs.first ?? null, last: runs.last ?? null },
        alerts: alerts.map(({ alert, joined }) => ({ joined, alert })),
        reason: reason === undefined ? null : reasonJson(reason),
    };
}
function reasonJson({ kind, message, about, progress, run, steps = [], }) {
    return { kind, message, about, progress, run, steps: steps.map(stepJson) };
}
function stepJson({ command, span, rows, kept, values, dropped }) {
    const clause = dropped === undefined ? null : clauseJson(dropped);
    return { command, ...positionOf(span), rows, kept, values, dropped: clause };
}
//# sourceMappingURL=explain-json.js.map
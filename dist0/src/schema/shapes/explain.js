import { z } from 'zod';
import { agreed } from '../agreed.js';
import { alertShape, alertValueShape } from './alert.js';
import { findingShape } from './finding.js';
const met = z.strictObject({ field: z.string(), value: alertValueShape });
const place = { line: z.int().min(1), column: z.int().min(1) };
const clause = z.strictObject({
    kind: z.enum(['all', 'any', 'not', 'one']),
    text: z.string().describe('As written; empty where it joins others.'),
    result: z.boolean().nullable().describe('Null where it is unknown.'),
    ...place,
    met: z.array(met).describe('The fields that it reads, with what they hold.'),
    get parts() {
        return z.array(clause);
    },
});
const step = z.strictObject({
    command: z.string(),
    ...place,
    rows: z.int(),
    kept: z.int(),
    values: z.array(met),
    dropped: clause.nullable(),
});
const reason = z.strictObject({
    kind: z.enum([
        'below-threshold',
        'not-new',
        'dropped',
        'unfinished',
        'suppressed',
        'max-signals',
        'unseen',
        'history',
        'other',
    ]),
    message: z.string(),
    about: z.string().optional(),
    progress: z.number().describe('How far it got, from 0 to 1.'),
    run: z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime() }).optional(),
    steps: z.array(step),
});
const account = z.strictObject({
    runs: z.strictObject({
        count: z.int(),
        first: z.string().nullable(),
        last: z.string().nullable(),
    }),
    alerts: z.array(z.strictObject({ joined: z.boolean(), alert: alertShape })),
    reason: reason.nullable(),
});
const event = z.strictObject({
    id: z.string(),
    time: z.iso.datetime(),
    provider: z.string(),
    action: z.string(),
    fate: z.enum(['match', 'miss', 'duplicate']),
    failures: z.array(z.string()),
    alike: z.int(),
    conditions: z.array(z.strictObject({ name: z.string().nullable(), clause })),
    account: account.nullable(),
});
const rule = z.union([
    z.strictObject({
        id: z.string(),
        shortName: z.string(),
        name: z.string(),
        type: z.string(),
        file: z.string(),
    }),
    z.strictObject({ asked: z.string() }),
]);
const blind = z.strictObject({
    rule: z.string(),
    file: z.string(),
    field: z.string(),
    reason: z.string(),
});
const explain = z.discriminatedUnion('outcome', [
    z.strictObject({ rule, outcome: z.literal('refused'), findings: z.array(findingShape) }),
    z.strictObject({ rule, outcome: z.literal('blind'), blind }),
    z.strictObject({ rule, outcome: z.literal('other-data'), reason: z.string() }),
    z.strictObject({
        rule,
        outcome: z.literal('explained'),
        records: z.strictObject({
            read: z.int(),
            matched: z.int(),
            duplicate: z.int(),
            malformed: z.int(),
        }),
        alerts: z.int(),
        unwatched: z.int(),
        events: z.array(event),
        misses: z.array(event),
    }),
]);
/** What `explain --format json` prints. */
export const explainShape = agreed(explain);
//# sourceMappingURL=explain.js.map
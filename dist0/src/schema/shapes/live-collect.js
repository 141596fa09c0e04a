import { z } from 'zod';
import { agreed } from '../agreed.js';
import { alertValueShape, goldenAlertShape } from './alert.js';
const plain = (kind) => z.strictObject({ kind: z.literal(kind), alert: goldenAlertShape });
const verdict = z.union([
    plain('match'),
    plain('lost'),
    plain('new'),
    z.strictObject({
        kind: z.literal('changed'),
        alert: goldenAlertShape,
        expected: goldenAlertShape,
        fields: z.array(z.strictObject({
            field: z.string().describe('severity, count, steps, group.<field> or values.<field>'),
            expected: alertValueShape,
            actual: alertValueShape,
        })),
    }),
    plain('unreviewed'),
]);
const step = z.strictObject({
    step: z.string(),
    action: z.string().optional().describe('iam:CreateUser; absent where it was not played'),
    region: z.string().optional(),
    isData: z.boolean().describe('A data event: trails may have it, the event history never.'),
    state: z.enum(['came', 'late', 'missing', 'ambiguous', 'not played']),
    events: z.array(z.string()).describe('CloudTrail’s eventIDs.'),
    matchedBy: z.enum(['request id', 'access key and time', 'user agent and time']).optional(),
    latency: z
        .strictObject({ moreThan: z.int(), atMost: z.int() })
        .optional()
        .describe('Seconds from the call: not there after the first, there after the second.'),
});
const drift = z.strictObject({
    path: z.string().describe('List items are [].'),
    kind: z.enum([
        'only in the real record',
        'only in the simulator',
        'another type',
        'another value',
    ]),
    events: z.array(z.string()).describe('The eventNames whose records differ there.'),
    real: z.unknown().optional(),
    simulated: z.unknown().optional(),
});
const collected = z.strictObject({
    run: z.string(),
    scenario: z.string(),
    case: z.string(),
    account: z.string(),
    source: z.string().describe('event history, files, or s3://bucket/prefix'),
    found: z.int().describe('Judged steps whose record came.'),
    due: z.int(),
    latency: z
        .strictObject({
        median: z.int(),
        longest: z.int(),
        slowest: z.string(),
        atFirst: z.boolean().describe('All were there when first asked for.'),
    })
        .optional()
        .describe('Seconds; absent where records were not waited for.'),
    steps: z.array(step),
    retried: z
        .array(z.strictObject({ step: z.string(), records: z.int() }))
        .describe('Steps made again: records of all but the last attempt are left out.'),
    verdicts: z.array(verdict),
    notLoaded: z.array(z.string()).describe('Rules of the golden that are not loaded.'),
    drift: z.array(drift),
    saved: z.string().optional(),
    evidence: z.int().optional().describe('Lines of evidence that were appended.'),
});
/** What `live collect --format json` prints. */
export const liveCollectShape = agreed(collected);
//# sourceMappingURL=live-collect.js.map
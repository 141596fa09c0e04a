import { z } from 'zod';
import { agreed } from '../agreed.js';
import { alertValueShape, goldenAlertShape } from './alert.js';
import { findingShape } from './finding.js';
import { verifyRulesShape } from './rules.js';
const fieldDiff = z.strictObject({
    field: z.string().describe('severity, count, steps, group.<field> or values.<field>'),
    expected: alertValueShape,
    actual: alertValueShape,
});
const diff = z.union([
    z.strictObject({ expected: goldenAlertShape.nullable(), actual: goldenAlertShape.nullable() }),
    z.strictObject({ fields: z.array(fieldDiff) }),
    z.strictObject({ error: findingShape }),
]);
const verdict = z.strictObject({
    rule: z.string().nullable().describe('Null where the whole case is meant.'),
    verdict: z.enum(['match', 'lost', 'new', 'changed', 'unreviewed', 'broken']),
    fails: z.boolean().describe('Whether the run ends 1 for it.'),
    diff: diff.nullable(),
    because: z.array(z.string()).optional().describe('Of a lost alert: why it was not raised.'),
});
const verifyCase = z.strictObject({
    name: z.string(),
    kind: z.enum(['attack', 'evasion', 'benign', 'false-positive']),
    verdicts: z.array(verdict),
});
const phase = z.strictObject({
    scenario: z.string(),
    case: z.string(),
    rule: z.string(),
    same: z.int().describe('In how many ticks and starts the alerts are as at the default one.'),
    fires: z.int(),
    of: z.int(),
    known: z.boolean().describe('True when the golden says so.'),
});
const verify = z.strictObject({
    seed: z.string(),
    start: z.iso.datetime(),
    scenarios: z.array(z.strictObject({
        name: z.string(),
        updated: z.boolean(),
        cases: z.array(verifyCase),
        findings: z.array(findingShape),
    })),
    detections: z.strictObject({
        proven: z.int(),
        of: z.int(),
        rules: z.array(z.strictObject({ rule: z.string(), proven: z.boolean(), missing: z.string().optional() })),
    }),
    rules: verifyRulesShape,
    phases: z.array(phase).optional(),
    findings: z.array(findingShape),
});
/** What `verify --format json` prints. */
export const verifyShape = agreed(verify);
const verifyLine = verifyCase.extend({ scenario: z.string() });
/** What `verify --format ndjson` prints a line of. */
export const verifyLineShape = agreed(verifyLine);
//# sourceMappingURL=verify.js.map
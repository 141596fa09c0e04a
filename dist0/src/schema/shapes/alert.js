import { z } from 'zod';
import { agreed } from '../agreed.js';
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar), z.null()]);
/** A value of an alert. */
export const alertValueShape = agreed(value);
/** Severities of Elastic's rules. */
export const severityShape = z.enum([
    'low',
    'medium',
    'high',
    'critical',
]);
const values = z.record(z.string(), alertValueShape);
const alert = z.strictObject({
    id: z.string().describe('Derived from what Kibana derives it from.'),
    rule: z.strictObject({
        id: z.string(),
        shortName: z.string(),
        name: z.string(),
        file: z.string(),
        type: z.string(),
        severity: severityShape,
        riskScore: z.number(),
        techniques: z.array(z.string()).describe('ATT&CK v19 ids.'),
    }),
    time: z.iso.datetime().describe('Of the last contributing event.'),
    run: z
        .strictObject({ from: z.iso.datetime(), to: z.iso.datetime() })
        .describe('The window of the run that raised it, inclusive.'),
    group: values.describe('Group keys: threshold fields, new terms, BY columns, join keys.'),
    events: z.array(z.string()).describe('eventIDs of the contributing events, at most 1,000.'),
    eventCount: z.int().min(0),
    values: values.describe('Counts, columns of an ES|QL row.'),
    cold: z.boolean().describe('True for a new term whose history begins before the log does.'),
});
/** What `replay --format ndjson` prints a line of. */
export const alertShape = agreed(alert);
const goldenAlert = z.strictObject({
    rule: z.string(),
    severity: severityShape,
    steps: z.array(z.string()),
    count: z.int(),
    group: values,
    values,
});
/** An alert in names of steps and cast. */
export const goldenAlertShape = agreed(goldenAlert);
//# sourceMappingURL=alert.js.map
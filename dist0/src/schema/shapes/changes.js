import { z } from 'zod';
import { agreed } from '../agreed.js';
import { alertShape, alertValueShape } from './alert.js';
import { recordCountsShape } from './record-counts.js';
import { rulesShape } from './rules.js';
const numbers = z.strictObject({
    before: z.int(),
    now: z.int(),
    added: z.int(),
    lost: z.int(),
    altered: z.int(),
});
const detail = z
    .strictObject({
    actions: z.array(z.strictObject({ name: z.string(), count: z.int() })),
    actor: z
        .string()
        .optional()
        .describe('ARN of the last event’s identity, else its name or kind.'),
    address: z.string().optional(),
    file: z.string(),
    line: z.int(),
})
    .describe('Who did what, and where the last event stands.')
    .optional();
const told = {
    alert: alertShape,
    detail,
    because: z.array(z.string()).describe('Of a lost alert: why it is, where that is known.'),
};
const altered = {
    alert: alertShape.describe('As the rules of now raise it.'),
    detail,
    fields: z.array(z.strictObject({ field: z.string(), before: alertValueShape, now: alertValueShape })),
};
const change = {
    change: z.enum(['added', 'removed', 'renamed', 'changed', 'broken', 'mended', 'same']),
    rule: z.string().describe('Short name: of the working tree, else of the commit.'),
    file: z.string(),
    line: z.int().min(1).nullable(),
    column: z.int().min(1).nullable(),
    was: z.strictObject({ rule: z.string(), file: z.string() }).nullable(),
    because: z.string().nullable().describe('Why it does not run on a side.'),
    numbers,
    addedAbout: z
        .array(z.strictObject({ about: z.string(), count: z.int() }))
        .describe('Whom the added alerts are about, the most frequent first.'),
};
const changes = z.strictObject({
    against: z.strictObject({ ref: z.string(), commit: z.string() }),
    records: recordCountsShape,
    span: z
        .strictObject({ from: z.iso.datetime(), to: z.iso.datetime(), days: z.number() })
        .nullable(),
    totals: numbers,
    same: z.int().describe('Rules that are on both sides as they are, with the same alerts.'),
    now: rulesShape,
    rules: z.array(z.strictObject({
        ...change,
        added: z.array(z.strictObject(told)),
        lost: z.array(z.strictObject(told)),
        altered: z.array(z.strictObject(altered)),
    })),
});
/** What `replay --against … --format json` prints. */
export const changesShape = agreed(changes);
const changesLine = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rule'), ...change }),
    z.strictObject({ kind: z.enum(['lost', 'added']), ...told }),
    z.strictObject({ kind: z.literal('altered'), ...altered }),
]);
/** What `replay --against … --format ndjson` prints a line of. */
export const changesLineShape = agreed(changesLine);
//# sourceMappingURL=changes.js.map
import { z } from 'zod';
import { agreed } from '../agreed.js';
const about = {
    run: z.string(),
    scenario: z.string(),
    case: z.string().describe('attack/by name'),
    account: z.string(),
};
const finding = z.strictObject({
    code: z.string().describe('Does not change, unlike the message.'),
    message: z.string(),
    hint: z.string().optional(),
});
const leftovers = z
    .array(z.strictObject({
    what: z.string().describe('A step, or what the sweep found: user backdoor-k3f9qz'),
    reason: z.string(),
}))
    .describe('What could not be taken back.');
const played = z.strictObject({
    ...about,
    mode: z.enum(['local', 'live']),
    ledger: z.string(),
    calls: z.int().describe('Calls that were sent, those of the guard left out.'),
    repeated: z.int().describe('How many of them were made again.'),
    seconds: z.int(),
    broken: finding.optional().describe('Why the play did not come to its end.'),
    leftovers,
    kept: z.boolean().describe('Nothing was taken back, as asked.'),
    next: z.array(z.string()).describe('Commands that go on from here.'),
});
const refused = z.strictObject({
    kind: z.literal('refused').describe('Nothing was called for it.'),
    run: z.string(),
    finding,
});
const cleaned = z.union([
    z.strictObject({ kind: z.literal('cleaned'), ...about, leftovers }),
    refused,
]);
const status = z.union([
    z.strictObject({
        kind: z.literal('known'),
        ...about,
        mode: z.enum(['local', 'live']),
        began: z.string().describe('ISO 8601'),
        state: z.enum(['clean', 'open', 'running']).describe('running: a process works on it.'),
        open: z.int().describe('Calls that are still to be taken back.'),
    }),
    z.strictObject({ kind: z.literal('broken'), run: z.string(), finding }),
]);
/** What `live run --format json` prints. */
export const liveRunShape = z.array(agreed(played));
/** What `live cleanup --format json` prints. */
export const liveCleanupShape = z.array(agreed(cleaned));
/** What `live status --format json` prints. */
export const liveStatusShape = z.array(agreed(status));
//# sourceMappingURL=live-run.js.map
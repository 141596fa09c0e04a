import { z } from 'zod';
import { isRunId } from '../run-id.js';
const undo = z.array(z.object({
    service: z.string(),
    operation: z.string(),
    input: z.record(z.string(), z.unknown()),
}));
/** It becomes part of a host's name. */
const region = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)+$/);
const call = {
    phase: z.enum(['world', 'before', 'judged', 'undo']),
    step: z.string(),
    service: z.string(),
    operation: z.string(),
    region,
    at: z.number(),
};
/** What a ledger of any version says of itself. */
export const versionShape = z.object({ kind: z.literal('run'), version: z.number() });
/** The shape of a line of a ledger: what comes back from a disk may be anything. */
export const entryShape = z.discriminatedUnion('kind', [
    z.object({
        kind: z.literal('run'),
        version: z.literal(1),
        run: z.string().refine(isRunId),
        scenario: z.string(),
        case: z.string(),
        account: z.string().regex(/^\d{12}$/),
        partition: z.string(),
        regions: z.array(region),
        mode: z.enum(['local', 'live']),
        at: z.number(),
    }),
    z.object({ kind: z.literal('intent'), id: z.number(), undo, ...call }),
    z.object({
        kind: z.literal('attempt'),
        requestId: z.string().optional(),
        accessKeyId: z.string().optional(),
        outcome: z.string(),
        ...call,
    }),
    z.object({ kind: z.literal('made'), id: z.number(), undo }),
    z.object({ kind: z.literal('undone'), id: z.number() }),
    z.object({
        kind: z.literal('played'),
        start: z.number(),
        names: z.array(z.object({ value: z.string(), name: z.string() })),
    }),
    z.object({ kind: z.literal('clean'), at: z.number() }),
]);
//# sourceMappingURL=entry-shape.js.map
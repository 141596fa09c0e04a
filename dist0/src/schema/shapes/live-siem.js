import { z } from 'zod';
import { agreed } from '../agreed.js';
const took = z.strictObject({
    total: z.number().describe('From the call to the alert, in milliseconds.'),
    delivery: z.number().optional().describe('Until the agent had read the record.'),
    ingest: z.number().optional().describe('From there until Elasticsearch had it.'),
    schedule: z.number().optional().describe('From there until a run of the rule wrote the alert.'),
});
const ofRule = { rule: z.string(), ruleId: z.string().describe('The rule_id.') };
const deployed = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('missing'), ...ofRule }),
    z.strictObject({ kind: z.literal('unknown'), ...ofRule }),
    z.strictObject({
        kind: z.literal('deployed'),
        ...ofRule,
        enabled: z.boolean(),
        version: z.strictObject({ deployed: z.number(), file: z.number().optional() }).optional(),
        schedule: z.strictObject({ interval: z.string(), from: z.string() }),
        hash: z
            .strictObject({ deployed: z.string(), file: z.string() })
            .optional()
            .describe('SHA-256 of what decides whether it fires.'),
        differs: z.array(z.strictObject({ member: z.string(), file: z.string(), deployed: z.string() })),
        uncompared: z.string().optional().describe('Why it could not be compared.'),
        exceptions: z.strictObject({
            lists: z.number(),
            items: z.number().optional(),
            muting: z.array(z.string()).describe('Items that hold for an event of the run.'),
            unread: z.string().optional(),
        }),
        lastRun: z.strictObject({ at: z.string(), status: z.string(), message: z.string() }).optional(),
    }),
]);
const liveSiem = z.strictObject({
    run: z.string(),
    scenario: z.string(),
    case: z.string(),
    account: z.string(),
    siem: z.string(),
    space: z.string(),
    found: z.number().describe('Judged steps whose record the SIEM has.'),
    due: z.number(),
    missing: z.array(z.strictObject({ step: z.string(), operation: z.string() })),
    eventsUnread: z.string().optional(),
    lastUnanswered: z
        .string()
        .optional()
        .describe('Why it did not answer when it was asked last: all this is of a time before.'),
    expected: z.array(z.strictObject({
        kind: z.enum(['fired', 'not-fired']),
        ...ofRule,
        severity: z.string(),
        steps: z.array(z.string()),
        alerts: z.array(z.strictObject({ id: z.string(), at: z.string(), took: took.optional() })),
    })),
    besides: z.array(z.strictObject({
        id: z.string(),
        at: z.string(),
        ...ofRule,
        isLoaded: z.boolean(),
        severity: z.string(),
        by: z.enum(['judged', 'besides']),
        steps: z.array(z.string()),
    })),
    notLoaded: z.array(z.string()),
    notAsked: z.array(z.string()),
    deployed: z.array(deployed),
    deployedUnread: z.string().optional(),
    median: took.optional(),
});
/** What `live siem --format json` prints. */
export const liveSiemShape = agreed(liveSiem);
//# sourceMappingURL=live-siem.js.map
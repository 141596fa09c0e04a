import { z } from 'zod';
import { agreed } from '../agreed.js';
const document = z.looseObject({}).describe('An IAM policy document.');
const about = {
    scenario: z.string(),
    case: z.string().describe('attack/by name'),
    title: z.string(),
    techniques: z.array(z.strictObject({ id: z.string(), name: z.string().optional() })),
};
const call = z.strictObject({
    phase: z.enum(['world', 'before', 'judged', 'undo']),
    step: z.string(),
    action: z.string().describe('iam:CreateUser'),
    region: z.string(),
    outcome: z.string().describe('ok, or the code of the error that is expected.'),
    changes: z.boolean(),
});
const size = z.strictObject({
    characters: z.int(),
    managedPolicies: z.int().describe('One takes 6,144 characters.'),
    fitsInline: z.boolean().describe('In a role, which takes 10,240.'),
});
const by = z.enum(['judged', 'besides']).describe('besides: the world and the undo raise it.');
const alert = z.strictObject({
    rule: z.string(),
    severity: z.string(),
    by,
    steps: z.array(z.string()),
});
const repeat = z.strictObject({
    rule: z.string(),
    by,
    steps: z.array(z.string()),
    terms: z.array(z.strictObject({ field: z.string(), value: z.string() })),
    history: z.string().describe('How far back the rule looks: 7d.'),
    earlier: z
        .array(z.strictObject({ run: z.string(), account: z.string(), until: z.string() }))
        .describe('Runs whose values the rule still remembers.'),
});
const sideEffect = z.union([
    z.strictObject({ kind: z.literal('service-linked role'), step: z.string(), role: z.string() }),
    z.strictObject({ kind: z.literal('account setting'), step: z.string(), action: z.string() }),
    z.strictObject({
        kind: z.literal('session'),
        step: z.string(),
        seconds: z.number().describe('From the end of the run on.'),
    }),
    z.strictObject({ kind: z.literal('credential report'), step: z.string() }),
    z.strictObject({ kind: z.literal('event history'), events: z.int(), days: z.int() }),
]);
const preflight = z.union([
    z.strictObject({
        kind: z.literal('asked'),
        principal: z.string(),
        allowed: z.int(),
        denied: z.array(z.strictObject({
            action: z.string(),
            resource: z.string(),
            decision: z.enum(['explicit', 'implicit']),
            by: z.array(z.string()).describe('Policies, the boundary, the organization.'),
        })),
        missing: z.array(z.string()).describe('Condition keys that the simulation had no value for.'),
    }),
    z.strictObject({ kind: z.literal('unknown'), reason: z.string() }),
]);
const plan = z.union([
    z.strictObject({
        ...about,
        kind: z.literal('refused'),
        reasons: z.array(z.string()),
        preflight: preflight.optional(),
    }),
    z.strictObject({
        ...about,
        kind: z.literal('playable'),
        regions: z.array(z.string()),
        makes: z.array(z.strictObject({ what: z.string(), count: z.int() })),
        calls: z.array(call),
        policy: document,
        cleanupPolicy: document,
        policySizes: z.strictObject({ run: size, cleanUp: size }),
        undo: z.array(z.strictObject({ step: z.string(), calls: z.array(z.string()) })),
        alerts: z.array(alert),
        repeats: z.array(repeat),
        sideEffects: z.array(sideEffect),
        boundaries: z.array(z.strictObject({ name: z.string(), actions: z.array(z.string()), policy: document })),
        seconds: z.int(),
        preflight: preflight.optional().describe('With --preflight.'),
    }),
]);
/** What `live plan --format json` prints. */
export const livePlanShape = z.array(agreed(plan));
//# sourceMappingURL=live-plan.js.map
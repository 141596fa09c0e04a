import { z } from 'zod';
import { agreed } from '../agreed.js';
import { findingShape } from './finding.js';
import { rulesShape } from './rules.js';
const grade = z
    .enum(['gap', 'declared', 'fired', 'guarded', 'live'])
    .describe('How well it is proven, the weakest first.');
const place = { rule: z.string(), scenario: z.string(), case: z.string() };
const share = { grade, seen: z.int(), of: z.int() };
const technique = z.strictObject({
    id: z.string(),
    name: z.string().optional(),
    tactics: z.array(z.string()),
    inMatrix: z.boolean().describe('True when ATT&CK’s IaaS matrix holds it.'),
    ...share,
    isStale: z.boolean().describe('True when only stale evidence holds the grade up.'),
    staleVariants: z.int().describe('How many of the seen variants only stale evidence shows seen.'),
    claimedBy: z.array(z.string()).describe('Rules that claim it by their tags.'),
    rules: z.array(z.strictObject({ rule: z.string(), ...share })),
    variants: z.array(z.strictObject({
        scenario: z.string(),
        case: z.string(),
        kind: z.enum(['attack', 'evasion', 'benign', 'false-positive']),
        seenBy: z.array(z.string()),
        isKnownGap: z.boolean(),
    })),
    next: z.string().optional().describe('What would lift its grade.'),
    timeToDetect: z.number().optional().describe('Of the newest live run, in milliseconds.'),
});
/** What `coverage --format ndjson` prints a line of. */
export const techniqueShape = agreed(technique);
const step = z.strictObject({
    technique: z.string(),
    before: z.strictObject(share),
    after: z.strictObject(share),
});
const gate = z.strictObject({
    gate: z.string().describe('The flag as it was given.'),
    holds: z.boolean(),
    failures: z.array(z.strictObject({ technique: z.string(), reason: z.string(), hint: z.string() })),
});
const coverage = z.strictObject({
    scope: z.strictObject({
        attackVersion: z.string(),
        rules: z.int(),
        scenarios: z.int(),
        cases: z.int(),
        profile: z.string(),
        from: z.array(z.string()),
        asOf: z.string().optional(),
    }),
    techniques: z.array(techniqueShape),
    tactics: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    silent: z
        .array(z.strictObject({ ...place, isKnown: z.boolean() }))
        .describe('Rules that are silent in a variant that they are meant to see.'),
    unintended: z
        .array(z.strictObject({ ...place, isKnown: z.boolean() }))
        .describe('Rules that fire where nobody meant them to.'),
    unwoken: z.array(z.string()).describe('Rules that no case wakes.'),
    blind: z.array(z.strictObject({ rule: z.string(), field: z.string() })),
    unclaimed: z.array(z.string()).describe('Techniques that no rule claims.'),
    soleGuards: z.array(z.strictObject({ rule: z.string(), techniques: z.array(z.string()) })),
    notPlayableLive: z.array(z.strictObject({ scenario: z.string(), case: z.string(), reason: z.string() })),
    evidence: z.strictObject({
        valid: z.int(),
        void: z.int().describe('Of a rule whose content is another now.'),
        stale: z.int(),
        unknown: z.int(),
        liveShare: z.number().optional(),
    }),
    since: z
        .strictObject({ since: z.string(), gained: z.array(step), lost: z.array(step) })
        .optional(),
    gates: z.array(gate),
    places: z.array(z.strictObject({ rule: z.string(), file: z.string(), line: z.int(), column: z.int() })),
    rules: rulesShape,
    findings: z.array(findingShape),
});
/** What `coverage --format json` prints. */
export const coverageShape = agreed(coverage);
//# sourceMappingURL=coverage.js.map
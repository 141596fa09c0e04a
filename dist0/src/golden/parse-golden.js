import { z } from 'zod';
import { findingOf } from '../diagnostic/finding.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { placeOf } from './json-place.js';
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar), z.null()]);
const values = z.record(z.string(), value).default({});
const alertSchema = z.strictObject({
    rule: z.string().min(1),
    severity: z.enum(['low', 'medium', 'high', 'critical']),
    steps: z
        .array(z.string())
        .min(1)
        .describe('The steps whose events contributed, in order; try#1..25 stands for 25 of them.'),
    count: z.int().min(1).describe('How many events contributed.'),
    group: values,
    values,
});
const caseSchema = z.strictObject({
    case: z.string().regex(/^(?:attack|evasion|benign|false-positive)\/./s, {
        error: 'must be a kind and a name, such as "attack/by-console"',
    }),
    says: z
        .enum(['seen', 'gap', 'fails'])
        .exactOptional()
        .describe('Evasions only: somebody sees it, nobody does, or AWS refuses every step.'),
    reason: z
        .string()
        .min(1)
        .exactOptional()
        .describe('Why a false positive is legitimate, or why an evasion slips through.'),
    phaseDependent: z
        .array(z.string())
        .exactOptional()
        .describe('Rules whose alerts here are known to hang on the phase.'),
    alerts: z.array(alertSchema).describe('Empty where silence was reviewed.'),
});
const goldenSchema = z.strictObject({
    $schema: z.string().exactOptional(),
    scenario: z.string(),
    cases: z.array(caseSchema),
});
/** A golden as it is written in its file. */
export const goldenShape = goldenSchema;
const knownKeys = [
    ...Object.keys(goldenSchema.shape),
    ...Object.keys(caseSchema.shape),
    ...Object.keys(alertSchema.shape),
];
/** Reads a golden; what is wrong with it comes as findings with their places, in file order. */
export function parseGolden(source) {
    try {
        // Finds syntax errors at their place, and bounds the nesting before anything is built.
        placeOf(source, []);
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        return { kind: 'invalid', findings: [findingOf(error)] };
    }
    const parsed = goldenSchema.safeParse(JSON.parse(source.text));
    if (parsed.success)
        return withoutRepeats(source, parsed.data);
    const findings = parsed.error.issues.flatMap((issue) => findingsOf(source, issue));
    return { kind: 'invalid', findings: findings.toSorted(byPlace) };
}
function withoutRepeats(source, golden) {
    const seen = new Set();
    const findings = [];
    for (const [index, { case: name }] of golden.cases.entries()) {
        if (seen.has(name)) {
            findings.push(finding(source, ['cases', index, 'case'], `Case "${name}" stands here twice.`));
        }
        seen.add(name);
    }
    return findings.length === 0 ? { kind: 'golden', golden } : { kind: 'invalid', findings };
}
function findingsOf(source, issue) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            ...finding(source, [...path, key], `A golden has no key "${key}" here.`),
            hint: didYouMean(key, knownKeys),
        }));
    }
    const where = path.length === 0 ? 'A golden' : `"${path.join('.')}"`;
    return [finding(source, path, `${where}: ${lowered(issue.message)}.`)];
}
function finding(source, path, message) {
    return { severity: 'error', code: 'GOLDEN_INVALID', message, span: placeOf(source, path) };
}
const lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1);
const byPlace = (left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0);
//# sourceMappingURL=parse-golden.js.map
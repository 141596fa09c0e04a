import { z } from 'zod';
import { agreed } from '../agreed.js';
import { findingShape } from './finding.js';
const place = { rule: z.string(), file: z.string() };
const findings = z.array(findingShape);
const rules = z.strictObject({
    loaded: z.int().min(0).describe('Running and blind rules.'),
    blind: z.array(z.strictObject({ ...place, field: z.string(), reason: z.string() })),
    otherData: z.array(z.strictObject({ ...place, reason: z.string() })),
    unsupported: findings,
    invalid: findings,
    warnings: findings,
});
/** Which rules took part. */
export const rulesShape = agreed(rules);
const verifyRules = rules.extend({
    notLoaded: z.array(z.string()).describe('Rules that goldens expect but that are not loaded.'),
});
/** Which rules a verify took, and which its goldens miss. */
export const verifyRulesShape = agreed(verifyRules);
//# sourceMappingURL=rules.js.map
import { z } from 'zod';
import { agreed } from '../agreed.js';
const reported = z.array(z.strictObject({
    file: z.string(),
    rule: z.string().nullable(),
    code: z.string(),
    message: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
}));
const rulesCheck = z.strictObject({
    files: z.int(),
    rules: z.int(),
    ok: z.int(),
    unsupported: reported,
    invalid: reported,
    lint: reported.describe('Right, but perhaps not meant so.'),
    deprecated: z.array(z.string()),
    otherData: z.array(z.strictObject({ rule: z.string(), file: z.string(), reason: z.string() })),
});
/** What `rules check --format json` prints. */
export const rulesCheckShape = agreed(rulesCheck);
//# sourceMappingURL=rules-check.js.map
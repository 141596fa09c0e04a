import { z } from 'zod';
import { agreed } from '../agreed.js';
const finding = z.strictObject({
    file: z.string().nullable(),
    rule: z.string().nullable(),
    code: z.string().describe('Does not change, unlike the message.'),
    severity: z.enum(['error', 'unsupported', 'warning']),
    message: z.string(),
    hint: z.string().nullable(),
    line: z.int().min(1).nullable(),
    column: z.int().min(1).nullable(),
});
/** What is wrong, with its place. */
export const findingShape = agreed(finding);
//# sourceMappingURL=finding.js.map
import { z } from 'zod';
import { agreed } from '../agreed.js';
import { findingShape } from './finding.js';
import { rulesShape } from './rules.js';
const survey = z.strictObject({
    seed: z.string(),
    attacks: z
        .array(z.strictObject({
        scenario: z.string(),
        case: z.string(),
        title: z.string(),
        techniques: z.array(z.string()).describe('ATT&CK v19 ids.'),
        seenBy: z.array(z.string()).describe('Short names of rules.'),
        broken: z.string().optional().describe('Why the case could not be played.'),
    }))
        .describe('Those that nobody sees come first.'),
    seen: z.int(),
    of: z.int(),
    quiet: z.array(z.string()).describe('Rules that saw no attack.'),
    rules: rulesShape,
    findings: z.array(findingShape),
});
/** What `survey --format json` prints. */
export const surveyShape = agreed(survey);
//# sourceMappingURL=survey.js.map
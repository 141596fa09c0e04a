import { z } from 'zod';
import { agreed } from '../agreed.js';
const evidence = z.strictObject({
    source: z.enum(['verify', 'replay', 'live']),
    date: z.iso.datetime(),
    commit: z.string().optional(),
    rule: z.string(),
    ruleHash: z
        .string()
        .describe('SHA-256 of the rule’s content: for any other content the line is void.'),
    scenario: z.string().optional(),
    case: z.string().optional(),
    verdict: z.enum(['fired', 'silent']),
    techniques: z.array(z.string()).describe('ATT&CK v19 ids.'),
    timeToDetect: z.number().optional().describe('Live only, in milliseconds.'),
});
/** A line of an evidence file. */
export const evidenceShape = agreed(evidence);
//# sourceMappingURL=evidence.js.map
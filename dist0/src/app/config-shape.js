import { z } from 'zod';
import { constructOf, isConstruct } from '../diagnostic/construct-of.js';
import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { isLintCode } from '../rule/lint/lint-codes.js';
import { parseDuration } from '../time/duration.js';
const filled = z.string().min(1);
const oneOrMore = z.union([filled.transform((text) => [text]), z.array(filled)], {
    error: 'must be text or a list of texts',
});
const duration = z.string().transform(readDuration);
const lintCode = z
    .string()
    .transform((text) => text.toUpperCase())
    .refine(isLintCode, { error: 'must be a code of lint, such as RULE_OVERRIDE_MISSING' });
const construct = z.string().transform(constructOf).refine(isConstruct, {
    error: 'must be a construct that can be unsupported, such as machine_learning',
});
const lag = z.union([z.enum(['none', 'cloudtrail']), duration], {
    error: 'must be none, cloudtrail or a duration such as 5m',
});
/** `trailproof.toml` as it is written; the descriptions are what editors show. */
export const configShape = z.strictObject({
    rules: oneOrMore.optional().describe('Rule files and folders, from this file.'),
    indicators: oneOrMore.optional().describe('Files of threat indicators, one document a line.'),
    exceptions: oneOrMore
        .optional()
        .describe('Files and folders of Kibana’s exception lists and value lists.'),
    'sigma-mapping': filled
        .optional()
        .describe('YAML file for Sigma rules: fieldmappings and placeholders.'),
    scenarios: oneOrMore.optional().describe('Scenario files and folders; else the bundled ones.'),
    golden: filled.optional().describe('Folder of the goldens; else golden beside the scenarios.'),
    expect: z
        .record(filled, oneOrMore)
        .optional()
        .describe('Scenario -> short names or ids of the rules that must see it.'),
    'allow-unsupported': oneOrMore
        .pipe(z.array(construct))
        .optional()
        .describe('Constructs that may be unsupported without a word in the exit code.'),
    'allow-lint': oneOrMore
        .pipe(z.array(lintCode))
        .optional()
        .describe('Codes of lint that are not told.'),
    profile: z
        .strictObject({
        integration: z.enum(['8.9.0']).optional().describe('Version of Elastic’s AWS integration.'),
        actor_target_mapping: z.boolean().optional().describe('A setting of the integration.'),
        retain: z
            .enum(['all', 'keyword', 'flattened', 'none', 'minimal'])
            .optional()
            .describe('A setting of the integration: which copies of fields documents keep.'),
        lag: lag.optional().describe('How late records arrive: none, cloudtrail, or a duration.'),
        phase: duration.optional().describe('Offset of the rules’ ticks from whole intervals.'),
        geo: z.enum(['on', 'off']).optional().describe('Whether documents carry geo and AS data.'),
        geoip: filled.optional().describe('MMDB file of cities.'),
        asn: filled.optional().describe('MMDB file of networks.'),
    })
        .optional()
        .describe('What the SIEM at hand does.'),
});
function readDuration(text, context) {
    try {
        return parseDuration(text);
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        context.addIssue({ code: 'custom', message: 'must be a duration such as 30s or 5m' });
        return z.NEVER;
    }
}
//# sourceMappingURL=config-shape.js.map
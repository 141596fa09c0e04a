import { z } from 'zod';
const date = z.string().regex(/^\d{4}\/\d{2}\/\d{2}$/, 'must be a date as YYYY/MM/DD');
/** `[metadata]` of a detection-rules file; none of it changes what fires. */
export const metadataShape = z.strictObject({
    creation_date: date.optional(),
    updated_date: date.optional(),
    deprecation_date: date.optional(),
    deprecated_reason: z.string().optional(),
    bypass_bbr_timing: z.boolean().optional(),
    comments: z.string().optional(),
    extended: z.record(z.string(), z.unknown()).optional(),
    integration: z
        .union([z.string(), z.array(z.string())], 'must be text or a list of texts')
        .optional(),
    maturity: z.enum(['development', 'experimental', 'beta', 'production', 'deprecated']).optional(),
    min_stack_comments: z.string().optional(),
    min_stack_version: z.string().optional(),
    os_type_list: z.array(z.string()).optional(),
    promotion: z.boolean().optional(),
    query_schema_validation: z.boolean().optional(),
    related_endpoint_rules: z.array(z.unknown()).optional(),
});
//# sourceMappingURL=metadata-shape.js.map
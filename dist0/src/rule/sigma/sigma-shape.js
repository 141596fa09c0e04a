import { z } from 'zod';
const levels = ['informational', 'low', 'medium', 'high', 'critical'];
const statuses = ['stable', 'test', 'experimental', 'deprecated', 'unsupported'];
// Version 1 of the specification wrote dates with slashes.
const date = z.string().regex(/^\d{4}([-/])\d{2}\1\d{2}$/, 'must be a date as YYYY-MM-DD');
const texts = z.array(z.string()).nullable();
const common = {
    title: z.string().min(1).max(256),
    id: z.string().min(1).optional(),
    name: z.string().min(1).max(256).optional(),
    taxonomy: z.literal('sigma').optional(),
    status: z.enum(statuses).optional(),
    description: z.string().max(65_535).nullable().optional(),
    author: z.string().nullable().optional(),
    references: texts.optional(),
    date: date.optional(),
    modified: date.optional(),
    related: z.array(z.looseObject({ id: z.string(), type: z.string() })).optional(),
    tags: texts.optional(),
    fields: texts.optional(),
    falsepositives: z.union([z.string(), texts], 'must be a list of texts').optional(),
    level: z.enum(levels).optional(),
    scope: texts.optional(),
    license: z.string().optional(),
};
const logsource = z.looseObject({
    product: z.string().min(1).optional(),
    category: z.string().min(1).optional(),
    service: z.string().min(1).optional(),
    definition: z.unknown().optional(),
});
/** The shape of a rule: custom keys may stand beside those of the specification. */
export const sigmaRuleShape = z.looseObject({ ...common, logsource });
/** The shape of a correlation. */
export const sigmaCorrelationShape = z.looseObject(common);
//# sourceMappingURL=sigma-shape.js.map
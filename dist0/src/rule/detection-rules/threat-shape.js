import { z } from 'zod';
import { filledText } from './leaf-shapes.js';
const names = { name: filledText.optional(), reference: z.string().optional() };
const tacticId = z.string().regex(/^(AML\.)?TA\d{4}$/, 'must be a tactic id such as TA0004');
const techniqueId = z.string().regex(/^(AML\.)?T\d{4}$/, 'must be a technique id such as T1098');
const subtechniqueId = z
    .string()
    .regex(/^(AML\.)?T\d{4}\.\d{3}$/, 'must be a sub-technique id such as T1098.003');
export const threatShape = z.strictObject({
    framework: z.enum(['MITRE ATT&CK', 'MITRE ATLAS']),
    tactic: z.strictObject({ ...names, id: tacticId }),
    technique: z
        .array(z.strictObject({
        ...names,
        id: techniqueId,
        subtechnique: z.array(z.strictObject({ ...names, id: subtechniqueId })).optional(),
    }))
        .optional(),
});
//# sourceMappingURL=threat-shape.js.map
import { z } from 'zod';
/** The shapes of resources in a world's file; `policy` is that of a policy document. */
export function resourceShapes(policy) {
    const texts = z.record(z.string(), z.string());
    const region = z.string().optional();
    const placed = { region, tags: texts.optional() };
    const described = { description: z.string().optional(), policy: policy.optional() };
    const kinds = {
        buckets: {
            region,
            policy: policy.optional(),
            public: z.boolean().optional(),
            objects: texts.optional(),
        },
        secrets: { ...placed, ...described, value: z.string() },
        parameters: {
            ...placed,
            value: z.string(),
            type: z.enum(['String', 'StringList', 'SecureString']).optional(),
        },
        functions: {
            ...placed,
            role: z.string(),
            runtime: z.string().optional(),
            environment: texts.optional(),
        },
        keys: { ...placed, ...described },
        instances: {
            ...placed,
            role: z.string().optional(),
            type: z.string().optional(),
            userData: z.string().optional(),
            httpTokens: z.enum(['optional', 'required']).optional(),
        },
        tables: { ...placed, key: z.string().optional() },
        databases: {
            ...placed,
            engine: z.string(),
            class: z.string().optional(),
            public: z.boolean().optional(),
            snapshots: z.array(z.string()).optional(),
        },
    };
    return Object.fromEntries(Object.entries(kinds).map(([name, shape]) => [
        name,
        z.record(z.string(), z.strictObject(shape)).optional(),
    ]));
}
//# sourceMappingURL=resource-shapes.js.map
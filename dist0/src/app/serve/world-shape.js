import { z } from 'zod';
import { resourceShapes } from './resource-shapes.js';
const texts = z.union([z.string(), z.array(z.string())]);
const statement = z.strictObject({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Principal: z.union([z.literal('*'), z.record(z.string(), texts)]).optional(),
    Action: texts.optional(),
    NotAction: texts.optional(),
    Resource: texts.optional(),
    NotResource: texts.optional(),
    Condition: z
        .record(z.string(), z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])))
        .optional(),
});
const policy = z.strictObject({
    Version: z.string().optional(),
    Statement: z.array(statement),
});
const permissions = {
    attached: z.array(z.string()).optional(),
    inline: z.record(z.string(), policy).optional(),
    boundary: z.string().optional(),
};
const account = {
    users: z
        .record(z.string(), z.strictObject({
        ...permissions,
        path: z.string().optional(),
        groups: z.array(z.string()).optional(),
        loginProfile: z.boolean().optional(),
        mfa: z.string().optional(),
    }))
        .optional(),
    groups: z
        .record(z.string(), z.strictObject({
        path: z.string().optional(),
        attached: permissions.attached,
        inline: permissions.inline,
    }))
        .optional(),
    roles: z
        .record(z.string(), z.strictObject({
        ...permissions,
        path: z.string().optional(),
        trust: policy,
        maxSessionDuration: z.number().optional(),
    }))
        .optional(),
    policies: z
        .record(z.string(), z.union([policy, z.strictObject({ versions: z.array(policy), defaultVersion: z.number() })]))
        .optional(),
    samlProviders: z.array(z.string()).optional(),
    oidcProviders: z.array(z.string()).optional(),
    permissionSets: z.record(z.string(), z.strictObject(permissions)).optional(),
    trails: z.array(z.string()).optional(),
    accountAlias: z.string().optional(),
    ...resourceShapes(policy),
};
/** The shape of a world that stands in a file: what a scenario declares under `world`. */
export const worldShape = z.strictObject({
    ...account,
    accounts: z.record(z.string(), z.strictObject(account)).optional(),
    memberAccounts: z.array(z.string()).optional(),
});
//# sourceMappingURL=world-shape.js.map
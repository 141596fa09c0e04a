import { parsePolicy } from './parse-policy.js';
const audit = [
    'iam:GetUser',
    'iam:ListAccessKeys',
    'iam:GetAccessKeyLastUsed',
    'iam:ListSigningCertificates',
    'iam:GetLoginProfile',
    'iam:ListMFADevices',
    'iam:ListVirtualMFADevices',
];
/** What an AssumeRoot session may do, by task (IAM user guide, "Perform a privileged task on a member account"). */
const actionsByTask = {
    IAMAuditRootUserCredentials: audit,
    IAMCreateRootUserPassword: ['iam:CreateLoginProfile', 'iam:GetLoginProfile'],
    IAMDeleteRootUserCredentials: [
        ...audit,
        'iam:DeleteAccessKey',
        'iam:DeleteLoginProfile',
        'iam:DeleteSigningCertificate',
        'iam:DeactivateMFADevice',
    ],
    S3UnlockBucketPolicy: [
        's3:ListAllMyBuckets',
        's3:GetBucketPolicy',
        's3:PutBucketPolicy',
        's3:DeleteBucketPolicy',
    ],
    SQSUnlockQueuePolicy: [
        'sqs:ListQueues',
        'sqs:GetQueueAttributes',
        'sqs:GetQueueUrl',
        'sqs:SetQueueAttributes',
    ],
};
const policies = new Map(Object.entries(actionsByTask).map(([task, actions]) => {
    const document = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
    };
    return [task, parsePolicy(JSON.stringify(document), { kind: 'identity' })];
}));
/** The tasks of `arn:aws:iam::aws:policy/root-task/…`. */
export const rootTasks = [...policies.keys()];
/** What a task allows; nothing for a task that does not exist. */
export function rootTaskPolicy(task) {
    return policies.get(task) ?? { text: '{}', variables: true, statements: [] };
}
//# sourceMappingURL=root-tasks.js.map
const editing = [
    'iam:CreatePolicyVersion',
    'iam:SetDefaultPolicyVersion',
    'iam:DeleteRolePermissionsBoundary',
    'iam:DeleteUserPermissionsBoundary',
    'iam:PutRolePermissionsBoundary',
    'iam:PutUserPermissionsBoundary',
];
/** Keeps boundaries as a run made them, whatever else the operator may do: nobody edits their policies, nobody takes them
 * off. What the run itself asks for on identities stays out. */
export function keepBoundaries(asked) {
    const needed = new Set(asked.map(({ action }) => action));
    const isFree = (action) => !needed.has(action) || action.endsWith('PolicyVersion');
    return {
        Sid: 'KeepBoundaries',
        Effect: 'Deny',
        Action: editing.filter(isFree),
        Resource: [
            'arn:aws:iam::<account>:policy/trailproof/*/boundary-*',
            'arn:aws:iam::<account>:role/trailproof/*',
            'arn:aws:iam::<account>:user/trailproof/*',
        ],
    };
}
//# sourceMappingURL=keep-boundaries.js.map
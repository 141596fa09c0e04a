/** A trust policy that also lets the operator in, so that the sessions of a cast can be begun. `operator` is the ARN that
 * sts:GetCallerIdentity gives, of a session too: the ARN of a role has a path there that a session's does not tell. */
export function operatorTrust(trust, operator) {
    const own = {
        Sid: 'TrailproofOperator',
        Effect: 'Allow',
        Principal: { AWS: operator },
        Action: 'sts:AssumeRole',
    };
    return { ...trust, Statement: [...trust.Statement, own] };
}
//# sourceMappingURL=operator-trust.js.map
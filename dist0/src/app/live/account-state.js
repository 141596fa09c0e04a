const reads = [
    ['iam', 'GetAccountAuthorizationDetails', 'us-east-1'],
    ['iam', 'GetAccountSummary', 'us-east-1'],
    ['iam', 'ListVirtualMFADevices', 'us-east-1'],
    ['iam', 'ListSAMLProviders', 'us-east-1'],
    ['iam', 'ListInstanceProfiles', 'us-east-1'],
    ['iam', 'ListAccountAliases', 'us-east-1'],
    ['rolesanywhere', 'ListTrustAnchors', 'us-east-1'],
    ['rolesanywhere', 'ListProfiles', 'us-east-1'],
    ['rolesanywhere', 'ListTrustAnchors', 'eu-central-1'],
    ['rolesanywhere', 'ListProfiles', 'eu-central-1'],
];
/** All that an account tells of what a run can change, as one text to compare before and after. */
export async function accountState(call) {
    const told = [];
    for (const [service, operation, region] of reads) {
        const { outcome } = await call({ service, operation, region, input: {}, as: 'operator' });
        told.push(outcome);
    }
    return JSON.stringify(told);
}
//# sourceMappingURL=account-state.js.map
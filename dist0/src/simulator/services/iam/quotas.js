import { quotaExceeded } from './iam-errors.js';
/** IAM's default quotas by the names that its messages give them (IAM user guide, "IAM and AWS STS quotas"); names that
 * no message at hand shows are made like the others. */
export const quotas = {
    UsersPerAccount: 5_000,
    GroupsPerAccount: 300,
    RolesPerAccount: 1_000,
    PoliciesPerAccount: 1_500,
    InstanceProfilesPerAccount: 1_000,
    ServerCertificatesPerAccount: 20,
    SAMLProvidersPerAccount: 100,
    OpenIdConnectProvidersPerAccount: 100,
    ClientIdsPerOpenIdConnectProvider: 100,
    InstanceSessionsPerInstanceProfile: 1,
    GroupsPerUser: 10,
    AccessKeysPerUser: 2,
    MFADevicesPerUser: 8,
    CertificatesPerUser: 2,
    SSHPublicKeysPerUser: 5,
    PoliciesPerUser: 10,
    PoliciesPerGroup: 10,
    PoliciesPerRole: 10,
};
/** Refuses one more of something of which there are `count` already.
 * @throws AwsFailure LimitExceededException */
export function requireRoom(quota, count) {
    if (count >= quotas[quota])
        throw quotaExceeded(quota, quotas[quota]);
}
//# sourceMappingURL=quotas.js.map
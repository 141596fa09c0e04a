/** IAM's default quotas by the names that its messages give them (IAM user guide, "IAM and AWS STS quotas"); names that
 * no message at hand shows are made like the others. */
export declare const quotas: {
    readonly UsersPerAccount: 5000;
    readonly GroupsPerAccount: 300;
    readonly RolesPerAccount: 1000;
    readonly PoliciesPerAccount: 1500;
    readonly InstanceProfilesPerAccount: 1000;
    readonly ServerCertificatesPerAccount: 20;
    readonly SAMLProvidersPerAccount: 100;
    readonly OpenIdConnectProvidersPerAccount: 100;
    readonly ClientIdsPerOpenIdConnectProvider: 100;
    readonly InstanceSessionsPerInstanceProfile: 1;
    readonly GroupsPerUser: 10;
    readonly AccessKeysPerUser: 2;
    readonly MFADevicesPerUser: 8;
    readonly CertificatesPerUser: 2;
    readonly SSHPublicKeysPerUser: 5;
    readonly PoliciesPerUser: 10;
    readonly PoliciesPerGroup: 10;
    readonly PoliciesPerRole: 10;
};
export type Quota = keyof typeof quotas;
/** Refuses one more of something of which there are `count` already.
 * @throws AwsFailure LimitExceededException */
export declare function requireRoom(quota: Quota, count: number): void;

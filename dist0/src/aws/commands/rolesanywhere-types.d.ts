/** Where a trust anchor's certificates come from. */
export interface TrustAnchorSource {
    readonly sourceType?: 'AWS_ACM_PCA' | 'CERTIFICATE_BUNDLE' | 'SELF_SIGNED_REPOSITORY' | undefined;
    readonly sourceData?: {
        readonly x509CertificateData: string;
    } | {
        readonly acmPcaArn: string;
    } | undefined;
}
export interface RolesAnywhereTag {
    readonly key: string;
    readonly value: string;
}
/** When Roles Anywhere warns of a certificate that runs out. */
export interface NotificationSetting {
    readonly enabled: boolean;
    readonly event: 'CA_CERTIFICATE_EXPIRY' | 'END_ENTITY_CERTIFICATE_EXPIRY';
    readonly threshold?: number | undefined;
    readonly channel?: 'ALL' | undefined;
}
export interface TrustAnchorDetail {
    readonly trustAnchorId: string;
    readonly trustAnchorArn: string;
    readonly name: string;
    readonly source: TrustAnchorSource;
    readonly enabled: boolean;
    readonly crlDpRevocationEnabled?: boolean | undefined;
    readonly createdAt: Date;
    readonly updatedAt: Date;
    readonly notificationSettings: readonly (NotificationSetting & {
        readonly configuredBy?: string | undefined;
    })[];
}
/** Which part of a certificate becomes a session tag. */
export interface AttributeMapping {
    readonly certificateField: 'x509Issuer' | 'x509SAN' | 'x509Subject';
    readonly mappingRules: readonly {
        readonly specifier: string;
    }[];
}
export interface ProfileDetail {
    readonly profileId: string;
    readonly profileArn: string;
    readonly name: string;
    readonly enabled: boolean;
    readonly createdBy: string;
    readonly durationSeconds: number;
    readonly roleArns: readonly string[];
    readonly managedPolicyArns?: readonly string[] | undefined;
    readonly sessionPolicy?: string | undefined;
    readonly requireInstanceProperties?: boolean | undefined;
    readonly acceptRoleSessionName?: boolean | undefined;
    readonly attributeMappings?: readonly AttributeMapping[] | undefined;
    readonly createdAt: Date;
    readonly updatedAt: Date;
}
export interface CreateTrustAnchorInput {
    readonly name: string;
    readonly source: TrustAnchorSource;
    readonly enabled?: boolean | undefined;
    /** Whether the lists are asked that certificates name as their distribution points. */
    readonly crlDpRevocationEnabled?: boolean | undefined;
    readonly tags?: readonly RolesAnywhereTag[] | undefined;
    readonly notificationSettings?: readonly NotificationSetting[] | undefined;
}
export interface UpdateTrustAnchorInput {
    readonly trustAnchorId: string;
    readonly name?: string | undefined;
    readonly source?: TrustAnchorSource | undefined;
    readonly crlDpRevocationEnabled?: boolean | undefined;
}
export interface CreateProfileInput {
    readonly name: string;
    readonly roleArns: readonly string[];
    readonly requireInstanceProperties?: boolean | undefined;
    readonly sessionPolicy?: string | undefined;
    readonly managedPolicyArns?: readonly string[] | undefined;
    readonly durationSeconds?: number | undefined;
    readonly enabled?: boolean | undefined;
    readonly tags?: readonly RolesAnywhereTag[] | undefined;
    readonly acceptRoleSessionName?: boolean | undefined;
}
export interface UpdateProfileInput {
    readonly profileId: string;
    readonly name?: string | undefined;
    readonly sessionPolicy?: string | undefined;
    readonly roleArns?: readonly string[] | undefined;
    readonly managedPolicyArns?: readonly string[] | undefined;
    readonly durationSeconds?: number | undefined;
    readonly acceptRoleSessionName?: boolean | undefined;
}
export interface RolesAnywherePage {
    readonly nextToken?: string | undefined;
    readonly pageSize?: number | undefined;
}
export interface TrustAnchorAnswer {
    readonly trustAnchor: TrustAnchorDetail;
}
export interface ProfileAnswer {
    readonly profile: ProfileDetail;
}

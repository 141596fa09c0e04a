import { deny, document } from './statements.js';
/** What the first version of the quarantine denies (AWS managed policy reference). */
const firstQuarantine = {
    iam: 'AttachGroupPolicy AttachRolePolicy AttachUserPolicy ChangePassword CreateAccessKey CreateInstanceProfile CreateLoginProfile CreateRole CreateUser DetachUserPolicy PutUserPermissionsBoundary PutUserPolicy UpdateAccessKey UpdateAccountPasswordPolicy UpdateUser',
    ec2: 'RequestSpotInstances RunInstances StartInstances',
    organizations: 'CreateAccount CreateOrganization InviteAccountToOrganization',
    lambda: 'CreateFunction',
    lightsail: 'Create* Start* Delete* Update* GetInstanceAccessDetails DownloadDefaultKeyPair',
};
/** What the second version adds. */
const secondQuarantine = {
    amplify: 'CreateBackendEnvironment CreateDeployment',
    bedrock: 'CreateFoundationModelAgreement CreateModelInvocationJob InvokeModel InvokeModelWithResponseStream PutFoundationModelEntitlement',
    cloudtrail: 'LookupEvents',
    codebuild: 'CreateProject',
    ec2: 'AcceptReservedInstancesExchangeQuote CreateReservedInstancesListing PurchaseReservedInstancesOffering',
    ecr: 'GetAuthorizationToken',
    ecs: 'CreateCluster CreateService RegisterTaskDefinition',
    glue: 'CreateJob',
    iam: 'AddUserToGroup CreatePolicyVersion DeleteAccessKey DeleteRole ListUsers PassRole PutGroupPolicy PutRolePolicy SetDefaultPolicyVersion UpdateAssumeRolePolicy UpdateLoginProfile',
    lambda: 'AddLayerVersionPermission AddPermission GetEventSourceMapping GetPolicy ListTags PutProvisionedConcurrencyConfig TagResource UntagResource UpdateFunctionCode',
    mediapackagev2: 'CreateChannel',
    s3: 'CreateBucket DeleteBucket DeleteBucketPolicy DeleteObject DeleteObjectVersion GetObject ListAllMyBuckets ListBucket ObjectOwnerOverrideToBucketOwner PutAccountPublicAccessBlock PutBucketAcl PutBucketCors PutBucketOwnershipControls PutBucketPolicy PutLifecycleConfiguration',
    sagemaker: 'CreateEndpointConfig CreateProcessingJob',
    savingsplans: 'CreateSavingsPlan',
    ses: 'GetSendQuota ListIdentities',
    sns: 'GetSMSAttributes',
    sts: 'GetFederationToken GetSessionToken',
};
/** Policies by which AWS holds a user whose key was found in public. */
export const quarantinePolicies = {
    AWSCompromisedKeyQuarantine: document(deny(firstQuarantine)),
    AWSCompromisedKeyQuarantineV2: document(deny(firstQuarantine), deny(secondQuarantine)),
    AWSCompromisedKeyQuarantineV3: document(deny(firstQuarantine), deny(secondQuarantine), deny({
        organizations: 'LeaveOrganization AcceptHandshake',
        kms: 'PutKeyPolicy RetireGrant RevokeGrant ScheduleKeyDeletion DeleteImportedKeyMaterial',
        s3: 'PutEncryptionConfiguration',
        logs: 'PutLogEvents',
    })),
};
//# sourceMappingURL=quarantine-policies.js.map
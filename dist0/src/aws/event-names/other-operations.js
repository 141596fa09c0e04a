/** Operations that IAM knows under another name or not at all, by service prefix. Source: the service models of the
 * AWS SDK, less the actions of IAM (`service-actions.ts`). */
export const otherOperations = {
    bedrock: 'Converse ConverseStream InvokeModelWithBidirectionalStream',
    cloudfront: 'CreateDistributionWithTags',
    cloudtrail: 'ListInsightsMetricData LookupEvents',
    dynamodb: 'BatchExecuteStatement ExecuteStatement ExecuteTransaction TransactGetItems TransactWriteItems',
    iam: 'UpdateDelegationRequest',
    kms: 'Decapsulate Encapsulate ReEncrypt',
    lambda: 'GetLayerVersionByArn Invoke InvokeWithResponseStream',
    rds: 'DescribeServerlessV2PlatformVersions',
    s3: `CompleteMultipartUpload CopyObject CreateBucketMetadataConfiguration CreateMultipartUpload
    DeleteBucketAnalyticsConfiguration DeleteBucketCors DeleteBucketEncryption
    DeleteBucketIntelligentTieringConfiguration DeleteBucketInventoryConfiguration DeleteBucketLifecycle
    DeleteBucketMetadataConfiguration DeleteBucketMetricsConfiguration DeleteBucketOwnershipControls
    DeleteBucketReplication DeleteBucketTagging DeleteObjects DeletePublicAccessBlock
    GetBucketAccelerateConfiguration GetBucketAnalyticsConfiguration GetBucketCors GetBucketEncryption
    GetBucketIntelligentTieringConfiguration GetBucketInventoryConfiguration GetBucketLifecycleConfiguration
    GetBucketMetadataConfiguration GetBucketMetricsConfiguration GetBucketNotificationConfiguration
    GetBucketReplication GetObjectLockConfiguration GetPublicAccessBlock HeadBucket HeadObject
    ListBucketAnalyticsConfigurations ListBucketIntelligentTieringConfigurations ListBucketInventoryConfigurations
    ListBucketMetricsConfigurations ListBuckets ListDirectoryBuckets ListMultipartUploads ListObjectVersions
    ListObjects ListObjectsV2 ListParts PutBucketAccelerateConfiguration PutBucketAnalyticsConfiguration
    PutBucketCors PutBucketEncryption PutBucketIntelligentTieringConfiguration PutBucketInventoryConfiguration
    PutBucketLifecycleConfiguration PutBucketMetricsConfiguration PutBucketNotificationConfiguration
    PutBucketReplication PutObjectLockConfiguration PutPublicAccessBlock RenameObject SelectObjectContent
    UploadPart UploadPartCopy WriteGetObjectResponse`,
    sts: 'GetScopedCredentials',
};
/** Names that CloudTrail writes and that are no operation of the service's API, or are the log's own name for one.
 * Source: the pages of the services on logging with CloudTrail. */
export const loggedNames = {
    'cognito-idp': `Authorize_GET Confirm_GET Confirm_POST ConfirmForgotPassword_GET ConfirmForgotPassword_POST Error_GET
    ForgotPassword_GET ForgotPassword_POST Intialize_GET Login_GET Login_POST Logout_GET OAuth2Response_GET
    ResetPassword_GET ResetPassword_POST SAML2Response_POST Signup_GET Signup_POST Token_POST UserInfo_GET`,
    ec2: 'BidEvictedEvent SharedSnapshotCopyInitiated SharedSnapshotVolumeCreated',
    ecr: 'PolicyExecutionEvent',
    kms: 'DeleteKey RotateKey SynchronizeMultiRegionKey',
    // S3 logs some calls under the names of the older API.
    s3: `DeleteBucketCors DeleteBucketLifecycle GetBucketCors GetBucketLifecycle GetBucketNotification
    GetBucketPublicAccessBlock DeleteBucketPublicAccessBlock PutBucketLifecycle PutBucketNotification PutBucketPublicAccessBlock
    DeleteAccountPublicAccessBlock GetAccountPublicAccessBlock PutAccountPublicAccessBlock PostObject
    GetBucketObjectLockConfiguration PutBucketObjectLockConfiguration`,
    secretsmanager: `CancelSecretVersionDelete EndSecretVersionDelete RotationAbandoned RotationFailed RotationStarted
    RotationSucceeded SecretVersionDeletion StartSecretVersionDelete TestRotationFailed TestRotationSucceeded`,
    signin: `CheckMfa ConsoleLogin CreateOAuth2Token AuthorizeOAuth2Access CredentialChallenge CredentialVerification
    EmailUpdated ExitRole GetSigninToken PasswordRecoveryCompleted PasswordRecoveryRequested PasswordUpdated RenewRole
    SwitchRole UserAuthentication`,
    sso: `Authenticate Federate ListApplications ListProfilesForApplication Logout SignOut UserAuthentication
    CredentialChallenge CredentialVerification`,
};
//# sourceMappingURL=other-operations.js.map
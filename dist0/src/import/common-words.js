/** Texts of CloudTrail records that no enumeration of the SDK holds and that mean the same in every log. */
export const commonWords = new Set([
    // userIdentity, envelope
    ...words(`Root IAMUser AssumedRole Role FederatedUser Directory AWSAccount AWSService SAMLUser
    WebIdentityUser IdentityCenterUser Unknown AwsApiCall AwsServiceEvent AwsConsoleSignIn
    AwsConsoleAction AwsVpceEvents Management Data NetworkActivity Insight TLSv1 TLSv1.1 TLSv1.2
    TLSv1.3 x25519 X25519MLKEM768 secp256r1 secp384r1 AuthHeader QueryString SigV4 SigV2 SigV4A`),
    // sign-in
    ...words('Success Failure Yes No true false True False null None none default Default'),
    // what a policy is made of
    ...words(`Allow Deny 2012-10-17 2008-10-17 AWS Service Federated CanonicalUser Effect Action
    NotAction Resource NotResource Principal NotPrincipal Condition Statement Version Sid Id
    aws username userid PrincipalTag RequestTag ResourceTag SourceIp SourceArn SourceAccount`),
    // parameters that APIs name in their guides
    ...words(`all self amazon aws-marketplace aws-backup-vault restore launchPermission userData tag tag-key
    tag-value tcp udp icmp icmpv6 -1 ec2-user ubuntu String StringList SecureString
    InstanceIds $LATEST $DEFAULT $Default CERTIFICATE_BUNDLE AWS_ACM_PCA SELF_SIGNED_REPOSITORY
    CA_CERTIFICATE_EXPIRY END_ENTITY_CERTIFICATE_EXPIRY x509Issuer x509Subject x509SAN CN DNS URI
    Name Pending Running Stopped Stopping Creating Deleting Active Inactive Enabled Disabled enabled
    disabled Text JSON Zip Image PassThrough Off On InProgress Successful Failed Completed NOT_SHARED CREATE_VOLUME_PERMISSION Policy
    SHARED_BY_ME SHARED_WITH_ME RAW HEX BASE64 Full Minimal public private Private Public read write
    public-read public-read-write authenticated-read bucket-owner-full-control aws:kms AES256
    anthropic meta mistral cohere ai21 stability application/json root`),
    // partitions, kinds of resources
    ...words(`arn aws-cn aws-us-gov user role group policy instance-profile mfa sms-mfa saml-provider
    oidc-provider server-certificate assumed-role federated-user service-role aws-service-role
    aws-reserved function layer secret parameter trail eventdatastore trust-anchor profile instance
    volume snapshot image security-group security-group-rule subnet vpc key alias table db cluster
    cluster-snapshot task task-definition service repository log-group log-stream topic queue
    stateMachine execution rule event-bus distribution hostedzone domain resolver-query-log-config
    crl subject foundation-model inference-profile document association session runtime
    network-interface elastic-ip key-pair launch-template vpc-flow-log credentials lambda aws ec2 console home doc data-channel control-channel
    cell-number publish_subscribe v1 v2`),
    // what AWS writes in place of something
    'HIDDEN_DUE_TO_SECURITY_REASONS',
    'AWS Internal',
    'Value hidden due to security reasons.',
    '<sensitiveDataRemoved>',
    'requestParameters too large',
    'responseElements too large',
    '***',
    '****',
    'The function is being created.',
    'Failed authentication',
    'No username found in supplied account',
    'Virtual MFA',
    'U2F MFA',
    'Multiple MFA Devices',
    'AWS SSO',
]);
function words(text) {
    return text.split(/\s+/);
}
//# sourceMappingURL=common-words.js.map
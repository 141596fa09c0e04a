/** Techniques of Stratus Red Team by their ids: what happens, and ids of ATT&CK v19. Stratus names tactics only; the ids are
 * this project's reading. */
export const stratusTechniques = {
    'aws.credential-access.ec2-get-password-data': {
        title: 'Passwords of Windows instances are read',
        techniques: ['T1552.005'],
    },
    'aws.credential-access.ec2-steal-instance-credentials': {
        title: 'Credentials of an instance are used elsewhere',
        techniques: ['T1552.005', 'T1078.004'],
    },
    'aws.credential-access.secretsmanager-batch-retrieve-secrets': {
        title: 'Many secrets are read in batches',
        techniques: ['T1555.006'],
    },
    'aws.credential-access.secretsmanager-retrieve-secrets': {
        title: 'Many secrets are read',
        techniques: ['T1555.006'],
    },
    'aws.credential-access.ssm-retrieve-securestring-parameters': {
        title: 'Secret parameters are read',
        techniques: ['T1555.006'],
    },
    'aws.defense-evasion.cloudtrail-delete': {
        title: 'A trail is deleted',
        techniques: ['T1685.002'],
    },
    'aws.defense-evasion.cloudtrail-event-selectors': {
        title: 'A trail leaves out management events',
        techniques: ['T1685.002'],
    },
    'aws.defense-evasion.cloudtrail-lifecycle-rule': {
        title: 'Logs of a trail expire after a day',
        techniques: ['T1685.002'],
    },
    'aws.defense-evasion.cloudtrail-stop': { title: 'A trail is stopped', techniques: ['T1685.002'] },
    'aws.defense-evasion.dns-delete-logs': {
        title: 'DNS query logs are deleted',
        techniques: ['T1685.002'],
    },
    'aws.defense-evasion.organizations-leave': {
        title: 'An account tries to leave its organization',
        techniques: ['T1666'],
    },
    'aws.defense-evasion.vpc-remove-flow-logs': {
        title: 'Flow logs are removed',
        techniques: ['T1685.002'],
    },
    'aws.discovery.ec2-download-user-data': {
        title: 'User data of many instances is read',
        techniques: ['T1580', 'T1552'],
    },
    'aws.discovery.ec2-enumerate-from-instance': {
        title: 'An instance looks around in its account',
        techniques: ['T1580', 'T1087.004'],
    },
    'aws.discovery.ses-enumerate': { title: 'SES is looked through', techniques: ['T1526'] },
    'aws.execution.ec2-launch-unusual-instances': {
        title: 'Large instances are launched',
        techniques: ['T1578.002', 'T1496.001'],
    },
    'aws.execution.ec2-user-data': {
        title: 'An instance gets code in its user data',
        techniques: ['T1651'],
    },
    'aws.execution.sagemaker-update-lifecycle-config': {
        title: 'A notebook gets code in its lifecycle configuration',
        techniques: ['T1651'],
    },
    'aws.execution.ssm-send-command': {
        title: 'A command is sent to many instances',
        techniques: ['T1651'],
    },
    'aws.execution.ssm-start-session': {
        title: 'Sessions are opened on many instances',
        techniques: ['T1651', 'T1021.007'],
    },
    'aws.exfiltration.ec2-security-group-open-port-22-ingress': {
        title: 'Port 22 is opened to everybody',
        techniques: ['T1686.001'],
    },
    'aws.exfiltration.ec2-share-ami': {
        title: 'An image is shared with another account',
        techniques: ['T1537'],
    },
    'aws.exfiltration.ec2-share-ebs-snapshot': {
        title: 'A snapshot is shared with another account',
        techniques: ['T1537'],
    },
    'aws.exfiltration.rds-share-snapshot': {
        title: 'A database snapshot is shared with another account',
        techniques: ['T1537'],
    },
    'aws.exfiltration.s3-backdoor-bucket-policy': {
        title: 'A bucket policy lets another account read',
        techniques: ['T1537'],
    },
    'aws.impact.bedrock-invoke-model': {
        title: "Models are used at the account's cost",
        techniques: ['T1496.004'],
    },
    'aws.impact.ec2-deregister-ami': { title: 'An image is deregistered', techniques: ['T1485'] },
    'aws.impact.s3-ransomware-batch-deletion': {
        title: 'A bucket is emptied in batches',
        techniques: ['T1485'],
    },
    'aws.impact.s3-ransomware-client-side-encryption': {
        title: 'Objects are encrypted with a key from outside',
        techniques: ['T1486'],
    },
    'aws.impact.s3-ransomware-individual-deletion': {
        title: 'A bucket is emptied object by object',
        techniques: ['T1485'],
    },
    'aws.initial-access.console-login-without-mfa': {
        title: 'A user signs in without MFA',
        techniques: ['T1078.004'],
    },
    'aws.lateral-movement.ec2-instance-connect': {
        title: 'Keys are pushed to many instances',
        techniques: ['T1021.004'],
    },
    'aws.lateral-movement.ec2-serial-console-send-ssh-public-key': {
        title: 'Keys are pushed over serial consoles',
        techniques: ['T1021.008'],
    },
    'aws.persistence.iam-backdoor-role': {
        title: "A role's trust policy lets another account in",
        techniques: ['T1098'],
    },
    'aws.persistence.iam-backdoor-user': {
        title: 'Another user gets an access key',
        techniques: ['T1098.001'],
    },
    'aws.persistence.iam-create-admin-user': {
        title: 'An administrator is made',
        techniques: ['T1136.003', 'T1098.003'],
    },
    'aws.persistence.iam-create-backdoor-role': {
        title: 'A role is made that another account can assume',
        techniques: ['T1098.003'],
    },
    'aws.persistence.iam-create-user-login-profile': {
        title: 'A user gets a console password',
        techniques: ['T1098.001'],
    },
    'aws.persistence.lambda-backdoor-function': {
        title: 'Another account may invoke a function',
        techniques: ['T1546'],
    },
    'aws.persistence.lambda-layer-extension': {
        title: 'A function gets an extension',
        techniques: ['T1546'],
    },
    'aws.persistence.lambda-overwrite-code': {
        title: "A function's code is replaced",
        techniques: ['T1546'],
    },
    'aws.persistence.rolesanywhere-create-trust-anchor': {
        title: 'An own certificate authority is trusted',
        techniques: ['T1098.001'],
    },
    'aws.persistence.sts-federation-token': {
        title: "A user's key makes a federated session",
        techniques: ['T1550.001'],
    },
    'aws.privilege-escalation.iam-update-user-login-profile': {
        title: "A user's console password is changed",
        techniques: ['T1098'],
    },
};
//# sourceMappingURL=stratus-techniques.js.map
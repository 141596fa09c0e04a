import { arnOf } from '../../aws/arn.js';
import { defaultSelectors } from './trail.js';
/** An account with trails and nothing else in it. */
export function newAccount(account) {
    const { number, alias, declared } = account;
    const trails = declared.trails ?? ['main'];
    return {
        number,
        alias,
        declared,
        iam: newIam(declared.accountAlias),
        trails: new Map(trails.map((name) => [name, newTrail(name, number)])),
    };
}
function newIam(accountAlias) {
    return {
        users: new Map(),
        groups: new Map(),
        roles: new Map(),
        policies: new Map(),
        instanceProfiles: new Map(),
        mfaDevices: new Map(),
        samlProviders: new Map(),
        oidcProviders: new Map(),
        root: { loginProfile: undefined, accessKeys: new Map() },
        credentialReport: undefined,
        accountAlias,
        passwordPolicy: undefined,
    };
}
function newTrail(name, account) {
    const region = 'us-east-1';
    return {
        name,
        arn: arnOf({ service: 'cloudtrail', region, account, resource: `trail/${name}` }),
        homeRegion: region,
        tags: new Map(),
        isMultiRegion: true,
        includesGlobalEvents: true,
        validatesFiles: false,
        s3BucketName: `aws-cloudtrail-logs-${account}`,
        s3KeyPrefix: undefined,
        kmsKeyId: undefined,
        isLogging: true,
        selectors: defaultSelectors,
        startedLogging: undefined,
        stoppedLogging: undefined,
    };
}
//# sourceMappingURL=new-account.js.map
import { awsCli } from '../../aws/clients/aws-cli.js';
import { javaScriptSdk } from '../../aws/clients/sdk.js';
import { isoSeconds } from '../../aws/dates.js';
import { accessKeyId, ec2Id, upperAlphanumerics } from '../../aws/ids.js';
import { addressIn } from '../../atlas/atlas.js';
import { hours } from '../../time/duration.js';
import { action } from '../action.js';
import { createFunction, deployService, deployStack, functionReads, pushImage, registryLogin, updateCode, } from '../actions/deployment.js';
import { objectKey, putObject } from '../actions/storage.js';
import { assumeRole, whoAmI } from '../actions/sts.js';
import { roleCaller } from '../caller.js';
import { deployHours } from '../rhythm.js';
import { inProportion } from '../in-proportion.js';
import { beginScript, running } from '../script.js';
import { beginWithToken } from './github.js';
/** Deployments of GitHub Actions, which come with a token, and of an old build server, which takes a role. */
export function pipelines(estate) {
    return {
        name: 'pipelines',
        share: 5,
        rhythm: { day: deployHours, weekend: 0.15, ahead: 1 },
        act: (start, chance) => {
            const app = chance.pick(estate.apps);
            const go = { estate, app, start, chance };
            const script = chance.below(4) === 0 ? onBuildServer(go) : onGitHub(go);
            script.call(whoAmI);
            script.calls(chance.pick(deployments)(app, { estate, chance }));
            return script.steps;
        },
    };
}
const client = awsCli({ os: 'ubuntu', credentials: 'environment' });
function onGitHub({ estate, app, start, chance }) {
    return beginWithToken(estate.roles.githubDeploy, {
        repository: app.repository,
        sessionName: 'GitHubActions',
        asking: javaScriptSdk(),
        client,
        setting: { start, chance, region: estate.region, pace: running, refused: 0.003 },
    });
}
function onBuildServer({ estate, start, chance }) {
    const { account, region, roles } = estate;
    const origin = { address: addressIn('amazon-eu-central-1', 29), client };
    const server = roleCaller(estate.apps[0].role, {
        name: ec2Id('i', chance),
        key: accessKeyId('ASIA', account, chance),
        created: start - hours(1),
        mfa: false,
        ec2RoleDelivery: '2.0',
    }, origin);
    const session = {
        name: `jenkins-${1_000 + chance.below(9_000)}`,
        key: accessKeyId('ASIA', account, chance),
        created: start,
        mfa: false,
    };
    const script = beginScript(start, chance, {
        caller: roleCaller(roles.jenkins, session, origin),
        region,
        pace: running,
        refused: 0.003,
    });
    const taking = assumeRole(roles.jenkins, session, { lasts: hours(1), saysHowLong: true });
    script.with({ caller: server, refused: 0 }).call(taking);
    return script;
}
const releases = ({ company }) => `${company}-releases`;
const image = (app, { estate: { account } }) => [
    registryLogin,
    ...pushImage(app, account),
    ...deployService(app, account),
];
const code = (app, { estate, chance }) => [
    putObject({
        bucket: releases(estate),
        key: objectKey(app.name, chance),
        account: estate.account,
    }),
    ...functionReads(app).slice(0, 1),
    chance.below(25) === 0
        ? createFunction(app, releases(estate))
        : updateCode(app, releases(estate)),
    functionReads(app)[1],
];
const stack = (app, { estate: { account } }) => deployStack(app, account);
const site = (app, { estate, chance }) => [
    ...Array.from({ length: 5 + chance.below(25) }, () => putObject({ bucket: app.bucket, key: objectKey('assets', chance), account: estate.account })),
    action('cloudfront', 'CreateInvalidation', {
        request: {
            distributionId: 'E2EXAMPLE1ABCD',
            invalidationBatch: {
                paths: { quantity: 1, items: ['/*'] },
                callerReference: objectKey('deploy', chance),
            },
        },
        response: (moment) => ({
            invalidation: {
                id: `I${upperAlphanumerics(25, moment.chance)}`,
                status: 'InProgress',
                createTime: isoSeconds(moment.at),
            },
        }),
    }),
];
const deployments = inProportion([
    [3, image],
    [3, code],
    [2, stack],
    [1, site],
]);
//# sourceMappingURL=pipelines.js.map
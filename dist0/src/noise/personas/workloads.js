import { boto3, lambdaRuntime } from '../../aws/clients/sdk.js';
import { clientWithUserAgent } from '../../aws/clients/tools.js';
import { accessKeyId } from '../../aws/ids.js';
import { addressIn } from '../../atlas/atlas.js';
import { hash32 } from '../../time/chance.js';
import { hours, minutes } from '../../time/duration.js';
import { pullImage } from '../actions/deployment.js';
import { decrypt } from '../actions/kms.js';
import { createLogStream, describeTable, getParameter, getSecret, instanceLives, } from '../actions/operations.js';
import { getObject, objectKey, putObject } from '../actions/storage.js';
import { assumeRole } from '../actions/sts.js';
import { roleCaller, serviceCaller } from '../caller.js';
import { trafficHours } from '../rhythm.js';
import { beginScript, running } from '../script.js';
import { sessionKeeper } from '../session-keeper.js';
/** The company's own software: instances with their roles, functions with theirs. */
export function workloads(estate) {
    const instanceSessions = sessionKeeper(hours(6));
    const functionSessions = sessionKeeper(minutes(110));
    return {
        name: 'workloads',
        share: 14,
        rhythm: { day: trafficHours, weekend: 0.7, ahead: 1 },
        act: (start, chance) => {
            const go = { estate, start, chance };
            return chance.below(5) < 3
                ? onInstance(chance.pick(estate.instances), { ...go, keeper: instanceSessions })
                : inFunction(chance.pick(estate.apps), { ...go, keeper: functionSessions });
        },
    };
}
const agent = clientWithUserAgent('ssm-agent', 'aws-sdk-go/1.55.8 (go1.25.3; linux; amd64) amazon-ssm-agent/3.3.3185.0');
function onInstance(instance, { estate, keeper, start, chance }) {
    const { account, region } = estate;
    const { role, app } = instance;
    const session = {
        name: instance.id,
        key: accessKeyId('ASIA', account, chance),
        created: start,
        mfa: false,
        ec2RoleDelivery: '2.0',
    };
    const origin = originOf(instance, estate);
    const { caller, isNew } = keeper(instance.id, {
        at: start,
        begin: () => roleCaller(role, session, origin),
    });
    const script = beginScript(start, chance, { caller, region, pace: running, refused: 0.004 });
    if (isNew) {
        const taking = { lasts: minutes(395), saysHowLong: false, isShared: true, namesNobody: true };
        script
            .with({ caller: serviceCaller('ec2.amazonaws.com', account), refused: 0 })
            .call(assumeRole(role, session, taking));
    }
    script.with({ caller: { ...caller, client: agent }, refused: 0 }).call(instanceLives(instance));
    if (chance.below(3) > 0)
        script.calls(workOf(app, { account, chance }));
    return script.steps;
}
/** A third of the instances reach AWS through endpoints of their own network, by a private address. */
function originOf({ id, privateIp }, { network }) {
    const hash = hash32(id);
    const client = boto3({ on: 'ec2' });
    return hash % 3 === 0
        ? { address: privateIp, client, vpcEndpoint: network.endpoint }
        : { address: addressIn('amazon-eu-central-1', hash % 30), client };
}
function inFunction(app, { estate, keeper, start, chance }) {
    const { account, region } = estate;
    const session = {
        name: app.name,
        key: accessKeyId('ASIA', account, chance),
        created: start,
        mfa: false,
        lambdaFunction: app.functionArn,
    };
    const origin = {
        address: addressIn('amazon-eu-central-1', hash32(app.name) % 30),
        client: lambdaRuntime(),
    };
    const { caller, isNew } = keeper(app.name, {
        at: start,
        begin: () => roleCaller(app.role, session, origin),
    });
    const script = beginScript(start, chance, { caller, region, pace: running, refused: 0.004 });
    if (isNew) {
        const stamp = new Date(start).toISOString().replace(/\D/g, '').slice(0, 17);
        const asked = { ...session, name: `awslambda_${chance.below(900)}_${stamp}` };
        const taking = { lasts: minutes(120), saysHowLong: false, isShared: true, namesNobody: true };
        script
            .with({ caller: serviceCaller('lambda.amazonaws.com', account), refused: 0 })
            .call(assumeRole(app.role, asked, taking));
    }
    const day = new Date(start).toISOString().slice(0, 10).replaceAll('-', '/');
    script.call(createLogStream(app, { day, chance }));
    script.calls(workOf(app, { account, chance }));
    return script.steps;
}
function workOf(app, { account, chance }) {
    const place = { bucket: app.bucket, account };
    return chance.pick([
        () => [
            getSecret(app),
            decrypt(app.key, {
                account,
                context: { SecretARN: app.secretArn, SecretVersionId: 'AWSCURRENT' },
            }),
        ],
        () => [getParameter(app, account)],
        () => [describeTable(app, account)],
        () => pullImage(app, account),
        () => [getObject({ ...place, key: objectKey('input', chance) })],
        () => [putObject({ ...place, key: objectKey('output', chance) })],
    ])();
}
//# sourceMappingURL=workloads.js.map
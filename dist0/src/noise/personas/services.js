import { accessKeyId, uuid } from '../../aws/ids.js';
import { minutes } from '../../time/duration.js';
import { decrypt, generateDataKey } from '../actions/kms.js';
import { deliveryCheck } from '../actions/storage.js';
import { assumeRole } from '../actions/sts.js';
import { serviceCaller } from '../caller.js';
import { trafficHours } from '../rhythm.js';
import { inProportion } from '../in-proportion.js';
import { beginScript, running } from '../script.js';
/** Services of AWS that work for the account in their own name: data keys for what they keep encrypted, the roles of
 * containers that start, a look whether they may still write where they deliver. */
export function services(estate) {
    return {
        name: 'services',
        share: 56,
        rhythm: { day: trafficHours, weekend: 0.85, ahead: 1 },
        act: (start, chance) => {
            const [service, actions] = chance.pick(works)(estate, { start, chance });
            const script = beginScript(start, chance, {
                caller: serviceCaller(service, estate.account),
                region: estate.region,
                pace: running,
            });
            script.calls(actions);
            return script.steps;
        },
    };
}
const trailDelivery = ({ account, keys, trail, logBucket }) => [
    'cloudtrail.amazonaws.com',
    [
        deliveryCheck(logBucket, account),
        generateDataKey(keys[0], {
            account,
            context: { 'aws:cloudtrail:arn': trail },
            isShared: true,
        }),
    ],
];
const storedObjects = ({ account, apps }, { chance }) => {
    const { bucket, key } = chance.pick(apps);
    const use = { account, context: { 'aws:s3:arn': `arn:aws:s3:::${bucket}` }, isShared: true };
    return [
        's3.amazonaws.com',
        [chance.below(3) === 0 ? decrypt(key, use) : generateDataKey(key, use)],
    ];
};
const groupedLogs = ({ account, apps, region }, { chance }) => {
    const { logGroup, key } = chance.pick(apps);
    const arn = `arn:aws:logs:${region}:${account}:log-group:${logGroup}`;
    const context = { 'aws:logs:arn': arn };
    return [
        `logs.${region}.amazonaws.com`,
        [generateDataKey(key, { account, context, isShared: true })],
    ];
};
const taskStart = ({ account, apps }, { start, chance }) => {
    const { role } = chance.pick(apps);
    const session = {
        name: uuid(chance).replaceAll('-', ''),
        key: accessKeyId('ASIA', account, chance),
        created: start,
        mfa: false,
    };
    const taking = { lasts: minutes(360), saysHowLong: true, isShared: true };
    return ['ecs-tasks.amazonaws.com', [assumeRole(role, session, taking)]];
};
const works = inProportion([
    [5, trailDelivery],
    [6, storedObjects],
    [4, groupedLogs],
    [1, taskStart],
]);
//# sourceMappingURL=services.js.map
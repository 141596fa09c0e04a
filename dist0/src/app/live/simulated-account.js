import { boto3 } from '../../aws/clients/sdk.js';
import { clientWithUserAgent } from '../../aws/clients/tools.js';
import { accountState } from './account-state.js';
import { iamUser } from '../../scenario/cast.js';
import { createCloud } from '../../simulator/cloud.js';
const from = { place: 'frankfurt-office', client: boto3() };
const operator = iamUser('trailproof-operator', from);
const witness = iamUser('trailproof-witness', from);
/** Makes an empty account with an operator who may do everything. Waiting takes no time there. */
export function simulatedAccount(options) {
    const { policy } = options;
    const may = policy === undefined ? { attached: ['AdministratorAccess'] } : { inline: { policy } };
    const cloud = createCloud({
        ...options,
        onPermission: (asked) => {
            if (asked.holder !== 'user/trailproof-witness')
                options.onPermission?.(asked);
        },
        scenario: 'live',
        case: 'plan',
        world: {
            users: {
                'trailproof-operator': may,
                'trailproof-witness': { attached: ['AdministratorAccess'] },
            },
            accountAlias: 'sandbox',
        },
        cast: [operator, witness],
    });
    let now = options.start;
    let calls = 0;
    const records = [];
    const account = cloud.accountNumber();
    return {
        account,
        operator: `arn:aws:iam::${account}:user/trailproof-operator`,
        records,
        state: () => accountState(async ({ service, operation, input, region }) => {
            calls += 1;
            const call = { service, operation, input, region, at: now, key: `live/${calls}` };
            return cloud.call({ ...call, actor: witness });
        }),
        clock: {
            now: () => now,
            sleep: async (duration, signal) => {
                signal?.throwIfAborted();
                now += duration;
            },
        },
        call: async ({ as, userAgent, ...call }) => {
            calls += 1;
            const client = clientWithUserAgent('run', userAgent ?? 'aws-sdk-js');
            const actor = as === 'operator'
                ? operator
                : {
                    name: 'run',
                    identity: { kind: 'credentials', credentials: as },
                    address: 1,
                    ...from,
                    client,
                };
            const result = await cloud.call({ ...call, actor, at: now, key: `live/${calls}` });
            records.push(...result.records);
            const requestId = result.records[0]?.['requestID'];
            return {
                outcome: result.outcome,
                requestId: typeof requestId === 'string' ? requestId : undefined,
            };
        },
    };
}
//# sourceMappingURL=simulated-account.js.map
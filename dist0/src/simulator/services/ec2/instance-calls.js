import { ec2Request } from '../../../aws/ec2-request.js';
import { uuid } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { booleanOf, textOf, textsOf } from '../../read-input.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { missingParameter, notFound } from './ec2-errors.js';
import { filtered, paged } from './ec2-filters.js';
import { changeView, instanceView, stateCodes, stateView } from './instance-view.js';
import { instancesOf } from './instances.js';
import { defaultNetwork } from './network.js';
import { runInstances } from './run-instances.js';
const onInstance = onResource('instance', (input) => textsOf(input, 'InstanceIds')[0]);
/** EC2's calls on instances. */
export const instanceCalls = ec2Calls([
    { name: 'DescribeInstances', run: describeInstances },
    { name: 'DescribeInstanceStatus', run: describeStatuses },
    {
        name: 'RunInstances',
        ...onResource('instance', () => undefined),
        keys: (input, context) => ({
            'ec2:region': context.call.region,
            'ec2:instancetype': textOf(input, 'InstanceType') ?? 'm1.small',
        }),
        run: runInstances,
        // The SDKs make a token where the caller gives none.
        record: ({ input, output, context }) => {
            const ClientToken = textOf(input, 'ClientToken') ?? tokenIn(output) ?? uuid(context.chance);
            return {
                requestParameters: ec2Request({
                    operation: 'RunInstances',
                    input: { ...input, ClientToken },
                }),
            };
        },
    },
    {
        name: 'StartInstances',
        ...onInstance,
        run: (input, context) => change(input, context, { list: 'StartingInstances', to: 'running', seen: 'pending' }),
    },
    {
        name: 'StopInstances',
        ...onInstance,
        run: (input, context) => {
            for (const { id, isProtectedFromStop } of named(input, context)) {
                if (isProtectedFromStop)
                    throw isProtected(id, 'stopped', 'disableApiStop');
            }
            return change(input, context, { list: 'StoppingInstances', to: 'stopped', seen: 'stopping' });
        },
    },
    {
        name: 'TerminateInstances',
        ...onInstance,
        run: (input, context) => {
            for (const { id, isProtectedFromTermination } of named(input, context)) {
                if (isProtectedFromTermination)
                    throw isProtected(id, 'terminated', 'disableApiTermination');
            }
            return change(input, context, {
                list: 'TerminatingInstances',
                to: 'terminated',
                seen: 'shutting-down',
            });
        },
    },
    {
        name: 'RebootInstances',
        ...onInstance,
        run: (input, context) => {
            named(input, context);
            return {};
        },
    },
]);
/** The instances of the account and region. */
export function instancesHere({ account, call }) {
    return [...instancesOf(account).values()].filter(({ region }) => region === call.region);
}
/** The instance of an id in the caller's account and region.
 * @throws AwsFailure Client.InvalidInstanceID.NotFound, .Malformed */
export function instanceWithId(id, context) {
    const found = instancesHere(context).find((instance) => instance.id === id);
    if (found !== undefined)
        return found;
    if (!id.startsWith('i-')) {
        throw new AwsFailure('Client.InvalidInstanceID.Malformed', `Invalid id: "${id}"`);
    }
    throw notFound('InvalidInstanceID', `instance ID '${id}'`);
}
function named(input, context) {
    const ids = textsOf(input, 'InstanceIds');
    if (ids.length === 0)
        throw missingParameter('InstanceId');
    return ids.map((id) => instanceWithId(id, context));
}
function chosenInstances(input, context) {
    const ids = textsOf(input, 'InstanceIds');
    const entries = ids.length === 0 ? instancesHere(context) : named(input, context);
    return filtered(entries, {
        input,
        context,
        idOf: ({ id }) => id,
        valuesOf: (instance) => filterValues(instance, context),
    });
}
function filterValues(instance, { account, call }) {
    const profile = instanceView(instance, account)['IamInstanceProfile'];
    return {
        'instance-id': instance.id,
        'instance-state-name': instance.state,
        'instance-state-code': String(stateCodes[instance.state]),
        'instance-type': instance.type,
        'image-id': instance.imageId,
        'key-name': instance.keyName,
        'private-ip-address': instance.privateIp,
        'subnet-id': instance.subnetId,
        'vpc-id': defaultNetwork(account, call.region).vpcId,
        'availability-zone': `${call.region}a`,
        'reservation-id': instance.reservationId,
        'client-token': instance.clientToken,
        'group-id': instance.groupIds,
        'instance.group-id': instance.groupIds,
        'owner-id': account.number,
        'root-device-type': 'ebs',
        architecture: 'x86_64',
        platform: undefined,
        'iam-instance-profile.arn': typeof profile === 'object' && profile !== null && 'Arn' in profile
            ? String(profile.Arn)
            : undefined,
    };
}
function describeInstances(input, context) {
    const { account } = context;
    const reservations = new Map();
    for (const instance of chosenInstances(input, context)) {
        const known = reservations.get(instance.reservationId) ?? [];
        reservations.set(instance.reservationId, [...known, instanceView(instance, account)]);
    }
    const list = [...reservations].map(([ReservationId, Instances]) => ({
        ReservationId,
        OwnerId: account.number,
        Groups: [],
        Instances,
    }));
    return paged('Reservations', list, input);
}
function describeStatuses(input, context) {
    const all = booleanOf(input, 'IncludeAllInstances') ?? false;
    const list = chosenInstances(input, context)
        .filter(({ state }) => all || state === 'running')
        .map(({ id, region, state }) => ({
        AvailabilityZone: `${region}a`,
        InstanceId: id,
        InstanceState: stateView(state),
        InstanceStatus: { Status: state === 'running' ? 'ok' : 'not-applicable' },
        SystemStatus: { Status: state === 'running' ? 'ok' : 'not-applicable' },
    }));
    return paged('InstanceStatuses', list, input);
}
function tokenIn(output) {
    const list = output?.['Instances'];
    const [first] = Array.isArray(list) ? list : [];
    if (typeof first !== 'object' || first === null || !('ClientToken' in first))
        return undefined;
    return String(first.ClientToken);
}
function change(input, context, by) {
    const instances = named(input, context);
    for (const { id, state } of instances) {
        if (state !== 'terminated' || by.to === 'terminated')
            continue;
        throw new AwsFailure('Client.IncorrectInstanceState', `The instance '${id}' is not in a state from which it can be ${by.to === 'running' ? 'started' : 'stopped'}.`);
    }
    return {
        [by.list]: instances.map((instance) => {
            const before = instance.state;
            instance.state = by.to;
            return changeView(instance.id, before, before === by.to ? by.to : by.seen);
        }),
    };
}
function isProtected(id, done, attribute) {
    return new AwsFailure('Client.OperationNotPermitted', `The instance '${id}' may not be ${done}. Modify its '${attribute}' instance attribute and try again.`);
}
//# sourceMappingURL=instance-calls.js.map
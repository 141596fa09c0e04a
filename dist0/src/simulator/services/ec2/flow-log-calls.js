import { ec2Id, uuid } from '../../../aws/ids.js';
import { requiredText, textOf, textsOf } from '../../read-input.js';
import { stateSlot } from '../../state/state-slot.js';
import { ec2Calls, onResource } from './ec2-calls.js';
import { notFound } from './ec2-errors.js';
import { paged } from './ec2-filters.js';
import { tagNew, tagsView } from './ec2-tags.js';
const flowLogsOf = stateSlot(() => new Map());
/** EC2's calls on flow logs. */
export const flowLogCalls = ec2Calls([
    { name: 'DescribeFlowLogs', run: describeFlowLogs },
    {
        name: 'CreateFlowLogs',
        ...onResource('vpc-flow-log', () => undefined),
        run: createFlowLogs,
    },
    {
        name: 'DeleteFlowLogs',
        ...onResource('vpc-flow-log', (input) => textsOf(input, 'FlowLogIds')[0]),
        run: (input, { account }) => {
            const logs = flowLogsOf(account);
            const ids = textsOf(input, 'FlowLogIds');
            const unknown = ids.find((id) => !logs.has(id));
            if (unknown !== undefined)
                throw notFound('InvalidFlowLogId', `flow log ID '${unknown}'`);
            for (const id of ids)
                logs.delete(id);
            return { Unsuccessful: [] };
        },
    },
]);
function createFlowLogs(input, context) {
    const { account, call, chance } = context;
    const ids = textsOf(input, 'ResourceIds').map((resourceId) => {
        const id = ec2Id('fl', chance);
        flowLogsOf(account).set(id, {
            id,
            region: call.region,
            resourceId,
            trafficType: textOf(input, 'TrafficType') ?? 'ALL',
            destinationType: textOf(input, 'LogDestinationType') ?? 'cloud-watch-logs',
            destination: textOf(input, 'LogDestination') ?? textOf(input, 'LogGroupName'),
            created: call.at,
        });
        tagNew(account, input, { id, type: 'vpc-flow-log' });
        return id;
    });
    requiredText(input, 'ResourceType');
    return {
        ClientToken: textOf(input, 'ClientToken') ?? uuid(chance),
        FlowLogIds: ids,
        Unsuccessful: [],
    };
}
function describeFlowLogs(input, { account, call }) {
    const ids = textsOf(input, 'FlowLogIds');
    const list = [...flowLogsOf(account).values()].filter(({ id, region }) => region === call.region && (ids.length === 0 || ids.includes(id)));
    const views = list.map((log) => ({
        CreationTime: new Date(log.created),
        DeliverLogsStatus: 'SUCCESS',
        FlowLogId: log.id,
        FlowLogStatus: 'ACTIVE',
        ResourceId: log.resourceId,
        TrafficType: log.trafficType,
        LogDestinationType: log.destinationType,
        ...(log.destination === undefined ? {} : { LogDestination: log.destination }),
        MaxAggregationInterval: 600,
        Tags: tagsView(account, log.id),
    }));
    return paged('FlowLogs', views, input);
}
//# sourceMappingURL=flow-log-calls.js.map
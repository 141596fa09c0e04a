import { ec2Id, uuid } from '../../../aws/ids.ts'
import type { Instant } from '../../../time/duration.ts'
import type { Input, Operation, OperationContext, Output } from '../../operation.ts'
import { requiredText, textOf, textsOf } from '../../read-input.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import { ec2Calls, onResource } from './ec2-calls.ts'
import { notFound } from './ec2-errors.ts'
import { paged } from './ec2-filters.ts'
import { tagNew, tagsView } from './ec2-tags.ts'

/** A flow log of a VPC, subnet or network interface. */
interface FlowLog {
  readonly id: string
  readonly region: string
  readonly resourceId: string
  readonly trafficType: string
  readonly destinationType: string
  readonly destination: string | undefined
  readonly created: Instant
}

const flowLogsOf: (account: AccountState) => Map<string, FlowLog> = stateSlot(
  () => new Map<string, FlowLog>(),
)

/** EC2's calls on flow logs. */
export const flowLogCalls: readonly Operation[] = ec2Calls([
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
      const logs = flowLogsOf(account)
      const ids = textsOf(input, 'FlowLogIds')
      const unknown = ids.find((id) => !logs.has(id))
      if (unknown !== undefined) throw notFound('InvalidFlowLogId', `flow log ID '${unknown}'`)
      for (const id of ids) logs.delete(id)
      return { Unsuccessful: [] }
    },
  },
])

function createFlowLogs(input: Input, context: OperationContext): Output {
  const { account, call, chance } = context
  const ids = textsOf(input, 'ResourceIds').map((resourceId) => {
    const id = ec2Id('fl', chance)
    flowLogsOf(account).set(id, {
      id,
      region: call.region,
      resourceId,
      trafficType: textOf(input, 'TrafficType') ?? 'ALL',
      destinationType: textOf(input, 'LogDestinationType') ?? 'cloud-watch-logs',
      destination: textOf(input, 'LogDestination') ?? textOf(input, 'LogGroupName'),
      created: call.at,
    })
    tagNew(account, input, { id, type: 'vpc-flow-log' })
    return id
  })
  requiredText(input, 'ResourceType')
  return {
    ClientToken: textOf(input, 'ClientToken') ?? uuid(chance),
    FlowLogIds: ids,
    Unsuccessful: [],
  }
}

function describeFlowLogs(input: Input, { account, call }: OperationContext): Output {
  const ids = textsOf(input, 'FlowLogIds')
  const list = [...flowLogsOf(account).values()].filter(
    ({ id, region }) => region === call.region && (ids.length === 0 || ids.includes(id)),
  )
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
  }))
  return paged('FlowLogs', views, input)
}

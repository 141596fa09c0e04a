import { AwsFailure } from '../../aws-failure.ts'
import { textOf } from '../../read-input.ts'
import type { Input, Operation, RecordParts } from '../../operation.ts'
import { namespaceOf } from '../../../aws/namespaces.ts'
import { recordValue } from '../../../aws/record-value.ts'
import { serviceCalls, regionalArn, type ServiceCall } from '../service-call.ts'

/** RDS's read-only calls. No database is declared in a world, so that every name is unknown. */
export const rdsOperations: readonly Operation[] = serviceCalls('rds', [
  describe('DescribeDBInstances', {
    id: 'DBInstanceIdentifier',
    resource: 'db',
    list: 'DBInstances',
    code: 'DBInstanceNotFoundFault',
    told: (id) => `DBInstance ${id} not found.`,
  }),
  describe('DescribeDBSnapshots', {
    id: 'DBSnapshotIdentifier',
    resource: 'snapshot',
    list: 'DBSnapshots',
    code: 'DBSnapshotNotFoundFault',
    told: (id) => `DBSnapshot ${id} not found.`,
    defaults: { includeShared: false, includePublic: false },
  }),
  describe('DescribeDBClusters', {
    id: 'DBClusterIdentifier',
    resource: 'cluster',
    list: 'DBClusters',
    code: 'DBClusterNotFoundFault',
    told: (id) => `DBCluster ${id} not found.`,
    defaults: { includeShared: false },
  }),
])

function describe(
  name: string,
  facts: {
    readonly id: string
    readonly resource: string
    readonly list: string
    readonly code: string
    readonly told: (id: string) => string
    /** What RDS adds to requestParameters. */
    readonly defaults?: Readonly<Record<string, boolean>> | undefined
  },
): ServiceCall {
  return {
    name,
    resource: (input, context) =>
      regionalArn('rds', `${facts.resource}:${textOf(input, facts.id) ?? '*'}`, context),
    run: (input) => {
      const id = textOf(input, facts.id)
      if (id !== undefined) throw new AwsFailure(facts.code, facts.told(id))
      return { [facts.list]: [] }
    },
    record: ({ input }) => withDefaults(input, facts.defaults),
  }
}

function withDefaults(
  input: Input,
  defaults: Readonly<Record<string, boolean>> | undefined,
): RecordParts {
  if (defaults === undefined) return {}
  return { requestParameters: { ...defaults, ...recordValue(input, namespaceOf('rds')) } }
}

import { alphanumerics, lowerAlphanumerics } from '../../../aws/ids.ts'
import type { Chance } from '../../../time/chance.ts'
import type { Instant } from '../../../time/duration.ts'
import type { OperationContext, Output } from '../../operation.ts'
import type { AccountState } from '../../state/account-state.ts'
import { stateSlot } from '../../state/state-slot.ts'
import type { Tags } from '../tags.ts'

/** What every kind of thing in RDS has. */
interface Resource {
  /** In lower case, as RDS keeps it. */
  readonly id: string
  readonly arn: string
  readonly region: string
  readonly created: Instant
  readonly tags: Tags
}

export interface DbInstance extends Resource {
  readonly resourceId: string
  /** First part of the name that it is reached by. */
  readonly host: string
  /** Members as DescribeDBInstances tells them: Engine, DBInstanceClass, MasterUsername … */
  settings: Output
}

export interface DbSnapshot extends Resource {
  readonly instanceId: string
  readonly settings: Output
  /** Numbers of accounts that may restore it; `all` for everybody. */
  readonly sharedWith: Set<string>
}

export interface DbCluster extends Resource {
  readonly settings: Output
}

interface Databases {
  readonly instances: Map<string, DbInstance>
  readonly snapshots: Map<string, DbSnapshot>
  readonly clusters: Map<string, DbCluster>
}

/** The databases of an account, by ARN. */
export const databasesOf: (account: AccountState) => Databases = stateSlot((): Databases => ({
  instances: new Map(),
  snapshots: new Map(),
  clusters: new Map(),
}))

/** Those of the call's region. */
export function inRegion<One extends Resource>(
  all: ReadonlyMap<string, One>,
  { call }: OperationContext,
): readonly One[] {
  return [...all.values()].filter(({ region }) => region === call.region)
}

/** `db-` and 26 capital letters and digits: the name of an instance that is never given twice. */
export function dbResourceId(chance: Chance): string {
  return `db-${alphanumerics(26, chance).toUpperCase()}`
}

/** The part of an endpoint's name that an account has in a region. */
export function endpointPart(chance: Chance): string {
  return `c${lowerAlphanumerics(11, chance)}`
}

/** What RDS sets where nobody says otherwise (answers of 2024 in real records). */
export const instanceDefaults: Output = {
  AllocatedStorage: 20,
  PreferredBackupWindow: '03:23-03:53',
  BackupRetentionPeriod: 1,
  PreferredMaintenanceWindow: 'sat:07:31-sat:08:01',
  MultiAZ: false,
  AutoMinorVersionUpgrade: true,
  LicenseModel: 'general-public-license',
  PubliclyAccessible: false,
  StorageType: 'gp2',
  StorageEncrypted: false,
  CopyTagsToSnapshot: false,
  MonitoringInterval: 0,
  IAMDatabaseAuthenticationEnabled: false,
  PerformanceInsightsEnabled: false,
  DeletionProtection: false,
  MaxAllocatedStorage: undefined,
}

/** The engine version that a new database gets, by engine. */
export const engineVersions: Readonly<Record<string, string>> = {
  mysql: '8.4.7',
  mariadb: '11.8.5',
  postgres: '17.6',
  'aurora-mysql': '8.0.mysql_aurora.3.10.1',
  'aurora-postgresql': '17.5',
}

const ports: Readonly<Record<string, number>> = { postgres: 5432, 'aurora-postgresql': 5432 }

/** The port that an engine listens at. */
export const portOf = (engine: unknown): number =>
  (typeof engine === 'string' ? ports[engine] : undefined) ?? 3306

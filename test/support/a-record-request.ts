import { awsCli } from '../../src/aws/clients/aws-cli.ts'
import type { Actor } from '../../src/scenario/actor.ts'
import { iamUser } from '../../src/scenario/cast.ts'
import type { Call, CallOutcome } from '../../src/scenario/port.ts'
import type { RecordRequest } from '../../src/simulator/issue-record.ts'
import type { Operation, OperationContext } from '../../src/simulator/operation.ts'
import type { Principal, SessionFacts } from '../../src/simulator/principal.ts'
import type { AccountState } from '../../src/simulator/state/account-state.ts'
import type { CloudState } from '../../src/simulator/state/cloud-state.ts'
import type { IamRole, IamUser } from '../../src/simulator/state/iam-state.ts'
import { newAccount } from '../../src/simulator/state/new-account.ts'
import { describeCaller } from '../../src/simulator/user-identity.ts'
import { chanceOf } from '../../src/time/chance.ts'

export const account = '123456789012'
export const at: number = Date.UTC(2026, 2, 2, 9)
export const alice: Extract<Principal, { readonly kind: 'user' }> = {
  kind: 'user',
  account,
  userName: 'alice',
  accessKeyId: 'AKIARZPUZDIKAAAAAAAA',
}

/** What a session remembers, made ten minutes ago. */
export function aSession(facts: Partial<SessionFacts> = {}): SessionFacts {
  return {
    accessKeyId: 'ASIARZPUZDIKAAAAAAAA',
    created: at - 600_000,
    expires: at + 3_000_000,
    mfa: false,
    fromConsole: false,
    policies: [],
    ...facts,
  }
}

/** A cloud of one account with the user alice and the role ci, whose path is /automation/. */
export function aCloudState(): CloudState {
  const home: AccountState = newAccount({ number: account, alias: undefined, declared: {} })
  home.iam.users.set('alice', aUser())
  home.iam.roles.set('ci', aRole())
  return {
    lookupDelay: 0,
    start: at,
    home,
    accounts: new Map([[account, home]]),
    memberAccounts: new Set(),
    managedByAws: new Map(),
    sessions: new Map(),
    keys: new Map(),
  }
}

function aUser(): IamUser {
  return {
    name: 'alice',
    path: '/',
    id: 'AIDARZPUZDIKAAAAAAAAA',
    arn: `arn:aws:iam::${account}:user/alice`,
    created: at,
    attached: new Set(),
    inline: new Map(),
    groups: new Set(),
    accessKeys: new Map(),
    tags: new Map(),
    loginProfile: undefined,
    boundary: undefined,
  }
}

function aRole(): IamRole {
  return {
    name: 'ci',
    path: '/automation/',
    id: 'AROARZPUZDIKAAAAAAAAA',
    arn: `arn:aws:iam::${account}:role/automation/ci`,
    created: at,
    description: undefined,
    attached: new Set(),
    inline: new Map(),
    tags: new Map(),
    trust: { text: '{}', variables: true, statements: [] },
    maxSessionDuration: 3600,
    boundary: undefined,
  }
}

const caller: Actor = iamUser('alice', { place: 'lisbon', client: awsCli() })

/** A call of alice's and what came of it, ready to be written as a record. */
export function aRecordRequest(
  facts: {
    readonly operation?: Partial<Operation>
    readonly call?: Partial<Call>
    readonly principal?: Principal
    readonly outcome?: CallOutcome
    readonly cloud?: CloudState
    readonly parts?: RecordRequest['parts']
    /** What its ids derive from. */
    readonly step?: string
  } = {},
): RecordRequest {
  const { principal = alice, cloud = aCloudState() } = facts
  const operation: Operation = {
    service: 'iam',
    name: 'CreateUser',
    run: () => ({}),
    ...facts.operation,
  }
  const call: Call = {
    actor: caller,
    service: operation.service,
    operation: operation.name,
    input: {},
    region: 'eu-west-1',
    at,
    key: 'test',
    ...facts.call,
  }
  const context: OperationContext = {
    cloud,
    account: cloud.home,
    principal,
    call,
    chance: chanceOf('test', facts.step ?? ''),
  }
  return {
    operation,
    context,
    outcome: facts.outcome ?? { kind: 'output', output: {} },
    caller: describeCaller(principal, cloud),
    address: '198.51.100.7',
    parts: facts.parts,
  }
}

import type { Json, JsonObject } from '../cloudtrail/record.ts'
import type { Call } from '../scenario/port.ts'
import type { Chance } from '../time/chance.ts'
import type { AccountState } from './state/account-state.ts'
import type { CloudState } from './state/cloud-state.ts'
import type { Principal } from './principal.ts'

/** The input of a call in the SDK's spelling; operations check what they read. */
export type Input = Readonly<Record<string, unknown>>

/** The output of a call in the SDK's spelling. */
export type Output = Record<string, unknown>

/** What an operation needs to be allowed. */
export interface Permission {
  /** `iam:CreateUser` */
  readonly action: string
  /** The ARN that policies are matched against. */
  readonly resource: string
  /** How the AccessDenied message names the resource, where it is not the ARN: `user alice`. */
  readonly label?: string | undefined
}

/** What an operation sees of the world. */
export interface OperationContext {
  readonly cloud: CloudState
  /** The caller's account. */
  readonly account: AccountState
  readonly principal: Principal
  readonly call: Call
  /** Chance of this step: ids of what the call creates derive from it. */
  readonly chance: Chance
}

/** What a record says beyond the generic mapping; every part is optional. */
export interface RecordParts {
  readonly requestParameters?: Json
  readonly responseElements?: Json
  readonly additionalEventData?: JsonObject
  readonly resources?: readonly JsonObject[]
  readonly [key: string]: Json | undefined
}

/** One modelled API. Services are lists of these; nothing else knows an API by name. */
export interface Operation {
  readonly service: string
  readonly name: string
  /** What is checked before it runs; undefined when AWS checks nothing (sts:GetCallerIdentity). May throw AwsFailure for input that AWS validates first. */
  readonly permission?:
    ((input: Input, context: OperationContext) => Permission | undefined) | undefined
  /** Changes the world and answers; throws AwsFailure as AWS would. */
  readonly run: (input: Input, context: OperationContext) => Output
  /** Where the record differs from what the schema gives: an URL-encoded document, resources, a server default. */
  readonly record?:
    | ((parts: {
        readonly input: Input
        readonly output: Output | undefined
        readonly context: OperationContext
      }) => RecordParts)
    | undefined
}

import { namespaceOf } from '../../../aws/namespaces.ts'
import { recordValue } from '../../../aws/record-value.ts'
import { isMembers } from '../../../aws/members.ts'
import { AwsFailure } from '../../aws-failure.ts'
import type { Input, OperationContext, Output, RecordParts } from '../../operation.ts'
import { numberOf, objectsOf, requiredText, textOf, textsOf } from '../../read-input.ts'
import { pageOf } from '../page.ts'
import { regionalArn, type ServiceCall } from '../service-call.ts'
import { resourceTagKeys, type Tags } from '../tags.ts'

/** The kinds of things that RDS's ARNs name. */
export type RdsKind = 'db' | 'snapshot' | 'cluster'

/** ARN of a thing of the caller's account; identifiers have no case. */
export function rdsArn(kind: RdsKind, id: string, context: OperationContext): string {
  return id.startsWith('arn:') ? id : regionalArn('rds', `${kind}:${id.toLowerCase()}`, context)
}

/** A call on one thing, which `member` names. RDS logs what it answers without the member that it is wrapped in. */
export function rdsCall(
  name: string,
  call: {
    readonly kind: RdsKind
    readonly member: string
    readonly tagsOf: (arn: string, context: OperationContext) => Tags | undefined
    readonly run: ServiceCall['run']
  },
): ServiceCall {
  const arnIn = (input: Input, context: OperationContext): string =>
    rdsArn(call.kind, requiredText(input, call.member), context)
  return {
    name,
    resource: arnIn,
    keys: (input, context) => resourceTagKeys(call.tagsOf(arnIn(input, context), context)),
    run: call.run,
    record: ({ output }) => unwrapped(output),
  }
}

/** The one member of an answer, as RDS logs it. */
export function unwrapped(output: Output | undefined): RecordParts {
  const [inner] = Object.values(output ?? {})
  return isMembers(inner) ? { responseElements: recordValue(inner, namespaceOf('rds')) } : {}
}

/** A list of things, all or the one that is named.
 * @throws AwsFailure with the code of the kind for a name that is not there, InvalidParameterValue for a filter that is none */
export function rdsList<One>(
  input: Input,
  list: {
    readonly all: readonly One[]
    /** The member that names one, and how a name fails. */
    readonly id: string
    readonly idOf: (one: One) => readonly string[]
    readonly missing: (id: string) => AwsFailure
    readonly filters: Readonly<Record<string, (one: One) => unknown>>
  },
): readonly One[] {
  const asked = textOf(input, list.id)?.toLowerCase()
  const found = list.all.filter((one) => asked === undefined || list.idOf(one).includes(asked))
  if (asked !== undefined && found.length === 0) throw list.missing(textOf(input, list.id) ?? '')
  return objectsOf(input, 'Filters').reduce((left, filter) => {
    const name = requiredText(filter, 'Name')
    const valueOf = list.filters[name]
    if (valueOf === undefined) {
      throw new AwsFailure('InvalidParameterValue', `Unrecognized filter name: ${name}`)
    }
    const values: readonly unknown[] = textsOf(filter, 'Values')
    return left.filter((one) => values.includes(valueOf(one)))
  }, found)
}

/** A page in RDS's terms: Marker and MaxRecords. */
export function rdsPage(input: Input, member: string, list: readonly Output[]): Output {
  const { entries, next } = pageOf(list, {
    most: Math.max(1, numberOf(input, 'MaxRecords') ?? 100),
    token: textOf(input, 'Marker'),
    badToken: 'InvalidParameterValue',
  })
  return { [member]: entries, ...(next === undefined ? {} : { Marker: next }) }
}

/** What RDS adds to requestParameters although nobody sent it. */
export function withDefaults(
  input: Input,
  defaults: Readonly<Record<string, boolean>>,
): RecordParts {
  return { requestParameters: { ...defaults, ...recordValue(input, namespaceOf('rds')) } }
}

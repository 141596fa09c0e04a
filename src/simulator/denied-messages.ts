import type { Condition } from './policy/condition.ts'
import { matchedStatements } from './policy/evaluate.ts'
import { policySetsOf } from './policy/policy-sets.ts'
import type { Statement } from './policy/policy.ts'
import { callerKeys, userId } from './caller-keys.ts'
import type { OperationContext, Permission } from './operation.ts'
import type { Decision } from './policy/decision.ts'
import { stateSlot } from './state/state-slot.ts'

/** How many messages an account can still have decoded; a scan that is denied everything makes no end of them. */
const most = 1_000

const messagesOf = stateSlot(() => new Map<string, string>())

/** What an encoded authorization message says; undefined for one that was never given out in this account. */
export function decodedMessage(
  encoded: string,
  { account }: Pick<OperationContext, 'account'>,
): string | undefined {
  return messagesOf(account).get(encoded)
}

/** Keeps what the encoded part of a refusal says, so that sts:DecodeAuthorizationMessage can tell it. */
export function keepDeniedMessage(
  message: string,
  denied: {
    readonly permission: Permission
    readonly decision: Decision
    readonly caller: string | undefined
    readonly context: OperationContext
  },
): void {
  const encoded = /Encoded authorization failure message: (\S+)$/.exec(message)?.[1]
  if (encoded === undefined) return
  const messages = messagesOf(denied.context.account)
  messages.set(encoded, JSON.stringify(messageOf(denied)))
  const [oldest] = messages.keys()
  if (messages.size > most && oldest !== undefined) messages.delete(oldest)
}

const items = <Item>(list: readonly Item[]) => ({ items: list })
const values = (list: readonly string[]) => items(list.map((value) => ({ value })))

// The shape is that of the AWS CLI's reference and of samples in AWS's knowledge center.
function messageOf({
  permission,
  decision,
  caller,
  context,
}: Parameters<typeof keepDeniedMessage>[1]) {
  const id = userId(context.principal, context.cloud)
  const { keys = {}, action, resource } = permission
  const conditions = {
    'aws:Region': context.call.region,
    'aws:Service': action.slice(0, action.indexOf(':')),
    'aws:ARN': resource,
    ...keys,
  }
  return {
    allowed: false,
    explicitDeny: decision.kind === 'denied',
    matchedStatements: items(deniesOf(permission, context).map((one) => statementValue(one, id))),
    failures: items([]),
    context: {
      principal: { id, name: caller?.slice(caller.lastIndexOf('/') + 1), arn: caller },
      action,
      resource,
      conditions: items(
        Object.entries(conditions).map(([key, value]) => ({
          key,
          values: values(typeof value === 'string' ? [value] : value),
        })),
      ),
    },
  }
}

function deniesOf(permission: Permission, context: OperationContext): readonly Statement[] {
  const sets = policySetsOf(context.principal, context.cloud)
  if (sets === undefined) return []
  const { action, resource } = permission
  const request = { action, resource, keys: callerKeys(context, permission) }
  return [
    ...sets.identity,
    ...(sets.boundary === undefined ? [] : [sets.boundary]),
    ...(sets.session ?? []),
  ]
    .flatMap((policy) => matchedStatements(request, policy))
    .filter(({ effect }) => effect === 'Deny')
}

function statementValue(
  { sid, actions, resources, conditions }: Statement,
  principal: string | undefined,
) {
  return {
    statementId: sid ?? '',
    effect: 'DENY',
    principals: values(principal === undefined ? [] : [principal]),
    principalGroups: items([]),
    actions: values(actions.patterns),
    resources: values(resources?.patterns ?? []),
    conditions: items(conditions.map(conditionValue)),
  }
}

const conditionValue = ({ key, values: list }: Condition) => ({ key, values: values(list) })

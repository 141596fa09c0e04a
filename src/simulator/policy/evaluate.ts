import { conditionHolds } from './condition.ts'
import type { Decision } from './decision.ts'
import { globMatches } from './glob.ts'
import type { Patterns, Policy, Statement } from './policy.ts'
import { principalMatch, type Asker } from './principal-pattern.ts'
import type { RequestKeys } from './request-keys.ts'

/** What is asked of the policies. */
export interface PolicyRequest {
  /** `iam:CreateUser` */
  readonly action: string
  readonly resource: string
  readonly keys: RequestKeys
}

/** The policies that decide about an identity; what is undefined does not limit it. */
export interface PolicySets {
  readonly identity: readonly Policy[]
  readonly boundary?: Policy | undefined
  readonly session?: readonly Policy[] | undefined
}

/** Decides by the policies of an identity: any explicit deny wins, then each kind must allow.
 * @example decide({ action: 'iam:CreateUser', resource: '*', keys: () => undefined }, { identity: [] }) // { kind: 'not-allowed', by: 'identity-based' }
 * @throws TrailproofError POLICY_UNSUPPORTED for a condition key that is not modelled */
export function decide(request: PolicyRequest, sets: PolicySets): Decision {
  const identity = effectOf(request, sets.identity)
  if (identity === 'Deny') return { kind: 'denied', by: 'identity-based' }
  const boundary = sets.boundary === undefined ? 'Allow' : effectOf(request, [sets.boundary])
  if (boundary === 'Deny') return { kind: 'denied', by: 'permissions boundary' }
  const session = sets.session === undefined ? 'Allow' : effectOf(request, sets.session)
  if (session === 'Deny') return { kind: 'denied', by: 'session' }
  if (identity === undefined) return { kind: 'not-allowed', by: 'identity-based' }
  if (boundary === undefined) return { kind: 'not-allowed', by: 'permissions boundary' }
  if (session === undefined) return { kind: 'not-allowed', by: 'session' }
  return { kind: 'allowed' }
}

/** What some policies say together: Deny before Allow before nothing. */
function effectOf(
  request: PolicyRequest,
  policies: readonly Policy[],
): 'Allow' | 'Deny' | undefined {
  const action = request.action.toLowerCase()
  let effect: 'Allow' | undefined
  for (const policy of policies) {
    for (const statement of policy.statements) {
      // Nothing can be gained from a second Allow.
      if (effect === 'Allow' && statement.effect === 'Allow') continue
      if (!applies(statement, { action, request, policy })) continue
      if (statement.effect === 'Deny') return 'Deny'
      effect = 'Allow'
    }
  }
  return effect
}

/** The statements of a policy that a request falls under, whatever their effect. */
export function matchedStatements(request: PolicyRequest, policy: Policy): readonly Statement[] {
  const action = request.action.toLowerCase()
  return policy.statements.filter((statement) => applies(statement, { action, request, policy }))
}

/** What a trust policy says to somebody: denied, granted by name, granted to the account as a whole, or nothing. */
export function trustOf(
  request: PolicyRequest,
  policy: Policy,
  asker: Asker,
): 'denied' | 'direct' | 'account' | undefined {
  const action = request.action.toLowerCase()
  let found: 'direct' | 'account' | undefined
  for (const statement of policy.statements) {
    if (statement.principals === undefined) continue
    const match = principalMatch(statement.principals, asker)
    if (match === undefined || !applies(statement, { action, request, policy })) continue
    if (statement.effect === 'Deny') return 'denied'
    if (match === 'direct') found = 'direct'
    else found ??= match
  }
  return found
}

function applies(
  statement: Statement,
  asked: { readonly action: string; readonly request: PolicyRequest; readonly policy: Policy },
): boolean {
  const { action, request, policy } = asked
  if (!matches(statement.actions, action, (pattern) => pattern)) return false
  const replace = policy.variables
    ? (text: string) => replaceVariables(text, request.keys)
    : (text: string) => text
  if (
    statement.resources !== undefined &&
    !matches(statement.resources, request.resource, replace)
  ) {
    return false
  }
  return statement.conditions.every((condition) => conditionHolds(condition, request.keys, replace))
}

function matches(patterns: Patterns, text: string, replace: (pattern: string) => string): boolean {
  return patterns.not !== patterns.patterns.some((pattern) => globMatches(replace(pattern), text))
}

/** `${aws:username}` and its like; a variable without value stays as it is and so matches nothing real. */
function replaceVariables(text: string, keys: RequestKeys): string {
  if (!text.includes('${')) return text
  return text.replace(/\$\{([^}]{1,256})\}/g, (whole, name: string) => {
    if (name === '*' || name === '?' || name === '$') return name
    const [key = '', fallback] = name.split(/,\s*/, 2)
    return keys(key.trim().toLowerCase())?.[0] ?? fallback?.replace(/^'|'$/g, '') ?? whole
  })
}

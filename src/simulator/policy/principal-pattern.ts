import { AwsFailure } from '../aws-failure.ts'
import type { Principals } from './policy.ts'

/** One entry of a Principal element. */
export type PrincipalPattern =
  | { readonly kind: 'everyone' }
  /** An account: its number, or its root ARN. */
  | { readonly kind: 'account'; readonly account: string; readonly text: string }
  /** A user, role or session, by ARN. AWS keeps its unique id, so that a namesake made later does not match. */
  | { readonly kind: 'arn'; readonly arn: string; readonly id: string | undefined }
  | { readonly kind: 'service'; readonly service: string }
  | { readonly kind: 'federated'; readonly provider: string }

/** Reads a Principal or NotPrincipal element: `*`, or lists of texts by type (`AWS`, `Service`, `Federated`).
 * @throws AwsFailure MalformedPolicyDocumentException, with AWS's text for a principal that does not exist */
export function readPrincipals(
  element: '*' | Readonly<Record<string, readonly string[]>>,
  not: boolean,
  ids: PrincipalIds,
): Principals {
  if (element === '*') return { not, patterns: [{ kind: 'everyone' }] }
  const patterns = Object.entries(element).flatMap(([type, texts]) =>
    texts.map((text) => readPrincipal(type, text, ids)),
  )
  return { not, patterns }
}

/** What the accounts of a cloud know of a principal. */
export interface PrincipalIds {
  readonly accountExists: (account: string) => boolean
  /** The unique id of a user or role; an empty text for a session, which has none; undefined when it does not exist. */
  readonly idOf: (arn: string) => string | undefined
}

function readPrincipal(type: string, text: string, ids: PrincipalIds): PrincipalPattern {
  if (type === 'Service') {
    if (!/^[a-z0-9.-]+\.amazonaws\.com$/.test(text)) throw invalidPrincipal('SERVICE', text)
    return { kind: 'service', service: text }
  }
  if (type === 'Federated') return { kind: 'federated', provider: text }
  if (type !== 'AWS') throw invalidPrincipal(type, text)
  if (text === '*') return { kind: 'everyone' }
  const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(text)?.[1]
  if (account !== undefined) {
    if (!ids.accountExists(account)) throw invalidPrincipal(type, text)
    return { kind: 'account', account, text }
  }
  const id = /^arn:aws:(?:iam|sts)::\d{12}:./.test(text) ? ids.idOf(text) : undefined
  if (id === undefined) throw invalidPrincipal(type, text)
  return { kind: 'arn', arn: text, id: id === '' ? undefined : id }
}

function invalidPrincipal(type: string, text: string): AwsFailure {
  return new AwsFailure(
    'MalformedPolicyDocumentException',
    `Invalid principal in policy: "${type}":"${text}"`,
  )
}

/** Who asks, in the forms that a Principal element can name. */
export interface Asker {
  readonly account: string
  /** The user's or role's ARN, then that of the session; each with the unique id of what it names. */
  readonly arns: readonly { readonly arn: string; readonly id: string | undefined }[]
  readonly service?: string | undefined
  readonly federated?: string | undefined
}

/** How a Principal element takes the asker: by name, through its account, or not at all. */
export function principalMatch(
  principals: Principals,
  asker: Asker,
): 'direct' | 'account' | undefined {
  let found: 'direct' | 'account' | undefined
  for (const pattern of principals.patterns) {
    const match = matchOne(pattern, asker)
    if (match === 'direct') found = 'direct'
    else found ??= match
  }
  if (!principals.not) return found
  return found === undefined ? 'direct' : undefined
}

function matchOne(pattern: PrincipalPattern, asker: Asker): 'direct' | 'account' | undefined {
  switch (pattern.kind) {
    case 'everyone':
      return asker.service === undefined && asker.federated === undefined ? 'direct' : undefined
    case 'account':
      return asker.arns.length > 0 && asker.account === pattern.account ? 'account' : undefined
    case 'arn':
      return asker.arns.some((own) => own.arn === pattern.arn && own.id === pattern.id)
        ? 'direct'
        : undefined
    case 'service':
      return asker.service === pattern.service ? 'direct' : undefined
    case 'federated':
      return asker.federated === pattern.provider ? 'direct' : undefined
    default:
      return pattern satisfies never
  }
}

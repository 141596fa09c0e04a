import { isMembers, type Members } from '../../aws/members.ts'
import type { PlainCall } from '../../aws/inverse/inverse.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { isRenamed } from './renamed-members.ts'

/** The names that things have in one run: those of the scenario with the run's id behind, below the run's path.
 * Two runs never touch each other, and a call of the play can only name what its run made. */
export interface RunNames {
  /** `/trailproof/k3f9qz/` */
  readonly path: string
  /** `backdoor` is `backdoor-k3f9qz`; a name of this run stays.
   * @throws TrailproofError NAME_TOO_LONG */
  readonly nameOf: (name: string) => string
  /** The input of a call in the names of this run. */
  readonly toRun: (call: PlainCall) => Members
  /** Whether a call names something of the run, and so nothing else. */
  readonly isOwn: (input: Members) => boolean
  /** Whether a name or ARN is that of something that the run made in its account. */
  readonly isMarked: (nameOrArn: string) => boolean
  /** Any data of AWS's in the names of the scenario. */
  readonly fromRun: <Data>(data: Data) => Data
}

/** IAM's limit of users, roles and profiles, the shortest of its limits (IAM quotas). */
const longest = 64

/** The kinds of IAM's ARNs that have a path, and those that have none. */
const withPath = 'user|role|group|policy|instance-profile'
const withoutPath = 'mfa|saml-provider'

/** Makes the names of a run in an account. The ARN of its operator is no name of the run's. */
export function runNames(
  run: string,
  { account, operator }: { readonly account: string; readonly operator: string },
): RunNames {
  const path = `/trailproof/${run}/`
  const suffix = `-${run}`
  const nameOf = (name: string): string => {
    if (name.endsWith(suffix) || isOfAws(name)) return name
    if (name.length + suffix.length <= longest) return `${name}${suffix}`
    throw new TrailproofError('NAME_TOO_LONG', `"${name}" and the run's id are too long a name.`, {
      hint: `Names of a scenario that is played live have at most ${longest - suffix.length} characters.`,
    })
  }
  const arns = new RegExp(
    `(arn:aws[\\w-]*:iam::${account}:)(?:(${withPath})((?:/[\\w+=,.@-]+)*)|(${withoutPath}))/([\\w+=,.@-]+)(?![\\w+=,.@/*?-])`,
    'g',
  )
  const own = new RegExp(`^arn:aws[\\w-]*:iam::${account}:[\\w-]+/[\\w+=,.@/-]+$`)
  const inText = (text: string): string =>
    text.replace(
      arns,
      (
        whole: string,
        head: string,
        kind: string | undefined,
        way: string,
        plain: string,
        name: string,
      ) => {
        if (whole === operator) return whole
        if (name.endsWith(suffix)) return whole
        if (kind === undefined) return `${head}${plain}/${nameOf(name)}`
        const inside = way === undefined ? '/' : `${way}/`
        if (inside.startsWith(path) || isOfAws(name) || inside.startsWith('/aws-')) return whole
        return `${head}${kind}${path.slice(0, -1)}${inside}${nameOf(name)}`
      },
    )
  return {
    path,
    nameOf,
    toRun: ({ service, operation, input }) =>
      mapped(input, (text, member) => {
        if (isRenamed(service, operation, member)) return nameOf(text)
        if (member === 'Path' && service === 'iam' && operation.startsWith('Create')) {
          return text.startsWith(path) ? text : `${path.slice(0, -1)}${text}`
        }
        return inText(text)
      }) as Members,
    isOwn: (input) => JSON.stringify(input).includes(suffix),
    isMarked: (text) => text.endsWith(suffix) && (/^[\w+=,.@-]+$/.test(text) || own.test(text)),
    fromRun: (data) => {
      const text = JSON.stringify(data)
      const inner = path.slice(1, -1)
      return JSON.parse(
        text
          .replaceAll(path, '/')
          .replaceAll(encodeURIComponent(path), '%2F')
          .replaceAll(`/${inner}`, '')
          .replaceAll(suffix, ''),
      ) as typeof data
    },
  }
}

/** Names that AWS gives are the account's, not the scenario's. */
const isOfAws = (name: string): boolean => /^AWS(?:ServiceRoleFor|ReservedSSO_)/.test(name)

/** Copies data with its texts mapped; bytes and moments stay. */
function mapped(
  value: unknown,
  text: (text: string, member: string) => string,
  member = '',
): unknown {
  if (typeof value === 'string') return text(value, member)
  if (Array.isArray(value)) return value.map((item) => mapped(item, text, member))
  if (!isMembers(value) || value instanceof Date || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapped(inner, text, name)]),
  )
}

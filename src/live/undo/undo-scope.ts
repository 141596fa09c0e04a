import { iamAccountInverses } from '../../aws/inverse/iam-account-inverses.ts'
import type { PlainCall } from '../../aws/inverse/inverse.ts'
import type { RunNames } from '../names/run-names.ts'

/** What a call that takes something back touches. */
export type UndoScope =
  /** It takes away from what carries the marks of the run, and from nothing else. */
  | 'own'
  /** It names nothing, or by an id that AWS drew: the sweep finds the thing by its name. */
  | 'unnamed'
  /** A setting of the account itself, such as its alias. */
  | 'account'
  /** Something else: it was not the run that made it, as far as its names tell. */
  | 'foreign'

/** Tells what a call touches by its names alone; `call` is in the names of the run. Whoever can write to a ledger must not
 * be able to have more taken away by it than the run made. */
export function undoScope(call: PlainCall, names: Pick<RunNames, 'isMarked'>): UndoScope {
  const { service, operation, input } = call
  if (service === 'rolesanywhere') return anywhere.test(operation) ? 'unnamed' : 'foreign'
  if (service !== 'iam') return 'foreign'
  if (operation in iamAccountInverses) return 'account'
  if (Object.keys(input).length === 0) return 'unnamed'
  if (isServiceRole(call)) return 'own'
  const targets = targetsOf(call)
  if (!takesAway.test(operation) || targets.length === 0) return 'foreign'
  return targets.every((one) => typeof one === 'string' && names.isMarked(one)) ? 'own' : 'foreign'
}

const takesAway = /^(?:Delete|Detach|Remove|Deactivate)/
const anywhere = /^(?:Delete|Disable)(?:TrustAnchor|Profile)$/

/** The members of IAM's inputs that say whose thing is taken away. */
const naming = [
  'UserName',
  'RoleName',
  'GroupName',
  'InstanceProfileName',
  'SerialNumber',
  'SAMLProviderArn',
  'OpenIDConnectProviderArn',
  'ServerCertificateName',
]

function targetsOf({ operation, input }: PlainCall): readonly unknown[] {
  // What is detached may be anybody's; who loses it may not.
  const members = operation.startsWith('Detach') ? naming : [...naming, 'PolicyArn']
  return members.flatMap((member) => (member in input ? [input[member]] : []))
}

/** AWS makes this role for the first anchor or profile, keeps it while anything needs it, and makes it again. */
const isServiceRole = ({ operation, input }: PlainCall): boolean =>
  operation === 'DeleteServiceLinkedRole' && input['RoleName'] === 'AWSServiceRoleForRolesAnywhere'

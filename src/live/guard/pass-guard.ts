import type { AwsCaller } from '../aws-caller.ts'
import { asked, reasonOf, textOf } from './ask.ts'
import { checkMarker } from './check-marker.ts'
import { checkOrganization } from './check-organization.ts'
import { refusal } from './refusal.ts'
import type { Sandbox } from './sandbox.ts'

/** What a run asks to be let in with. */
export interface GuardRequest {
  readonly call: AwsCaller
  /** The accounts that the operator listed, and the file they stand in. */
  readonly sandboxes: readonly Sandbox[]
  readonly file: string
  /** Where the run makes calls. */
  readonly regions: readonly string[]
  /** Asks for the account's number to be typed, or takes it from where CI keeps it; undefined where nobody can be asked. */
  readonly confirm: (account: string) => Promise<string | undefined>
}

/** The account that a run was let into. */
export interface Admitted {
  readonly sandbox: Sandbox
  /** Who the run acts as. */
  readonly arn: string
}

/** Lets a run into an account, or refuses it. Only asks; whatever is not certain is refused.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT, GUARD_PARTITION, GUARD_REGION, GUARD_ALIAS,
 * GUARD_MARKER, GUARD_ORGANIZATION, GUARD_CONFIRMATION */
export async function passGuard(request: GuardRequest): Promise<Admitted> {
  const admitted = await checkIdentity(request)
  const { sandbox } = admitted
  checkRegions(request, sandbox)
  await checkAlias(request, sandbox)
  await checkMarker(request.call, sandbox)
  await checkOrganization(request.call, sandbox)
  const typed = await request.confirm(sandbox.id)
  if (typed !== sandbox.id) {
    throw refusal(
      'GUARD_CONFIRMATION',
      typed === undefined
        ? `Nobody confirmed that attacks may be played in ${sandbox.id}.`
        : `"${typed}" is not the account ${sandbox.id}.`,
      `Type the account's number when asked; in CI, set TRAILPROOF_LIVE_ACCOUNT=${sandbox.id}.`,
    )
  }
  return admitted
}

/** Who the credentials are, and whether their account is listed: asked again after every change of credentials.
 * @throws TrailproofError GUARD_IDENTITY, GUARD_ROOT, GUARD_ACCOUNT, GUARD_PARTITION */
export async function checkIdentity({
  call,
  sandboxes,
  file,
}: Pick<GuardRequest, 'call' | 'sandboxes' | 'file'>): Promise<Admitted> {
  const who = await asked(call, { service: 'sts', operation: 'GetCallerIdentity' })
  const account = textOf(who, 'Account')
  const arn = textOf(who, 'Arn')
  if (account === undefined || arn === undefined) {
    throw refusal(
      'GUARD_IDENTITY',
      `AWS does not say whose credentials these are${reasonOf(who)}.`,
      'Give the run credentials of a role in the sandbox: AWS_PROFILE, or keys in the environment.',
    )
  }
  if (arn.endsWith(':root')) {
    throw refusal(
      'GUARD_ROOT',
      `${arn} is the root user.`,
      'Run as a role of the sandbox that has the policy of `trailproof live plan`.',
    )
  }
  const sandbox = sandboxes.find(({ id }) => id === account)
  if (sandbox === undefined) {
    throw refusal(
      'GUARD_ACCOUNT',
      `The account ${account} is not listed in ${file}.`,
      'Add it there if it is a sandbox, or change the credentials.',
    )
  }
  const partition = arn.split(':')[1] ?? ''
  if (partition !== sandbox.partition) {
    throw refusal(
      'GUARD_PARTITION',
      `The account ${account} is in the partition ${partition}, not ${sandbox.partition}.`,
      `Say partition = "${partition}" in ${file} if that is meant.`,
    )
  }
  return { sandbox, arn }
}

/** Whether every region may be played in.
 * @throws TrailproofError GUARD_REGION */
export function checkRegions(
  { regions, file }: Pick<GuardRequest, 'regions' | 'file'>,
  sandbox: Sandbox,
): void {
  const outside = regions.filter((region) => !sandbox.regions.includes(region))
  if (outside.length === 0) return
  throw refusal(
    'GUARD_REGION',
    `The run makes calls in ${outside.join(', ')}, where ${sandbox.id} may not be played in.`,
    `Add the region to the account's list in ${file}, or leave the case out.`,
  )
}

async function checkAlias({ call, file }: GuardRequest, sandbox: Sandbox): Promise<void> {
  const answer = await asked(call, { service: 'iam', operation: 'ListAccountAliases' })
  const aliases = answer.kind === 'output' ? answer.output['AccountAliases'] : undefined
  const alias: unknown = Array.isArray(aliases) ? aliases[0] : undefined
  if (typeof alias === 'string' && matches(sandbox.alias, alias)) return
  const found = typeof alias === 'string' ? `is "${alias}"` : `is not known${reasonOf(answer)}`
  throw refusal(
    'GUARD_ALIAS',
    `The alias of ${sandbox.id} ${found}; it must look like "${sandbox.alias}".`,
    `Name the account so (iam:CreateAccountAlias), or correct alias in ${file}.`,
  )
}

function matches(pattern: string, text: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(text)
}

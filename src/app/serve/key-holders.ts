import { clientWithUserAgent } from '../../aws/clients/tools.ts'
import type { Actor, Credentials } from '../../scenario/actor.ts'
import { iamUser } from '../../scenario/cast.ts'
import type { Cloud } from '../../scenario/port.ts'
import type { AccountDeclaration, World } from '../../scenario/world.ts'

/** Who can call an endpoint, and with what. */
export interface KeyHolder {
  /** `admin`, or `partner-admin` for a user of another account. */
  readonly profile: string
  readonly credentials: Credentials
}

/** What the users of a world call with. */
export function keyHolders(
  cast: readonly Actor[],
  { credentialsOf }: Pick<Cloud, 'credentialsOf'>,
): readonly KeyHolder[] {
  return cast.map((actor) => ({ profile: actor.name, credentials: credentialsOf(actor) }))
}

/** An actor for every user of a world: they have long-term keys from the beginning. */
export function usersOf(world: World): readonly Actor[] {
  const others = Object.entries(world.accounts ?? {})
  return [
    ...usersOfAccount(world, undefined),
    ...others.flatMap(([alias, account]) => usersOfAccount(account, alias)),
  ]
}

// Requests say themselves where they come from and with what.
const from = { place: 'amsterdam', client: clientWithUserAgent('request', '') }

function usersOfAccount(
  { users = {} }: AccountDeclaration,
  account: string | undefined,
): readonly Actor[] {
  return Object.keys(users).map((user) =>
    iamUser(user, { ...from, account, as: account === undefined ? user : `${account}-${user}` }),
  )
}

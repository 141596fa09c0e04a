import { iamArn } from '../../aws/arn.ts'
import { accessKeyId, entityId } from '../../aws/ids.ts'
import type { Chance } from '../../time/chance.ts'

/** An IAM user. */
export interface User {
  readonly account: string
  readonly name: string
  readonly id: string
  readonly arn: string
  /** The long-term key. */
  readonly key: string
}

/** An IAM role. */
export interface Role {
  readonly account: string
  readonly name: string
  readonly id: string
  /** With its path. */
  readonly arn: string
}

/** A user with a long-term key. */
export function userOf(account: string, name: string, chance: Chance): User {
  return {
    account,
    name,
    id: entityId('AIDA', account, chance),
    arn: iamArn(account, 'user', name),
    key: accessKeyId('AKIA', account, chance),
  }
}

/** A role; the path begins and ends with a slash.
 * @example roleOf(account, 'deploy', { chance, path: '/ci/' }) */
export function roleOf(
  account: string,
  name: string,
  options: { readonly chance: Chance; readonly path?: string },
): Role {
  return {
    account,
    name,
    id: entityId('AROA', account, options.chance),
    arn: iamArn(account, 'role', `${options.path ?? '/'}${name}`),
  }
}

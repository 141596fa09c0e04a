import type { Client } from '../aws/client.ts'
import type { Actor } from './actor.ts'

/** Where an actor calls from and with what. */
export interface Whereabouts {
  /** A place of the atlas: `amsterdam`, `lisbon` … */
  readonly place: string
  readonly client: Client
  /** Which address of the place; 1 by default. Actors that share place and number share the address. */
  readonly address?: number | undefined
}

/** Makes an actor of an identity; the constructors below do it for each kind. */
export function actorOf(name: string, identity: Actor['identity'], from: Whereabouts): Actor {
  return { name, identity, place: from.place, address: from.address ?? 1, client: from.client }
}

/** An IAM user with a long-term key, or in the console.
 * @example iamUser('alice', { place: 'lisbon', client: awsCli() }) */
export function iamUser(
  user: string,
  from: Whereabouts & {
    readonly credential?: 'long-term' | 'console' | undefined
    /** Signed in to the console with MFA. */
    readonly mfa?: boolean | undefined
    readonly account?: string | undefined
    /** The actor's name where it is not the user's. */
    readonly as?: string | undefined
  },
): Actor {
  const { credential = 'long-term', mfa, account } = from
  return actorOf(from.as ?? user, { kind: 'iam-user', user, credential, mfa, account }, from)
}

/** A session of a role that was assumed before the play. */
export function roleSession(
  role: string,
  session: string,
  from: Whereabouts & { readonly as?: string; readonly account?: string; readonly mfa?: boolean },
): Actor {
  const { account, mfa } = from
  return actorOf(from.as ?? session, { kind: 'role-session', role, session, account, mfa }, from)
}

/** An EC2 instance with its instance role, or whoever stole its credentials. */
export function ec2Instance(
  instance: string,
  from: Whereabouts & {
    readonly role: string
    readonly as?: string
    readonly account?: string
  },
): Actor {
  const { role, account } = from
  return actorOf(from.as ?? instance, { kind: 'ec2-instance', role, instance, account }, from)
}

/** A Lambda function with its execution role. */
export function lambdaFunction(
  functionName: string,
  from: Whereabouts & { readonly role: string; readonly account?: string },
): Actor {
  const { role, account } = from
  return actorOf(functionName, { kind: 'lambda-function', role, functionName, account }, from)
}

/** A person who came through Identity Center with a permission set. */
export function ssoUser(
  user: string,
  from: Whereabouts & {
    readonly permissionSet: string
    readonly as?: string
    readonly account?: string
  },
): Actor {
  const { permissionSet, account } = from
  return actorOf(from.as ?? user, { kind: 'sso-user', permissionSet, user, account }, from)
}

/** The root user of an account. */
export function root(
  from: Whereabouts & {
    readonly credential?: 'console' | 'long-term'
    readonly as?: string
    readonly account?: string
  },
): Actor {
  const { credential = 'console', account } = from
  return actorOf(from.as ?? 'root', { kind: 'root', credential, account }, from)
}

/** An AWS service that acts by itself; its address and user agent are its name. */
export function awsService(service: string, from: Whereabouts & { readonly as?: string }): Actor {
  return actorOf(from.as ?? service, { kind: 'aws-service', service }, from)
}

/** Somebody without credentials: signs in, or assumes a role with SAML or a web identity. */
export function nobody(name: string, from: Whereabouts & { readonly account?: string }): Actor {
  return actorOf(name, { kind: 'nobody', account: from.account }, from)
}

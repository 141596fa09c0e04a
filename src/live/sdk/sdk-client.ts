import type { Credentials } from '../../scenario/actor.ts'

/** A client of the SDK, as far as a run uses it. */
export interface SdkClient {
  readonly send: (command: object) => Promise<object>
  readonly middlewareStack: {
    readonly add: (middleware: Middleware, options: object) => void
  }
}

/** A middleware of the SDK that looks at requests as they go out. */
export type Middleware = (
  next: (args: MiddlewareArgs) => Promise<unknown>,
) => (args: MiddlewareArgs) => Promise<unknown>

interface MiddlewareArgs {
  readonly request: {
    readonly hostname: string
    readonly headers: Record<string, string>
  }
}

/** What a client is made with. */
export interface SdkConfig {
  readonly region: string
  readonly endpoint?: string | undefined
  /** The SDK's own chain of providers where there are none. */
  readonly credentials?: Credentials | undefined
  /** Of the User-Agent: `app/…`; at most 50 characters. */
  readonly appId?: string | undefined
  /** Of the AWS configuration on this machine; the SDK's default without. */
  readonly profile?: string | undefined
}

/** One try a call: who calls decides whether there is another, and counts each. */
const oneTry = { maxAttempts: 1 }

/** The configuration of a client in the SDK's spelling. */
export function sdkConfig(config: SdkConfig): object {
  const { region, endpoint, credentials, appId, profile } = config
  return {
    region,
    ...oneTry,
    // Of S3 alone: a bucket's region is where S3 says that it is.
    followRegionRedirects: true,
    ...(profile === undefined ? {} : { profile }),
    ...(appId === undefined ? {} : { userAgentAppId: appId }),
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === undefined ? {} : { credentials: inSdkSpelling(credentials) }),
  }
}

function inSdkSpelling({ AccessKeyId, SecretAccessKey, SessionToken }: Credentials): object {
  return {
    accessKeyId: AccessKeyId ?? '',
    secretAccessKey: SecretAccessKey ?? '',
    ...(SessionToken === undefined ? {} : { sessionToken: SessionToken }),
  }
}

import { isMembers, type Members } from '../../aws/members.ts'
import { protocolOf } from '../../aws/model/service-protocols.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { rolesAnywhereService } from './roles-anywhere-service.ts'
import { sdkConfig, type SdkClient, type SdkConfig } from './sdk-client.ts'

/** A service as the SDK speaks to it. */
export interface SdkService {
  readonly client: (config: SdkConfig) => SdkClient
  /** Undefined for an operation that the SDK does not have. */
  readonly command: (operation: string, input: Members) => object | undefined
}

const loaded = new Map<string, Promise<SdkService>>()

/** Loads what speaks to a service; the first time takes as long as importing the SDK's client.
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export function sdkService(namespace: string): Promise<SdkService> {
  const known = loaded.get(namespace)
  if (known !== undefined) return known
  const service = namespace === 'rolesanywhere' ? rolesAnywhereService() : fromPackage(namespace)
  loaded.set(namespace, service)
  return service
}

async function fromPackage(namespace: string): Promise<SdkService> {
  const name = protocolOf(namespace)?.client
  if (name === undefined) {
    throw new TrailproofError('NAMESPACE_UNKNOWN', `The SDK has no client for "${namespace}".`)
  }
  const parts: unknown = await import(`@aws-sdk/client-${name}`)
  const exported = isMembers(parts) ? parts : {}
  const client = Object.entries(exported).find(
    ([part, value]) => /^[A-Z]\w+Client$/.test(part) && typeof value === 'function',
  )?.[1]
  return {
    client: (config) => make(client, sdkConfig(config)) as SdkClient,
    command: (operation, input) => {
      const made = exported[`${operation}Command`]
      return made === undefined ? undefined : make(made, input)
    },
  }
}

/** The SDK's classes are known by name alone. */
function make(constructor: unknown, argument: object): object {
  return Reflect.construct(constructor as new (argument: object) => object, [argument])
}

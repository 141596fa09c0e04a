import { makeBuilder } from '@smithy/core/client'
import { getEndpointPlugin } from '@smithy/core/endpoints'
import { rolesAnywhereSchemas } from '../../aws/commands/rolesanywhere-schemas.ts'
import { sdkConfig, type SdkClient } from './sdk-client.ts'
import type { SdkService } from './sdk-service.ts'

/** Roles Anywhere by our schemas: the SDK's client of today has none for it. Lambda's speaks the same protocol. */
export async function rolesAnywhereService(): Promise<SdkService> {
  const { LambdaClient } = await import('@aws-sdk/client-lambda')
  const build = makeBuilder({}, 'RolesAnywhere', 'RolesAnywhereClient', getEndpointPlugin)
  const schemas: Readonly<Record<string, unknown>> = rolesAnywhereSchemas
  return {
    client: (config) => {
      const { region, endpoint = `https://rolesanywhere.${region}.amazonaws.com` } = config
      const own = {
        ...sdkConfig({ ...config, endpoint }),
        serviceId: 'RolesAnywhere',
        signingName: 'rolesanywhere',
        protocolSettings: {
          defaultNamespace: 'com.amazonaws.rolesanywhere',
          version: '2018-05-10',
        },
        endpointProvider: () => ({ url: new URL(endpoint) }),
      }
      return new LambdaClient(own) as unknown as SdkClient
    },
    command: (operation, input) => {
      const schema = schemas[operation]
      if (schema === undefined) return undefined
      const Command = build({}, () => [], operation, schema as never)
      return Reflect.construct(Command, [input])
    },
  }
}

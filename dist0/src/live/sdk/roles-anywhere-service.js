import { makeBuilder } from '@smithy/core/client';
import { getEndpointPlugin } from '@smithy/core/endpoints';
import { rolesAnywhereSchemas } from '../../aws/commands/rolesanywhere-schemas.js';
import { sdkConfig } from './sdk-client.js';
/** Roles Anywhere by our schemas: the SDK's client of today has none for it. Lambda's speaks the same protocol. */
export async function rolesAnywhereService() {
    const { LambdaClient } = await import('@aws-sdk/client-lambda');
    const build = makeBuilder({}, 'RolesAnywhere', 'RolesAnywhereClient', getEndpointPlugin);
    const schemas = rolesAnywhereSchemas;
    return {
        client: (config) => {
            const { region, endpoint = `https://rolesanywhere.${region}.amazonaws.com` } = config;
            const own = {
                ...sdkConfig({ ...config, endpoint }),
                serviceId: 'RolesAnywhere',
                signingName: 'rolesanywhere',
                protocolSettings: {
                    defaultNamespace: 'com.amazonaws.rolesanywhere',
                    version: '2018-05-10',
                },
                endpointProvider: () => ({ url: new URL(endpoint) }),
            };
            return new LambdaClient(own);
        },
        command: (operation, input) => {
            const schema = schemas[operation];
            if (schema === undefined)
                return undefined;
            const Command = build({}, () => [], operation, schema);
            return Reflect.construct(Command, [input]);
        },
    };
}
//# sourceMappingURL=roles-anywhere-service.js.map
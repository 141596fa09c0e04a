var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { isMembers } from '../../aws/members.js';
import { protocolOf } from '../../aws/model/service-protocols.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { rolesAnywhereService } from './roles-anywhere-service.js';
import { sdkConfig } from './sdk-client.js';
const loaded = new Map();
/** Loads what speaks to a service; the first time takes as long as importing the SDK's client.
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export function sdkService(namespace) {
    const known = loaded.get(namespace);
    if (known !== undefined)
        return known;
    const service = namespace === 'rolesanywhere' ? rolesAnywhereService() : fromPackage(namespace);
    loaded.set(namespace, service);
    return service;
}
async function fromPackage(namespace) {
    const name = protocolOf(namespace)?.client;
    if (name === undefined) {
        throw new TrailproofError('NAMESPACE_UNKNOWN', `The SDK has no client for "${namespace}".`);
    }
    const parts = await import(__rewriteRelativeImportExtension(`@aws-sdk/client-${name}`));
    const exported = isMembers(parts) ? parts : {};
    const client = Object.entries(exported).find(([part, value]) => /^[A-Z]\w+Client$/.test(part) && typeof value === 'function')?.[1];
    return {
        client: (config) => make(client, sdkConfig(config)),
        command: (operation, input) => {
            const made = exported[`${operation}Command`];
            return made === undefined ? undefined : make(made, input);
        },
    };
}
/** The SDK's classes are known by name alone. */
function make(constructor, argument) {
    return Reflect.construct(constructor, [argument]);
}
//# sourceMappingURL=sdk-service.js.map
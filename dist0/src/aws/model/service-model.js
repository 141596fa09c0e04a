var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { rolesAnywhereSchemas } from '../commands/rolesanywhere-schemas.js';
import { readStructure } from './read-shape.js';
import { protocolOf } from './service-protocols.js';
const loaded = new Map();
/** Reads the model of a service out of the SDK's client; the first time takes as long as importing the client, 0.1 to 0.6 s.
 * @example (await serviceModelOf('iam')).operations.get('CreateUser')?.input.members.get('UserName') */
export function serviceModelOf(namespace) {
    const before = loaded.get(namespace);
    if (before !== undefined)
        return before;
    const model = readModel(namespace);
    loaded.set(namespace, model);
    return model;
}
async function readModel(namespace) {
    const client = protocolOf(namespace)?.client;
    const values = client === undefined
        ? Object.values(rolesAnywhereSchemas)
        : Object.values((await import(__rewriteRelativeImportExtension(`@aws-sdk/client-${client}`))));
    return {
        operations: byName(values.flatMap((value) => operationOf(value) ?? [])),
        errors: byName(values.flatMap((value) => errorOf(value) ?? [])),
    };
}
function byName(values) {
    return new Map(values.map((value) => [value.name, value]));
}
// As @smithy/core numbers them: 9 is an operation, -3 an error.
function operationOf(value) {
    if (!Array.isArray(value) || value[0] !== 9 || typeof value[2] !== 'string')
        return undefined;
    const [, , name, traits, input, output] = value;
    const http = httpOf(traits);
    let shapes;
    const read = () => (shapes ??= { input: readStructure(input), output: readStructure(output) });
    return {
        name,
        get input() {
            return read().input;
        },
        get output() {
            return read().output;
        },
        ...(http === undefined ? {} : { http }),
    };
}
function httpOf(traits) {
    if (typeof traits !== 'object' || traits === null || !('http' in traits))
        return undefined;
    const { http } = traits;
    if (!Array.isArray(http))
        return undefined;
    const [method, path, code] = http;
    return { method, path, code };
}
function errorOf(value) {
    if (!Array.isArray(value) || value[0] !== -3 || typeof value[2] !== 'string')
        return undefined;
    const name = value[2];
    const traits = value[3];
    const said = typeof traits === 'object' && traits !== null ? traits : {};
    const query = 'awsQueryError' in said ? said.awsQueryError : undefined;
    const status = 'httpError' in said ? said.httpError : undefined;
    const [code, queryStatus] = Array.isArray(query) ? query : [name, status];
    return { name, code, status: typeof queryStatus === 'number' ? queryStatus : 400 };
}
//# sourceMappingURL=service-model.js.map
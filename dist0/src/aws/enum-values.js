import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { sdkClients } from './sdk-clients.js';
const require = createRequire(import.meta.url);
const entry = /^ {4}[^:\n]+: "([^"\n]{1,80})",?$/gm;
let values;
/** Every value that an enumeration of the SDK's clients names: `Active`, `t3.micro`, `launchPermission` …
 * Read as text: to import all clients takes seconds, and their schemas name no values.
 * @example sdkEnumValues(['ec2']).has('launchPermission') // true */
export function sdkEnumValues(clients = sdkClients) {
    values ??= new Set(clients.flatMap(valuesOf));
    return values;
}
function valuesOf(client) {
    const main = require.resolve(`@aws-sdk/client-${client}`);
    const file = join(dirname(main), '../dist-es/models/enums.js');
    // A client without enumerations has no such file.
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return [...text.matchAll(entry)].map((match) => match[1]);
}
//# sourceMappingURL=enum-values.js.map
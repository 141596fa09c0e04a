var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { sdkClients } from '../aws/sdk-clients.js';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
/** Imports a scenario module and gives its default export, unchecked. Bundled ones are imported natively; a user's
 * goes through jiti, with this package and its SDK clients as aliases, so that a folder needs no node_modules. `fresh` reads a user's
 * scenario anew, with the modules that it imports. */
export async function importScenario(file, options = {}) {
    if (isOurs(file)) {
        const module = await import(__rewriteRelativeImportExtension(pathToFileURL(file).href));
        return defaultOf(module);
    }
    const { createJiti } = await import('jiti');
    // jiti's cache lies in a shared, predictable folder.
    const jiti = createJiti(import.meta.url, {
        alias: await aliasesFor(file),
        fsCache: false,
        // Else a module that is imported again is the old one, whatever its file says now.
        moduleCache: options.fresh !== true,
    });
    return defaultOf(await jiti.import(file));
}
const home = fileURLToPath(new URL('../../', import.meta.url));
const isOurs = (file) => file.startsWith(join(home, 'scenarios'));
function defaultOf(module) {
    return typeof module === 'object' && module !== null && 'default' in module
        ? module.default
        : undefined;
}
async function aliasesFor(file) {
    const aliases = { trailproof: join(home, `src/index${ownExtension}`) };
    const theirs = createRequire(join(dirname(file), 'package.json'));
    for (const client of sdkClients) {
        const name = `@aws-sdk/client-${client}`;
        if (!resolves(theirs, name))
            aliases[name] = fileURLToPath(import.meta.resolve(name));
    }
    return aliases;
}
const ownExtension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
function resolves(require, name) {
    try {
        require.resolve(name);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=import-scenario.js.map
import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
/** True for a path inside node_modules, links followed, whether it exists or not. */
export async function isInNodeModules(path) {
    const real = await realPath(resolve(path));
    return real.split(sep).includes('node_modules');
}
/** Follows links as far as the path exists, so that a link cannot hide where it leads. */
async function realPath(path) {
    try {
        return await realpath(path);
    }
    catch (error) {
        const parent = resolve(path, '..');
        if (codeOf(error) !== 'ENOENT' || parent === path)
            throw error;
        return join(await realPath(parent), path.slice(parent.length));
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
//# sourceMappingURL=in-node-modules.js.map
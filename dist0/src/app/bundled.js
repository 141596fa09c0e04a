import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
/** Where the package's own rules and goldens lie; they are not compiled, so dist holds none. */
export const bundledRules = shown(join(packageFolder(), 'rules'));
export const bundledGoldens = shown(join(packageFolder(), 'golden'));
/** True for a file of the bundled rules. */
export function isBundledRule(file) {
    return dirname(resolve(file)) === resolve(bundledRules);
}
function packageFolder() {
    let folder = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
        folder = dirname(folder);
    }
    return folder;
}
/** Paths stand in messages: relative ones are shorter, where they do not climb. */
function shown(folder) {
    const path = relative('.', folder);
    return path === '' || path.startsWith('..') ? folder : path;
}
//# sourceMappingURL=bundled.js.map
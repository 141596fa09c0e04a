import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
/** The package's version; its package.json lies further up from dist than from src. */
export function version() {
    let folder = dirname(fileURLToPath(import.meta.url));
    for (;;) {
        const found = versionIn(join(folder, 'package.json'));
        if (found !== undefined)
            return found;
        const parent = dirname(folder);
        if (parent === folder)
            return 'unknown';
        folder = parent;
    }
}
function versionIn(file) {
    try {
        const { name, version } = JSON.parse(readFileSync(file, 'utf8'));
        return name === 'trailproof' && typeof version === 'string' ? version : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=version.js.map
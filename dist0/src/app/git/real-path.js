import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
/** A path without links, also of what is not there: as far up as something is. */
export function realPath(path) {
    const whole = resolve(path);
    try {
        return realpathSync(whole);
    }
    catch {
        const parent = dirname(whole);
        return parent === whole ? whole : join(realPath(parent), basename(whole));
    }
}
//# sourceMappingURL=real-path.js.map
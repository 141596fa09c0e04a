import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
/** Gives work a folder of its own that only this user can read, and takes it away when the work ends, fails, or the
 * process exits. */
export async function withTemporaryFolder(use) {
    const folder = mkdtempSync(join(tmpdir(), 'trailproof-at-'));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    process.once('exit', remove);
    try {
        return await use(folder);
    }
    finally {
        process.off('exit', remove);
        remove();
    }
}
//# sourceMappingURL=temporary-folder.js.map
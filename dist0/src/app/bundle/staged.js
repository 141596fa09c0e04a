import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { withTemporaryFolder } from '../temporary-folder.js';
/** Puts files into a temporary folder, works there, and takes the folder away. */
export async function staged(files, work) {
    return withTemporaryFolder(async (folder) => {
        for (const [place, text] of files) {
            const file = join(folder, place);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, text);
        }
        return work({ folder, relocated: relocating(folder) });
    });
}
/** Paths are shown from the working directory where they lie below it. */
function relocating(folder) {
    const names = [folder, relative(process.cwd(), folder)];
    return (text) => names.reduce((whole, name) => whole.replaceAll(`${name}/`, ''), text);
}
//# sourceMappingURL=staged.js.map
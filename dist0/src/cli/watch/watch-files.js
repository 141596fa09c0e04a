import { basename, extname, resolve } from 'node:path';
import { watch } from 'chokidar';
// An editor that saves by renaming, or a checkout, makes several events within a few milliseconds.
const quietTime = 60;
/** Tells which files changed, together where they change together; `written` are files of our own. */
export function watchFiles(written, onChange) {
    const own = new Set(written.map((file) => resolve(file)));
    const isIgnored = (path) => own.has(path) || isDraft(path);
    const changed = new Set();
    let timer;
    let watched = [];
    const watcher = watch([], { ignoreInitial: true, ignored: isIgnored });
    watcher.on('all', (_event, path) => {
        // Folders, and what sed and its like write for a moment; no rule, scenario or golden is without an extension.
        if (extname(path) === '')
            return;
        changed.add(resolve(path));
        clearTimeout(timer);
        timer = setTimeout(() => {
            const files = [...changed].toSorted();
            changed.clear();
            onChange(files);
        }, quietTime);
    });
    return {
        watch: (paths = watched) => {
            const gone = watched.filter((path) => !paths.includes(path));
            if (gone.length > 0)
                watcher.unwatch(gone);
            watcher.add(paths.filter((path) => !watched.includes(path)));
            watched = paths;
        },
        ready: new Promise((done) => watcher.once('ready', () => done())),
        close: async () => {
            clearTimeout(timer);
            await watcher.close();
        },
    };
}
/** What editors and we ourselves write beside a file for a moment, and what is nobody's rule. */
function isDraft(path) {
    const name = basename(path);
    return /^(?:\.(?!\.?$).*|node_modules|4913)$|(?:~|\.swp|\.new|\.tmp)$/.test(name);
}
//# sourceMappingURL=watch-files.js.map
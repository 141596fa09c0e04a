import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
/** Names files as seen from the top of the repository that `folder` is in, with slashes; a file outside keeps its whole
 * path. The top is GitHub's workspace where one is set, else the nearest folder with `.git`, else `folder` itself.
 * @example repositoryPaths('/repo/detections', {})('rules/a.toml') // 'detections/rules/a.toml' */
export function repositoryPaths(folder, environment) {
    const top = workspaceOf(folder, environment.GITHUB_WORKSPACE) ?? gitFolderOf(folder) ?? folder;
    return (file) => {
        // Standard input and arguments are no files.
        if (/^<.*>$/.test(file))
            return file;
        const whole = resolve(folder, file);
        const path = within(top, whole) ? relative(top, whole) : whole;
        return path.split(sep).join('/');
    };
}
const workspaceOf = (folder, workspace = '') => workspace !== '' && within(workspace, folder) ? resolve(workspace) : undefined;
function gitFolderOf(folder) {
    if (existsSync(join(folder, '.git')))
        return folder;
    const parent = dirname(folder);
    return parent === folder ? undefined : gitFolderOf(parent);
}
function within(top, path) {
    const way = relative(top, path);
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
//# sourceMappingURL=repository-paths.js.map
import { type SkippedEntry } from './tree-files.ts';
/** Files as they were at a commit, in a temporary folder that is laid out as the repository. */
export interface FilesAt {
    /** As it was asked for, such as `origin/main`. */
    readonly ref: string;
    /** The full id of the commit that is read: where the working tree and `ref` parted. */
    readonly commit: string;
    /** Stands for the top of the repository. */
    readonly root: string;
    /** Reads files and folders of the commit; what it does not have is left out. Paths lead from the working directory.
     * Modules import only what was read too. Gives what was left out because it is no file.
     * @throws TrailproofError GIT_UNUSABLE for a path outside the repository */
    readonly read: (paths: readonly string[]) => readonly SkippedEntry[];
    /** Where a path of the working tree lies under `root`, whether the commit has it or not. */
    readonly pathOf: (path: string) => string;
    /** The path in the working tree of something under `root`, as people name it. */
    readonly nameOf: (path: string) => string;
}
/** Gives work the files of a commit. No checkout: no hook and no filter runs, and the working tree stays as it is. The
 * folder is gone when the work ends, whatever happens. Rules, scenarios and goldens load from it as from any folder:
 * scenarios find `trailproof`, and packages of the working tree's node_modules.
 * @example await withFilesAt('origin/main', { folder: '.', flag: '--since' }, async (files) => {
 *   files.read(['rules'])
 *   return loadRules([files.pathOf('rules')])
 * })
 * @throws TrailproofError GIT_UNUSABLE outside a repository, without git, and for what names no commit */
export declare function withFilesAt<T>(ref: string, { folder, flag }: {
    readonly folder: string;
    readonly flag: string;
}, use: (files: FilesAt) => Promise<T>): Promise<T>;

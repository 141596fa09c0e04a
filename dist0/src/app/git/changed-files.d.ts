/** The files of a git repository that are not as they were at a commit. */
export interface ChangedFiles {
    /** As it was asked for, such as `origin/main`. */
    readonly since: string;
    /** Absolute paths without links, of files that are gone too, sorted. */
    readonly files: readonly string[];
    /** Asks for a path that leads from the working directory. */
    readonly has: (file: string) => boolean;
}
/** Lists what changed since the point where the working tree and a commit parted: committed or not, new and deleted files
 * too. Files that git ignores are not looked at.
 * @example changedFiles('origin/main', '.').has('rules/a.toml')
 * @throws TrailproofError GIT_UNUSABLE outside a repository, without git, and for what names no commit */
export declare function changedFiles(since: string, folder: string): ChangedFiles;

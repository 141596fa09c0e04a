/** The full id of the commit that is checked out in a folder; undefined outside a repository, without git, and before the
 * first commit. */
export declare function headCommit(folder: string): string | undefined;

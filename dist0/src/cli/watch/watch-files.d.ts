/** Files that are watched; what is watched can change. */
export interface WatchedFiles {
    /** Watches these paths and no others; undefined leaves them as they are. */
    readonly watch: (paths: readonly string[] | undefined) => void;
    /** Resolves once changes are seen. */
    readonly ready: Promise<void>;
    readonly close: () => Promise<void>;
}
/** Tells which files changed, together where they change together; `written` are files of our own. */
export declare function watchFiles(written: readonly string[], onChange: (files: readonly string[]) => void): WatchedFiles;

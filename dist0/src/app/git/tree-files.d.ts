import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import { type Repository } from './git.ts';
/** A file of a commit. */
export interface TreeFile {
    /** From the top of the repository, with slashes. */
    readonly path: string;
    readonly id: string;
    readonly bytes: number;
}
/** What a commit holds under some paths. */
export interface Tree {
    readonly files: readonly TreeFile[];
    /** What is no file: it is not read. */
    readonly skipped: readonly SkippedEntry[];
}
/** An entry of a commit that is left out. */
export interface SkippedEntry {
    readonly path: string;
    readonly kind: 'symbolic link' | 'submodule';
}
/** Lists the files of a commit under some paths, which lead from the top; an empty path is the top itself.
 * @throws TrailproofError GIT_UNUSABLE for a commit with paths that lead elsewhere, and for one that is too large */
export declare function listTree(repository: Repository, commit: string, paths: readonly string[]): Tree;
/** Reads files of a commit as they are stored: no filter and no conversion of line ends. */
export declare function readBlobs(repository: Repository, files: readonly TreeFile[]): Iterable<{
    readonly path: string;
    readonly content: Buffer;
}>;
/** Says that a file of a commit could not be had. */
export declare function unreadable(path: string, cause?: unknown): TrailproofError;

import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
/** A repository as git names it. */
export interface Repository {
    /** The top of the working tree: absolute, without links. */
    readonly root: string;
    /** The flag that asks git, such as `--changed`; errors name it. */
    readonly flag: string;
}
/** Finds the repository that a folder is in.
 * @throws TrailproofError GIT_UNUSABLE outside a repository and without git */
export declare function repositoryOf(folder: string, flag: string): Repository;
/** The full id of the commit that a name means; what begins with a dash is a name like any other, never a flag.
 * @throws TrailproofError GIT_UNUSABLE for what names no commit */
export declare function commitOf(repository: Repository, name: string): string;
/** The commit where the working tree and another commit parted: what others did since is no change of ours. Without a
 * history in common, as in a shallow clone, the other commit itself.
 * @throws TrailproofError GIT_UNUSABLE for what names no commit */
export declare function partedFrom(repository: Repository, name: string): string;
/** What a run of git can be given. */
interface GitOptions {
    readonly input?: string | undefined;
    /** The largest answer in bytes. */
    readonly largest?: number | undefined;
    /** Makes the error when git fails. */
    readonly explain?: (() => TrailproofError) | undefined;
}
/** Runs git and gives what it prints.
 * @throws TrailproofError GIT_UNUSABLE */
export declare function gitBytes({ root, flag }: Repository, argv: readonly string[], { input, largest, explain }?: GitOptions): Buffer;
/** As `gitBytes`, as text. */
export declare function gitText(repository: Repository, argv: readonly string[], options?: GitOptions): string;
/** The parts of an answer of git's `-z`. */
export declare const partsOf: (answer: string) => readonly string[];
export {};

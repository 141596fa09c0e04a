import type { Sandbox } from '../../live/guard/sandbox.ts';
/** Reads the accounts in which attacks may be played.
 * @throws TrailproofError GUARD_FILE where there is no such file, or anything in it is wrong */
export declare function readSandboxes(file: string): readonly Sandbox[];

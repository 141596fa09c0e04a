import type { CommonOptions } from '../options.ts';
import { type Settings } from '../settings.ts';
import type { FilesAt } from './files-at.ts';
/** What a run works with at a commit: the options of now over that commit's `trailproof.toml` over the defaults. All that
 * they name is read, and paths lead to it; folders and files that the commit does not have are left away.
 * @throws TrailproofError GIT_UNUSABLE for a path outside the repository, CONFIG_SYNTAX and its like for a wrong
 * configuration at the commit */
export declare function settingsAt(files: FilesAt, options: CommonOptions): Settings;

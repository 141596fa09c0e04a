import type { Profile } from '../../ecs/profile.ts';
/** Says under which SIEM coverage holds.
 * @example profileText(profile) // 'aws 8.9.0 · lag none · phase 500ms · geo on' */
export declare function profileText(profile: Profile): string;

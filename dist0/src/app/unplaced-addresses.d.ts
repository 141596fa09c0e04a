import { ecsFieldSource } from '../ecs/ecs-field-source.ts';
import type { Profile } from '../ecs/profile.ts';
import type { TrailEvent } from '../ecs/trail-event.ts';
import type { BlindRule } from '../engine/replay-result.ts';
import type { LoadedDetectors } from './load-detectors.ts';
/** Watches whether a log has an address that can be placed. Without MMDB files only those of the atlas can: over a log of
 * the real world a rule on cities or networks would then be silent for a reason that nobody sees. */
export declare class UnplacedAddresses {
    #private;
    look({ record }: TrailEvent): void;
    /** The rules that need geo or AS data, where the log had addresses and none of them could be placed. */
    blindRules(profile: Profile, load: (fields: ReturnType<typeof ecsFieldSource>) => LoadedDetectors): readonly BlindRule[];
}

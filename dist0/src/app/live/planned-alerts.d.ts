import type { PlannedAlert } from '../../report/live-plan.ts';
import type { PlayedCase } from '../../scenario/played-case.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
import type { DryPlay } from './dry-play.ts';
/** The alerts of all that a run does: those of its judged steps, and those that the world and the undo raise besides. */
export declare function alertsOf(dry: DryPlay, synthetic: PlayedCase, { settings, loaded }: {
    readonly settings: Settings;
    readonly loaded: LoadedDetectors;
}): readonly PlannedAlert[];

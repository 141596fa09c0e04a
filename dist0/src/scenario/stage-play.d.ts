import type { Play } from './play.ts';
import type { Stage } from './stage.ts';
/** The play object of a stage. */
export declare function playOn(stage: Stage): Play;

import type { LiveSiem } from '../live-siem.ts';
import type { Style } from './style.ts';
/** Tells of the rules as they are deployed: a line each, and a line more for each thing that is not as it should be. */
export declare function deployedPart({ deployed, deployedUnread }: LiveSiem, style: Style): readonly string[];

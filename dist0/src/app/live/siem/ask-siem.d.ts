import type { LiveSiem } from '../../../report/live-siem.ts';
import type { SiemOptions } from './siem-options.ts';
/** Asks a SIEM whether its deployed rules fired for a run. Only reads.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, SIEM_…, USAGE, INPUT_UNREADABLE */
export declare function askSiem(run: string, options: SiemOptions): Promise<LiveSiem>;

import type { LiveSiem } from '../../../report/live-siem.ts';
import type { Rule } from '../../../rule/rule.ts';
import type { RunCall } from '../../../siem/run-call.ts';
import type { SiemAddress } from '../../../siem/siem-address.ts';
import type { DeployedStates } from './deployed-states.ts';
import type { PlayedRun } from '../played-run.ts';
import type { ExpectedOfRun } from './expected-of-run.ts';
import { type SeenInSiem } from './watch-siem.ts';
/** Tells what a SIEM has of a run. */
export declare function siemReport(parts: {
    readonly known: PlayedRun;
    readonly address: SiemAddress;
    readonly space: string;
    readonly calls: readonly RunCall[];
    readonly expected: ExpectedOfRun;
    readonly seen: SeenInSiem;
    readonly states: DeployedStates;
    readonly rules: readonly Rule[];
}): LiveSiem;

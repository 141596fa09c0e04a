import type { Evidence } from '../../coverage/evidence.ts';
import type { JudgedCase } from '../judge-case.ts';
import type { LoadedDetectors } from '../load-detectors.ts';
import type { Settings } from '../settings.ts';
/** When evidence was seen, and at which commit. */
export interface Occasion {
    /** ISO time in UTC. */
    readonly date: string;
    readonly commit?: string | undefined;
}
/** What each rule did in cases that were played: where it fired, where it is meant to, and where it has to be silent.
 * Broken cases and blind rules give nothing. */
export declare function evidenceOf(judged: readonly JudgedCase[], context: {
    readonly loaded: LoadedDetectors;
    readonly settings: Pick<Settings, 'expect'>;
    readonly occasion: Occasion;
    /** Where the records come from; the simulator by default. */
    readonly source?: 'verify' | 'live' | undefined;
}): readonly Evidence[];

import type { LiveRunEvent } from '../../report/live-run-event.ts';
import type { LiveRun } from '../../report/live-run.ts';
import type { LiveCase } from './live-case.ts';
import type { LiveOptions } from './live-options.ts';
type Playable = LiveCase & {
    readonly kind: 'playable';
};
/** How a case is played in an account. */
export interface RunOptions extends LiveOptions {
    readonly keep?: boolean | undefined;
    readonly signal?: AbortSignal | undefined;
    /** Hears what goes on. */
    readonly onEvent?: ((event: LiveRunEvent) => void) | undefined;
}
/** Plays a case in an account, once the guard has let it in, and takes all back.
 * @throws TrailproofError GUARD_… where it is not let in: then no call has changed anything */
export declare function runCase(one: Playable, options: RunOptions): Promise<LiveRun>;
export {};

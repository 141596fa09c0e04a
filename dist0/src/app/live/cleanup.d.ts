import type { LiveRunEvent } from '../../report/live-run-event.ts';
import type { LiveCleaned } from '../../report/live-run.ts';
import type { LiveOptions } from './live-options.ts';
/** What `live cleanup` can be asked. */
export interface CleanUpOptions extends Omit<LiveOptions, 'confirm'> {
    /** Whether ledgers are believed where they tell of the account itself, such as its alias. */
    readonly accountSettings?: boolean | undefined;
    /** Hears what goes on. */
    readonly onEvent?: ((event: LiveRunEvent) => void) | undefined;
}
/** Takes back what runs left behind, from their ledgers; all open ones, or those of some ids. Doing it again does nothing.
 * What stands in the way of one run does not in that of the others.
 * @throws TrailproofError RUN_UNKNOWN */
export declare function cleanUp(only: readonly string[], options: CleanUpOptions): Promise<readonly LiveCleaned[]>;

import type { Instant } from '../../time/duration.ts';
import type { FunctionDefinition } from '../expression/expression.ts';
/** NOW(): the end of the window that is being run. */
export declare class WindowClock {
    now: Instant;
    /** How many expressions asked for the time: what lies between two counts tells whether a part of the query did. */
    uses: number;
    nowFunction(): FunctionDefinition;
}

import type { LivePreflight } from '../live-preflight.ts';
import type { Style } from './style.ts';
/** Tells whether who would run may do what plans need. */
export declare function livePreflightText(plans: readonly {
    readonly scenario: string;
    readonly case: string;
    readonly preflight?: LivePreflight;
}[], style: Style): string;

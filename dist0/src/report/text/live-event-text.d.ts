import type { LiveRunEvent } from '../live-run-event.ts';
import type { Style } from './style.ts';
/** Tells what goes on in a run, in a line or two; undefined where it is not worth one. */
export declare function liveEventText(event: LiveRunEvent, style: Style): string | undefined;

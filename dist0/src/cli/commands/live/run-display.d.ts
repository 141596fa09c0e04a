import type { LiveRunEvent } from '../../../report/live-run-event.ts';
import type { Terminal } from '../../terminal.ts';
/** Shows what goes on in runs: a line for what is worth one, and how many calls of a part are made. */
export declare function runDisplay(terminal: Terminal): (event: LiveRunEvent) => void;

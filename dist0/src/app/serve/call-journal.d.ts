import type { Call } from '../../scenario/port.ts';
/** Appends a call to a journal, a line each: making the calls of a journal again makes the state again.
 * @throws TrailproofError OUTPUT_UNWRITABLE */
export declare function appendCall(file: string, call: Call): void;
/** Reads the calls of a journal; none where there is no file. A last line that was cut off is left out: its call was not answered.
 * @throws TrailproofError INPUT_BROKEN for any other line that is no call */
export declare function readCalls(file: string): readonly Call[];

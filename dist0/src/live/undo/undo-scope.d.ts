import type { PlainCall } from '../../aws/inverse/inverse.ts';
import type { RunNames } from '../names/run-names.ts';
/** What a call that takes something back touches. */
export type UndoScope = 
/** It takes away from what carries the marks of the run, and from nothing else. */
'own'
/** It names nothing, or by an id that AWS drew: the sweep finds the thing by its name. */
 | 'unnamed'
/** A setting of the account itself, such as its alias. */
 | 'account'
/** Something else: it was not the run that made it, as far as its names tell. */
 | 'foreign';
/** Tells what a call touches by its names alone; `call` is in the names of the run. Whoever can write to a ledger must not
 * be able to have more taken away by it than the run made. */
export declare function undoScope(call: PlainCall, names: Pick<RunNames, 'isMarked'>): UndoScope;

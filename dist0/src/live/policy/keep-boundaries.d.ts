import type { PolicyStatement } from '../../scenario/world.ts';
import type { AskedInPlay } from './boundaries.ts';
/** Keeps boundaries as a run made them, whatever else the operator may do: nobody edits their policies, nobody takes them
 * off. What the run itself asks for on identities stays out. */
export declare function keepBoundaries(asked: readonly AskedInPlay[]): PolicyStatement;

import type { Members } from '../../aws/members.ts';
import type { CallOutcome } from '../../scenario/port.ts';
import type { RunCall } from '../perform.ts';
/** Builds a world call by call, as the operator. */
export interface WorldBuilder {
    /** Makes a call that must succeed and gives its answer.
     * @throws TrailproofError WORLD_NOT_BUILT */
    readonly make: (operation: string, input: Members, service?: string) => Promise<Members>;
}
/** Makes a builder over the calls of a run. */
export declare function worldBuilder(perform: (call: RunCall) => Promise<CallOutcome>): WorldBuilder;
/** An object in an answer. */
export declare function inside(members: Members, name: string): Members;
/** A text in an answer; empty where there is none. */
export declare function textIn(members: Members, name: string): string;

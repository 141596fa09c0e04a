import { type Members } from '../members.ts';
import type { Inverse, MadeCall, PlainCall } from './inverse.ts';
/** Some members of an object, those that are set. */
export declare function pick(members: Members, ...names: readonly string[]): Members;
/** A member that is an object itself; empty when it is not there. */
export declare function inside(members: Members | undefined, name: string): Members;
/** Whether a list of the prior answer has an entry with this member. */
export declare function listHas(prior: Members | undefined, list: string, entry: readonly [string, unknown]): boolean;
/** The objects of a list that is a member; none when it is not there. */
export declare function entriesOf(members: Members | undefined, list: string): readonly Members[];
/** IAM answers policy documents URL-encoded and takes them as they are (API reference, GetRole). */
export declare function decoded(document: unknown): string;
/** What cannot be taken back, and why. */
export declare const impossible: (reason: string) => Inverse;
/** Makes the makers of one service's table. */
export declare function inversesOf(service: string): {
    readonly call: (operation: string, input: Members) => PlainCall;
    readonly undoneBy: (operation: string, input: (made: MadeCall) => Members) => Inverse;
    readonly after: (prior: (input: Members) => PlainCall, calls: (made: MadeCall) => readonly PlainCall[]) => Inverse;
};

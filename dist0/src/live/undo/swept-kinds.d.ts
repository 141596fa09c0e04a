import type { Members } from '../../aws/members.ts';
import type { RunNames } from '../names/run-names.ts';
import { type Removal } from './removals.ts';
/** A kind of thing that a sweep looks for. */
export interface SweptKind {
    /** `user` */
    readonly noun: string;
    readonly service: 'iam' | 'rolesanywhere';
    readonly operation: string;
    /** The member of the answer that holds them. */
    readonly list: string;
    readonly isRegional?: boolean | undefined;
    readonly input: (names: RunNames) => Members;
    readonly nameOf: (item: Members) => string;
    readonly isOfRun: (item: Members, run: {
        readonly run: string;
        readonly names: RunNames;
    }) => boolean;
    readonly remove: Removal;
    /** Asks for the tags of one, where a name alone could be somebody else's: the operation, and the item's member in it. */
    readonly tags?: readonly [operation: string, member: string, from: string] | undefined;
}
/** Something that a sweep found. */
export interface Found {
    readonly kind: SweptKind;
    readonly region: string;
    readonly what: string;
    readonly item: Members;
    /** Why it could not even be looked for. */
    readonly reason?: string | undefined;
}
/** In the order in which they are removed: who holds something before what is held. */
export declare const sweptKinds: readonly SweptKind[];

/** What was replaced of one kind: how many different values, how often. */
export interface ReplacedKind {
    readonly kind: string;
    readonly values: number;
    readonly times: number;
}
/** Fakes by the order in which their originals come first: what was replaced already, in the same order, is replaced by itself.
 * One value has one fake, wherever it stands. */
export declare class Pseudonyms {
    #private;
    /** The fake of a value that has a form of its own: an account, a key, an address … */
    formed(kind: string, value: string, make: (position: number) => string): string;
    /** The fake of a name: `user-1`. A name that came before, of whatever kind, keeps the fake that it has. */
    named(kind: string, value: string): string;
    /** Begins to count anew how often each kind was replaced. */
    forgetTimes(): void;
    /** Kinds in alphabetical order. */
    replaced(): readonly ReplacedKind[];
    /** Kind, original and fake of all that was replaced. */
    entries(): Generator<{
        readonly kind: string;
        readonly from: string;
        readonly to: string;
    }>;
}

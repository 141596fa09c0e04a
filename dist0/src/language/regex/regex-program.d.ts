import { type Assertion, type Regex } from './regex-tree.ts';
/** A step of a compiled pattern; each leads to the next. */
export type Step = {
    readonly kind: 'set';
    readonly ascii: Uint8Array;
    readonly has: (code: number) => boolean;
    readonly next: Step;
} | SplitStep | {
    readonly kind: 'save';
    readonly slot: number;
    readonly next: Step;
} | {
    readonly kind: 'assert';
    readonly holds: Assertion;
    readonly next: Step;
} | {
    readonly kind: 'atomic';
    readonly body: Body;
    readonly next: Step;
} | LookStep | {
    readonly kind: 'end';
};
/** A choice: the first way is tried before the second. `number` tells it from the others of its body. */
export interface SplitStep {
    readonly kind: 'split';
    readonly number: number;
    first: Step;
    second: Step;
}
export interface LookStep {
    readonly kind: 'look';
    readonly negated: boolean;
    /** For a look behind, how many characters it goes back. */
    readonly back: number | undefined;
    readonly body: Body;
    readonly next: Step;
}
/** A pattern, or a part of one that is matched by itself. */
export interface Body {
    readonly start: Step;
    /** How many choices it has: what its memory of tried places is sized by. */
    readonly splits: number;
    /** Which of the texts' memories is its own. */
    readonly number: number;
}
export interface Program {
    readonly main: Body;
    readonly bodies: number;
}
/** Says what a pattern holds that cannot be run in linear time. */
export declare class TooHard extends Error {
    readonly name = "TooHard";
}
/** Compiles a pattern to steps.
 * @throws TooHard for a pattern whose copies are too many, or that captures where nothing is remembered */
export declare function compileProgram(tree: Regex): Program;

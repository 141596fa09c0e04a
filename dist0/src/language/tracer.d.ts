import type { QueryText, Span } from '../diagnostic/span.ts';
import type { WeightOf } from './expression/shortfall.ts';
import type { Scalar } from './field-source.ts';
/** A part of a condition as its author wrote it, and what it came to for one event. Plain data. */
export interface Clause {
    /** `all` and `any` join their parts, `not` turns its one part round, `one` stands for itself. */
    readonly kind: 'all' | 'any' | 'not' | 'one';
    /** As written, white space folded; empty for `all`, `any` and `not`. */
    readonly text: string;
    readonly span: Span;
    /** Null: unknown, where a language has three truth values. */
    readonly result: boolean | null;
    /** Of `one`: the fields that it reads. */
    readonly met: readonly MetValue[];
    /** Of `one` that asks whether its one field is equal to one of some constants: these. */
    readonly wanted?: readonly Scalar[] | undefined;
    readonly parts: readonly Clause[];
}
/** A field and what the event has in it: null for nothing, dates as ISO text. */
export interface MetValue {
    readonly field: string;
    readonly value: Scalar | readonly Scalar[] | null;
}
/** A condition on single events that can account for itself. */
export interface Tracer<E> {
    /** 0 for an event that fulfils it, else the weight of the clauses in the way; cheap enough for a whole log. */
    readonly shortfall: (event: E) => number;
    /** The condition clause by clause. */
    readonly clauseOf: (event: E) => Clause;
}
/** What a tracer is made with. */
export interface TracerOptions {
    /** The text that the query was compiled from: clauses are quoted from it. Without it they are printed anew. */
    readonly query?: QueryText | undefined;
    /** What a field weighs in a shortfall. */
    readonly weightOf: WeightOf;
}
/** Makes a tracer. Nothing is compiled for it before it is asked for. */
export type MakeTracer<E> = (options: TracerOptions) => Tracer<E>;

import type { Span } from '../../diagnostic/span.ts';
import type { FieldValue, Scalar } from '../field-source.ts';
/**
 * The tree that all languages lower to. One evaluator gives true, false or null (unknown). What differs between
 * languages stands in the nodes: how case folds, what several values mean; a two-valued language wraps each leaf
 * in `isTrue`. There is no mode switch.
 */
export type Expression = LiteralNode | FieldNode | CallNode | CompareNode | PatternNode | MembershipNode | CidrNode | NestedNode | PresenceNode | AndNode | OrNode | NotNode | IsTrueNode;
interface Node {
    readonly span: Span;
}
/** What a predicate means on a field with several values: one suffices (KQL, EQL, Sigma), or the answer is null (ES|QL). */
export type ManyValues = 'any' | 'null';
export interface LiteralNode extends Node {
    readonly kind: 'literal';
    readonly value: Scalar | null;
}
/** A field of the event, or a column in a later stage of a pipeline. */
export interface FieldNode extends Node {
    readonly kind: 'field';
    readonly name: string;
    /** EQL's `?field`: no finding when it is unmapped. */
    readonly optional: boolean;
    /** Read as the index has it: texts beyond the field's `ignoreAbove` are not there (KQL and EQL searches). */
    readonly indexed?: boolean | undefined;
}
/** A function; the language's table gives the definition. */
export interface CallNode extends Node {
    readonly kind: 'call';
    readonly function: FunctionDefinition;
    readonly arguments: readonly Expression[];
}
/** How a function behaves. `evaluate` gets evaluated arguments (undefined is null) unless `lazy`. */
export interface FunctionDefinition {
    /** As it is printed. */
    readonly name: string;
    readonly evaluate: (values: readonly FieldValue[]) => FieldValue;
    /** Several values in an argument give null. */
    readonly single?: boolean | undefined;
    /** CASE, COALESCE and the like decide themselves which arguments to evaluate. */
    readonly lazy?: ((values: readonly (() => FieldValue)[]) => FieldValue) | undefined;
}
export interface CompareNode extends Node {
    readonly kind: 'compare';
    readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=';
    readonly left: Expression;
    readonly right: Expression;
    readonly many: ManyValues;
    readonly ignoreCase: boolean;
}
/** A text against a pattern, compiled once from its source; always the whole value unless the matcher says otherwise. */
export interface PatternNode extends Node {
    readonly kind: 'pattern';
    readonly operand: Expression;
    /** As written, for printing and messages. */
    readonly text: string;
    readonly matcher: TextMatcher;
    readonly many: ManyValues;
}
/** A compiled text test with what is known of it, so that needles can be taken and the fastest check chosen. */
export interface TextMatcher {
    readonly syntax: 'equals' | 'prefix' | 'suffix' | 'contains' | 'glob' | 'regex' | 'phrase';
    readonly ignoreCase: boolean;
    readonly test: (text: string) => boolean;
    /** Literal texts that each match must hold; empty when none is known. */
    readonly literals: readonly string[];
}
/** `x in (a, b)`. Items may be any expression in ES|QL; literals elsewhere. */
export interface MembershipNode extends Node {
    readonly kind: 'membership';
    readonly operand: Expression;
    readonly items: readonly Expression[];
    readonly many: ManyValues;
    readonly ignoreCase: boolean;
    /** Which letters ignoring case makes equal; ASCII's alone by default. */
    readonly folding?: 'unicode' | undefined;
}
/** An address inside one of several networks. */
export interface CidrNode extends Node {
    readonly kind: 'cidr';
    readonly operand: Expression;
    readonly networks: readonly string[];
    readonly many: ManyValues;
}
/** True when one object of a `nested` field fulfils the operand by itself; its fields carry their full names. */
export interface NestedNode extends Node {
    readonly kind: 'nested';
    readonly path: string;
    readonly operand: Expression;
}
/** True when the operand has a value, else false; never null. */
export interface PresenceNode extends Node {
    readonly kind: 'presence';
    readonly operand: Expression;
    /** A field that is there without a value counts too. */
    readonly orNull?: boolean | undefined;
}
export interface AndNode extends Node {
    readonly kind: 'and';
    readonly operands: readonly Expression[];
}
export interface OrNode extends Node {
    readonly kind: 'or';
    readonly operands: readonly Expression[];
}
export interface NotNode extends Node {
    readonly kind: 'not';
    readonly operand: Expression;
}
/** Null becomes false: what makes a leaf two-valued. */
export interface IsTrueNode extends Node {
    readonly kind: 'isTrue';
    readonly operand: Expression;
}
export {};

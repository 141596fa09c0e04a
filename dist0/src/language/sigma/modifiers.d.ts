import type { Span } from '../../diagnostic/span.ts';
import type { DraftValue, Modifier, ModifierContext } from './modifier.ts';
/** Every value modifier of Sigma's specification 2.1, with the other names that pySigma knows. */
export declare const modifiers: ReadonlyMap<string, Modifier>;
/** Where a modifier is applied: its context, and the place of the value. */
export interface ValuePlace extends ModifierContext {
    readonly valueSpan: Span;
}
export declare function textOf(text: string): Extract<DraftValue, {
    kind: 'text';
}>;
/** A kind of value, for people. */
export declare function nameOf({ kind }: DraftValue): string;

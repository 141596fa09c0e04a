import type { Span } from '../../diagnostic/span.ts';
import type { Glob } from '../lucene/glob.ts';
import type { NumberOperator, ReferenceManner, TimePart } from './tree.ts';
/** A value on its way through the modifiers. */
export type DraftValue = {
    readonly kind: 'text';
    readonly glob: Glob;
    readonly written: string;
    /** As it stands in the file, while no modifier has touched it. */
    readonly raw?: string | undefined;
} | {
    readonly kind: 'bytes';
    readonly bytes: Buffer;
    readonly written: string;
} | {
    readonly kind: 'number';
    readonly value: number;
    readonly written: string;
} | {
    readonly kind: 'boolean';
    readonly value: boolean;
} | {
    readonly kind: 'null';
} | {
    readonly kind: 'regex';
    readonly pattern: string;
    readonly flags: string;
} | {
    readonly kind: 'cidr';
    readonly network: string;
} | {
    readonly kind: 'reference';
    readonly field: string;
    readonly manner: ReferenceManner;
};
/** One value as written, with the alternatives that modifiers made of it. */
export interface DraftGroup {
    readonly alternatives: readonly DraftValue[];
    readonly span: Span;
}
/** A field's values with what the modifiers so far decided. */
export interface ItemDraft {
    readonly groups: readonly DraftGroup[];
    readonly link: 'any' | 'all';
    readonly cased: boolean;
    readonly negated: boolean;
    readonly operator: NumberOperator | undefined;
    readonly part: TimePart | undefined;
    readonly exists: boolean;
}
/** What a modifier needs beside the item: its name, its place, and the values of placeholders. */
export interface ModifierContext {
    readonly name: string;
    readonly span: Span;
    readonly placeholders: Readonly<Record<string, readonly string[]>>;
}
export type Modifier = (item: ItemDraft, context: ModifierContext) => ItemDraft;

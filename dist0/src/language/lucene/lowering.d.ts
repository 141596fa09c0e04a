import type { Finding } from '../../diagnostic/finding.ts';
import type { Expression } from '../expression/expression.ts';
import type { FieldSource } from '../field-source.ts';
import type { LuceneNode } from './tree.ts';
/** A lowered query and what is suspicious about it. */
export interface LoweredLucene {
    readonly expression: Expression;
    readonly warnings: readonly Finding[];
}
/** Lowers a tree of Lucene's query language for a view's fields. Values mean what they mean in KQL; only wildcards
 * know `?` as well.
 * @throws TrailproofError PATTERN_INVALID, PATTERN_UNSUPPORTED */
export declare function lowerLucene<E>(tree: LuceneNode, fields: FieldSource<E>): LoweredLucene;

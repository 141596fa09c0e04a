import type { Finding } from '../../diagnostic/finding.ts';
import type { Instant } from '../../time/duration.ts';
import type { Expression } from '../expression/expression.ts';
import type { FieldSource } from '../field-source.ts';
import type { KqlNode } from './tree.ts';
/** A lowered query and what is suspicious about it. */
export interface LoweredKql {
    readonly expression: Expression;
    readonly warnings: readonly Finding[];
}
/** Lowers a KQL tree for a view's fields: each leaf is true or false, any value of a list suffices, a missing field
 * is false (so `not` of it is true).
 * @throws TrailproofError KQL_NESTED, KQL_NOW_UNSUPPORTED */
export declare function lowerKql<E>(tree: KqlNode, fields: FieldSource<E>, { now }: {
    now: Instant | undefined;
}): LoweredKql;

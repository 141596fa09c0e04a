import type { Column } from '../column.ts';
import type { PipelineBuilder } from '../pipeline-builder.ts';
import type { Assignment, EvalCommand } from '../tree.ts';
import type { Typed } from '../typed.ts';
import type { ColumnType } from '../types.ts';
/** EVAL computes columns one after the other; a name that exists moves to the end. */
export declare function compileEval<E>({ fields }: Pick<EvalCommand, 'fields'>, builder: PipelineBuilder<E>): void;
/** Computes a column, from the event alone where that suffices; it is not in the scope yet. */
export declare function defineColumn<E>(field: Assignment, builder: PipelineBuilder<E>): Column<E>;
/** The name that is given, else the column's own, else the expression as it is written. */
export declare function nameOfColumn({ name, expression, written }: Assignment): string;
/** The type of a column.
 * @throws TrailproofError ESQL_TYPE for a span of time, which no column holds */
export declare function valueType({ type, span }: Typed): ColumnType;

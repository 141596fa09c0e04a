import type { Span } from '../../diagnostic/span.ts';
import type { Expression } from '../expression/expression.ts';
import type { FieldSource } from '../field-source.ts';
import type { ColumnType } from './types.ts';
/** A condition of a WHERE, with the step that it became and the columns as they were there. */
export interface NotedTest<Row> {
    readonly step: number;
    readonly tree: Expression;
    readonly fields: FieldSource<Row>;
}
/** A command: which steps of the windowed half are its own, and where the columns of its rows stand. */
export interface NotedCommand {
    readonly span: Span;
    readonly from: number;
    readonly to: number;
    readonly columns: readonly {
        readonly name: string;
        readonly type: ColumnType;
        readonly slot: number;
    }[];
}
/** What is noted while a pipeline is made, so that it can account for itself later. */
export declare class PipelineNotes<Early, Late> {
    readonly early: NotedTest<Early>[];
    readonly late: NotedTest<Late>[];
    readonly commands: NotedCommand[];
    noteEarly(step: number, tree: Expression, fields: FieldSource<Early>): void;
    noteLate(step: number, tree: Expression, fields: FieldSource<Late>): void;
    endCommand(span: Span, to: number, columns: NotedCommand['columns']): void;
}

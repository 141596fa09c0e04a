import type { Span } from '../../diagnostic/span.ts';
import type { Column } from './column.ts';
import type { SourceColumns } from './source-columns.ts';
/** The columns that a command sees, in order. The fields of FROM are listed only when somebody asks for all of them. */
export declare class Scope<E> {
    #private;
    /** Whether a name that is no column may be a field that is not mapped. */
    readonly mayBeUnmapped: (name: string) => boolean;
    private constructor();
    /** All fields of a source. */
    static of<E>(source: SourceColumns<E>): Scope<E>;
    /** These columns and no others, but for names that could be fields if they were mapped. */
    static closed<E>(columns: readonly Column<E>[], mayBeUnmapped?: (name: string) => boolean): Scope<E>;
    find(name: string, span: Span): Column<E> | undefined;
    /** True for a name that a command took away. */
    isGone(name: string): boolean;
    list(span: Span): readonly Column<E>[];
    names(): readonly string[];
    /** Adds a column at the end; one of the same name gives way. */
    define(column: Column<E>): void;
    /** Puts a column in the place of the one that has its name. */
    replace(column: Column<E>): void;
    /** Takes columns away. */
    drop(names: Iterable<string>): void;
    /** The scope with one column under another name in the same place; a column that had the name gives way. */
    renamed(column: Column<E>, name: string, span: Span): Scope<E>;
}

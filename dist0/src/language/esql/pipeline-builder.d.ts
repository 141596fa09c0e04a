import type { Finding } from '../../diagnostic/finding.ts';
import type { Span } from '../../diagnostic/span.ts';
import type { FieldUse } from '../compiled-query.ts';
import type { FieldSource, FieldValue } from '../field-source.ts';
import type { Needle } from '../needle.ts';
import { type Column, type Place } from './column.ts';
import type { Expiry } from './commands/expiry.ts';
import { LateSlots } from './late-slots.ts';
import { type AbsentField } from './possible.ts';
import { PipelineNotes } from './pipeline-notes.ts';
import { type EarlyRow, type EarlyStep, type LateRow, type LateStep, type OpenGroups } from './pipeline-rows.ts';
import type { Scope } from './scope.ts';
import type { SyntaxExpression } from './tree.ts';
import type { Typed } from './typed.ts';
import { type OnNull } from './watch-nulls.ts';
import { WindowClock } from './window-clock.ts';
/** An expression with what it needs beyond its event: the window's end, or columns that come from it. */
export interface Lowered {
    readonly typed: Typed;
    readonly late: boolean;
}
/** The two halves of a pipeline while its commands are compiled one after the other. */
export declare class PipelineBuilder<E> {
    #private;
    scope: Scope<E>;
    readonly early: EarlyStep<E>[];
    readonly late: LateStep[];
    readonly needles: (readonly Needle[])[];
    readonly warnings: Finding[];
    readonly uses: FieldUse[];
    readonly notes: PipelineNotes<EarlyRow<E>, LateRow>;
    /** Set after the first command that needs other rows: everything is decided in the window from there. */
    windowed: boolean;
    aggregating: boolean;
    limited: boolean;
    /** Where the keys of the last STATS stand, whatever they are called now. */
    groupPlaces: ReadonlySet<Place<E>>;
    /** Columns of MV_EXPAND: they tell rows of one event apart. */
    readonly expandedPlaces: Set<Place<E>>;
    /** The absent field for whose sake no row gets here. */
    unreachable: AbsentField | undefined;
    /** The first steps, over rows that come and go, where they can keep what they know of those that stay. */
    moving: {
        readonly open: OpenGroups;
        readonly steps: number;
    } | undefined;
    /** The first steps, as long as time alone decides what they drop. */
    readonly expiries: Expiry[];
    readonly clock: WindowClock;
    readonly slots: LateSlots<E>;
    constructor(fields: FieldSource<E>, scope: Scope<E>, options?: {
        readonly onNull?: OnNull | undefined;
    });
    /** Whether somebody hears of nulls: everything is computed then, asked for or not. */
    get isWatched(): boolean;
    lower(expression: SyntaxExpression, options?: {
        readonly condition?: boolean;
    }): Lowered;
    /** The column of a name. A field that is not mapped warns and counts as null.
     * @throws TrailproofError ESQL_COLUMN_UNKNOWN, ESQL_FIELD_UNSUPPORTED */
    column(name: string, span: Span): Column<E>;
    earlyTest({ tree }: Typed): (row: EarlyRow<E>) => boolean | null;
    earlyValue({ tree }: Typed): (row: EarlyRow<E>) => FieldValue;
    lateTest({ tree }: Typed): (row: LateRow) => boolean | null;
    lateValue({ tree }: Typed): (row: LateRow) => FieldValue;
    addNeedles({ tree }: Typed): void;
    /** Notes a condition that no event can fulfil for the sake of an absent field. */
    noteCondition({ possible }: Typed): void;
    /** Notes the condition that became the last step, for the pipeline's account of itself. */
    noteTest({ tree }: Typed, half: 'early' | 'late'): void;
    /** Notes where a command ends, and the columns of aggregated rows there. */
    endCommand(span: Span): void;
    newEarlyPlace(): Place<E> & {
        readonly kind: 'early';
    };
}

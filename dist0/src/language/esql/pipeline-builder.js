import { didYouMean } from '../../diagnostic/nearest-name.js';
import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { compileTest } from '../expression/compile-test.js';
import { compileValue } from '../expression/compile-value.js';
import { needlesOf } from '../expression/needles-of.js';
import { typedColumn } from './column.js';
import { lowerCondition, lowerExpression } from './lower-expression.js';
import { LateSlots } from './late-slots.js';
import { canBe } from './possible.js';
import { kqlColumn } from './kql-column.js';
import { PipelineNotes } from './pipeline-notes.js';
import { earlyGetter, valueAt, } from './pipeline-rows.js';
import { unmappedColumn } from './unmapped-column.js';
import { watchNulls } from './watch-nulls.js';
import { WindowClock } from './window-clock.js';
/** The two halves of a pipeline while its commands are compiled one after the other. */
export class PipelineBuilder {
    scope;
    early = [];
    late = [];
    needles = [];
    warnings = [];
    uses = [];
    notes = new PipelineNotes();
    /** Set after the first command that needs other rows: everything is decided in the window from there. */
    windowed = false;
    aggregating = false;
    limited = false;
    /** Where the keys of the last STATS stand, whatever they are called now. */
    groupPlaces = new Set();
    /** Columns of MV_EXPAND: they tell rows of one event apart. */
    expandedPlaces = new Set();
    /** The absent field for whose sake no row gets here. */
    unreachable;
    /** The first steps, over rows that come and go, where they can keep what they know of those that stay. */
    moving;
    /** The first steps, as long as time alone decides what they drop. */
    expiries = [];
    clock = new WindowClock();
    slots = new LateSlots();
    #unmapped = new Map();
    #kql = new Map();
    #fields;
    #earlySlots = 0;
    #onNull;
    constructor(fields, scope, options = {}) {
        this.#fields = fields;
        this.scope = scope;
        this.#onNull = options.onNull;
    }
    /** Whether somebody hears of nulls: everything is computed then, asked for or not. */
    get isWatched() {
        return this.#onNull !== undefined;
    }
    lower(expression, options = {}) {
        let late = this.windowed;
        const context = {
            column: (name, span) => {
                const column = this.column(name, span);
                if (column.place.kind === 'late')
                    late = true;
                return typedColumn(column, span);
            },
            now: () => {
                late = true;
                return this.clock.nowFunction();
            },
            kql: (text, span) => this.#kqlColumn(text, span),
        };
        const lower = options.condition === true ? lowerCondition : lowerExpression;
        return { typed: lower(expression, context), late };
    }
    /** The column of a name. A field that is not mapped warns and counts as null.
     * @throws TrailproofError ESQL_COLUMN_UNKNOWN, ESQL_FIELD_UNSUPPORTED */
    column(name, span) {
        const column = this.scope.find(name, span) ?? this.#unmappedColumn(name, span);
        if (column.place.kind === 'source')
            this.uses.push({ name, span });
        return column;
    }
    earlyTest({ tree }) {
        return compileTest(this.#watched(tree), this.#earlyFields());
    }
    earlyValue({ tree }) {
        return compileValue(this.#watched(tree), this.#earlyFields());
    }
    lateTest({ tree }) {
        return compileTest(this.#watched(tree), this.#lateFields());
    }
    lateValue({ tree }) {
        return compileValue(this.#watched(tree), this.#lateFields());
    }
    #watched(tree) {
        return this.#onNull === undefined ? tree : watchNulls(tree, this.#onNull);
    }
    addNeedles({ tree }) {
        const kql = tree.kind === 'field' ? this.#kql.get(tree.name) : undefined;
        this.needles.push(...(kql?.needles ?? []));
        this.needles.push(...needlesOf(tree, this.#earlyFields()));
    }
    /** Notes a condition that no event can fulfil for the sake of an absent field. */
    noteCondition({ possible }) {
        if (canBe(possible, true))
            return;
        this.unreachable ??= possible.because;
    }
    /** Notes the condition that became the last step, for the pipeline's account of itself. */
    noteTest({ tree }, half) {
        if (half === 'late')
            this.notes.noteLate(this.late.length - 1, tree, this.#lateFields());
        else
            this.notes.noteEarly(this.early.length - 1, tree, this.#earlyFields());
    }
    /** Notes where a command ends, and the columns of aggregated rows there. */
    endCommand(span) {
        const columns = this.aggregating ? this.scope.list(span) : [];
        const kept = columns.flatMap(({ name, type, place }) => place.kind === 'late' ? { name, type, slot: place.slot } : []);
        this.notes.endCommand(span, this.late.length, kept);
    }
    newEarlyPlace() {
        this.#earlySlots += 1;
        return { kind: 'early', slot: this.#earlySlots - 1 };
    }
    #unmappedColumn(name, span) {
        if (!this.scope.mayBeUnmapped(name) || this.scope.isGone(name)) {
            throw new TrailproofError('ESQL_COLUMN_UNKNOWN', `There is no column "${printable(name)}" here.`, { span, hint: didYouMean(name, this.scope.names()) });
        }
        const known = this.#unmapped.get(name);
        if (known !== undefined)
            return known;
        const { column, warning } = unmappedColumn(name, span, this.scope.names());
        this.warnings.push(warning);
        this.#unmapped.set(name, column);
        return column;
    }
    #kqlColumn(text, span) {
        if (this.aggregating || this.limited) {
            throw new TrailproofError('ESQL_ARGUMENT', 'KQL cannot stand after STATS or LIMIT.', {
                span,
                hint: 'It asks the events themselves: move it to a WHERE before them.',
            });
        }
        // No column that a query can write down has this name.
        const name = `\u0000kql ${this.#kql.size}`;
        const { column, query } = kqlColumn(text, this.#fields, { name, span });
        this.#kql.set(name, { column, needles: query.needles });
        this.warnings.push(...query.warnings);
        this.uses.push(...query.fields);
        return typedColumn(column, span);
    }
    #earlyFields() {
        return this.#fieldsBy((column) => earlyGetter(column.place));
    }
    #lateFields() {
        return this.#fieldsBy((column) => {
            const slot = this.slots.of(column);
            return (row) => valueAt(row, slot);
        });
    }
    #fieldsBy(getter) {
        const { scope } = this;
        const resolve = (name) => {
            const column = this.#kql.get(name)?.column ?? scope.find(name, nowhere) ?? this.#unmapped.get(name);
            if (column === undefined)
                return undefined;
            const field = column.place.kind === 'source' ? column.place.field : undefined;
            const { type = 'keyword', verbatimKey, absent } = field ?? {};
            return { name, type, get: getter(column), verbatimKey, absent };
        };
        return { resolve, names: () => [], known: () => scope.names() };
    }
}
// Columns were found once with their place when the expression was lowered; the second look cannot fail.
const nowhere = { source: { name: '', text: '' }, start: 0, end: 0 };
//# sourceMappingURL=pipeline-builder.js.map
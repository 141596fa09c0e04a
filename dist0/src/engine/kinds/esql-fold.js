import { membersOf } from '../draft.js';
import { traceReason } from '../explain/trace-reason.js';
import { alertValue } from '../field-columns.js';
import { RecentKeys } from '../memory/recent-keys.js';
import { suppressionValue } from '../suppression/suppression-value.js';
import { EsqlWindow } from './esql-window.js';
/** Runs the query over each window. A row that stands for an event alerts once; an aggregated row, or one without
 * `_id`, has no identity and is raised by every run whose window shows it. */
export class EsqlFold {
    #context;
    /** The fields that the rule suppresses by: the first columns of a hit. */
    #groupBy;
    #admission;
    #window;
    #raised = new RecentKeys();
    constructor(context, groupBy, admission) {
        this.#context = context;
        this.#groupBy = groupBy;
        this.#admission = admission;
        this.#window = new EsqlWindow(context.pipeline, { hits: context.hits, start: groupBy.length });
    }
    evaluate(run) {
        this.#raised.passTo(run.from);
        this.#window.moveTo(run);
        const table = this.#window.table(run.to);
        const all = table.rows.map((row, index) => this.#candidate(run, { table, row, index }));
        const candidates = firstOfEach(all).filter(({ key }) => key === undefined || !this.#raised.has(key));
        const admitted = this.#admission.admit(run, candidates);
        for (const { candidate } of admitted) {
            if (candidate.key !== undefined)
                this.#raised.add(candidate.key, candidate.time);
        }
        return admitted.map(({ draft }) => draft);
    }
    explain(run, hit) {
        const { pipeline, rule } = this.#context;
        const { window, rows } = this.#rowsOf(run);
        const follow = window.indexOf(hit);
        const steps = pipeline.trace?.(rows, { now: run.to, follow, query: rule.query }) ?? [];
        const dropped = traceReason(steps, rule.query);
        if (dropped !== undefined)
            return dropped;
        const table = this.#window.table(run.to);
        const index = table.rows.findIndex(({ sources }) => sources.includes(hit));
        const row = table.rows[index];
        if (row === undefined)
            return undefined;
        return this.#admission.explain(run, this.#candidate(run, { table, row, index }));
    }
    #rowsOf(run) {
        const { hits } = this.#context;
        const window = run.window();
        const start = this.#groupBy.length;
        const width = hits.width - start;
        return { window, rows: window.map((hit) => ({ columns: hits.valuesOf(hit, start, width) })) };
    }
    #candidate(run, at) {
        const { rule, pipeline } = this.#context;
        const { sources } = at.row;
        const hit = pipeline.aggregating ? undefined : eventOfRow(at, sources);
        const groups = new Set(pipeline.groups ?? []);
        const expanded = (pipeline.expanded ?? []).map((name) => String(shownValue(at, name)));
        const draft = {
            identity: hit === undefined
                ? { parts: ['row', String(run.from), String(run.to), String(at.index)] }
                : { parts: ['event', ...expanded], hit },
            run: run.run,
            group: shown(at, (name) => groups.has(name)),
            values: shown(at, (name) => !groups.has(name) && !name.startsWith('_')),
            openUntil: run.to,
            members: membersOf(sources),
        };
        const time = hit === undefined ? rowTime(rule, at) : this.#context.hits.timeOf(hit);
        const key = hit === undefined ? undefined : JSON.stringify([hit, ...expanded]);
        return { hit, key, time: time ?? run.to, draft, suppressedBy: this.#suppressedBy(at, hit) };
    }
    /** A column of the row, else (for a row that stands for an event) the event's own field. */
    #suppressedBy(at, hit) {
        return this.#groupBy.map((field, index) => {
            const place = at.table.columns.findIndex((column) => column.name === field.name);
            const column = at.table.columns[place];
            if (column !== undefined)
                return suppressionValue(at.row.values[place], column.type);
            if (hit === undefined)
                return null;
            return suppressionValue(this.#context.hits.valueOf(hit, index), field.type);
        });
    }
}
/** Rows that nothing tells apart are one alert. */
function firstOfEach(candidates) {
    const seen = new Set();
    return candidates.filter(({ key }) => {
        if (key === undefined)
            return true;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
function shownValue({ table, row }, name) {
    return row.values[table.columns.findIndex((column) => column.name === name)] ?? '';
}
/** Kibana tells rows of events apart by their `_id` column; without it, it cannot. */
function eventOfRow(at, sources) {
    const place = at.table.columns.findIndex((column) => column.name === '_id');
    return at.row.values[place] === undefined ? undefined : sources[0];
}
/** The rule's override or `@timestamp` where the row has it as a column. */
function rowTime(rule, at) {
    for (const name of [rule.timestampOverride, '@timestamp']) {
        const place = at.table.columns.findIndex((column) => column.name === name);
        const value = at.row.values[place];
        if (at.table.columns[place]?.type === 'date' && typeof value === 'number')
            return value;
    }
    return undefined;
}
/** The row's columns that are not null, as Kibana keeps them. */
function shown(at, wanted) {
    const entries = [];
    at.table.columns.forEach(({ name, type }, index) => {
        const value = at.row.values[index];
        if (value !== undefined && wanted(name))
            entries.push([name, alertValue(value, type)]);
    });
    return Object.fromEntries(entries);
}
//# sourceMappingURL=esql-fold.js.map
import { membersOf } from '../draft.js';
import { searchReason } from '../explain/search-reason.js';
import { alertValue, groupOf } from '../field-columns.js';
import { combinationsCut, tooManySignals } from '../fold-warnings.js';
import { RecentKeys } from '../memory/recent-keys.js';
import { suppressionValue } from '../suppression/suppression-value.js';
import { agreedValue } from './agreed-value.js';
import { inEventOrder } from './in-event-order.js';
/** Runs a search over the window of each run and raises each set of events once. Kibana asks for max_signals matches,
 * the first ones, whether they are known already or not. */
export class SearchFold {
    #context;
    #admission;
    #raised = new RecentKeys();
    constructor(context, admission) {
        this.#context = context;
        this.#admission = admission;
    }
    evaluate(run) {
        this.#raised.passTo(run.from);
        const { rule, search, hits, warn } = this.#context;
        for (const hit of run.fresh) {
            if (search.exceedsCombinations(this.#rowOf(hit)))
                warn(combinationsCut(rule));
        }
        const window = inEventOrder(run.window(), hits);
        const rows = window.map((hit) => this.#rowOf(hit));
        const { matches, isCut } = search.run(rows, { most: rule.maxSignals });
        if (isCut)
            warn(tooManySignals(rule));
        const candidates = new Map();
        for (const match of matches) {
            const candidate = this.#candidate(run, match, window);
            const isKnown = this.#raised.has(candidate.identity) || candidates.has(candidate.identity);
            if (!isKnown)
                candidates.set(candidate.identity, candidate);
        }
        const admitted = this.#admission.admit(run, [...candidates.values()]);
        for (const { candidate } of admitted)
            this.#raised.add(candidate.identity, candidate.shown);
        return admitted.map(({ draft }) => draft);
    }
    explain(run, hit) {
        const { rule, search, hits } = this.#context;
        const window = inEventOrder(run.window(), hits);
        const rows = window.map((one) => this.#rowOf(one));
        const row = window.indexOf(hit);
        const { matches } = search.run(rows, { most: rule.maxSignals });
        const match = matches.find(({ members }) => members.includes(row));
        if (match === undefined) {
            return searchReason(search.follow(rows, row), { search, query: rule.query });
        }
        return this.#admission.explain(run, this.#candidate(run, match, window));
    }
    #rowOf(hit) {
        const { hits, columns } = this.#context;
        const start = columns.fields.length;
        return {
            time: hits.events.timeOf(hits.rowOf(hit)),
            columns: hits.valuesOf(hit, start, hits.width - start),
        };
    }
    #candidate(run, match, window) {
        const { hits, columns } = this.#context;
        const members = match.members.flatMap((row) => (row === undefined ? [] : window[row]));
        const ids = members.map((hit) => hits.events.idOf(hits.rowOf(hit)));
        const draft = {
            identity: { parts: ['sequence', ...ids] },
            isShell: true,
            run: run.run,
            group: groupOf(columns.keys, match.key),
            values: this.#agreedValues(members),
            openUntil: run.to,
            members: membersOf(members),
        };
        return {
            identity: JSON.stringify(ids),
            shown: Math.min(...members.map((hit) => hits.timeOf(hit))),
            time: this.#timeOf(members) ?? run.to,
            draft,
            suppressedBy: columns.groupBy.map((column) => suppressionValue(this.#agreed(members, column), column.type)),
        };
    }
    /** The shell is as old as its run, unless all its events have the same override. */
    #timeOf(members) {
        const { override } = this.#context.columns;
        const time = override === undefined ? undefined : this.#agreed(members, override);
        return typeof time === 'number' ? time : undefined;
    }
    #agreedValues(members) {
        const entries = this.#context.columns.shown.flatMap((column) => {
            const value = this.#agreed(members, column);
            const isNothing = value === undefined || (typeof value === 'object' && value.length === 0);
            return isNothing ? [] : [[column.name, alertValue(value, column.type)]];
        });
        return Object.fromEntries(entries);
    }
    #agreed(members, column) {
        const { hits, columns } = this.#context;
        const place = columns.fields.indexOf(column);
        return agreedValue(members.map((hit) => hits.valueOf(hit, place)));
    }
}
//# sourceMappingURL=search-fold.js.map
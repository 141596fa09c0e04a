import { formatDuration } from '../../time/duration.js';
import { combinationsOf, compareCombinations, keyOf } from '../combination.js';
import { membersOf } from '../draft.js';
import { groupText } from '../explain/group-text.js';
import { groupOf, isoText } from '../field-columns.js';
import { warnOfCut } from '../fold-warnings.js';
import { DigestTable } from '../memory/digest-table.js';
import { Sweep } from '../memory/sweep.js';
import { suppressionValue } from '../suppression/suppression-value.js';
const onTheStart = {
    kind: 'unseen',
    message: 'it lies on the very start of the window, which counts as history for new terms',
    progress: 0.1,
};
/** How many terms stay as they are before the first are retired. */
function mostTerms({ events }) {
    const { bound } = events.store;
    return bound === undefined ? usualTerms : Math.min(usualTerms, bound.bytes / bytesOfTerm);
}
const usualTerms = 1_000;
const bytesOfTerm = 1_000;
/** A combination is new when its earliest event in the history lies inside the window, after its start. */
export class NewTermsFold {
    #rule;
    #hits;
    #warn;
    #names;
    #admission;
    /** Those with an event in the window, and some more. */
    #terms = new Map();
    /** The latest event of the others. */
    #past = new DigestTable();
    #sweep;
    /** Terms that may be new in a later run without a new event. */
    #waiting = [];
    constructor(context, names, admission) {
        this.#rule = context.rule;
        this.#hits = context.hits;
        this.#sweep = new Sweep(mostTerms(context.hits));
        this.#warn = context.warn;
        this.#names = names;
        this.#admission = admission;
    }
    evaluate(run) {
        this.#sweep.over(this.#terms, () => this.#retire(run));
        // An event that no window ever saw is history all the same.
        for (const hit of run.missed) {
            for (const term of this.#termsOf(hit))
                term.last = Math.max(term.last, this.#hits.timeOf(hit));
        }
        const touched = new Set(this.#waiting);
        for (const hit of run.fresh) {
            for (const term of this.#termsOf(hit)) {
                this.#insert(term, hit);
                touched.add(term);
            }
        }
        const terms = [...touched].filter((term) => this.#moveOn(term, run));
        const candidates = terms.flatMap((term) => this.#candidate(run, term));
        candidates.sort((left, right) => compareCombinations(left.term.combination, right.term.combination));
        const admitted = this.#admission.admit(run, candidates);
        for (const { candidate } of admitted)
            candidate.term.raised.add(candidate.hit);
        this.#waiting = terms.filter((term) => this.#mayBeNewLater(term));
        return admitted.map(({ draft }) => draft);
    }
    #termsOf(hit) {
        const values = this.#hits.valuesOf(hit, 0, this.#names.columns.length);
        warnOfCut(this.#rule, values, this.#warn);
        return combinationsOf(values, 'none').map((combination) => {
            // Kibana compares terms as texts.
            const key = keyOf(combination.map(String));
            let term = this.#terms.get(key);
            if (term === undefined) {
                const last = this.#past.get(key) ?? Number.NEGATIVE_INFINITY;
                term = { combination, last, hits: [], raised: new Set() };
                this.#terms.set(key, term);
            }
            return term;
        });
    }
    /** Keeps of the terms that have left the window only when that was, as long as the history reaches back to it. */
    #retire(run) {
        const historyFrom = run.to - this.#rule.history;
        for (const [key, term] of this.#terms) {
            if (this.#moveOn(term, run))
                continue;
            this.#terms.delete(key);
            if (term.last >= historyFrom)
                this.#past.set(key, term.last, historyFrom);
        }
    }
    #insert(term, hit) {
        const last = term.hits[term.hits.length - 1];
        term.hits.push(hit);
        if (last !== undefined && this.#hits.compare(last, hit) > 0) {
            term.hits.sort((left, right) => this.#hits.compare(left, right));
        }
    }
    /** Turns what the window's start has passed into history; false when nothing is left inside. */
    #moveOn(term, run) {
        const inside = term.hits.findIndex((hit) => this.#hits.timeOf(hit) > run.from);
        const passed = term.hits.splice(0, inside === -1 ? term.hits.length : inside);
        for (const hit of passed) {
            term.last = Math.max(term.last, this.#hits.timeOf(hit));
            term.raised.delete(hit);
        }
        return term.hits.length > 0;
    }
    #candidate(run, term) {
        const hit = term.hits[0];
        const historyFrom = run.to - this.#rule.history;
        if (term.last >= historyFrom || term.raised.has(hit))
            return [];
        const { columns, groupBy } = this.#names;
        const draft = {
            identity: { parts: ['new_terms', keyOf(term.combination)], hit },
            run: run.run,
            group: groupOf(columns, term.combination),
            values: {},
            historyFrom,
            openUntil: run.to,
            members: membersOf([hit]),
        };
        const suppressedBy = groupBy.map((column, index) => suppressionValue(this.#hits.valueOf(hit, columns.length + index), column.type));
        return [{ term, hit, time: this.#hits.timeOf(hit), draft, suppressedBy }];
    }
    explain(run, hit) {
        if (this.#hits.timeOf(hit) <= run.from)
            return onTheStart;
        for (const term of this.#termsOf(hit)) {
            const earliest = this.#earliest(term, run.to - this.#rule.history);
            if (earliest === undefined || earliest === hit)
                continue;
            const names = this.#names.columns.map(({ name }) => name);
            const group = groupText(names, term.combination);
            const seen = `${isoText(this.#hits.timeOf(earliest))} by ${this.#hits.events.idOf(this.#hits.rowOf(earliest))}`;
            const reach = formatDuration(this.#rule.history);
            const message = `${group} is not new: first seen ${seen}, within the history of ${reach}`;
            return { kind: 'not-new', message, about: group, progress: 0.5 };
        }
        const [candidate] = this.#termsOf(hit).flatMap((term) => this.#candidate(run, term));
        return candidate && this.#admission.explain(run, candidate);
    }
    /** The first event of a term from a moment on. */
    #earliest(term, from) {
        let earliest;
        for (let hit = 0; hit < this.#hits.length; hit += 1) {
            const isBefore = earliest === undefined || this.#hits.compare(hit, earliest) < 0;
            if (this.#hits.timeOf(hit) < from || !isBefore)
                continue;
            if (this.#termsOf(hit).includes(term))
                earliest = hit;
        }
        return earliest;
    }
    /** Its alert was not written, or its last earlier event may leave the history while the window still holds a later one. */
    #mayBeNewLater(term) {
        const [first] = term.hits;
        const earlier = term.raised.has(first) ? this.#hits.timeOf(first) : term.last;
        const newest = this.#hits.timeOf(term.hits[term.hits.length - 1]);
        return earlier + this.#rule.history < newest + this.#rule.lookBack;
    }
}
//# sourceMappingURL=new-terms-fold.js.map
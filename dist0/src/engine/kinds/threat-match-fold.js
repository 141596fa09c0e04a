import { RecentKeys } from '../memory/recent-keys.js';
import { suppressionValue } from '../suppression/suppression-value.js';
import { eventDraft } from './event-draft.js';
/** One alert an event, in the first run at which one of the indicators that it matches counts. */
export class ThreatMatchFold {
    #context;
    #admission;
    #raised = new RecentKeys();
    constructor(context, admission) {
        this.#context = context;
        this.#admission = admission;
    }
    evaluate(run) {
        this.#raised.passTo(run.from);
        const counts = this.#context.countingAt(run.to);
        const candidates = run
            .window()
            .filter((hit) => !this.#raised.has(hit))
            .flatMap((hit) => this.#candidate(run, hit, counts));
        const admitted = this.#admission.admit(run, candidates);
        for (const { candidate } of admitted)
            this.#raised.add(candidate.hit, candidate.time);
        return admitted.map(({ draft }) => draft);
    }
    explain(run, hit) {
        const [candidate] = this.#candidate(run, hit, this.#context.countingAt(run.to));
        if (candidate !== undefined)
            return this.#admission.explain(run, candidate);
        const message = 'the threat query leaves out every indicator that it matches';
        return { kind: 'other', message, progress: 0.5 };
    }
    #candidate(run, hit, counts) {
        const { hits, groupBy, enrichmentOf } = this.#context;
        const matches = readMatches(hits.valueOf(hit, groupBy.length)).filter(({ indicator }) => counts(indicator));
        if (matches.length === 0)
            return [];
        const draft = { ...eventDraft(run.run, hit), values: enrichmentOf(matches) };
        const suppressedBy = groupBy.map((column, index) => suppressionValue(hits.valueOf(hit, index), column.type));
        return [{ hit, time: hits.timeOf(hit), draft, suppressedBy }];
    }
}
/** Matches as a column keeps them: three texts each. */
export function writeMatches(matches) {
    return matches.flatMap(({ indicator, field, atomic }) => [String(indicator), field, atomic]);
}
function readMatches(value) {
    if (!Array.isArray(value))
        return [];
    const matches = [];
    for (let at = 0; at + 2 < value.length; at += 3) {
        const [indicator, field, atomic] = [value[at], value[at + 1], value[at + 2]].map(String);
        matches.push({ indicator: Number(indicator), field: field, atomic: atomic });
    }
    return matches;
}
//# sourceMappingURL=threat-match-fold.js.map
import { absorb } from '../draft.js';
import { maxSignalsReason } from '../explain/reason.js';
import { coveredReason } from '../explain/covered-reason.js';
import { tooManySignals } from '../fold-warnings.js';
import { LiveGroups } from './live-groups.js';
/** Suppression as Kibana does it in memory, for EQL, ES|QL and new terms: a run's candidates are grouped and the oldest
 * of a group becomes the alert; with a duration, a live alert of the group absorbs them instead. */
export class InMemorySuppression {
    #rule;
    #suppression;
    #warn;
    #live = new LiveGroups();
    constructor(rule, suppression, warn) {
        this.#rule = rule;
        this.#suppression = suppression;
        this.#warn = warn;
    }
    admit(run, candidates) {
        const ordered = [...candidates].sort((left, right) => left.time - right.time);
        const admitted = [];
        // Kibana writes the alerts that cannot be suppressed first.
        for (const candidate of ordered) {
            if (!this.#alertsAlone(candidate))
                continue;
            if (this.#hasRoom(admitted.length))
                admitted.push({ candidate, draft: candidate.draft });
        }
        for (const group of this.#groupsOf(run, ordered)) {
            if (this.#isAbsorbed(run, group))
                continue;
            if (this.#hasRoom(admitted.length))
                admitted.push(this.#raise(run, group));
        }
        return admitted;
    }
    explain(run, candidate) {
        const { suppressedBy } = candidate;
        const live = this.#live.get(JSON.stringify(suppressedBy), this.#since(run));
        const isCovered = live !== undefined && live.end >= candidate.time;
        if (!isCovered || this.#alertsAlone(candidate))
            return maxSignalsReason(this.#rule.maxSignals);
        return coveredReason(this.#suppression.groupBy, suppressedBy, live);
    }
    #hasRoom(count) {
        if (count < this.#rule.maxSignals)
            return true;
        this.#warn(tooManySignals(this.#rule));
        return false;
    }
    #alertsAlone(candidate) {
        const { missingFields } = this.#suppression;
        return missingFields === 'doNotSuppress' && candidate.suppressedBy.includes(null);
    }
    /** The groups of what no live alert covers already, in the order of their oldest candidate. */
    #groupsOf(run, ordered) {
        const groups = new Map();
        for (const candidate of ordered) {
            if (this.#alertsAlone(candidate))
                continue;
            const key = JSON.stringify(candidate.suppressedBy);
            const live = this.#live.get(key, this.#since(run));
            if (live !== undefined && live.end >= candidate.time)
                continue;
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, { key, members: [candidate] });
            else
                group.members.push(candidate);
        }
        return groups.values();
    }
    /** From when on an alert counts as live. Without a duration it only keeps events from being counted twice. */
    #since(run) {
        const { duration } = this.#suppression;
        return duration === undefined ? run.from : run.to - duration;
    }
    #isAbsorbed(run, group) {
        if (this.#suppression.duration === undefined)
            return false;
        const live = this.#live.get(group.key, this.#since(run));
        if (live === undefined)
            return false;
        for (const { draft } of group.members)
            absorb(live.draft.members, draft.members.hits);
        this.#live.set(group.key, { ...live, end: Math.max(live.end, lastTime(group)) });
        return true;
    }
    #raise(run, group) {
        const candidate = group.members[0];
        const { groupBy, duration } = this.#suppression;
        const names = groupBy.map((name, index) => [name, candidate.suppressedBy[index] ?? null]);
        const draft = {
            ...candidate.draft,
            group: { ...candidate.draft.group, ...Object.fromEntries(names) },
            openUntil: run.to + (duration ?? 0),
        };
        for (const other of group.members.slice(1))
            absorb(draft.members, other.draft.members.hits);
        this.#live.set(group.key, { draft, created: run.to, end: lastTime(group) });
        return { candidate, draft };
    }
}
function lastTime(group) {
    return group.members[group.members.length - 1].time;
}
//# sourceMappingURL=in-memory.js.map
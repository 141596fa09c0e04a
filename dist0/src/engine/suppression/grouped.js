import { combinationsOf, compareCombinations, keyOf } from '../combination.js';
import { absorb, membersOf } from '../draft.js';
import { groupOf } from '../field-columns.js';
import { coveredReason } from '../explain/covered-reason.js';
import { maxSignalsReason } from '../explain/reason.js';
import { tooManySignals, warnOfCut } from '../fold-warnings.js';
import { Sweep } from '../memory/sweep.js';
import { eventDraft } from '../kinds/event-draft.js';
import { LiveGroups } from './live-groups.js';
/** Suppression of query rules, which Elasticsearch groups: one alert for each combination of the fields' values. Events
 * that a group has covered are not looked at again while its last one lies inside the window. */
export class GroupedFold {
    #rule;
    #suppression;
    #columns;
    #hits;
    #warn;
    #live = new LiveGroups();
    /** The time of the last event that a group has covered. */
    #covered = new Map();
    /** What the last alert of a group was made of; Kibana's id of such an alert has nothing else in it. */
    #lastRaised = new Map();
    #sweep = new Sweep();
    #leftover = [];
    #leftoverAlone = [];
    constructor(context, suppression, columns) {
        this.#rule = context.rule;
        this.#hits = context.hits;
        this.#warn = context.warn;
        this.#suppression = suppression;
        this.#columns = columns;
    }
    evaluate(run) {
        this.#sweep.over(this.#covered, () => this.#forgetBefore(run.from));
        const buckets = this.#bucketsOf(run);
        const { maxSignals } = this.#rule;
        const taken = buckets.slice(0, maxSignals);
        const drafts = taken.flatMap((bucket) => this.#raise(run, bucket));
        this.#leftover = this.#cutHits(buckets.slice(maxSignals), taken);
        const alone = this.#alone(run);
        const room = maxSignals - drafts.length;
        this.#leftoverAlone = alone.slice(room);
        if (buckets.length > maxSignals || alone.length > room)
            this.#warn(tooManySignals(this.#rule));
        for (const hit of alone.slice(0, room))
            drafts.push(eventDraft(run.run, hit));
        return drafts;
    }
    explain(run, hit) {
        const cut = this.#leftover.includes(hit) || this.#leftoverAlone.includes(hit);
        if (cut || this.#alertsAlone(hit))
            return maxSignalsReason(this.#rule.maxSignals);
        for (const combination of this.#combinationsOf(hit)) {
            const end = this.#covered.get(keyOf(combination));
            if (end === undefined || !this.#isCovered(run, keyOf(combination), hit))
                continue;
            return coveredReason(this.#suppression.groupBy, combination, { end });
        }
        return undefined;
    }
    /** The groups of what is new to the run: fresh events, events cut off before, and those on the window's edge, which a
     * group that ends there does not cover any more. */
    #bucketsOf(run) {
        const buckets = new Map();
        for (const hit of new Set([...this.#leftover, ...run.edge(), ...run.fresh])) {
            if (this.#hits.timeOf(hit) < run.from || this.#alertsAlone(hit))
                continue;
            const combinations = this.#combinationsOf(hit);
            const keys = combinations.map(keyOf);
            if (keys.some((key) => this.#isCovered(run, key, hit)))
                continue;
            combinations.forEach((combination, index) => {
                const key = keys[index];
                const bucket = buckets.get(key);
                if (bucket === undefined)
                    buckets.set(key, { key, combination, hits: [hit] });
                else
                    bucket.hits.push(hit);
            });
        }
        return [...buckets.values()].sort((left, right) => compareCombinations(left.combination, right.combination));
    }
    #forgetBefore(from) {
        for (const [key, end] of this.#covered) {
            if (end >= from)
                continue;
            this.#covered.delete(key);
            this.#lastRaised.delete(key);
        }
    }
    #isCovered(run, key, hit) {
        const end = this.#covered.get(key);
        return end !== undefined && end > run.from && this.#hits.timeOf(hit) <= end;
    }
    #raise(run, bucket) {
        const { duration } = this.#suppression;
        const times = bucket.hits.map((hit) => this.#hits.timeOf(hit));
        const end = times.reduce((last, time) => Math.max(last, time));
        this.#covered.set(bucket.key, Math.max(end, this.#covered.get(bucket.key) ?? end));
        const since = duration === undefined ? Number.POSITIVE_INFINITY : run.to - duration;
        const live = this.#live.get(bucket.key, since);
        if (live !== undefined) {
            absorb(live.draft.members, bucket.hits);
            return [];
        }
        const hit = this.#oldest(bucket.hits);
        const content = `${hit} ${end}`;
        // The same events again, on the edge of the next window: the alert exists.
        if (this.#lastRaised.get(bucket.key) === content)
            return [];
        this.#lastRaised.set(bucket.key, content);
        const draft = {
            identity: { parts: ['group', bucket.key, String(end)], hit },
            run: run.run,
            group: groupOf(this.#columns, bucket.combination),
            values: {},
            openUntil: run.to + (duration ?? 0),
            members: membersOf(bucket.hits),
        };
        this.#live.set(bucket.key, { draft, created: run.to, end });
        return [draft];
    }
    #oldest(hits) {
        return hits.reduce((first, hit) => (this.#hits.compare(hit, first) < 0 ? hit : first));
    }
    /** Events of the groups that were cut off, unless another of their groups was not. */
    #cutHits(cut, taken) {
        if (cut.length === 0)
            return [];
        const covered = new Set(taken.flatMap((bucket) => bucket.hits));
        return [...new Set(cut.flatMap((bucket) => bucket.hits))].filter((hit) => !covered.has(hit));
    }
    /** Events that lack a field where such events are not to be suppressed: they alert one by one. */
    #alone(run) {
        const waiting = this.#leftoverAlone.filter((hit) => this.#hits.timeOf(hit) >= run.from);
        const fresh = run.fresh.filter((hit) => this.#alertsAlone(hit));
        return [...waiting, ...fresh].sort((left, right) => this.#hits.compare(left, right));
    }
    #alertsAlone(hit) {
        if (this.#suppression.missingFields === 'suppress')
            return false;
        return this.#columns.some((_, column) => this.#hits.valueOf(hit, column) === undefined);
    }
    #combinationsOf(hit) {
        const values = this.#hits.valuesOf(hit, 0, this.#columns.length);
        warnOfCut(this.#rule, values, this.#warn);
        return combinationsOf(values, 'null');
    }
}
//# sourceMappingURL=grouped.js.map
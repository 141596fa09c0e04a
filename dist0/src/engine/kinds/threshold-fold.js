import { combinationsOf, compareCombinations, keyOf } from '../combination.js';
import { absorb, membersOf } from '../draft.js';
import { groupText } from '../explain/group-text.js';
import { maxSignalsReason } from '../explain/reason.js';
import { groupOf, isoText } from '../field-columns.js';
import { tooManySignals, warnOfCut } from '../fold-warnings.js';
import { Sweep } from '../memory/sweep.js';
import { LiveGroups } from '../suppression/live-groups.js';
/** Counts a window's events by key. After an alert the key must reach the threshold again with newer events, as long
 * as the alert's last event lies inside the window. */
export class ThresholdFold {
    #rule;
    #hits;
    #warn;
    #columns;
    #buckets = new Map();
    #bucketsOfHit = new Map();
    #live = new LiveGroups();
    #sweep = new Sweep();
    #cut = [];
    constructor(context, columns) {
        this.#rule = context.rule;
        this.#hits = context.hits;
        this.#warn = context.warn;
        this.#columns = columns;
    }
    evaluate(run) {
        this.#sweep.over(this.#buckets, () => this.#forgetBefore(run.from));
        const reached = this.#dirty(run)
            .map((bucket) => this.#count(run, bucket))
            .filter((counted) => this.#reaches(counted))
            .sort((left, right) => compareCombinations(left.bucket.combination, right.bucket.combination));
        const { maxSignals } = this.#rule;
        this.#cut = reached.slice(maxSignals).map(({ bucket }) => bucket);
        if (this.#cut.length > 0)
            this.#warn(tooManySignals(this.#rule));
        return reached.slice(0, maxSignals).flatMap((counted) => this.#raise(run, counted));
    }
    /** Buckets that may reach the threshold now and did not before: those with new events, those that were cut off, and
     * those with an event on the window's edge, where an alert that ends there is forgotten. */
    #dirty(run) {
        for (const hit of run.fresh)
            this.#enter(hit);
        const dirty = new Set(this.#cut);
        for (const hit of [...run.fresh, ...run.edge()]) {
            for (const bucket of this.#bucketsOfHit.get(hit) ?? [])
                dirty.add(bucket);
        }
        return [...dirty];
    }
    #enter(hit) {
        const values = this.#hits.valuesOf(hit, 0, this.#columns.length);
        warnOfCut(this.#rule, values, this.#warn);
        const buckets = combinationsOf(values, 'none').map((combination) => this.#bucketOf(combination));
        this.#bucketsOfHit.set(hit, buckets);
        for (const bucket of buckets)
            this.#insert(bucket, hit);
    }
    #bucketOf(combination) {
        const key = keyOf(combination);
        let bucket = this.#buckets.get(key);
        if (bucket === undefined) {
            bucket = { key, combination, hits: [], last: Number.NEGATIVE_INFINITY };
            this.#buckets.set(key, bucket);
        }
        return bucket;
    }
    #insert(bucket, hit) {
        const last = bucket.hits[bucket.hits.length - 1];
        bucket.hits.push(hit);
        if (last !== undefined && this.#hits.compare(last, hit) > 0) {
            bucket.hits.sort((left, right) => this.#hits.compare(left, right));
        }
    }
    /** Forgets the buckets that have no event in the window any more: what their last alert covers is no later. */
    #forgetBefore(from) {
        for (const [key, { hits }] of this.#buckets) {
            const last = hits[hits.length - 1];
            if (last !== undefined && this.#hits.timeOf(last) >= from)
                continue;
            for (const hit of hits)
                this.#bucketsOfHit.delete(hit);
            this.#buckets.delete(key);
        }
    }
    #count(run, bucket) {
        const first = bucket.hits.findIndex((hit) => this.#hits.timeOf(hit) >= run.from);
        const gone = bucket.hits.splice(0, first === -1 ? bucket.hits.length : first);
        for (const hit of gone)
            this.#bucketsOfHit.delete(hit);
        const hits = bucket.hits.filter((hit) => !this.#isCovered(run, hit));
        return { bucket, hits, cardinality: this.#cardinality(hits) };
    }
    /** An event of several buckets is left out of all of them when the last alert of any of them covers it. */
    #isCovered(run, hit) {
        const time = this.#hits.timeOf(hit);
        const buckets = this.#bucketsOfHit.get(hit) ?? [];
        return buckets.some((bucket) => bucket.last > run.from && time <= bucket.last);
    }
    #cardinality(hits) {
        if (this.#rule.threshold.cardinality === undefined)
            return undefined;
        const distinct = new Set();
        for (const hit of hits) {
            const value = this.#hits.valueOf(hit, this.#columns.length);
            for (const item of typeof value === 'object' ? value : [value]) {
                if (item !== undefined)
                    distinct.add(item);
            }
        }
        return distinct.size;
    }
    explain(run, hit) {
        const buckets = this.#bucketsOfHit.get(hit) ?? [];
        const reasons = buckets.map((bucket) => this.#explainBucket(run, bucket, hit));
        return reasons.toSorted((left, right) => right.progress - left.progress)[0];
    }
    #explainBucket(run, bucket, hit) {
        const names = this.#columns.map(({ name }) => name);
        const group = groupText(names, bucket.combination);
        if (this.#isCovered(run, hit)) {
            const message = `it was counted already: an alert for ${group} reaches to ${isoText(bucket.last)}`;
            return { kind: 'suppressed', message, about: group, progress: 1 };
        }
        const hits = bucket.hits.filter((one) => !this.#isCovered(run, one));
        const counted = { bucket, hits, cardinality: this.#cardinality(hits) };
        if (this.#reaches(counted))
            return maxSignalsReason(this.#rule.maxSignals);
        return belowThreshold(this.#rule.threshold, { ...counted, group });
    }
    #reaches(counted) {
        const { value, cardinality } = this.#rule.threshold;
        if (counted.hits.length < Math.max(1, value))
            return false;
        return cardinality === undefined || (counted.cardinality ?? 0) >= cardinality.value;
    }
    #raise(run, { bucket, hits, cardinality }) {
        // The next run must not count these again, whether this alert is suppressed or not.
        bucket.last = this.#hits.timeOf(hits[hits.length - 1]);
        const duration = this.#rule.suppression?.duration;
        const since = duration === undefined ? Number.POSITIVE_INFINITY : run.to - duration;
        const live = this.#live.get(bucket.key, since);
        if (live !== undefined) {
            absorb(live.draft.members, hits);
            return [];
        }
        const draft = {
            identity: { parts: ['threshold', bucket.key, String(run.from)] },
            run: run.run,
            group: groupOf(this.#columns, bucket.combination),
            values: { count: hits.length, ...(cardinality === undefined ? {} : { cardinality }) },
            openUntil: run.to + (duration ?? 0),
            members: membersOf(hits),
        };
        this.#live.set(bucket.key, { draft, created: run.to, end: bucket.last });
        return [draft];
    }
}
/** How near a bucket came. */
function belowThreshold({ value, cardinality: asked }, { hits, cardinality = 0, group }) {
    const counts = [`${hits.length} of ${value} events in the window for ${group}`];
    if (asked !== undefined)
        counts.push(`${cardinality} of ${asked.value} values of ${asked.field}`);
    const reached = Math.min(1, hits.length / Math.max(1, value));
    const distinct = asked === undefined ? 1 : Math.min(1, cardinality / Math.max(1, asked.value));
    const message = counts.join(', ');
    return { kind: 'below-threshold', message, about: group, progress: reached * distinct };
}
//# sourceMappingURL=threshold-fold.js.map
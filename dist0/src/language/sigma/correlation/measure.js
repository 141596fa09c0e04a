const makers = {
    event_count: eventCount,
    value_count: valueCount,
    temporal: ruleCount,
    temporal_ordered: orderedRuleCount,
    value_sum: () => sumMeasure('sum', (sum) => sum),
    value_avg: () => sumMeasure('average', (sum, count) => sum / count),
    value_percentile: ({ percentile }) => percentileMeasure('percentile', percentile ?? 50),
    value_median: () => percentileMeasure('median', 50),
};
/** Makes the measure of a correlation's type. */
export function measureOf(correlation) {
    return makers[correlation.type](correlation);
}
function eventCount() {
    let count = 0;
    return {
        name: 'count',
        add: () => (count += 1),
        remove: () => (count -= 1),
        clear: () => (count = 0),
        value: () => count,
    };
}
/** How often each of several things lies in the window. */
class Tally {
    #counts = new Map();
    get distinct() {
        return this.#counts.size;
    }
    add(items) {
        for (const item of items)
            this.#counts.set(item, (this.#counts.get(item) ?? 0) + 1);
    }
    remove(items) {
        for (const item of items) {
            const left = (this.#counts.get(item) ?? 0) - 1;
            if (left > 0)
                this.#counts.set(item, left);
            else
                this.#counts.delete(item);
        }
    }
    clear() {
        this.#counts.clear();
    }
}
function valueCount() {
    const tally = new Tally();
    return {
        name: 'count',
        add: ({ measured }) => tally.add(measured),
        remove: ({ measured }) => tally.remove(measured),
        clear: () => tally.clear(),
        value: () => tally.distinct,
    };
}
function ruleCount() {
    const tally = new Tally();
    return {
        name: 'rules',
        add: ({ sources }) => tally.add(sources),
        remove: ({ sources }) => tally.remove(sources),
        clear: () => tally.clear(),
        value: () => tally.distinct,
    };
}
/** The length of the longest chain of different rules in the order of `rules`, each by a later event than the one before. */
function orderedRuleCount({ rules }) {
    let places = rules.map(() => []);
    let heads = rules.map(() => 0);
    let next = 0;
    const clear = () => {
        places = rules.map(() => []);
        heads = rules.map(() => 0);
        next = 0;
    };
    return {
        name: 'rules',
        add: ({ sources }) => {
            for (const source of sources)
                places[source].push(next);
            next += 1;
        },
        remove: ({ sources }) => {
            for (const source of sources)
                heads[source] += 1;
        },
        clear,
        value: () => longestChain(places, heads),
    };
}
/** Over the rules in order: for each length, how early a chain of it can end. */
function longestChain(places, heads) {
    const ends = [-1];
    places.forEach((own, source) => {
        for (let length = ends.length; length >= 1; length -= 1) {
            const before = ends[length - 1];
            const place = firstAfter(own, heads[source], before);
            if (place !== undefined && place < (ends[length] ?? Number.POSITIVE_INFINITY)) {
                ends[length] = place;
            }
        }
    });
    return ends.length - 1;
}
/** The first number above a limit in a sorted list, from a position on. */
function firstAfter(sorted, from, limit) {
    let low = from;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] > limit)
            high = middle;
        else
            low = middle + 1;
    }
    return sorted[low];
}
function sumMeasure(name, value) {
    // Numbers that are not whole are summed anew: taking them off again would leave a rest.
    let numbers = [];
    let head = 0;
    let sum = 0;
    let fractions = 0;
    const clear = () => {
        numbers = [];
        head = 0;
        sum = 0;
        fractions = 0;
    };
    return {
        name,
        add: ({ measured }) => {
            for (const item of numbersOf(measured)) {
                numbers.push(item);
                sum += item;
                if (!Number.isInteger(item))
                    fractions += 1;
            }
        },
        remove: ({ measured }) => {
            for (const item of numbersOf(measured)) {
                head += 1;
                sum -= item;
                if (!Number.isInteger(item))
                    fractions -= 1;
            }
        },
        clear,
        value: () => {
            const count = numbers.length - head;
            if (count === 0)
                return undefined;
            const exact = fractions === 0 ? sum : numbers.slice(head).reduce((all, one) => all + one, 0);
            return value(exact, count);
        },
    };
}
/** The value at a rank between 0 and 100, between two neighbours in proportion. */
function percentileMeasure(name, rank) {
    let sorted = [];
    return {
        name,
        add: ({ measured }) => {
            for (const item of numbersOf(measured))
                sorted.splice(placeOf(sorted, item), 0, item);
        },
        remove: ({ measured }) => {
            for (const item of numbersOf(measured))
                sorted.splice(placeOf(sorted, item), 1);
        },
        clear: () => (sorted = []),
        value: () => {
            if (sorted.length === 0)
                return undefined;
            const place = ((sorted.length - 1) * rank) / 100;
            const below = sorted[Math.floor(place)];
            const above = sorted[Math.ceil(place)];
            return below + (above - below) * (place - Math.floor(place));
        },
    };
}
/** The first place whose number is not smaller. */
function placeOf(sorted, item) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] >= item)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function numbersOf(measured) {
    return measured.filter((item) => typeof item === 'number');
}
//# sourceMappingURL=measure.js.map
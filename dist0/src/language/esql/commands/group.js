import { MemberList } from './member-list.js';
/** Rows that share the values of BY. What is computed over them is kept until a row comes or goes. */
export class Group {
    key;
    members;
    #aggregates;
    #rows;
    #results = [];
    constructor(key, { aggregates, rows }) {
        this.key = key;
        this.members = new MemberList(rows.compare);
        this.#aggregates = aggregates;
        this.#rows = rows;
    }
    add(member) {
        this.members.add(member);
        if (this.#results.length > 0)
            this.#results = [];
    }
    remove(member) {
        this.members.remove(member);
        if (this.#results.length > 0)
            this.#results = [];
    }
    aggregate(place) {
        const known = this.#results[place];
        if (known !== undefined)
            return known.value;
        const value = this.#compute(this.#aggregates[place]);
        this.#results[place] = { value };
        return value;
    }
    /** The rows of the input that the group's rows come from, in order. */
    sources() {
        const { members } = this;
        if (members.length === 1)
            return this.#rows.read(members.at(0), []).sources;
        const sources = new Set();
        for (let place = 0; place < members.length; place += 1) {
            for (const source of this.#rows.read(members.at(place), []).sources)
                sources.add(source);
        }
        return [...sources];
    }
    #compute({ start, value, by, filter, slots }) {
        const { members } = this;
        const accumulator = start();
        for (let place = 0; place < members.length; place += 1) {
            const row = this.#rows.read(members.at(place), slots);
            if (filter === undefined || filter(row) === true)
                accumulator.add(value(row), by?.(row));
        }
        return accumulator.result();
    }
}
//# sourceMappingURL=group.js.map
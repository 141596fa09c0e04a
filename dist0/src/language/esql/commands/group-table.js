import { itemsOf } from '../../field-values.js';
import { Group } from './group.js';
/** The groups of rows that come and go. Null is a group; a row with several values in a key is in the group of each,
 * over several keys in each combination. Without keys there is one group, also of nothing. */
export class GroupTable {
    #plan;
    #rows;
    #root = new Map();
    #groups = new Set();
    constructor(plan, rows) {
        this.#plan = plan;
        this.#rows = rows;
        if (plan.keys.length === 0)
            this.#groups.add(this.#newGroup([]));
    }
    enter(row) {
        for (const key of this.#keysOf(row))
            this.#groupAt(key).add(row);
    }
    /** Takes a row away that has entered. */
    leave(row) {
        for (const key of this.#keysOf(row)) {
            const group = this.#groupAt(key);
            group.remove(row);
            if (group.members.length === 0 && key.length > 0)
                this.#drop(group);
        }
    }
    /** The groups in the order in which a walk over the rows meets them. */
    groups() {
        const groups = [...this.#groups];
        for (let index = 1; index < groups.length; index += 1) {
            if (this.#compare(groups[index - 1], groups[index]) > 0)
                return groups.sort(this.#compare);
        }
        return groups;
    }
    #compare = (left, right) => {
        const first = left.members.at(0);
        const byRow = this.#rows.compare(first, right.members.at(0));
        if (byRow !== 0)
            return byRow;
        const keys = this.#keysOf(first);
        return keys.findIndex(isKeyOf(left)) - keys.findIndex(isKeyOf(right));
    };
    #keysOf(row) {
        const { keys, keySlots } = this.#plan;
        const read = this.#rows.read(row, keySlots);
        const values = keys.map((value) => value(read));
        return isSingle(values) ? [values] : combinations(values);
    }
    #groupAt(key) {
        if (key.length === 0)
            return [...this.#groups][0];
        let branch = this.#root;
        const last = key.length - 1;
        for (let index = 0; index < last; index += 1) {
            const next = branch.get(key[index]);
            if (next instanceof Map)
                branch = next;
            else {
                const made = new Map();
                branch.set(key[index], made);
                branch = made;
            }
        }
        const found = branch.get(key[last]);
        if (found !== undefined && !(found instanceof Map))
            return found;
        const group = this.#newGroup(key);
        this.#groups.add(group);
        branch.set(key[last], group);
        return group;
    }
    #newGroup(key) {
        return new Group(key, { aggregates: this.#plan.aggregates, rows: this.#rows });
    }
    #drop(group) {
        this.#groups.delete(group);
        prune(this.#root, group.key, 0);
    }
}
/** Takes a key out, and the branches that nothing else hangs on. */
function prune(branch, key, level) {
    const next = branch.get(key[level]);
    if (next instanceof Map)
        prune(next, key, level + 1);
    if (!(next instanceof Map) || next.size === 0)
        branch.delete(key[level]);
}
function isSingle(values) {
    return values.every((value) => typeof value !== 'object');
}
function isKeyOf({ key }) {
    return (other) => other.every((value, index) => Object.is(value, key[index]));
}
function combinations(values) {
    let all = [[]];
    for (const value of values) {
        const choices = typeof value === 'object' ? [...new Set(itemsOf(value))] : [value];
        all = all.flatMap((head) => choices.map((choice) => [...head, choice]));
    }
    return all;
}
//# sourceMappingURL=group-table.js.map
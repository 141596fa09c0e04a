/** Numbers in an order of theirs that mostly come at the end and go at the start. */
export class MemberList {
    #compare;
    #members = [];
    #start = 0;
    constructor(compare) {
        this.#compare = compare;
    }
    get length() {
        return this.#members.length - this.#start;
    }
    /** The member at a place below `length`. */
    at(place) {
        return this.#members[this.#start + place];
    }
    add(member) {
        const members = this.#members;
        const last = members[members.length - 1];
        if (last === undefined || this.#compare(last, member) <= 0)
            members.push(member);
        else
            members.splice(this.#placeOf(member), 0, member);
    }
    /** True when the member was there. */
    remove(member) {
        const place = this.#find(member);
        if (place === undefined)
            return false;
        if (place === this.#start)
            this.#start += 1;
        else
            this.#members.splice(place, 1);
        if (this.#start >= 64 && this.#start * 2 >= this.#members.length) {
            this.#members = this.#members.slice(this.#start);
            this.#start = 0;
        }
        return true;
    }
    toArray() {
        return this.#members.slice(this.#start);
    }
    #find(member) {
        if (this.#members[this.#start] === member)
            return this.#start;
        let place = this.#placeOf(member) - 1;
        while (place >= this.#start && this.#compare(this.#members[place], member) === 0) {
            if (this.#members[place] === member)
                return place;
            place -= 1;
        }
        return undefined;
    }
    /** The first place whose member comes after the given one. */
    #placeOf(member) {
        let low = this.#start;
        let high = this.#members.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#compare(this.#members[middle], member) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
//# sourceMappingURL=member-list.js.map
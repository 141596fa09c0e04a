import { Trail } from './trail.js';
/**
 * Matches one text. Each choice is tried once at each place of the text, whatever led there: what failed once would fail
 * again, since nothing but the place decides. So the time is at most choices x length, for all matches of a text together.
 */
export class RegexSearch {
    #program;
    #text;
    /** A bit for each choice and place that failed, or is being tried. */
    #tried;
    /** What inner bodies gave at a place: 0 not asked, 1 fails, n an end at n - 2. */
    #inner = [];
    #offsets;
    #stack = [];
    #places = [];
    constructor(program, groups, text) {
        this.#program = program;
        this.#text = text;
        this.#tried = new Uint32Array((program.main.splits * (text.length + 1) + 31) >>> 5);
        this.#offsets = Array.from({ length: (groups + 1) * 2 }, () => -1);
    }
    /** The match that begins at a place, if there is one. */
    matchAt(start) {
        this.#offsets.fill(-1);
        const end = this.#run(start);
        return end === -1 ? undefined : { start, end, offsets: [...this.#offsets] };
    }
    // The stack holds the choices on the way here, each with its place: a number is a group's offset to restore, a split
    // whose place is negative has no way left.
    #run(start) {
        let end = this.#goOn(this.#program.main.start, start);
        while (end === -1) {
            const back = this.#backtrack();
            if (back === undefined)
                return -1;
            end = this.#goOn(back.second, -this.#places.at(-1) - 1);
        }
        this.#succeed(end);
        return end;
    }
    #goOn(from, start) {
        let step = from;
        let at = start;
        while (step.kind !== 'end') {
            if (step.kind === 'split') {
                if (!this.#enter(step, at))
                    return -1;
                step = step.first;
            }
            else if (step.kind === 'save') {
                this.#stack.push(step.slot);
                this.#places.push(this.#offsets[step.slot]);
                this.#offsets[step.slot] = at;
                step = step.next;
            }
            else {
                at = this.#advance(step, at);
                if (at === -1)
                    return -1;
                step = step.next;
            }
        }
        return at;
    }
    #enter(step, at) {
        const bit = at * this.#program.main.splits + step.number;
        const mask = 1 << (bit & 31);
        if ((this.#tried[bit >>> 5] & mask) !== 0)
            return false;
        this.#tried[bit >>> 5] |= mask;
        this.#stack.push(step);
        this.#places.push(at);
        return true;
    }
    // The last choice with a way left, which it then has no more.
    #backtrack() {
        for (;;) {
            const entry = this.#stack.pop();
            if (entry === undefined)
                return undefined;
            const place = this.#places.pop();
            if (typeof entry === 'number')
                this.#offsets[entry] = place;
            else if (place >= 0) {
                this.#stack.push(entry);
                this.#places.push(-place - 1);
                return entry;
            }
        }
    }
    // The choices on the way to a match did not fail; those that were tried at its end in a loop may not have either.
    #succeed(end) {
        const { splits } = this.#program.main;
        for (const [index, entry] of this.#stack.entries()) {
            if (typeof entry === 'number')
                continue;
            const place = this.#places[index];
            this.#forget((place < 0 ? -place - 1 : place) * splits + entry.number);
        }
        for (let split = 0; split < splits; split += 1)
            this.#forget(end * splits + split);
        this.#stack.length = 0;
        this.#places.length = 0;
    }
    #forget(bit) {
        this.#tried[bit >>> 5] &= ~(1 << (bit & 31));
    }
    /** Where a step that chooses nothing leads; -1 where it fails. */
    #advance(step, at) {
        switch (step.kind) {
            case 'set': {
                const code = this.#text.charCodeAt(at);
                if (code < 128)
                    return step.ascii[code] === 1 ? at + 1 : -1;
                return this.#advanceBeyondAscii(step, at);
            }
            case 'assert':
                return step.holds(this.#text, at) ? at : -1;
            case 'atomic':
                return this.#endOf(step.body, at);
            case 'look':
                return this.#look(step, at) === step.negated ? -1 : at;
        }
    }
    #advanceBeyondAscii({ has }, at) {
        const code = this.#text.codePointAt(at);
        if (code === undefined || !has(code))
            return -1;
        return code > 0xffff ? at + 2 : at + 1;
    }
    #look({ body, back }, at) {
        if (back === undefined)
            return this.#endOf(body, at) !== -1;
        let start = at;
        for (let left = back; left > 0; left -= 1) {
            if (start === 0)
                return false;
            start -= this.#isPairBefore(start) ? 2 : 1;
        }
        return this.#endOf(body, start) === at;
    }
    #isPairBefore(at) {
        return at > 1 && (this.#text.codePointAt(at - 2) ?? 0) > 0xffff;
    }
    // As `#run`, but what each choice came to is remembered for good: other places lead here too.
    #endOf(body, start) {
        const cells = body.splits * (this.#text.length + 1);
        const known = (this.#inner[body.number] ??= new Int32Array(cells));
        const trail = new Trail(known, body.splits);
        let end = this.#follow(body.start, start, trail);
        while (end === -1) {
            const back = trail.back();
            if (back === undefined)
                return -1;
            end = this.#follow(back.step.second, back.at, trail);
        }
        trail.settle(end);
        return end;
    }
    /** Goes the first way at each choice, to an end or to -1. */
    #follow(from, start, trail) {
        let step = from;
        let at = start;
        while (step.kind !== 'end') {
            if (step.kind === 'split') {
                const result = trail.resultOf(step, at);
                if (result !== 0)
                    return result - 2;
                trail.enter(step, at);
                step = step.first;
            }
            else if (step.kind === 'save')
                step = step.next;
            else {
                at = this.#advance(step, at);
                if (at === -1)
                    return -1;
                step = step.next;
            }
        }
        return at;
    }
}
//# sourceMappingURL=regex-search.js.map
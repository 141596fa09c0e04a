import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const longestPattern = 10_000;
/** Where a parser is in a regular expression. */
export class PatternReader {
    dialect;
    #characters;
    #span;
    #at = 0;
    constructor(source, dialect, span) {
        this.dialect = dialect;
        this.#span = span;
        this.#characters = Array.from(source);
        if (source.length > longestPattern)
            this.fail(`it has more than ${longestPattern} characters`);
    }
    get place() {
        return this.#at;
    }
    /** Goes back to a place that was read before. */
    rewind(place) {
        this.#at = place;
    }
    peek(offset = 0) {
        return this.#characters[this.#at + offset];
    }
    next() {
        const character = this.#characters[this.#at];
        if (character === undefined)
            return this.fail('it ends too early');
        this.#at += 1;
        return character;
    }
    /** Takes a text that stands here. */
    match(wanted) {
        const length = Array.from(wanted).length;
        if (this.#characters.slice(this.#at, this.#at + length).join('') !== wanted)
            return false;
        this.#at += length;
        return true;
    }
    /** Takes characters while they fit, at most so many. */
    takeWhile(fits, most = 100) {
        let taken = '';
        while (taken.length < most && fits.test(this.peek() ?? ''))
            taken += this.next();
        return taken;
    }
    /** Takes what stands before a closing text, and that text.
     * @throws TrailproofError PATTERN_INVALID where it does not close */
    takeUntil(close) {
        let taken = '';
        while (!this.match(close))
            taken += this.next();
        return taken;
    }
    fail(reason) {
        throw new TrailproofError('PATTERN_INVALID', `The regular expression is not valid at character ${this.#at + 1}: ${reason}.`, { span: this.#span });
    }
    refuse(what, hint) {
        throw new TrailproofError('PATTERN_UNSUPPORTED', `${what} in a regular expression of ${this.dialect.name} is not supported.`, { span: this.#span, hint });
    }
}
//# sourceMappingURL=pattern-reader.js.map
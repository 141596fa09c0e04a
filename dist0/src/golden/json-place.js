import { TrailproofError } from '../diagnostic/trailproof-error.js';
const deepest = 40;
/** Finds where the value at a path stands in a JSON text; the nearest enclosing value if it is missing.
 * @throws TrailproofError GOLDEN_INVALID where the text is no JSON
 * @example placeOf({ name: 'g.json', text: '{"a":[1]}' }, ['a', 0]) // start 6, end 7 */
export function placeOf(source, path) {
    const places = [];
    const cursor = new JsonCursor(source);
    cursor.visit((at, start, end) => {
        if (at.length <= path.length && at.every((part, index) => part === path[index])) {
            places.push({ depth: at.length, start, end });
        }
    });
    places.sort((left, right) => right.depth - left.depth);
    const { start, end } = places[0] ?? { start: 0, end: 0 };
    return { source, start, end };
}
/** Walks a JSON text and tells where each value stands. JSON.parse gives no places. */
class JsonCursor {
    at = 0;
    source;
    constructor(source) {
        this.source = source;
    }
    visit(visit) {
        this.value([], visit);
        this.space();
        if (this.at < this.source.text.length)
            this.fail('nothing more');
    }
    value(path, visit) {
        if (path.length > deepest)
            this.fail(`at most ${deepest} levels`);
        this.space();
        const start = this.at;
        const character = this.source.text[this.at];
        if (character === '{')
            this.members(path, visit);
        else if (character === '[')
            this.items(path, visit);
        else if (character === '"')
            this.string();
        else
            this.match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, 'a value');
        visit(path, start, this.at);
    }
    members(path, visit) {
        this.at += 1;
        if (this.takes('}'))
            return;
        do {
            this.space();
            const key = this.string();
            if (!this.takes(':'))
                this.fail('":"');
            this.value([...path, key], visit);
        } while (this.takes(','));
        if (!this.takes('}'))
            this.fail('"," or "}"');
    }
    items(path, visit) {
        this.at += 1;
        if (this.takes(']'))
            return;
        let index = 0;
        do {
            this.value([...path, index], visit);
            index += 1;
        } while (this.takes(','));
        if (!this.takes(']'))
            this.fail('"," or "]"');
    }
    string() {
        // Every branch begins with a character of its own, so the pattern cannot backtrack.
        const text = this.match(/"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/y, 'a string in double quotes');
        return String(JSON.parse(text));
    }
    match(pattern, expected) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.source.text)?.[0];
        if (found === undefined)
            return this.fail(expected);
        this.at += found.length;
        return found;
    }
    takes(character) {
        this.space();
        if (this.source.text[this.at] !== character)
            return false;
        this.at += 1;
        return true;
    }
    space() {
        while (/[ \t\r\n]/.test(this.source.text[this.at] ?? ''))
            this.at += 1;
    }
    fail(expected) {
        throw new TrailproofError('GOLDEN_INVALID', `This is no JSON: expected ${expected}.`, {
            span: { source: this.source, start: this.at, end: this.at + 1 },
            hint: 'Restore the file, or write it anew with --update and review the change.',
        });
    }
}
//# sourceMappingURL=json-place.js.map
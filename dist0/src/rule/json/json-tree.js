import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { placedText, } from '../placed-document.js';
// Rules nest a few levels; Kibana's filters some more.
const deepest = 64;
/** Reads the JSON value that stands at [start, end) of a text.
 * @throws TrailproofError with `codes.syntax` or `codes.depth` at the place. */
export function parseJsonAt(source, [start, end], codes) {
    return new JsonParser(source, end, codes).parse(start);
}
/** A text of a JSON value as a query, whose offsets lead back into the file. */
export function jsonQueryText(source, place, text) {
    return placedText(source, text, place[0] + 1);
}
/** The node of a value for `placedDocument`. */
export function placedJson(node, key) {
    return {
        place: node.place,
        key,
        isText: node.kind === 'text',
        child: (part) => childOf(node, part),
        plain: () => plainJson(node),
    };
}
/** A JSON value as plain data. */
export function plainJson(node) {
    switch (node.kind) {
        case 'object':
            return Object.fromEntries([...node.members].map(([name, { value }]) => [name, plainJson(value)]));
        case 'array':
            return node.items.map(plainJson);
        case 'text':
            return node.text.value;
        case 'scalar':
            return node.value;
    }
}
function childOf(node, part) {
    if (node.kind === 'object' && typeof part === 'string') {
        const member = node.members.get(part);
        return member && placedJson(member.value, member.key);
    }
    if (node.kind !== 'array' || typeof part !== 'number')
        return undefined;
    const item = node.items[part];
    return item && placedJson(item);
}
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
class JsonParser {
    #source;
    #text;
    #end;
    #codes;
    #at = 0;
    constructor(source, end, codes) {
        this.#source = source;
        this.#text = source.text;
        this.#end = end;
        this.#codes = codes;
    }
    parse(start) {
        this.#at = start;
        const node = this.#value(1);
        this.#skipSpaces();
        if (this.#at < this.#end)
            throw this.#wrong('the value ends before this');
        return node;
    }
    #value(depth) {
        this.#skipSpaces();
        if (depth > deepest) {
            throw this.#error(this.#codes.depth, `Values nest deeper than ${deepest} levels.`);
        }
        const character = this.#peek();
        if (character === '{')
            return this.#object(depth);
        if (character === '[')
            return this.#array(depth);
        if (character === '"') {
            const start = this.#at;
            const text = this.#string();
            return { kind: 'text', place: [start, this.#at], text };
        }
        return this.#scalar();
    }
    #object(depth) {
        const start = this.#at;
        const members = new Map();
        this.#list('}', () => {
            this.#skipSpaces();
            if (this.#peek() !== '"')
                throw this.#wrong('a key in quotes is missing here');
            const keyAt = this.#at;
            const name = this.#string().value;
            const key = [keyAt, this.#at];
            this.#skipSpaces();
            if (this.#peek() !== ':')
                throw this.#wrong('a ":" is missing here');
            this.#at += 1;
            members.set(name, { key, value: this.#value(depth + 1) });
        });
        return { kind: 'object', place: [start, this.#at], members };
    }
    #array(depth) {
        const start = this.#at;
        const items = [];
        this.#list(']', () => items.push(this.#value(depth + 1)));
        return { kind: 'array', place: [start, this.#at], items };
    }
    /** Reads what stands between brackets, with commas between. */
    #list(close, readOne) {
        this.#at += 1;
        this.#skipSpaces();
        if (this.#peek() === close) {
            this.#at += 1;
            return;
        }
        for (;;) {
            readOne();
            this.#skipSpaces();
            const character = this.#peek();
            if (character !== ',' && character !== close) {
                throw this.#wrong(`a comma or "${close}" is missing here`);
            }
            this.#at += 1;
            if (character === close)
                return;
        }
    }
    #string() {
        const first = this.#at + 1;
        const close = this.#closingQuote(first);
        const starts = new Uint32Array(close - first);
        const ends = new Uint32Array(close - first);
        const parts = [];
        this.#at = first;
        while (this.#at < close) {
            const before = this.#at;
            parts.push(this.#text[before] === '\\' ? this.#escape() : this.#plainCharacter());
            starts[parts.length - 1] = before;
            ends[parts.length - 1] = this.#at;
        }
        this.#at = close + 1;
        return {
            value: parts.join(''),
            starts: starts.subarray(0, parts.length),
            ends: ends.subarray(0, parts.length),
        };
    }
    #closingQuote(first) {
        for (let at = first; at < this.#end; at += 1) {
            if (this.#text[at] === '"')
                return at;
            if (this.#text[at] === '\\')
                at += 1;
        }
        throw this.#wrong('this text has no closing quotes');
    }
    #plainCharacter() {
        const character = this.#text[this.#at];
        if (character < ' ')
            throw this.#wrong('control characters must be escaped');
        this.#at += 1;
        return character;
    }
    #escape() {
        const letter = this.#text[this.#at + 1] ?? '';
        if (letter === 'u') {
            const digits = this.#text.slice(this.#at + 2, this.#at + 6);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw this.#wrong('\\u needs four hexadecimal digits');
            this.#at += 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const character = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
        if (character === undefined)
            throw this.#wrong('there is no such escape');
        this.#at += 2;
        return character;
    }
    #scalar() {
        const word = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
        word.lastIndex = this.#at;
        const found = word.exec(this.#text)?.[0];
        const start = this.#at;
        if (found === undefined || start + found.length > this.#end) {
            throw this.#wrong('a value is missing here');
        }
        this.#at += found.length;
        const value = /^-?0\d/.test(found) ? undefined : JSON.parse(found);
        if (typeof value !== 'number' && typeof value !== 'boolean' && value !== null) {
            throw this.#wrong('this is no number');
        }
        return { kind: 'scalar', place: [start, this.#at], value };
    }
    #peek() {
        return this.#at < this.#end ? this.#text[this.#at] : undefined;
    }
    #skipSpaces() {
        while (this.#at < this.#end && ' \t\r\n'.includes(this.#text[this.#at]))
            this.#at += 1;
    }
    #wrong(reason) {
        return this.#error(this.#codes.syntax, `This is not valid JSON: ${reason}.`);
    }
    #error(code, message) {
        const start = Math.min(this.#at, this.#end);
        return new TrailproofError(code, message, {
            span: { source: this.#source, start, end: Math.min(start + 1, this.#end) },
        });
    }
}
//# sourceMappingURL=json-tree.js.map
import { CST, Lexer } from 'yaml';
/** True when the values of a YAML text nest deeper than a limit, by its tokens alone: the library recurses, and exhausts
 * the stack (or worse) where nobody asks first.
 * @example nestsDeeper('a: [[1]]', 2) // true */
export function nestsDeeper(text, limit) {
    return boundOf(text) > limit && nestingOf(text) > limit;
}
const lineStart = /^[ \t?-]*/gm;
/** What nesting cannot exceed; cheap, and low enough for nearly every rule. */
function boundOf(text) {
    const brackets = text.split(/[[{]/).length - 1;
    let widest = 0;
    for (const [start] of text.matchAll(lineStart))
        widest = Math.max(widest, start.length);
    // A list may begin in the column of the key above it.
    return brackets + 2 * (widest + 1);
}
function nestingOf(text) {
    const gauge = new Gauge();
    for (const token of new Lexer().lex(text))
        gauge.take(token);
    return gauge.deepest;
}
class Gauge {
    deepest = 0;
    #flow = 0;
    #column = 0;
    /** Where the first key or value of the line begins. */
    #content;
    /** The columns of the indicators that are open, from the outermost. */
    #open = [];
    take(token) {
        const type = CST.tokenType(token) ?? '';
        switch (type) {
            case 'doc-mode':
            case 'flow-error-end':
            case 'scalar':
                // Marks of the lexer, which stand for no text.
                if (type === 'doc-mode')
                    this.#open = [];
                return;
            case 'flow-map-start':
            case 'flow-seq-start':
                this.#flow += 1;
                break;
            case 'flow-map-end':
            case 'flow-seq-end':
                this.#flow = Math.max(0, this.#flow - 1);
                break;
            case 'seq-item-ind':
            case 'explicit-key-ind':
                this.#indicate(this.#column);
                break;
            case 'map-value-ind':
                // A key counts by where it begins.
                this.#indicate(this.#content ?? this.#column);
                break;
            case 'space':
            case 'newline':
            case 'comment':
                break;
            default:
                this.#content ??= this.#column;
        }
        this.deepest = Math.max(this.deepest, this.#flow + this.#open.length);
        this.#move(token);
    }
    #indicate(column) {
        if (this.#flow > 0)
            return;
        while ((this.#open.at(-1) ?? -1) >= column)
            this.#open.pop();
        this.#open.push(column);
    }
    #move(token) {
        const lastBreak = token.lastIndexOf('\n');
        if (lastBreak === -1)
            this.#column += token.length;
        else {
            this.#column = token.length - lastBreak - 1;
            this.#content = undefined;
        }
    }
}
//# sourceMappingURL=yaml-depth.js.map
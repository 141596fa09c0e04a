import { positionOf } from '../../diagnostic/span.js';
import { isSpace, readConnective, readLiteral, readNot } from './lexer.js';
/** Says what to do about a syntax error at an offset, when it is one of the common mistakes. */
export function adviceFor(query, at) {
    for (const advise of advisers) {
        const advice = advise(query, at);
        if (advice !== undefined)
            return advice;
    }
    return undefined;
}
// How far back the advice looks.
const reach = 80;
const unclosedQuote = (query, at) => query.text[at] === '"' && readLiteral(query, at) === undefined
    ? 'This quote is never closed.'
    : undefined;
const misplacedNot = ({ text }, at) => {
    if (readNot(text, at) === undefined)
        return undefined;
    if (/(?:^|[\s(])not\s+$/i.test(before(text, at))) {
        return 'One "not" per condition: write not (not …), or leave both out.';
    }
    if (lastMark(text, at) === ':')
        return 'Put a negated value in parentheses: field:(not value).';
    if (isSpace(text[at - 1]))
        return 'Write "and not" to join conditions, or put the value in quotes.';
    return 'An unquoted value ends before "not ", even inside a word. Put the value in quotes.';
};
const missingValue = ({ text }, at) => {
    const isNothing = at === text.length || text[at] === ')' || connectiveAt(text, at);
    const mark = lastMark(text, at);
    if (mark === ':' && isNothing) {
        return `Nothing follows "${tailOf(text, at)}". Give a value, or * for any value.`;
    }
    if (/[<>]=?\s*$/.test(before(text, at))) {
        return `"${tailOf(text, at)}" needs a single value behind it.`;
    }
    const swallowed = text[at] === ':' ? /(\S+:)\s+(?:and|or)\s\S*$/i.exec(before(text, at)) : null;
    return swallowed === null
        ? undefined
        : `Nothing follows "${swallowed[1]}". Give a value, or * for any value.`;
};
const missingOperand = ({ text }, at) => {
    const word = /(?:^|\s)(and|or|not)\s*$/i.exec(before(text, at))?.[1];
    return word === undefined ? undefined : `Something must follow "${word}".`;
};
const unbalanced = (query, at) => {
    const { text } = query;
    const open = openBracket(text.slice(0, at));
    if (text[at] === ')') {
        return open === undefined ? 'No parenthesis is open here.' : 'Give a value in the parentheses.';
    }
    if (text[at] === '}' && open === undefined) {
        return 'No brace is open here. Put a value that holds braces in quotes.';
    }
    if (at < text.length || open === undefined)
        return undefined;
    const { line, column } = positionOf(query.spanOf(open, open + 1));
    return `The "${text[open]}" at ${line}:${column} is never closed.`;
};
const foreignOperator = ({ text }, at) => {
    if (/=\s*$/.test(before(text, at)))
        return 'KQL compares with a colon: field: "value".';
    const sign = /&&|\|\|/.exec(before(text, at))?.[0];
    return sign === undefined ? undefined : `Write "${sign === '&&' ? 'and' : 'or'}" for ${sign}.`;
};
const specialInValue = ({ text }, at) => {
    const character = text[at];
    if (character === '\\')
        return 'Write \\\\ for a backslash, or put the value in quotes.';
    if (character === '"')
        return 'Join conditions with "and" or "or"; inside a value write \\".';
    return character !== undefined && '():<>{}'.includes(character)
        ? `Put a value that holds ${character} in quotes, or write \\${character}.`
        : undefined;
};
const advisers = [
    unclosedQuote,
    misplacedNot,
    missingValue,
    missingOperand,
    unbalanced,
    foreignOperator,
    specialInValue,
];
function before(text, at) {
    return text.slice(Math.max(0, at - reach), at);
}
function connectiveAt(text, at) {
    return readConnective(` ${text.slice(at, at + 5)}`, 0, 'and') !== undefined;
}
function lastMark(text, at) {
    return before(text, at).trimEnd().at(-1);
}
function tailOf(text, at) {
    return /[^\s()]*\s*[:<>]=?$/.exec(before(text, at).trimEnd())?.[0] ?? '';
}
function openBracket(text) {
    const open = [];
    for (const { 0: found, index } of text.matchAll(/\\.|"(?:\\.|[^"\\])*"|[(){}]/gs)) {
        if (found === '(' || found === '{')
            open.push(index);
        else if (found === ')' || found === '}')
            open.pop();
    }
    return open.at(-1);
}
//# sourceMappingURL=advice.js.map
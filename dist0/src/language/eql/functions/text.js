import { foldAscii } from '../../fold-case.js';
/** Functions that cut and measure texts. Lengths and places count UTF-16 units, as Java's do. */
export const textFunctions = [
    {
        name: 'length',
        parameters: ['text'],
        required: 1,
        variadic: false,
        hasIgnoreCase: false,
        resultType: () => 'long',
        bind: () => (values) => {
            const [text] = values;
            return typeof text === 'string' ? text.length : undefined;
        },
    },
    {
        name: 'substring',
        parameters: ['text', 'number', 'number'],
        required: 2,
        variadic: false,
        hasIgnoreCase: false,
        resultType: () => 'text',
        bind: () => (values) => {
            const [text, start, end] = values;
            if (typeof text !== 'string' || typeof start !== 'number')
                return undefined;
            return text.slice(start, typeof end === 'number' ? end : undefined);
        },
    },
    {
        name: 'indexOf',
        parameters: ['text', 'text', 'number'],
        required: 2,
        variadic: false,
        hasIgnoreCase: true,
        resultType: () => 'long',
        bind: (_, { ignoreCase }) => {
            const fold = folding(ignoreCase);
            return (values) => {
                const [text, wanted, start] = values;
                if (typeof text !== 'string' || typeof wanted !== 'string')
                    return undefined;
                const at = fold(text).indexOf(fold(wanted), typeof start === 'number' ? start : 0);
                return at === -1 ? undefined : at;
            };
        },
    },
    {
        name: 'between',
        parameters: ['text', 'text', 'text', 'boolean'],
        required: 3,
        variadic: false,
        hasIgnoreCase: true,
        resultType: () => 'text',
        bind: (_, { ignoreCase }) => {
            const fold = folding(ignoreCase);
            return (values) => {
                const [text, left, right, greedy] = values;
                if (typeof text !== 'string' || typeof left !== 'string' || typeof right !== 'string') {
                    return undefined;
                }
                return cutBetween(text, {
                    folded: fold(text),
                    left: fold(left),
                    right: fold(right),
                    greedy: greedy === true,
                });
            };
        },
    },
];
function folding(ignoreCase) {
    return ignoreCase ? foldAscii : (text) => text;
}
function cutBetween(text, { folded, left, right, greedy }) {
    const before = folded.indexOf(left);
    if (before === -1)
        return '';
    const start = before + left.length;
    const end = greedy ? folded.lastIndexOf(right) : folded.indexOf(right, start);
    return end < start ? '' : text.slice(start, end);
}
//# sourceMappingURL=text.js.map
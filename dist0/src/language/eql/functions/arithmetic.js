/** Functions that calculate; the operators `+ - * / %` are the same functions. */
export const arithmeticFunctions = [
    calculation('add', (left, right) => left + right),
    calculation('subtract', (left, right) => left - right),
    calculation('multiply', (left, right) => left * right),
    calculation('divide', (left, right, isWhole) => isWhole ? Math.trunc(left / right) : left / right),
    calculation('modulo', (left, right) => left % right),
];
/** The function behind an operator. */
export const functionOfOperator = {
    '+': 'add',
    '-': 'subtract',
    '*': 'multiply',
    '/': 'divide',
    '%': 'modulo',
};
function calculation(name, calculate) {
    return {
        name,
        parameters: ['number', 'number'],
        required: 2,
        variadic: false,
        hasIgnoreCase: false,
        resultType: (types) => (types.every(isWholeType) ? 'long' : 'double'),
        bind: (types) => {
            const isWhole = types.every(isWholeType);
            return (values) => {
                const [left, right] = values;
                if (typeof left !== 'number' || typeof right !== 'number')
                    return undefined;
                // A whole division by zero is an error in Elasticsearch; here it yields nothing.
                const result = calculate(left, right, isWhole);
                return Number.isFinite(result) ? result : undefined;
            };
        },
    };
}
function isWholeType(type) {
    return type === 'long';
}
//# sourceMappingURL=arithmetic.js.map
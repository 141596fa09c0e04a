/** Words that are no column names unless quoted with backticks. */
export const reservedWords = new Set([
    'and',
    'asc',
    'by',
    'desc',
    'false',
    'first',
    'in',
    'is',
    'last',
    'like',
    'not',
    'null',
    'nulls',
    'or',
    'rlike',
    'true',
    'where',
]);
/** An identifier that needs no backticks. */
export const plainIdentifier = /^(?:[A-Za-z][A-Za-z0-9_]*|[@_][A-Za-z0-9_]+)$/;
//# sourceMappingURL=token.js.map
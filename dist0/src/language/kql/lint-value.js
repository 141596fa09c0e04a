/** Warns of a value that is valid KQL but hardly what was meant. */
export function warnOfValue(value, warnings) {
    const text = unquotedText(value);
    if (/^'.*'$/s.test(text)) {
        warn(value, warnings, {
            message: 'Single quotes do not quote in KQL: they are part of the value.',
            hint: 'Use double quotes.',
        });
    }
    const word = /\s(and|or|not)$/i.exec(text)?.[1];
    if (word === undefined)
        return;
    warn(value, warnings, {
        message: `The value ends with the word "${word}": nothing follows it that it could join.`,
        hint: 'Put the value in quotes if the word belongs to it.',
    });
}
/** Warns of a value without a field that looks like a comparison of another language. */
export function warnOfFreeText(value, warnings) {
    warnOfValue(value, warnings);
    if (!unquotedText(value).includes('='))
        return;
    warn(value, warnings, {
        message: 'The value has no field: it is sought in every field.',
        hint: 'KQL compares with a colon: field: "value".',
    });
}
function unquotedText(value) {
    if (value.kind === 'wildcard')
        return value.pieces.join('*');
    return value.kind === 'text' && !value.quoted ? value.text : '';
}
function warn(value, warnings, { message, hint }) {
    warnings.push({ severity: 'warning', code: 'VALUE_UNFIT', message, span: value.span, hint });
}
//# sourceMappingURL=lint-value.js.map
/** java.util.regex, which REPLACE of ES|QL runs. */
export const java = {
    name: 'Java',
    lineEnds: 'terminators',
    everyLine: false,
    multiline: 'lines',
    h: 'blank',
    fold: 'ascii',
    groupNames: 'words',
    possessiveCounts: true,
    looseBraces: false,
};
/** Oniguruma with Ruby's syntax (the library Joni), which GROK of Elasticsearch runs. */
export const oniguruma = {
    name: 'Oniguruma',
    lineEnds: 'newline',
    everyLine: true,
    multiline: 'dot',
    h: 'hexadecimal',
    fold: 'unicode',
    groupNames: 'any',
    possessiveCounts: false,
    looseBraces: true,
};
//# sourceMappingURL=dialect.js.map
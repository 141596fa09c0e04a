import { plural } from './text/plural.js';
/** Says how many alerts there were and are: `12 alerts before, 9 now: 1 added, 4 lost`. */
export function numbersWords({ before, now, ...kinds }) {
    const differ = differenceWords(kinds);
    return `${plural(before, 'alert')} before, ${now} now${differ === '' ? '' : `: ${differ}`}`;
}
/** `1 added, 4 lost`; empty where nothing differs. */
export function differenceWords(numbers) {
    return ['added', 'lost', 'altered']
        .filter((kind) => numbers[kind] > 0)
        .map((kind) => `${numbers[kind]} ${kind}`)
        .join(', ');
}
// Of an hour nobody can tell what a day brings.
const fewestDays = 1;
/** How many alerts a day brought and brings, over a log of a day or more: `1.5 a day before, 0.4 now`. */
export function rateWords({ before, now }, span) {
    if (span === undefined || span.days < fewestDays)
        return undefined;
    return `${rate(before / span.days)} a day before, ${rate(now / span.days)} now`;
}
const rate = (value) => value === 0 ? '0' : value < 0.1 ? 'under 0.1' : value < 10 ? value.toFixed(1) : value.toFixed(0);
/** Which stretch of time the records are of: `4.2 days from … to …`. */
export function spanWords(span) {
    if (span === undefined)
        return undefined;
    const { from, to, days } = span;
    const length = days >= 1 ? `${rate(days)} days` : `${rate(days * 24)} hours`;
    return `${length}, ${from} to ${to}`;
}
/** What became of the rule beside its alerts, a line each. */
export function ruleWords({ change, was, because }) {
    const lay = was === undefined ? [] : [`was ${was.rule} in ${was.file}`];
    switch (change) {
        case 'broken':
            return [...lay, `does not run any more: ${because ?? 'it cannot be read'}`];
        case 'mended':
            return [...lay, `did not run before: ${because ?? 'it could not be read'}`];
        case 'same':
            return [...lay, 'its content is as it was: what it is run with differs'];
        case 'added':
            return because === undefined ? [] : [`does not run: ${because}`];
        case 'renamed':
        case 'removed':
        case 'changed':
            return lay;
    }
}
//# sourceMappingURL=changes-words.js.map
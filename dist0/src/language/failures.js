/** Says of each clause in the way of a condition what was met instead, the heaviest first; empty where it holds.
 * @example failuresOf(clause, () => 1) // ['event.action is "DeleteUser", not "CreateUser"'] */
export function failuresOf(clause, weightOf) {
    return failedClauses(clause, weightOf).map(failureText);
}
/** The single clauses in the way of a condition, the heaviest first; none where it holds. */
export function failedClauses(clause, weightOf) {
    const weight = ({ met }) => Math.max(0, ...met.map(({ field }) => weightOf(field)));
    return failing(clause, true).toSorted((left, right) => weight(right) - weight(left));
}
/** The single clauses that keep a condition from being what is wanted: of alternatives, those of the shortest way. */
export function failing(clause, wanted) {
    if (clause.result === wanted)
        return [];
    switch (clause.kind) {
        case 'one':
            return [clause];
        case 'not':
            return failing(clause.parts[0], !wanted);
        case 'all':
        case 'any': {
            const failed = clause.parts.map((part) => failing(part, wanted));
            if ((clause.kind === 'all') === wanted)
                return failed.flat();
            return failed.toSorted((left, right) => left.length - right.length)[0] ?? [];
        }
    }
}
/** What a single clause met, and what it wanted.
 * @example failureText(clause) // 'source.ip has no value, and "source.ip is not null" wants one' */
export function failureText({ text, met, wanted, result }) {
    const found = metText(met);
    if (wanted !== undefined && found !== '')
        return `${found}, not ${wantedText(wanted)}`;
    const answer = result === null ? 'unknown' : String(result);
    return found === '' ? `"${text}" is ${answer}` : `${found}: "${text}" is ${answer}`;
}
/** How near a number came to what a failed comparison wants, from 0 to 1. */
export function nearnessOf(clause) {
    const [first] = failing(clause, true);
    const value = first?.met[0]?.value;
    const bound = /(?:>=?|==)\s*(\d+(?:\.\d+)?)$/.exec(first?.text ?? '')?.[1];
    if (typeof value !== 'number' || bound === undefined || Number(bound) === 0)
        return 0;
    return Math.max(0, Math.min(1, value / Number(bound)));
}
/** What some fields hold.
 * @example metText([{ field: 'n', value: 3 }]) // 'n is 3' */
export function metText(met) {
    return met.map(valueMet).join(', ');
}
function valueMet({ field, value }) {
    if (value === null)
        return `${field} has no value`;
    if (typeof value !== 'object')
        return `${field} is ${scalarText(value)}`;
    return `${field} is ${value.map(scalarText).join(', ')}`;
}
const mostWanted = 4;
function wantedText(wanted) {
    const told = wanted.slice(0, mostWanted).map(scalarText).join(', ');
    if (wanted.length === 1)
        return told;
    const left = wanted.length - mostWanted;
    return `one of ${told}${left > 0 ? ` and ${left} more` : ''}`;
}
const longest = 120;
function scalarText(value) {
    if (typeof value !== 'string')
        return String(value);
    return `"${value.length <= longest ? value : `${value.slice(0, longest - 1)}…`}"`;
}
//# sourceMappingURL=failures.js.map
const numbered = /^(.*)#(\d{1,9})$/s;
/** Writes runs of the same step shortly, so that 25 tries take one line of a golden.
 * @example foldSteps(['try', 'try#2', 'try#3', 'attach']) // ['try#1..3', 'attach'] */
export function foldSteps(steps) {
    const folded = [];
    let run;
    for (const step of steps) {
        const { name, number } = partsOf(step);
        if (run !== undefined && run.name === name && number === run.last + 1) {
            run.last = number;
            folded[folded.length - 1] = rangeText(run);
        }
        else {
            run = { name, first: number, last: number };
            folded.push(step);
        }
    }
    return folded;
}
/** The steps of folded ones.
 * @example unfoldSteps(['try#1..3', 'attach']) // ['try', 'try#2', 'try#3', 'attach'] */
export function unfoldSteps(folded) {
    return folded.flatMap((step) => {
        const range = /^(.*)#(\d{1,9})\.\.(\d{1,9})$/s.exec(step);
        if (range === null)
            return [step];
        const [, name = '', first = '', last = ''] = range;
        const count = Math.min(mostUnfolded, Number(last) - Number(first) + 1);
        return Array.from({ length: Math.max(0, count) }, (_, index) => {
            const number = Number(first) + index;
            return number === 1 ? name : `${name}#${number}`;
        });
    });
}
// Goldens are written by hand too, and a slip must not fill the memory.
const mostUnfolded = 100_000;
/** The first step of a folded one: what alerts pair by.
 * @example firstOf('try#1..3') // 'try' */
export function firstOf(folded) {
    const { name, number } = partsOf(folded.replace(/\.\.\d{1,9}$/, ''));
    return number === 1 ? name : `${name}#${number}`;
}
function partsOf(step) {
    const match = numbered.exec(step);
    return match === null
        ? { name: step, number: 1 }
        : { name: match[1] ?? step, number: Number(match[2]) };
}
function rangeText(run) {
    return `${run.name}#${run.first}..${run.last}`;
}
//# sourceMappingURL=step-range.js.map
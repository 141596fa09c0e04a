import { packed } from '../field-values.js';
// Beyond this many combinations of list values a function stops: no real event comes near.
const mostCombinations = 1_000_000;
/** Widens a function of single values to lists: it is applied to every combination, and any result may count. */
export function liftToLists(evaluate) {
    return (values) => {
        const singles = values.filter((value) => typeof value !== 'object');
        return singles.length === values.length ? evaluate(singles) : evaluateAll(evaluate, values);
    };
}
function evaluateAll(evaluate, values) {
    const results = [];
    let left = mostCombinations;
    const visit = (chosen) => {
        if (left === 0)
            return;
        if (chosen.length < values.length) {
            const value = values[chosen.length];
            const options = typeof value === 'object' ? value : [value];
            for (const option of options)
                visit([...chosen, option]);
            return;
        }
        left -= 1;
        const result = evaluate(chosen);
        if (result !== undefined)
            results.push(result);
    };
    visit([]);
    return packed(results);
}
//# sourceMappingURL=lift-to-lists.js.map
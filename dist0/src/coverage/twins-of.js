/** The benign cases of a scenario in which a rule has to be silent: those that are its twins, and every one where none is,
 * as for the rules of a user that a scenario does not name.
 * @param cases those of one scenario */
export function twinsOf(rule, cases) {
    const benign = cases.filter(({ kind }) => kind === 'benign');
    const own = benign.filter(({ twinOf }) => twinOf.includes(rule));
    return own.length > 0 ? own : benign;
}
//# sourceMappingURL=twins-of.js.map
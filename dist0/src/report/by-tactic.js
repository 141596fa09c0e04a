/** Groups techniques by tactic, each once: under the first of its tactics in the order of the matrix. Groups without any are
 * left out. */
export function byTactic({ techniques, tactics, }) {
    const order = tactics.map(({ id }) => id);
    const groups = [...tactics, { id: undefined, name: 'Other' }].map(({ id, name }) => ({
        id,
        name,
        techniques: techniques
            .filter((one) => order.find((tactic) => one.tactics.includes(tactic)) === id)
            .toSorted(worstFirst),
    }));
    return groups.filter((group) => group.techniques.length > 0);
}
const ranks = {
    gap: 0,
    declared: 1,
    fired: 2,
    guarded: 3,
    live: 4,
};
function worstFirst(left, right) {
    const byGrade = ranks[left.grade] - ranks[right.grade];
    return byGrade === 0 ? shareOf(left) - shareOf(right) : byGrade;
}
const shareOf = ({ seen, of }) => (of === 0 ? 0 : seen / of);
//# sourceMappingURL=by-tactic.js.map
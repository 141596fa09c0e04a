/** What each step of the dry play answered at last. */
export function answersOf(entries) {
    return new Map(entries.flatMap((entry) => (entry.kind === 'attempt' ? [[entry.step, entry.outcome]] : [])));
}
//# sourceMappingURL=dry-answers.js.map
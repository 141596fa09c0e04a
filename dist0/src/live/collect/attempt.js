/** The attempts of a ledger, in order. */
export const attemptsIn = (entries) => entries.filter((entry) => entry.kind === 'attempt');
/** The attempt of each step that was not made again: what came of that one is what the step did. */
export function lastAttempts(attempts) {
    return new Set(new Map(attempts.map((attempt) => [`${attempt.phase} ${attempt.step}`, attempt])).values());
}
//# sourceMappingURL=attempt.js.map
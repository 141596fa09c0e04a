import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** Takes what `expect` was given for an outcome.
 * @throws TrailproofError USAGE for anything else, with what was most likely forgotten */
export function outcomeOf(received, matcher) {
    if (isOutcome(received))
        return received;
    const isPromise = received instanceof Promise;
    throw new TrailproofError('USAGE', `${matcher} asks about what playCase or replayLog gives.`, {
        hint: isPromise
            ? 'Await it first: expect(await playCase(…)).'
            : `Write expect(await playCase('a-scenario', 'attack/a case')).${matcher}(…).`,
    });
}
const isOutcome = (value) => typeof value === 'object' && value !== null && 'alerts' in value && 'ruleNamed' in value;
//# sourceMappingURL=outcome-of.js.map
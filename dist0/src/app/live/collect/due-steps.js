import { namespaceOf } from '../../../aws/namespaces.js';
import { attemptsIn, lastAttempts } from '../../../live/collect/attempt.js';
/** The judged steps whose records a run must show, in their order. */
export function dueSteps(synthetic, entries) {
    const judged = synthetic.records.filter(({ phase }) => phase === 'judged');
    const made = new Map([...lastAttempts(attemptsIn(entries))]
        .filter(({ phase }) => phase === 'judged')
        .map((attempt) => [attempt.step, attempt]));
    const steps = new Map(judged.map(({ step, record }) => [step, record]));
    return [...steps].map(([step, record]) => ({
        step,
        attempt: made.get(step),
        isData: record['eventCategory'] === 'Data',
    }));
}
/** `iam:CreateUser` */
export const actionOf = ({ service, operation }) => `${namespaceOf(service).signingName}:${operation}`;
//# sourceMappingURL=due-steps.js.map
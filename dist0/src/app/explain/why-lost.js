import { unfoldSteps } from '../../golden/step-range.js';
import { whySilent } from './why-silent.js';
/** Says why a case did not raise an alert that its golden holds: what became of the events of the
 * alert's steps, or which clause of the rule failed on the nearest of them.
 * @example whyLost(alert, { played, events }, { detector, profile }) // { because: ['event.action is "DeleteUser", not "CreateUser"'], at } */
export function whyLost(alert, seen, { detector, profile }) {
    const steps = new Set(unfoldSteps(alert.steps));
    const silence = whySilent(seen, {
        detector,
        profile,
        isAbout: ({ phase, step }) => steps.has(phase === 'judged' ? step : `${phase}/${step}`),
    });
    switch (silence.kind) {
        case 'no-record':
            return { because: [`no record is of ${alert.steps.join(', ')}`] };
        case 'raised':
            return { because: ['its events are in an alert that differs in its first step or its group'] };
        case 'no-match':
        case 'dropped':
            return silence;
    }
}
//# sourceMappingURL=why-lost.js.map
import { caseNaming } from '../golden/case-naming.js';
import { goldenAlerts } from '../golden/golden-alert.js';
import { matchCase } from './match-case.js';
/** Replays the records of a played case through rules and tells the judged alerts in names. */
export function judgeCase(one, options) {
    const { played } = one;
    const matched = matchCase(played, options);
    const naming = caseNaming(played);
    const raised = matched
        .fold(options.profile.phase)
        .filter(({ events }) => events.some((event) => naming.isJudged(event)));
    const alertsAt = (phase) => goldenAlerts(matched.fold(phase), naming);
    return { ...one, events: matched.events, raised, alerts: goldenAlerts(raised, naming), alertsAt };
}
//# sourceMappingURL=judge-case.js.map
import { foldedPlay } from './folded-play.js';
/** The alerts of all that a run does: those of its judged steps, and those that the world and the undo raise besides. */
export function alertsOf(dry, synthetic, { settings, loaded }) {
    const { fromRun } = dry.names;
    const { detectors } = loaded;
    const { alerts, isJudged, stepsOf } = foldedPlay(dry, synthetic, { settings, detectors, fromRun });
    const planned = alerts.map((alert) => ({
        rule: alert.rule.shortName,
        severity: alert.rule.severity,
        by: isJudged(alert) ? 'judged' : 'besides',
        steps: stepsOf(alert),
    }));
    return planned.toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}
const orderOf = ({ by, rule, steps }) => [by === 'judged' ? '1' : '2', rule, ...steps].join(' ');
//# sourceMappingURL=planned-alerts.js.map
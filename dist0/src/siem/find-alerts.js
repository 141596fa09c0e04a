import { hours } from '../time/duration.js';
import { siemAlerts } from './siem-alert.js';
/** The index of a space's alerts (Elastic's documentation: "Alert schema"). */
export const alertsIndex = (space) => `.alerts-security.alerts-${space}`;
/** How far the clock of who ran may be from that of the SIEM. */
const clocksDiffer = hours(1);
const alertFields = ['@timestamp', 'event.id', 'kibana.alert.*'];
/** Finds the alerts about a run: those that hold one of its events, and all since it began of the rules that should fire.
 * @throws TrailproofError SIEM_… */
export async function findAlerts({ search }, { space, since, events, rules, groupFields }) {
    const ids = new Set(events.map(({ eventId }) => eventId));
    const byDocument = new Map(events.map(({ documentId, eventId }) => [documentId, eventId]));
    const hits = await search({
        index: alertsIndex(space),
        query: {
            bool: {
                filter: [
                    { range: { '@timestamp': { gte: new Date(since - clocksDiffer).toISOString() } } },
                ],
                should: [
                    { terms: { 'kibana.alert.original_event.id': [...ids] } },
                    { terms: { 'event.id': [...ids] } },
                    { terms: { 'kibana.alert.ancestors.id': [...byDocument.keys()] } },
                    { terms: { 'kibana.alert.rule.rule_id': rules } },
                ],
                minimum_should_match: 1,
            },
        },
        fields: [...alertFields, ...groupFields],
        tieBreaker: 'kibana.alert.uuid',
    });
    return siemAlerts(hits, { ids, byDocument });
}
//# sourceMappingURL=find-alerts.js.map
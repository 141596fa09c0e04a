import { plural } from '../text/plural.js';
import { groupText } from '../text/value-text.js';
import { whoText } from '../who-text.js';
import { html } from './markup.js';
// More than a page can be read of; the other formats hold all.
const mostAlerts = 2_000;
const mostEvents = 20;
/** The alerts of a replay in order of time: who did what, where it stands, and the events behind. */
export function replaySection({ replay }) {
    if (replay === undefined)
        return html ``;
    const { alerts, details = [] } = replay;
    const left = alerts.length - mostAlerts;
    return html `<section id="alerts" aria-labelledby="alerts-title" tabindex="-1">
    <h2 id="alerts-title">Alerts</h2>
    ${alerts.length === 0 && html `<p>No rule raised an alert.</p>`}
    ${alerts.slice(0, mostAlerts).map((alert, index) => alertFold(alert, details[index]))}
    ${left > 0 && html `<p>${plural(left, 'alert')} more: they are in --report json and ndjson.</p>`}
  </section> `;
}
function alertFold(alert, detail) {
    const { rule, time, run, group, eventCount, cold } = alert;
    const facts = [
        ['Who', detail === undefined ? '' : whoText(detail)],
        ['Where', detail === undefined ? '' : `${detail.file}:${detail.line}`],
        ['Group', groupText(group)],
        ['Values', groupText(alert.values)],
        ['Window', `${run.from} to ${run.to}`],
        ['Techniques', rule.techniques.join(', ')],
        ['Rule', rule.file],
        ['History', cold ? 'begins before the log does: the value may not be new' : ''],
    ];
    const told = facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => html `<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`);
    return html `<details class="alert fold">
    <summary>
      <time>${time}</time> <span class="badge s-${rule.severity}">${rule.severity}</span>
      <b>${rule.shortName}</b> <span class="quiet">${plural(eventCount, 'event')}</span>
    </summary>
    <dl class="facts">${told}</dl>
    <p class="quiet">Events: ${eventsOf(alert)}</p>
  </details> `;
}
function eventsOf({ events, eventCount }) {
    const shown = events.slice(0, mostEvents);
    const left = eventCount - shown.length;
    return html `${shown.map((id) => html `<code>${id}</code> `)}${left > 0 && `and ${left} more`}`;
}
//# sourceMappingURL=replay-section.js.map
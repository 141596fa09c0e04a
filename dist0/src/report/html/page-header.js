import { headlineOf } from './headline.js';
import { html } from './markup.js';
/** The top of the page: whose it is, what the run came to, where to go. */
export function pageHeader(report) {
    const { tone, words } = headlineOf(report);
    return html `<a class="skip" href="#main">Skip to the content</a>
    <header class="top">
      <p class="brand">
        <span class="mark" aria-hidden="true"></span>trailproof
        <span class="quiet">${report.command}</span>
      </p>
      <nav class="ways" aria-label="Sections">${waysOf(report)}</nav>
      <p class="tools">
        <button type="button" id="theme" class="tool">
          Theme: <span id="theme-name">system</span>
        </button>
        <button type="button" id="help-open" class="tool" aria-haspopup="dialog">
          Keys <kbd>?</kbd>
        </button>
      </p>
      <h1 class="headline ${tone}">${words}</h1>
    </header> `;
}
function waysOf({ verify, coverage, survey, replay }) {
    const hasMatrix = coverage !== undefined || survey !== undefined || replay !== undefined;
    const ways = [
        ['summary', 'Summary', true],
        ['matrix', 'ATT&CK', hasMatrix],
        ['attacks', 'Attacks', survey !== undefined],
        ['scenarios', 'Scenarios', verify !== undefined],
        ['alerts', 'Alerts', replay !== undefined],
    ];
    return ways
        .filter(([, , isThere]) => isThere)
        .map(([id, name]) => html `<a href="#${id}">${name}</a> `);
}
//# sourceMappingURL=page-header.js.map
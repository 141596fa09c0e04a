import { coverageTiles } from './coverage-tiles.js';
import { html } from './markup.js';
import { scopeList } from './scope-list.js';
import { replayTiles, surveyTiles } from './tiles-of-logs.js';
import { verifyTiles } from './verify-tiles.js';
/** The first screen: the figures that a decision needs, and what they are about. */
export function summarySection(report) {
    const { verify, coverage, survey, replay } = report;
    const tiles = [
        ...(verify === undefined ? [] : verifyTiles(verify)),
        ...(coverage === undefined ? [] : coverageTiles(coverage)),
        ...(survey === undefined ? [] : surveyTiles(survey)),
        ...(replay === undefined ? [] : replayTiles(replay)),
    ];
    return html `<section id="summary" aria-labelledby="summary-title" tabindex="-1">
    <h2 id="summary-title">Summary</h2>
    <div class="tiles">${tiles}</div>
    ${scopeList(report)}
  </section> `;
}
//# sourceMappingURL=summary.js.map
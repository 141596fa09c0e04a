import { plural } from '../text/plural.js';
import { tellCases } from '../told-verdict.js';
import { caseFailed } from '../verify-failed.js';
import { anchorOf } from './anchors.js';
import { html } from './markup.js';
import { shortList, tile } from './tile.js';
/** Figures of a run: how many cases are as reviewed, and how many detections are proven. */
export function verifyTiles(report) {
    return [casesTile(report), ...detectionsTile(report)];
}
const mostShown = 4;
function casesTile(report) {
    const cases = report.scenarios.flatMap(({ cases }) => cases);
    const failed = tellCases(report).filter(({ told }) => told.some(({ fails }) => fails));
    const bad = cases.filter(caseFailed).length;
    const lines = failed.map(({ scenario, id, told }) => html `<a href="#${anchorOf(scenario.name, id)}">${scenario.name} ${id}</a>
        <span class="quiet">${told[0]?.kind}</span>`);
    return tile({
        title: 'Cases as reviewed',
        figure: String(cases.length - bad),
        of: `of ${cases.length}`,
        tone: bad === 0 ? 'good' : 'bad',
        more: lines.length > 0
            ? shortList(lines, mostShown, '#scenarios')
            : html `<p>${kindsOf(report)}</p>`,
    });
}
function kindsOf(report) {
    const cases = report.scenarios.flatMap(({ cases }) => cases);
    const kinds = ['attack', 'evasion', 'benign', 'false-positive'];
    return kinds
        .map((kind) => [kind, cases.filter((one) => one.kind === kind).length])
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ');
}
function detectionsTile({ detections }) {
    if (detections.length === 0)
        return [];
    const missing = detections.filter(({ proven }) => !proven);
    const proven = detections.length - missing.length;
    const lines = missing.map(({ rule, missing: what = '' }) => html `<code>${rule}</code> <span class="quiet">${what}</span>`);
    return [
        tile({
            title: 'Detections proven',
            figure: String(proven),
            of: `of ${detections.length}`,
            tone: missing.length === 0 ? 'good' : 'bad',
            more: missing.length === 0
                ? html `<p>Each fires in an attack and is silent in its benign twins.</p>`
                : shortList(lines, mostShown, '#scenarios'),
        }),
    ];
}
/** Says how many scenarios and cases there are. */
export function sizeOf({ scenarios }) {
    const cases = scenarios.reduce((sum, one) => sum + one.cases.length, 0);
    return `${plural(scenarios.length, 'scenario')}, ${plural(cases, 'case')}`;
}
//# sourceMappingURL=verify-tiles.js.map
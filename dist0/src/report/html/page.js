import { createHash } from 'node:crypto';
import { coverageLists } from './coverage-lists.js';
import { helpDialog } from './help-dialog.js';
import { inertJson } from './inert-json.js';
import { html } from './markup.js';
import { matrixSection } from './matrix.js';
import { dataId } from './page-data.js';
import { pageHeader } from './page-header.js';
import { remarksSection } from './remarks-section.js';
import { replaySection } from './replay-section.js';
import { scenariosSection } from './scenarios-section.js';
import { style } from './style/style.js';
import { summarySection } from './summary.js';
import { surveySection } from './survey-section.js';
import { techniquesSection } from './techniques-section.js';
/** Writes a report as one HTML file: no network, no file beside it, the same bytes for the same run.
 * Only the page's own style and script are allowed to take effect; what comes from records is text. */
export function* htmlPage(report, { script, version }) {
    yield '<!doctype html>\n<html lang="en">\n<head>\n';
    yield headOf(report, script).markup;
    // The policy allows these very bytes.
    yield `<style>${style}</style>\n</head>\n<body>\n`;
    yield pageHeader(report).markup;
    yield '<main id="main" tabindex="-1">\n';
    for (const section of sectionsOf(report))
        yield section.markup;
    yield '</main>\n';
    yield html `<footer class="foot">
    Written by trailproof ${version}. This file holds records: treat it as you treat your logs.
  </footer> `.markup;
    yield helpDialog.markup;
    yield* dataBlocks(report);
    yield `<script>${script}</script>\n</body>\n</html>\n`;
}
function headOf({ command }, script) {
    return html `<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(script)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>trailproof ${command}</title>`;
}
function sectionsOf(report) {
    return [
        summarySection(report),
        matrixSection(report),
        techniquesSection(report),
        coverageLists(report),
        surveySection(report),
        scenariosSection(report),
        replaySection(report),
        remarksSection(report),
    ];
}
function policyOf(script) {
    const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}
function* dataBlocks({ verify }) {
    if (verify === undefined)
        return;
    for (const [index, scenario] of verify.scenarios.entries()) {
        const details = scenario.cases.map(untold);
        if (details.every((detail) => detail === null))
            continue;
        const data = { start: verify.start, cases: details };
        yield inertJson(dataId(index), data).markup;
    }
}
/** Why an alert is lost stands beside the golden; the list of silent rules does not tell it again. */
function untold({ detail, outcome }) {
    if (detail === undefined || outcome.kind === 'broken')
        return detail ?? null;
    const lost = outcome.verdicts.filter(({ verdict }) => verdict.kind === 'lost');
    const isTold = (rule) => lost.some(({ verdict }) => verdict.alert.rule === rule);
    return { ...detail, silent: detail.silent.filter(({ rule }) => !isTold(rule)) };
}
//# sourceMappingURL=page.js.map
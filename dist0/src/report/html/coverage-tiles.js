import { gradeLooks } from '../grade-looks.js';
import { techniqueAnchor } from './anchors.js';
import { html } from './markup.js';
import { shortList, tile } from './tile.js';
const mostShown = 4;
/** Figures of coverage: what is seen, what has gone stale, what changed, and where the gaps are. */
export function coverageTiles(report) {
    return [
        gradesTile(report),
        ...gapsTile(report),
        evidenceTile(report),
        ...changeTile(report),
        ...gatesTile(report),
    ];
}
// The strongest first, as the bar is read.
const order = ['live', 'guarded', 'fired', 'declared', 'gap'];
function gradesTile({ techniques }) {
    const seen = techniques.filter((one) => one.seen > 0).length;
    const counts = order
        .map((grade) => ({ grade, count: techniques.filter((one) => one.grade === grade).length }))
        .filter(({ count }) => count > 0);
    return tile({
        title: 'Techniques seen',
        figure: String(seen),
        of: `of ${techniques.length}`,
        more: html `${gradeBar(counts, techniques.length)}
      <ul class="grades">
        ${counts.map(({ grade, count }) => html `<li>
              <span class="swatch g-${grade}"></span>${count} ${grade}
              <span class="quiet">${gradeLooks[grade].label}</span>
            </li>`)}
      </ul>`,
    });
}
/** The grades as one bar; the list below it says the same in words. */
function gradeBar(counts, of) {
    let from = 0;
    const parts = counts.map(({ grade, count }) => {
        const at = (100 * from) / of;
        from += count;
        return html `<rect
      class="b-${grade}"
      x="${at.toFixed(2)}"
      width="${((100 * count) / of).toFixed(2)}"
      height="8"
    />`;
    });
    return html `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    ${parts}
  </svg>`;
}
function gapsTile({ techniques }) {
    const partly = techniques.filter((one) => one.of > one.seen);
    if (partly.length === 0)
        return [];
    const unseen = new Set(partly.flatMap(unseenVariants));
    const lines = partly.filter((one) => !isParentIn(one, partly)).toSorted(worstFirst);
    return [
        tile({
            title: 'Top gaps',
            figure: String(unseen.size),
            of: `${unseen.size === 1 ? 'variant' : 'variants'} that nobody sees`,
            more: shortList(lines.map(gapLine), mostShown, '#techniques'),
        }),
    ];
}
const unseenVariants = ({ variants }) => variants
    .filter(({ kind, seenBy }) => (kind === 'attack' || kind === 'evasion') && seenBy.length === 0)
    .map((variant) => `${variant.scenario} ${variant.case}`);
/** A technique counts what its sub-techniques count: naming both would name the same gap twice. */
const isParentIn = ({ id }, all) => all.some((other) => other.id.startsWith(`${id}.`));
const worstFirst = (left, right) => right.of - right.seen - (left.of - left.seen);
const gapLine = ({ id, name = '', seen, of }) => html `<a href="#${techniqueAnchor(id)}">${id}</a> ${name}
    <span class="quiet">${seen} of ${of} seen</span>`;
function evidenceTile({ evidence }) {
    const { stale, valid, unknown, liveShare } = evidence;
    const live = liveShare === undefined ? 'none' : `${Math.round(100 * liveShare)} %`;
    return tile({
        title: 'Proven live',
        figure: live,
        of: liveShare === undefined ? 'can be played in a real account' : 'of the playable variants',
        tone: stale + evidence.void > 0 ? 'bad' : 'plain',
        more: html `<p>
      Evidence: ${valid} valid, ${stale} stale, ${evidence.void} void because the rule
      changed${unknown > 0 && html `, ${unknown} of what is not loaded`}.
    </p>`,
    });
}
function changeTile({ since }) {
    if (since === undefined)
        return [];
    const { gained, lost } = since;
    const lines = [...lost.map(stepLine('lost')), ...gained.map(stepLine('gained'))];
    return [
        tile({
            title: 'Since the last evidence',
            figure: `+${gained.length} −${lost.length}`,
            of: `since ${since.since}`,
            tone: lost.length > 0 ? 'bad' : 'good',
            more: lines.length > 0 && shortList(lines, mostShown, '#techniques'),
        }),
    ];
}
const stepLine = (what) => ({ technique, before, after }) => html `${what} <a href="#${techniqueAnchor(technique)}">${technique}</a>
      <span class="quiet"
        >${before.grade} ${before.seen}/${before.of}, now ${after.grade}
        ${after.seen}/${after.of}</span
      >`;
function gatesTile({ gates }) {
    if (gates.length === 0)
        return [];
    const failed = gates.filter(({ holds }) => !holds);
    const lines = failed.flatMap(({ gate, failures }) => failures.map(({ technique, reason }) => html `<code>${gate}</code> ${technique} <span class="quiet">${reason}</span>`));
    return [
        tile({
            title: 'Gates that hold',
            figure: String(gates.length - failed.length),
            of: `of ${gates.length}`,
            tone: failed.length > 0 ? 'bad' : 'good',
            more: lines.length > 0 && shortList(lines, mostShown, '#techniques'),
        }),
    ];
}
//# sourceMappingURL=coverage-tiles.js.map
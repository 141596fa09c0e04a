import { printable } from '../../diagnostic/printable.js';
import { numbersWords, rateWords, ruleWords, spanWords } from '../changes-words.js';
import { whoText } from '../who-text.js';
import { plural } from './plural.js';
import { countsText } from './replay-text.js';
import { rulesText } from './rules-text.js';
import { groupText, valueText } from './value-text.js';
/** Writes what a change of the rules does to their alerts, rule by rule, those that lose alerts first. */
export function changesText(report, style) {
    const lines = report.rules.flatMap((rule) => [...ruleLines(rule, report, style), '']);
    lines.push(...rulesText(report.now), ...summaryLines(report, style));
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
const paints = {
    added: 'good',
    removed: 'bad',
    renamed: 'odd',
    changed: 'odd',
    broken: 'bad',
    mended: 'good',
    same: 'quiet',
};
function ruleLines(rule, { span }, style) {
    const { change, file, numbers, addedAbout } = rule;
    const rate = rateWords(numbers, span);
    const shows = numbers.before + numbers.now > 0;
    return [
        `${style[paints[change]](change.padEnd(7))}  ${style.strong(printable(rule.rule))}  ${style.quiet(printable(file))}`,
        ...ruleWords(rule).map((words) => `    ${printable(words)}`),
        `    ${numbersText(rule)}${shows && rate !== undefined ? ` · ${rate}` : ''}`,
        ...limited(rule.lost, 'lost', (one) => toldLines(one, style.bad('lost'), style)),
        ...limited(rule.altered, 'altered', (one) => alteredLines(one, style)),
        ...limited(rule.added, 'added', (one) => toldLines(one, style.odd('added'), style)),
        ...(numbers.added > mostShown ? aboutLines(addedAbout) : []),
    ];
}
function numbersText({ numbers }) {
    const { before, now, added, lost, altered } = numbers;
    if (before + now === 0)
        return 'no alert before and none now';
    if (added + lost + altered === 0)
        return `the same ${plural(now, 'alert')} as before`;
    return numbersWords(numbers);
}
const mostShown = 5;
function limited(all, what, write) {
    const left = all.length - mostShown;
    return [
        ...all.slice(0, mostShown).flatMap(write),
        ...(left > 0 ? [`    … and ${left} more ${what}: --format json has all of them`] : []),
    ];
}
function toldLines({ alert, detail, because }, mark, style) {
    const last = alert.events.at(-1);
    const who = detail === undefined ? '' : `${printable(whoText(detail))}  `;
    const place = detail === undefined ? '' : style.quiet(`${printable(detail.file)}:${detail.line}  `);
    const event = last === undefined ? '' : style.quiet(`event ${printable(last)}`);
    return [
        `    ${mark}  ${headText(alert)}`,
        `        ${who}${place}${event}`,
        ...because.map((one, at) => `        ${at === 0 ? 'because' : '    and'} ${printable(one)}`),
    ];
}
function alteredLines({ alert, detail, fields }, style) {
    const who = detail === undefined
        ? []
        : [
            `        ${printable(whoText(detail))}  ${style.quiet(`${printable(detail.file)}:${detail.line}`)}`,
        ];
    return [
        `    ${style.odd('altered')}  ${headText(alert)}`,
        ...who,
        ...fields.map(({ field, before, now }) => `        ${printable(field)}: ${style.bad(valueText(before))} → ${style.good(valueText(now))}`),
    ];
}
function headText({ time, rule, eventCount, group }) {
    const about = groupText(group);
    return `${time}  ${rule.severity}  ${plural(eventCount, 'event')}${about === '' ? '' : `  ${about}`}`;
}
const aboutLines = (about) => about.length === 0
    ? []
    : [
        `    added most for ${about.map(({ about: whom, count }) => `${printable(whom)} ×${count}`).join(', ')}`,
    ];
function summaryLines(report, style) {
    const { against, rules, same, totals, records, span } = report;
    const rate = rateWords(totals, span);
    const stretch = spanWords(span);
    const differ = rules.length === 0 ? 'no rule differs' : `${plural(rules.length, 'rule')} differ`;
    return [
        `${style.strong(numbersWords(totals))}${rate === undefined ? '' : ` · ${rate}`}`,
        `${rules.length === 1 ? '1 rule differs' : differ}, ${same} the same · against ${printable(against.ref)} (${against.commit.slice(0, 12)})`,
        `${countsText(records)}${stretch === undefined ? '' : ` · ${stretch}`}`,
    ];
}
//# sourceMappingURL=changes-text.js.map
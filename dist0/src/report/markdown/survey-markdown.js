import { surveyRemarks } from '../remarks/survey-remarks.js';
import { plural } from '../text/plural.js';
import { code } from './escape.js';
import { fitted } from './fitted.js';
import { remarksSection } from './remarks-section.js';
import { stacked, tableHead, tableRow } from './rows.js';
const all = '`trailproof survey`';
/** Writes which rules see which attacks, the unseen ones first. */
export function surveyMarkdown({ attacks, quiet, rules, findings }) {
    const seen = attacks.filter(({ seenBy }) => seenBy.length > 0).length;
    const fired = `${rules.loaded - quiet.length} of ${plural(rules.loaded, 'rule')} fired`;
    const remarks = surveyRemarks({ findings, rules });
    return fitted([
        {
            open: [
                `### ${seen} of ${plural(attacks.length, 'attack')} seen`,
                '',
                fired,
                '',
                ...tableHead(['attack', 'seen by', 'techniques']),
            ],
            rows: attacks.map(rowOf),
            close: [],
            what: 'attacks',
            all,
        },
        ...remarksSection(remarks, { summary: 'Rules and scenarios', all }),
    ]);
}
function rowOf(attack) {
    const { scenario, techniques } = attack;
    return tableRow([
        stacked([code(scenario), code(attack.case)]),
        seenText(attack),
        techniques.map(code).join(' '),
    ]);
}
function seenText({ broken, seenBy }) {
    if (broken !== undefined)
        return stacked(['**broken**', code(broken)]);
    return seenBy.length === 0 ? '**nobody**' : stacked(seenBy.map(code));
}
//# sourceMappingURL=survey-markdown.js.map
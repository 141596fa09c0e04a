import { plural } from '../text/plural.js';
import { code } from './escape.js';
import { stacked, tableHead, tableRow } from './rows.js';
/** Shows remarks in a table; no section where there is none. */
export function openRemarksSection(remarks, all) {
    if (remarks.length === 0)
        return [];
    const open = ['', ...tableHead(['', 'where', 'what'])];
    return [{ open, rows: remarks.map(remarkRow), close: [], what: 'findings', all }];
}
/** Folds remarks away under a summary; no section where there is none. */
export function remarksSection(remarks, { summary, all }) {
    if (remarks.length === 0)
        return [];
    return [
        {
            open: [
                '',
                `<details><summary>${summary}: ${plural(remarks.length, 'finding')}</summary>`,
                '',
                ...tableHead(['', 'where', 'what']),
            ],
            rows: remarks.map(remarkRow),
            close: ['', '</details>'],
            what: 'findings',
            all,
        },
    ];
}
/** A remark as a row: level, place, title and text. */
function remarkRow({ level, place, title, lines }) {
    const where = place === undefined ? '' : code(`${place.file}${lineOf(place.line)}`);
    return tableRow([level, where, stacked([code(title), ...lines.map(code)])]);
}
const lineOf = (line) => (line === undefined ? '' : `:${line}`);
//# sourceMappingURL=remarks-section.js.map
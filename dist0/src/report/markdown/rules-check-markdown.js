import { checkRemarks } from '../remarks/rules-remarks.js';
import { plural } from '../text/plural.js';
import { fitted } from './fitted.js';
import { openRemarksSection, remarksSection } from './remarks-section.js';
const all = '`trailproof rules check`';
/** Writes what a check of rule files found: what keeps rules from running, and lint folded away. */
export function rulesCheckMarkdown(check) {
    const { files, rules, ok, invalid } = check;
    const remarks = checkRemarks(check);
    const stopping = remarks.filter(({ level }) => level !== 'note');
    const lint = remarks.filter(({ level }) => level === 'note');
    const words = invalid.length === 0 ? '✅ No rule is invalid' : '❌ Some rules are invalid';
    const counts = `${plural(files, 'file')} · ${plural(rules, 'rule')} · ${ok} ok`;
    return fitted([
        { open: [`### ${words}`, '', counts], rows: [], close: [], what: '', all },
        ...openRemarksSection(stopping, all),
        ...remarksSection(lint, { summary: 'Worth a look', all }),
    ]);
}
//# sourceMappingURL=rules-check-markdown.js.map
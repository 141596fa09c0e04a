import { gradeLooks, gradeNames } from '../../grade-looks.js';
/** The light colours, which paper has as well. */
export const light = `
--paper:#f6f7f9;--card:#fff;--ink:#1a2130;--quiet:#566074;--line:#d9dee7;--strong:#b4bdcb;
--accent:#2b4fb8;--accent-soft:#ebf0fd;--good:#12683f;--good-soft:#e3f4ea;--bad:#ab1f1f;--bad-soft:#fdeaea;
--code:#eef1f5;--focus:#2b4fb8;--kind-attack:#ab1f1f;--kind-evasion:#86510a;--kind-benign:#12683f;--kind-fp:#5b3fa6;
${gradeVariables('light')}`;
const dark = `
--paper:#0e1116;--card:#14181f;--ink:#e5e9f0;--quiet:#9aa5b8;--line:#2a313d;--strong:#465062;
--accent:#93b2ff;--accent-soft:#1a2340;--good:#6fd3a0;--good-soft:#12291f;--bad:#ff9a93;--bad-soft:#341a1b;
--code:#1c222c;--focus:#93b2ff;--kind-attack:#ff9a93;--kind-evasion:#eab968;--kind-benign:#6fd3a0;--kind-fp:#c0a8ff;
${gradeVariables('dark')}`;
/** Colours, by the system's choice or by the switch. Text has a contrast of 4.5 or more on all that it stands on. */
export const theme = `:root{color-scheme:light;${light}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}
:root[data-theme=dark]{color-scheme:dark;${dark}}
`;
function gradeVariables(side) {
    return gradeNames.map((grade) => `--g-${grade}:${gradeLooks[grade][side]};`).join('');
}
//# sourceMappingURL=theme.js.map
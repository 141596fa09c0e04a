import { existsSync } from 'node:fs';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { deliver, deliveryOf } from '../deliver.js';
import { exitCodeOf, rulesEnding } from '../exit-code.js';
import { addFlags, ruleFlags, addReportFlags, } from '../flags.js';
import { remarkFormats } from '../remark-formats.js';
import { openTerminal } from '../terminal.js';
import { isAnyUnsupported } from '../unsupported.js';
/** `trailproof rules [DIR...]` and `trailproof rules check [DIR...]` */
export function addRules(program) {
    const list = program.command('rules [path...]').description('list rules');
    addFlags(list, [...ruleFlags]);
    addReportFlags(list, Object.keys(listFormats));
    list.action(async (paths, flags) => {
        refuseMisspelt(paths);
        process.exitCode = await runList(withPaths(paths, flags));
    });
    const check = list
        .command('check [path...]')
        .description('check every rule: ok, unsupported or invalid, with its place');
    addFlags(check, [...ruleFlags]);
    addReportFlags(check, Object.keys(checkFormats));
    addFlags(check, ['allowUnsupported', 'allowLint', 'changed']);
    check.action(async (paths, _flags, command) => {
        // Flags that both commands know are kept by the outer one.
        const flags = command.optsWithGlobals();
        process.exitCode = await runCheck(withPaths(paths, flags));
    });
    return list;
}
/** `rules chek` would look for a folder of that name. */
function refuseMisspelt(paths) {
    const [first = ''] = paths;
    const meant = existsSync(first) ? undefined : didYouMean(first, ['check']);
    if (meant === undefined)
        return;
    throw new TrailproofError('USAGE', `There is no file or command "${first}".`, { hint: meant });
}
function withPaths(paths, flags) {
    const rules = [...paths, ...(flags.rules ?? [])];
    return rules.length === 0 ? flags : { ...flags, rules };
}
async function runList(flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const delivery = await deliveryOf(flags, listFormats);
    const { listRules } = await import('../../app/list-rules.js');
    const { rulesText } = await import('../../report/text/rules-text.js');
    const { entries, rules } = listRules(flags);
    for (const line of rulesText(rules))
        terminal.note(line);
    const written = await deliver(entries, delivery, { terminal, quiet: flags.quiet === true });
    if (written !== 0)
        return written;
    return exitCodeOf({
        ...rulesEnding(rules),
        unsupported: await isAnyUnsupported(rules.unsupported, flags),
    });
}
async function runCheck(flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const delivery = await deliveryOf(flags, checkFormats);
    const { checkRulesOf } = await import('../../app/check-rules-of.js');
    const report = checkRulesOf(flags);
    const written = await deliver(report, delivery, { terminal, quiet: flags.quiet === true });
    if (written !== 0)
        return written;
    return exitCodeOf({
        ...rulesEnding(report),
        unsupported: await isAnyUnsupported(report.unsupported, flags),
    });
}
const listFormats = {
    text: async () => {
        const { rulesListText } = await import('../../report/text/lists-text.js');
        return (entries, { style }) => [rulesListText(entries, style)];
    },
    json: async () => (rules) => [`${JSON.stringify({ rules }, null, 2)}\n`],
};
const checkFormats = {
    text: async () => {
        const { rulesCheckText } = await import('../../report/text/rules-check-text.js');
        return (report, { style, quiet }) => [rulesCheckText(report, style, { quiet })];
    },
    json: async () => {
        const { ruleCheckReport } = await import('../../app/check-rules-of.js');
        return (report) => [`${JSON.stringify(ruleCheckReport(report), null, 2)}\n`];
    },
    markdown: async () => {
        const { rulesCheckMarkdown } = await import('../../report/markdown/rules-check-markdown.js');
        return (report) => [rulesCheckMarkdown(report)];
    },
    ...remarkFormats(async () => {
        const { checkRemarks } = await import('../../report/remarks/rules-remarks.js');
        return checkRemarks;
    }),
};
//# sourceMappingURL=rules.js.map
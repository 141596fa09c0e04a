import { formatFinding } from '../../diagnostic/format-finding.js';
import { deliver, deliveryOf } from '../deliver.js';
import { exitCodeOf } from '../exit-code.js';
import { addFlags, addReportFlags } from '../flags.js';
import { openTerminal } from '../terminal.js';
/** `trailproof scenarios` */
export function addScenarios(program) {
    const command = program.command('scenarios').description('list scenarios and their cases');
    addFlags(command, ['scenarios']);
    addReportFlags(command, Object.keys(formats));
    return command.action(async (flags) => {
        const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
        const delivery = await deliveryOf(flags, formats);
        const { listScenarios } = await import('../../app/list-scenarios.js');
        const { entries, findings } = await listScenarios(flags);
        for (const finding of findings)
            terminal.note(formatFinding(finding));
        const written = await deliver(entries, delivery, { terminal, quiet: flags.quiet === true });
        process.exitCode = written === 0 ? exitCodeOf({ differs: findings.length > 0 }) : written;
    });
}
const formats = {
    text: async () => {
        const { scenariosListText } = await import('../../report/text/lists-text.js');
        return (entries, { style }) => [scenariosListText(entries, style)];
    },
    json: async () => (scenarios) => [`${JSON.stringify({ scenarios }, null, 2)}\n`],
};
//# sourceMappingURL=scenarios.js.map
import { version } from './version.js';
/** The formats that show what a report remarks on at its place in a file: annotations of GitHub, and SARIF. */
export function remarkFormats(remarksOf) {
    return {
        github: async () => {
            const remarks = await remarksOf();
            const { workflowCommands } = await import('../report/github/workflow-commands.js');
            return (report, { pathOf }) => workflowCommands(remarks(report), { pathOf });
        },
        sarif: async () => {
            const remarks = await remarksOf();
            const { sarif } = await import('../report/sarif/sarif.js');
            return (report, { pathOf }) => sarif(remarks(report), { pathOf, version: version() });
        },
    };
}
//# sourceMappingURL=remark-formats.js.map
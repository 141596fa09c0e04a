import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { plural } from '../../report/text/plural.js';
import { exitCodes } from '../exit-code.js';
import { addFlags, profileFlags, repeatable, ruleFlags, } from '../flags.js';
import { openTerminal } from '../terminal.js';
/** `trailproof bundle SCENARIO --output PATH` */
export function addBundle(program) {
    const command = program
        .command('bundle <scenario>')
        .description('put together what proves a verdict, to attach to a pull request')
        .option('--output <path>', 'a folder, or a file that ends in .zip or .tar.gz')
        .addOption(repeatable('--rule <name>', 'only the rule of this name or id; can be repeated'))
        .addOption(repeatable('--case <kind/name>', 'only this case; can be repeated'));
    addFlags(command, [...ruleFlags, 'scenarios', 'golden', ...profileFlags]);
    return command.action(async (scenario, flags) => {
        process.exitCode = await runBundle(scenario, flags);
    });
}
async function runBundle(scenario, flags) {
    const { output } = flags;
    if (output === undefined || output === '-') {
        throw new TrailproofError('USAGE', 'A bundle is a folder or an archive.', {
            hint: `Say which: --output ${scenario}.zip.`,
        });
    }
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { allowBundle, writeBundle } = await import('../../app/bundle/write-bundle.js');
    const { makeBundle } = await import('../../app/bundle/make-bundle.js');
    const { renderBundle } = await import('../render-bundle.js');
    const { verifyFailed } = await import('../../report/verify-failed.js');
    allowBundle(output);
    const bundle = await makeBundle({
        ...flags,
        scenario,
        onProgress: terminal.progress,
    });
    terminal.progress(undefined);
    const files = renderBundle(bundle);
    await writeBundle(output, files);
    if (flags.quiet !== true) {
        const counts = [plural(files.size, 'file'), plural(bundle.alerts.length, 'alert')].join(', ');
        terminal.line(`${printable(output)}: ${counts}. See it again there: ${bundle.replayLine}`);
    }
    return verifyFailed(bundle.report) ? exitCodes.differs : exitCodes.ok;
}
//# sourceMappingURL=bundle.js.map
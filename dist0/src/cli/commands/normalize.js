import { exitCodeOf } from '../exit-code.js';
import { addFlags } from '../flags.js';
import { noteInput } from '../note-input.js';
import { openTerminal } from '../terminal.js';
/** `trailproof normalize FILE...` */
export function addNormalize(program) {
    const command = program
        .command('normalize <file...>')
        .description('write the ECS document of every CloudTrail record (files, folders, -)');
    addFlags(command, ['seed', 'lag', 'geoip', 'asn', 'output', 'strict']);
    return command.action(async (inputs, flags) => {
        const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
        const { normalize } = await import('../../app/normalize.js');
        const { isAnyUnreadable } = await import('../../app/event-view.js');
        const { lines, report } = normalize({
            ...flags,
            inputs,
            stdin: process.stdin,
            onProgress: terminal.progress,
        });
        await terminal.save(flags.output ?? '-', lines);
        terminal.progress(undefined);
        const input = report();
        await noteInput(terminal, input);
        process.exitCode = exitCodeOf({
            strict: flags.strict,
            malformed: input.malformed > 0,
            unreadable: isAnyUnreadable(input),
        });
    });
}
//# sourceMappingURL=normalize.js.map
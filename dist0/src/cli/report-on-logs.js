import { deliver, deliveryOf } from './deliver.js';
import { exitCodeOf } from './exit-code.js';
import { noteInput } from './note-input.js';
import { openTerminal } from './terminal.js';
/** Runs a command that reads logs: reads its flags, does the work, tells what was wrong with the input, delivers the
 * report, and gives the exit code. */
export async function reportOnLogs(flags, { formats, printsItself, work, endingOf }) {
    const quiet = flags.quiet === true;
    const terminal = openTerminal({ color: flags.color, quiet });
    const planned = await deliveryOf(flags, formats);
    const delivery = printsItself === true ? { ...planned, main: { render: () => [] } } : planned;
    const report = await work(terminal);
    terminal.progress(undefined);
    await noteInput(terminal, report.input);
    const written = await deliver(report, delivery, { terminal, quiet });
    if (written !== 0)
        return written;
    const ending = await endingOf(report);
    const { isAnyUnreadable } = await import('../app/event-view.js');
    return exitCodeOf({
        ...ending,
        strict: flags.strict,
        malformed: report.input.malformed > 0,
        unreadable: isAnyUnreadable(report.input) || ending.unreadable,
    });
}
//# sourceMappingURL=report-on-logs.js.map
import { inPieces } from '../app/in-pieces.js';
import { progressDisplay } from './progress-display.js';
import { saveFile } from '../app/save-file.js';
import { styleOf } from '../report/text/style.js';
/** The width of what is no terminal: files, pipes and the logs of CI. */
export const widthOfFiles = 160;
/** Opens the terminal of this process. */
export function openTerminal(options) {
    const { stdout, stderr, env } = process;
    const coloured = (stream) => options.color && (env['NO_COLOR'] ?? '') === '' && (stream.isTTY || forced(env));
    const { show, clear } = progressDisplay({
        isTerminal: stderr.isTTY,
        columns: () => stderr.columns,
        write: (text) => stderr.write(text),
        now: () => performance.now(),
    });
    // Also when a signal ends the run.
    process.once('exit', clear);
    // What is poured onto a terminal and progress would write into each other.
    let isPouring = false;
    const print = async (chunks) => {
        clear();
        isPouring = stdout.isTTY;
        await pour(chunks, stdout);
        isPouring = false;
    };
    return {
        print,
        line: (text) => {
            clear();
            stdout.write(`${text}\n`);
        },
        save: (file, chunks) => (file === '-' ? print(chunks) : saveFile(file, chunks)),
        note: (text) => {
            clear();
            stderr.write(text.endsWith('\n') ? text : `${text}\n`);
        },
        progress: (progress) => {
            if (progress === undefined)
                clear();
            else if (!options.quiet && !isPouring)
                show(progress);
        },
        width: stdout.isTTY ? stdout.columns : widthOfFiles,
        style: styleOf(coloured(stdout)),
        errorStyle: styleOf(coloured(stderr)),
    };
}
// https://force-color.org, which CI systems set because they show colours without being terminals.
const forced = (env) => !['', '0', undefined].includes(env['FORCE_COLOR']);
async function pour(chunks, stream) {
    for await (const piece of inPieces(chunks)) {
        // A stream that cannot be written ends the run elsewhere.
        await new Promise((resolve) => stream.write(piece, () => resolve()));
    }
}
//# sourceMappingURL=terminal.js.map
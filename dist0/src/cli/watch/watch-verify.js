import { performance } from 'node:perf_hooks';
import { findingOf } from '../../diagnostic/finding.js';
import { formatFinding } from '../../diagnostic/format-finding.js';
import { isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { exitCodeOfError } from '../exit-code.js';
import { changeLine } from './change-line.js';
import { listenToKeys } from './keys.js';
import { watchFiles } from './watch-files.js';
/** Verifies, and verifies again whenever a file changes, until somebody ends it; gives the last exit code.
 * What is wrong in the first run ends it as it ends `verify`; later a half-saved file is told and waited for. */
export async function watchVerify(options) {
    const { session, terminal, tell } = options;
    let code;
    let queue = Promise.resolve();
    const again = (changed) => {
        queue = queue.then(async () => {
            code = await runAgain(changed, options);
            files.watch(pathsOf(session));
            terminal.note(prompt);
        });
    };
    // Watched from before the first run on, so that no change falls between.
    const files = watchFiles(options.written, again);
    try {
        files.watch(session.paths());
        await files.ready;
        code = await tell((await session.run()).report, { quiet: false });
        terminal.note(prompt);
        await listenToKeys({ onEnter: () => again() });
        await queue;
        return code;
    }
    finally {
        await files.close();
    }
}
/** A configuration that is half saved says nothing; the folders stay as they were. */
function pathsOf(session) {
    try {
        return session.paths();
    }
    catch (error) {
        if (isTrailproofError(error))
            return undefined;
        throw error;
    }
}
const prompt = 'Watching. Enter verifies everything again, q ends.';
async function runAgain(changed, { session, terminal, tell }) {
    const start = performance.now();
    try {
        const { report, concerned } = await session.run(changed);
        const seconds = (performance.now() - start) / 1000;
        terminal.note(`\n${changeLine({ changed, concerned, seconds })}`);
        return await tell(report, { quiet: true });
    }
    catch (error) {
        if (!isTrailproofError(error))
            throw error;
        terminal.note(`\n${changeLine({ changed, concerned: [], seconds: undefined })}`);
        terminal.note(formatFinding(findingOf(error)));
        return exitCodeOfError(error.code);
    }
}
//# sourceMappingURL=watch-verify.js.map
import { spawn } from 'node:child_process';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { constants } from 'node:os';
/** Runs a command on the streams of this process and gives its exit code, 128 and the signal's number where one ended it.
 * Signals that end this process are the command's to answer.
 * @throws TrailproofError COMMAND_UNUSABLE where it cannot be started */
export function runCommand([program = '', ...argv], env) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, argv, { env, stdio: 'inherit' });
        // A terminal sends Ctrl-C to the command by itself.
        const waitOnly = () => undefined;
        const passOn = (signal) => void child.kill(signal);
        const onInterrupt = process.stdin.isTTY ? waitOnly : passOn;
        process.on('SIGINT', onInterrupt).on('SIGTERM', passOn).on('SIGHUP', passOn);
        const settle = () => {
            process.off('SIGINT', onInterrupt).off('SIGTERM', passOn).off('SIGHUP', passOn);
        };
        child.on('error', (cause) => {
            settle();
            reject(unusable(program, cause));
        });
        child.on('close', (code, signal) => {
            settle();
            resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
        });
    });
}
function unusable(program, cause) {
    const code = 'code' in cause ? cause.code : undefined;
    const reason = code === 'ENOENT' ? 'There is no command' : 'The system does not start';
    return new TrailproofError('COMMAND_UNUSABLE', `${reason} "${program}".`, {
        hint: code === 'EACCES'
            ? 'It may not be executed: chmod +x, or name its shell before it.'
            : 'The command comes after --, with its path: trailproof capture -- ./attack.sh.',
        cause,
    });
}
//# sourceMappingURL=run-command.js.map
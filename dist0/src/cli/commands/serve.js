import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option } from 'commander';
import { withTemporaryFolder } from '../../app/temporary-folder.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseDuration } from '../../time/duration.js';
import { bugText } from '../bug-text.js';
import { exitCodes } from '../exit-code.js';
import { addWorldFlags } from '../world-flags.js';
import { openTerminal } from '../terminal.js';
/** `trailproof serve` */
export function addServe(program) {
    const command = program
        .command('serve')
        .description('be an AWS on this machine: call it with any tool, watch records and alerts')
        .option('--port <number>', 'where to listen; 0 takes any free port', readPort, 4566)
        .option('--host <address>', 'where to listen; any but loopback needs --allow-remote', '127.0.0.1')
        .option('--allow-remote', 'let other machines call it')
        .option('--tls', 'HTTPS, by a certificate made at the start')
        .option('--state <dir>', 'keep what happens between runs')
        .option('--reset', 'begin the state anew')
        .option('--output <dir>', 'write log files there, in CloudTrail’s layout')
        .option('--profiles <file>', 'write a profile for every user there, for AWS_CONFIG_FILE')
        .option('--lookup-delay <duration>', 'how long LookupEvents hides a record, such as 5m', parseDuration)
        .addOption(new Option('--format <name>', 'how calls and alerts are written')
        .choices(['text', 'ndjson'])
        .default('text'));
    addWorldFlags(command);
    return command.action(async (flags) => {
        process.exitCode = await runServe(flags);
    });
}
function readPort(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port < 65_536)
        return port;
    throw new TrailproofError('USAGE', `"${text}" is no port.`, { hint: 'Write 0 to 65535.' });
}
const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;
async function runServe(flags) {
    if (!loopback.test(flags.host) && flags.allowRemote !== true) {
        throw new TrailproofError('HOST_REFUSED', `${flags.host} can be reached from other machines.`, {
            hint: 'Whoever reaches it can call it: say --allow-remote if that is meant.',
        });
    }
    if (flags.reset === true && flags.state === undefined) {
        throw new TrailproofError('USAGE', '--reset names no state.', {
            hint: 'Say which: --state DIR --reset. Without --state nothing is kept.',
        });
    }
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { serve } = await import('../../app/serve/serve.js');
    const { profileText, writeProfiles } = await import('../../app/serve/profile-file.js');
    const show = await showing(flags, terminal);
    const end = ending();
    const serving = await serve({
        ...flags,
        wallClock: () => Date.now(),
        onCall: (call) => terminal.line(show.call(call)),
        onAlert: (alert) => terminal.line(show.alert(alert)),
        onBug: (error) => terminal.note(bugText(error)),
        onUnwritable: end.break,
    });
    try {
        await withCertificate(serving, async (bundle) => {
            if (flags.profiles !== undefined) {
                writeProfiles(flags.profiles, profileText(serving.holders, { ...serving, bundle }));
            }
            terminal.note(show.begin(serving, bundle));
            await end.come;
        });
    }
    finally {
        await serving.stop();
    }
    return exitCodes.ok;
}
/** Clients read the certificate from a file (`AWS_CA_BUNDLE`), in a folder that nobody else can write to. */
async function withCertificate({ certificate }, use) {
    if (certificate === undefined)
        return use(undefined);
    await withTemporaryFolder(async (folder) => {
        const bundle = join(folder, 'certificate.pem');
        await writeFile(bundle, certificate);
        await use(bundle);
    });
}
async function showing({ format }, { style }) {
    const { servedAlertText, servedCallText, servingText } = await import('../../report/text/serve-text.js');
    const begin = (serving, bundle) => servingText({ ...serving, bundle }, style);
    if (format === 'text') {
        return {
            begin,
            call: (call) => servedCallText(call, style),
            alert: (alert) => servedAlertText(alert, style),
        };
    }
    return {
        begin,
        call: (call) => JSON.stringify({ call }),
        alert: (alert) => JSON.stringify({ alert }),
    };
}
function ending() {
    let fail = () => undefined;
    const come = new Promise((resolve, reject) => {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.once(signal, () => resolve());
        fail = reject;
    });
    // It may break before somebody waits.
    come.catch(() => undefined);
    return { come, break: fail };
}
//# sourceMappingURL=serve.js.map
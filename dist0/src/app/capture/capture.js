import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holderNamed } from '../serve/actor-places.js';
import { profileText, writeProfiles } from '../serve/profile-file.js';
import { serve } from '../serve/serve.js';
import { withTemporaryFolder } from '../temporary-folder.js';
import { checkedName } from '../import/import-name.js';
import { importRecords } from '../import/import-log.js';
import { refuseExisting, writeNew } from '../import/write-new.js';
import { commandEnvironment } from './command-environment.js';
import { runCommand } from './run-command.js';
/** Runs a command against an in-memory AWS of its own and keeps what it did.
 * @throws TrailproofError COMMAND_UNUSABLE, ACTOR_UNKNOWN, NAME_UNSAFE, OUTPUT_EXISTS and what `serve` throws */
export async function capture(options) {
    const { records: file, force = false } = options;
    const name = options.scenario === undefined ? undefined : checkedName(options.scenario);
    refuseExisting([...(file === undefined ? [] : [file]), ...scenarioFiles(name, options)], {
        force,
    });
    const calls = [];
    const alerts = [];
    const { exit, rules } = await withTemporaryFolder(async (folder) => {
        const serving = await serve({
            ...options,
            output: undefined,
            port: 0,
            onCall: (call) => void calls.push(call),
            onAlert: (alert) => void alerts.push(alert),
        });
        try {
            return { rules: serving.rules, exit: await runOn(serving, folder, options) };
        }
        finally {
            await serving.stop();
        }
    });
    const records = calls.flatMap((call) => call.records);
    if (file !== undefined)
        await writeNew([{ path: file, text: lines(records) }], { force });
    const scenario = name === undefined || records.length === 0
        ? undefined
        : await importRecords(records, { ...options, name });
    const empty = scenario === undefined ? name : undefined;
    return { exit, calls, alerts, rules, file, scenario, empty };
}
function runOn(serving, folder, options) {
    const { as, command, environment } = options;
    const home = join(folder, 'home');
    const configFile = join(folder, 'config');
    mkdirSync(home);
    writeProfiles(configFile, profileText(serving.holders, serving));
    const holder = as === undefined ? serving.holders[0] : holderNamed(as, serving.holders);
    const credentials = holder?.credentials ?? {};
    return runCommand(command, commandEnvironment(environment, { url: serving.url, credentials, home, configFile }));
}
const lines = (records) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
function scenarioFiles(name, { output = '.', kind }) {
    if (name === undefined)
        return [];
    const records = join(output, 'scenarios', 'records', `${name}.ndjson`);
    return kind === 'benign' ? [records] : [join(output, 'scenarios', `${name}.ts`), records];
}
//# sourceMappingURL=capture.js.map
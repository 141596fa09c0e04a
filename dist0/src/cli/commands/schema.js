import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from '../../app/unwritable.js';
import { openTerminal } from '../terminal.js';
/** `trailproof schema [name]` */
export function addSchema(program) {
    return program
        .command('schema [name]')
        .description('print the JSON Schema of a file or an output; without a name, list them')
        .option('--output <path>', 'write there: a file, or without a name a folder for all of them')
        .action(async (name, flags) => {
        const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
        if (name !== undefined)
            await printOne(name, flags, terminal);
        else if (flags.output !== undefined)
            await writeAll(flags.output);
        else
            await printNames(terminal);
    });
}
async function printOne(name, { output }, terminal) {
    const { jsonSchema } = await import('../../schema/json-schema.js');
    await terminal.save(output ?? '-', [jsonSchema(name)]);
}
async function writeAll(folder) {
    const { jsonSchema } = await import('../../schema/json-schema.js');
    const { listSchemas } = await import('../../schema/list-schemas.js');
    try {
        await mkdir(folder, { recursive: true });
        for (const { name } of listSchemas()) {
            await writeFile(join(folder, `${name}.json`), jsonSchema(name));
        }
    }
    catch (error) {
        throw unwritable(folder, error);
    }
}
async function printNames(terminal) {
    const { listSchemas } = await import('../../schema/list-schemas.js');
    const all = listSchemas();
    const widest = Math.max(...all.map(({ name }) => name.length));
    const lines = all.map(({ name, title }) => `${name.padEnd(widest)}  ${title}\n`);
    await terminal.print(lines);
}
//# sourceMappingURL=schema.js.map
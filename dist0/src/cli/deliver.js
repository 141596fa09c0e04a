import { printable } from '../diagnostic/printable.js';
import { didYouMean } from '../diagnostic/nearest-name.js';
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.js';
import { styleOf } from '../report/text/style.js';
import { exitCodes } from './exit-code.js';
import { repositoryPaths } from './repository-paths.js';
import { runUrl } from './run-url.js';
import { widthOfFiles } from './terminal.js';
/** Reads `--format`, `--output` and `--report` before any work is done.
 * @throws TrailproofError USAGE */
export async function deliveryOf(flags, formats) {
    const [first = ''] = Object.keys(formats);
    const others = [];
    for (const text of flags.report ?? [])
        others.push(await reportTarget(text, formats));
    const render = await rendererOf(flags.format ?? first, formats);
    return { main: { render, file: flags.output }, others };
}
/** True when the run writes any of these formats; what only they need is not made for the others. */
export function isAsked(names, { format, report = [], }) {
    const asked = [format, ...report.map((target) => target.slice(0, target.indexOf('=')))];
    return asked.some((name) => name !== undefined && names.includes(name));
}
async function reportTarget(text, formats) {
    const at = text.indexOf('=');
    if (at === -1 || at === text.length - 1) {
        throw new TrailproofError('USAGE', `--report "${text}" names no file.`, {
            hint: 'Write FORMAT=FILE, such as json=report.json.',
        });
    }
    return { render: await rendererOf(text.slice(0, at), formats), file: text.slice(at + 1) };
}
async function rendererOf(name, formats) {
    const load = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (load !== undefined)
        return load();
    const names = Object.keys(formats);
    const nearest = didYouMean(name, names);
    throw new TrailproofError('USAGE', `There is no format "${name}" here.`, {
        hint: `${nearest === undefined ? '' : `${nearest} `}This command writes ${names.join(', ')}.`,
    });
}
/** Writes a report to all its places. One that cannot be made or written does not stop the others; gives 4 then, else 0. */
export async function deliver(report, delivery, options) {
    const { terminal, quiet } = options;
    let code = exitCodes.ok;
    const attempt = async (write) => {
        try {
            await write();
        }
        catch (error) {
            terminal.note(printable(reasonOf(error)));
            code = exitCodes.input;
        }
    };
    const pathOf = repositoryPaths(process.cwd(), process.env);
    const place = { pathOf, runUrl: runUrl(process.env) };
    const plain = { style: styleOf(false), quiet, width: widthOfFiles, ...place };
    const { style, width } = terminal;
    for (const { render, file } of delivery.others) {
        await attempt(() => terminal.save(file, render(report, plain)));
    }
    const { render, file } = delivery.main;
    await attempt(() => file === undefined
        ? terminal.print(render(report, { style, quiet, width, ...place }))
        : terminal.save(file, render(report, plain)));
    return code;
}
function reasonOf(error) {
    if (isTrailproofError(error))
        return error.message;
    const reason = error instanceof Error ? error.message : String(error);
    return `INTERNAL  A report could not be made, which is a bug of trailproof: ${reason}`;
}
//# sourceMappingURL=deliver.js.map
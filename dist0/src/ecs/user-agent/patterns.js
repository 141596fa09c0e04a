import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const require = createRequire(import.meta.url);
let yaml;
/** The patterns of a list of the package `uap-core`, in the order in which they are tried; read when a rule first asks
 * for a parsed user agent. */
export function agentPatterns(list) {
    yaml ??= readFileSync(require.resolve('uap-core/regexes.yaml'), 'utf8');
    return readPatterns(yaml, list);
}
/** Reads a list of regexes.yaml. The file is flat and each value a single-quoted text on a line of its own; a YAML
 * parser takes twenty times as long for the same.
 * @throws TrailproofError INTERNAL for a line of another form */
export function readPatterns(text, list) {
    const patterns = [];
    for (const line of linesOf(text, list)) {
        const isFirst = line.startsWith('- ');
        if (isFirst)
            patterns.push(new Map());
        const colon = line.indexOf(': ');
        const value = line.slice(colon + 2).trimStart();
        const open = patterns.at(-1);
        const isText = value.length >= 2 && value.startsWith("'") && value.endsWith("'");
        if (colon === -1 || open === undefined || !isText) {
            throw new TrailproofError('INTERNAL', `uap-core has a line that is not understood: ${line}`);
        }
        open.set(line.slice(isFirst ? 2 : 0, colon), value.slice(1, -1).replaceAll("''", "'"));
    }
    return patterns.map((replacements) => ({
        source: replacements.get('regex') ?? '(?!)',
        flags: replacements.get('regex_flag') ?? '',
        replacements,
    }));
}
/** The lines of a list that say something, without the blanks around them. */
function linesOf(text, list) {
    const begin = `\n${text}`.indexOf(`\n${list}:`);
    if (begin === -1)
        throw new TrailproofError('INTERNAL', `uap-core has no list ${list}.`);
    const [, ...lines] = text.slice(begin).split('\n');
    const end = lines.findIndex((line) => /^\w/.test(line));
    return lines
        .slice(0, end === -1 ? undefined : end)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
//# sourceMappingURL=patterns.js.map
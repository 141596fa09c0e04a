import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync, } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { compareTexts } from '../diagnostic/compare-texts.js';
import { formatOf, ruleFormats } from './rule-formats.js';
// A tree of rules is a few levels deep; more is a link that leads in circles.
const deepestFolder = 16;
const mostFiles = 20_000;
/** Lists the rule files of files and folders. A folder is walked in sorted order and gives its rule files; names that
 * begin with a dot and `node_modules` are left out, and so is a folder `_deprecated`, as the SIEM leaves its rules out.
 * A file that is named itself must be of a format that can be read.
 * @example ruleFilesOf(['rules']).files // ['rules/a.toml', 'rules/b.toml'] */
export function ruleFilesOf(paths) {
    const files = [];
    const asked = new Set();
    const deprecated = [];
    const findings = [];
    for (const path of paths) {
        const kind = kindOf(path);
        if (kind === 'missing') {
            findings.push(problem(path, 'INPUT_UNREADABLE', `Cannot open "${path}".`));
        }
        else if (kind === 'file') {
            const refused = refusedFormat(path);
            if (refused === undefined) {
                files.push(path);
                asked.add(path);
            }
            else
                findings.push(refused);
        }
        else {
            const walk = walkFolder(path);
            files.push(...walk.files);
            if (isDeprecated(resolve(path)))
                for (const file of walk.files)
                    asked.add(file);
            deprecated.push(...walk.deprecated);
            findings.push(...walk.findings);
        }
    }
    return { files: [...new Set(files)], asked, deprecated, findings };
}
const isDeprecated = (folder) => basename(folder) === '_deprecated';
function walkFolder(root) {
    const walk = { realRoot: realpathSync(root), files: [], deprecated: [], findings: [] };
    visit(root, 1, walk);
    if (walk.files.length === 0 && walk.findings.length === 0) {
        const message = `There is no rule file (${extensionsText()}) in "${root}".`;
        walk.findings.push(problem(root, 'RULE_FOLDER_EMPTY', message));
    }
    return walk;
}
function visit(folder, depth, walk) {
    for (const entry of entriesOf(folder, walk)) {
        const path = join(folder, entry.name);
        if (entry.isSymbolicLink()) {
            const refused = refusedLink(path, walk.realRoot);
            if (refused !== undefined)
                walk.findings.push(refused);
        }
        else if (entry.isDirectory() && depth < deepestFolder) {
            if (isDeprecated(path))
                walk.deprecated.push(...deprecatedIn(path));
            else
                visit(path, depth + 1, walk);
        }
        else if (isRuleFile(path) && walk.files.length < mostFiles && holdsRules(path)) {
            walk.files.push(path);
        }
    }
}
function deprecatedIn(folder) {
    return walkFolder(folder).files;
}
// Logs and lists have the same extension as exports of rules; a walk takes only what begins as one.
const nameOfRule = /"rule_?id"|"list_id"/i;
const beginning = 1_048_576;
// Folders of rules hold other YAML files too: workflows, settings.
const sigmaKey = /^(?:detection|correlation|logsource)[ \t]*:/m;
function holdsRules(path) {
    const extension = extname(path);
    if (extension === '.toml')
        return true;
    const text = beginningOf(path);
    return extension === '.ndjson' ? nameOfRule.test(text.split('\n')[0] ?? '') : sigmaKey.test(text);
}
function beginningOf(path) {
    const buffer = Buffer.alloc(beginning);
    const file = openSync(path, 'r');
    try {
        return buffer.toString('utf8', 0, readSync(file, buffer, 0, beginning, 0));
    }
    finally {
        closeSync(file);
    }
}
function entriesOf(folder, walk) {
    try {
        return readdirSync(folder, { withFileTypes: true })
            .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
            .toSorted((left, right) => compareTexts(left.name, right.name));
    }
    catch {
        walk.findings.push(problem(folder, 'INPUT_UNREADABLE', `Cannot open "${folder}".`));
        return [];
    }
}
/** A link is never followed. One that stays in the folder leads to a file that the walk meets anyway. */
function refusedLink(path, realRoot) {
    const kind = kindOf(path);
    if (kind !== 'folder' && !isRuleFile(path))
        return undefined;
    if (kind === 'missing')
        return problem(path, 'INPUT_UNREADABLE', `Cannot open "${path}".`);
    if (isInside(path, realRoot))
        return undefined;
    return problem(path, 'RULE_FILE_OUTSIDE', `This ${kind} is a link that leads out of its folder.`);
}
function isRuleFile(path) {
    return formatOf(path) !== undefined;
}
function kindOf(path) {
    try {
        return statSync(path).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return 'missing';
    }
}
function isInside(path, realRoot) {
    const real = realpathSync(path);
    return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
}
function extensionsText() {
    const extensions = ruleFormats.flatMap((format) => format.extensions);
    return `${extensions.slice(0, -1).join(', ')} or ${extensions.at(-1)}`;
}
function refusedFormat(path) {
    if (isRuleFile(path))
        return undefined;
    return {
        severity: 'unsupported',
        code: 'RULE_FORMAT_UNSUPPORTED',
        message: `A rule file ends in ${extensionsText()}; "${path}" does not.`,
        span: startOf(path),
        file: path,
    };
}
function problem(path, code, message) {
    return { severity: 'error', code, message, span: startOf(path), file: path };
}
function startOf(path) {
    return { source: { name: path, text: '' }, start: 0, end: 0 };
}
//# sourceMappingURL=rule-files.js.map
import { basename, extname } from 'node:path';
import { readRuleFile } from './detection-rules/read-rule-file.js';
import { readExport } from './kibana/read-export.js';
import { readSigmaFile } from './sigma/read-sigma-file.js';
const detectionRules = {
    extensions: ['.toml'],
    // The largest published rule has 0.1 MB.
    largestFile: 1_048_576,
    read: (source, { stem, contentHash }) => ({
        rules: [{ shortName: stem, ...readRuleFile(source, { shortName: stem, contentHash }) }],
    }),
};
const kibanaExport = {
    extensions: ['.ndjson'],
    // Ten times all prebuilt rules.
    largestFile: 268_435_456,
    read: readExport,
};
const sigmaRules = {
    extensions: ['.yml', '.yaml'],
    largestFile: 1_048_576,
    read: (source, { stem, contentHash, sigmaMapping }) => ({
        rules: readSigmaFile(source, { stem, contentHash, mapping: sigmaMapping }).map(({ part, ...reading }) => ({ ...reading, sigma: part })),
    }),
};
/** Every format that rules are read from. */
export const ruleFormats = [detectionRules, kibanaExport, sigmaRules];
/** The format of a file by its extension. */
export function formatOf(file) {
    const extension = extname(file);
    return ruleFormats.find(({ extensions }) => extensions.includes(extension));
}
/** A file's name without folder and extension. */
export function stemOf(file) {
    return basename(file, extname(file));
}
//# sourceMappingURL=rule-formats.js.map
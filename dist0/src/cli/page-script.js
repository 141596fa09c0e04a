import { readFileSync } from 'node:fs';
/** The script of HTML pages, which the build puts beside their renderer. */
export function pageScript() {
    return readFileSync(new URL('../report/html/page-script.js', import.meta.url), 'utf8');
}
//# sourceMappingURL=page-script.js.map
import { htmlPage } from '../report/html/page.js';
import { pageScript } from './page-script.js';
import { version } from './version.js';
/** Writes a report as a page, with the script that the build made for it. */
export function renderPage(report) {
    return htmlPage(report, { script: pageScript(), version: version() });
}
//# sourceMappingURL=render-page.js.map
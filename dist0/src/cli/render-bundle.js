import { manifest } from '../app/bundle/manifest.js';
import { bundleMarkdown } from '../report/markdown/bundle-markdown.js';
import { explainText } from '../report/text/explain-text.js';
import { styleOf } from '../report/text/style.js';
import { version } from './version.js';
/** All files of a bundle: its own, what people read, and the manifest over them. */
export function renderBundle(bundle) {
    const { files, relocated, explanations } = bundle;
    const whole = new Map(files);
    const text = (report) => relocated(explainText(report, styleOf(false)));
    for (const { rule, report, fired } of explanations) {
        whole.set(`explanations/${rule}.txt`, text(report));
        if (fired !== undefined)
            whole.set(`explanations/${rule}-alerts.txt`, text(fired));
    }
    whole.set('README.md', bundleMarkdown(bundle, { version: version() }));
    whole.set('manifest.json', manifest(bundle, whole, { version: version() }));
    return whole;
}
//# sourceMappingURL=render-bundle.js.map
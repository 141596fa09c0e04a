import type { Bundle } from '../app/bundle/bundle.ts'
import { manifest } from '../app/bundle/manifest.ts'
import type { ExplainReport } from '../report/explain-report.ts'
import { bundleMarkdown } from '../report/markdown/bundle-markdown.ts'
import { explainText } from '../report/text/explain-text.ts'
import { styleOf } from '../report/text/style.ts'
import { version } from './version.ts'

/** All files of a bundle: its own, what people read, and the manifest over them. */
export function renderBundle(bundle: Bundle): ReadonlyMap<string, string> {
  const { files, relocated, explanations } = bundle
  const whole = new Map(files)
  const text = (report: ExplainReport): string => relocated(explainText(report, styleOf(false)))
  for (const { rule, report, fired } of explanations) {
    whole.set(`explanations/${rule}.txt`, text(report))
    if (fired !== undefined) whole.set(`explanations/${rule}-alerts.txt`, text(fired))
  }
  whole.set('README.md', bundleMarkdown(bundle, { version: version() }))
  whole.set('manifest.json', manifest(bundle, whole, { version: version() }))
  return whole
}

import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Violation {
  readonly id: string
  readonly html: string
  readonly why: string
}

/** What axe finds against WCAG 2.1 AA and its best practices, whatever the impact: a line each with the element and why. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const violations: readonly Violation[] = await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, html: nodes[0].html, why: nodes[0].failureSummary })))`,
  )
  return violations.map(({ id, html, why }) => `${id}: ${html} ${why}`)
}

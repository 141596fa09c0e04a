import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCall, aCaseDetail } from '../support/a-case-detail.ts'
import { chromiumPath, openFile, startBrowser } from '../support/a-browser.ts'
import { aCoverageReport, aTechnique } from '../support/a-coverage-report.ts'
import { anAlert } from '../support/golden-fixtures.ts'
import { writePage } from '../support/a-page.ts'
import { aHostileVerifyReport, aReplayReport, hostile } from '../support/report-fixtures.ts'

let browser: Browser
beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await startBrowser()
})
afterAll(() => browser?.close())

// What ends each place that a text can stand in: element, attribute, script, comment, address.
const attack = `"'>--></script></style></title><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>javascript:alert(4)${hostile}`

const inChromium = describe.skipIf(chromiumPath === undefined)

inChromium('a page whose every text is hostile (needs Chromium)', () => {
  it('runs nothing, asks for nothing and adds no element, with every case and record open', async () => {
    const { page, requests, complaints } = await openFile(browser, writePage(aHostileReport()))
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`)
    await page.waitForSelector('.timeline')
    for (const button of await page.locator('.timeline .more').all()) await button.click()
    const foreign = await page
      .locator('img, iframe, object, svg:not(.bar), body script[src]')
      .count()
    expect([requests, complaints, foreign]).toEqual([[], [], 0])
    expect(await page.locator('.panel pre').first().textContent()).toContain('<script>alert(1)')
  })

  it('is searched by its own texts without harm', async () => {
    const { page, complaints } = await openFile(browser, writePage(aHostileReport()))
    await page.fill('#search', attack)
    await page.fill('#search', hostile.slice(0, 8))
    expect(complaints).toEqual([])
  })

  it('shows the alerts of a replay as texts as well', async () => {
    const alert = anAlert({ shortName: attack, group: { [attack]: attack }, events: [attack] })
    const rule = { ...alert.rule, techniques: [attack] }
    const detail = { actions: [{ name: attack, count: 1 }], actor: attack, file: attack, line: 1 }
    const replay = aReplayReport({ alerts: [{ ...alert, rule }], details: [detail] })
    const file = writePage({ command: 'replay', replay })
    const { page, requests, complaints } = await openFile(browser, file)
    await page.click('details.alert')
    expect([requests, complaints, await page.locator('img, svg, iframe').count()]).toEqual([
      [],
      [],
      0,
    ])
  })
})

function aHostileReport(): Parameters<typeof writePage>[0] {
  const call = aCall(0, {
    step: attack,
    action: attack,
    provider: attack,
    actor: attack,
    address: attack,
    error: attack,
    record: { ...aCall(0).record, [attack]: attack },
    document: { [attack]: attack },
  })
  const alert = anAlert({ shortName: attack, group: { [attack]: attack } })
  const silent = [{ rule: attack, isWanted: true, because: [attack] }]
  const detail = {
    ...aCaseDetail([call, { ...call, phase: 'before' }]),
    alerts: [{ alert, calls: [0] }],
    silent,
  }
  const report = aHostileVerifyReport()
  const scenarios = report.scenarios.map((scenario) => ({
    ...scenario,
    title: attack,
    cases: scenario.cases.map((one) => ({ ...one, name: attack, detail })),
  }))
  const technique = aTechnique({
    id: attack,
    name: attack,
    claimedBy: [attack],
    rules: [{ rule: attack, grade: 'fired', seen: 1, of: 1 }],
    variants: [
      {
        scenario: hostile,
        case: `attack/${attack}`,
        kind: 'attack',
        seenBy: [attack],
        isKnownGap: false,
      },
    ],
    next: attack,
  })
  const coverage = aCoverageReport([technique], { unwoken: [attack], unclaimed: [attack] })
  return { command: attack, verify: { ...report, scenarios }, coverage }
}

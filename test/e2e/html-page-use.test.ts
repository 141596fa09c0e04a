import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HtmlReport } from '../../src/report/html/html-report.ts'
import { aCall, aCaseDetail } from '../support/a-case-detail.ts'
import { chromiumPath, openFile, startBrowser } from '../support/a-browser.ts'
import { aCoverageReport, aTechnique } from '../support/a-coverage-report.ts'
import { writePage } from '../support/a-page.ts'
import { aVerifyReport } from '../support/report-fixtures.ts'

let browser: Browser
const inChromium = describe.skipIf(chromiumPath === undefined)

beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await startBrowser()
})
afterAll(() => browser?.close())

/** So many scenarios with an attack, an evasion and a benign case; the cases of every tenth are lost. */
function scenariosReport(count: number): HtmlReport {
  const kinds = ['attack', 'evasion', 'benign'] as const
  const calls = Array.from({ length: 12 }, (_, second) => aCall(second))
  const scenarios = Array.from({ length: count }, (_, number) => ({
    name: `scenario-${number}`,
    title: `The scenario of number ${number}`,
    cases: kinds.map((kind) => ({
      kind,
      name: `case of ${number}`,
      outcome: { kind: 'compared', verdicts: [] } as const,
      detail: aCaseDetail([...calls, aCall(20, { action: `Step${number}` })]),
    })),
    findings: [],
    updated: false,
  }))
  const variant = { kind: 'attack', seenBy: ['a-rule'], isKnownGap: false } as const
  const technique = aTechnique({
    variants: [{ ...variant, scenario: 'scenario-1', case: 'attack/case of 1' }],
  })
  const gap = aTechnique({ id: 'T1531', name: 'Account Access Removal', grade: 'gap', of: 0 })
  const coverage = aCoverageReport([technique, { ...gap, variants: [], rules: [] }])
  return { command: 'verify', verify: aVerifyReport({ scenarios }), coverage }
}

const openPage = (options?: Parameters<typeof openFile>[2]): ReturnType<typeof openFile> =>
  openFile(browser, writePage(scenariosReport(3)), options)

// Not innerText: what is out of view is not laid out, and has none until it is.
const shownScenarios = (page: Page): Promise<readonly string[]> =>
  page.locator('.scenario:not([hidden]) > summary h3').allTextContents()

const focused = (page: Page): Promise<unknown> =>
  page.evaluate(
    `document.activeElement.querySelector('h3, h4')?.textContent ?? document.activeElement.id`,
  )

inChromium('the page in use (needs Chromium)', () => {
  it('finds scenarios by technique, step and title, and says how many', async () => {
    const { page } = await openPage()
    const found: unknown[] = []
    for (const text of ['T1098', 'step2', 'scenario-0', 'no such thing']) {
      await page.fill('#search', text)
      found.push([await shownScenarios(page), await page.textContent('#found')])
    }
    expect(found).toEqual([
      [['scenario-1'], '1 of 3 scenarios'],
      [['scenario-2'], '1 of 3 scenarios'],
      [['scenario-0'], '1 of 3 scenarios'],
      [[], '0 of 3 scenarios'],
    ])
    await page.click('#clear')
    expect((await shownScenarios(page)).length).toBe(3)
  })

  it('filters by kind, verdict and grade, and dims techniques of other grades', async () => {
    const { page } = await openPage()
    await page.selectOption('#filter-kind', 'benign')
    const kinds = await page.locator('.case:not([hidden]) .kind').allTextContents()
    await page.selectOption('#filter-kind', 'any')
    await page.selectOption('#filter-verdict', 'not as reviewed')
    const differing = await shownScenarios(page)
    await page.selectOption('#filter-verdict', 'any')
    await page.selectOption('#filter-grade', 'guarded')
    const guarded = await shownScenarios(page)
    const dimmed = await page.locator('.matrix td.dim .id').allInnerTexts()
    expect([kinds, differing, guarded, [...new Set(dimmed)]]).toEqual([
      ['benign', 'benign', 'benign'],
      [],
      ['scenario-1'],
      ['T1531'],
    ])
  })

  it('is driven by keys: /, j, k, Enter, Escape, ?', async () => {
    const { page } = await openPage()
    const seen: unknown[] = []
    for (const key of ['j', 'j', 'k', 'j', 'Enter', 'j', 'Enter', 'Escape', '/']) {
      await page.keyboard.press(key)
      seen.push(await focused(page))
    }
    const isOpen = await page.locator('.scenario[open]').count()
    await page.keyboard.type('step2')
    await page.keyboard.press('Escape')
    const cleared = await page.inputValue('#search')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    const help = await page.locator('#help[open]').count()
    await page.keyboard.press('Escape')
    expect([seen, isOpen, cleared, help, await page.locator('#help[open]').count()]).toEqual([
      [
        'scenario-0',
        'scenario-1',
        'scenario-0',
        'scenario-1',
        'scenario-1',
        'case of 1',
        'case of 1',
        'case of 1',
        'search',
      ],
      1,
      '',
      1,
      0,
    ])
  })

  it('changes its theme by a switch, and says which', async () => {
    const { page } = await openPage({ scheme: 'light' })
    const themes: unknown[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      themes.push([await page.textContent('#theme-name'), paper])
      await page.click('#theme')
    }
    expect(themes).toEqual([
      ['system', 'rgb(246, 247, 249)'],
      ['light', 'rgb(246, 247, 249)'],
      ['dark', 'rgb(14, 17, 22)'],
    ])
  })

  it('leads from the matrix to the technique, and from there to its case', async () => {
    const { page } = await openPage()
    await page.click('.matrix td a')
    const row = page.locator('tr:target')
    await row.locator('text=scenario-1 attack/case of 1').click()
    await page.waitForSelector('.timeline')
    expect([
      await page.evaluate('decodeURIComponent(location.hash)'),
      await page.locator('.scenario[open] .case[open] h4').innerText(),
    ]).toEqual(['#scenario-1/attack/case of 1', 'case of 1'])
  })

  it('puts calls that repeat together and shows them all when asked', async () => {
    const hash = 'scenario-0/attack/case%20of%200'
    const { page } = await openPage({ hash })
    const before = await page.locator('.timeline > li').count()
    await page.click('text=11 more like it')
    expect([before, await page.locator('.timeline > li').count()]).toEqual([3, 13])
  })

  it('opens 200 scenarios with little in the page: details are made when they are opened', async () => {
    const { page } = await openFile(browser, writePage(scenariosReport(200)))
    const atLoad = (await page.evaluate('document.querySelectorAll("*").length')) as number
    await page.fill('#search', 'step150')
    const found = await shownScenarios(page)
    await page.click('.scenario:not([hidden]) > summary')
    await page.click('.scenario:not([hidden]) .case > summary')
    await page.waitForSelector('.timeline')
    expect([atLoad < 12_000, found, await page.locator('.timeline').count()]).toEqual([
      true,
      ['scenario-150'],
      1,
    ])
  })

  it('fits on paper and on a phone', async () => {
    const wide = 'document.documentElement.scrollWidth > innerWidth'
    const phone = await openPage({ width: 390 })
    const paper = await openPage({ width: 1040, scheme: 'dark' })
    await paper.page.emulateMedia({ media: 'print' })
    const ink = await paper.page.evaluate('getComputedStyle(document.body).color')
    const tools = await paper.page.locator('#filters').isVisible()
    const pdf = await paper.page.pdf({ preferCSSPageSize: true })
    expect([
      await phone.page.evaluate(wide),
      await paper.page.evaluate(wide),
      ink,
      tools,
      pdf.subarray(0, 5).toString(),
    ]).toEqual([false, false, 'rgb(26, 33, 48)', false, '%PDF-'])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openFile, startBrowser } from '../support/a-browser.ts'
import { axeFindings } from '../support/axe-findings.ts'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let browser: Browser
let work: Workspace
let file: string

/** Chromium is looked for; without it these tests are skipped. */
const inChromium = describe.skipIf(chromiumPath === undefined)

beforeAll(async () => {
  if (chromiumPath === undefined) return
  browser = await startBrowser()
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
  })
  const sources = ['--scenarios', 'scenarios', '--rules', 'rules']
  await work.run(['verify', ...sources, '--update'])
  await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: DeleteGroup' }))
  await work.run(['verify', ...sources, '--report', 'html=report.html'])
  file = join(work.folder, 'report.html')
})
afterAll(async () => {
  await browser?.close()
  await work?.remove()
})

const isWide = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > innerWidth')

inChromium('the page of verify (needs Chromium)', () => {
  it('opens from disk without a request and without a complaint', async () => {
    const { page, requests, complaints } = await openFile(browser, file)
    expect([await page.textContent('h1'), requests, complaints]).toEqual([
      'Detections are not as reviewed',
      [],
      [],
    ])
  })

  it('draws the timeline of the case that its address leads to, with record and document', async () => {
    const hash = 'group-appears/attack/plain'
    const { page } = await openFile(browser, file, { hash })
    const calls = await page.locator('.timeline > li').allInnerTexts()
    await page.click('.timeline .more')
    const record = JSON.parse((await page.textContent('.panel pre')) ?? '') as { eventName: string }
    await page.click('text=ECS document')
    const document = JSON.parse((await page.textContent('.panel pre')) ?? '') as {
      event: { action: string }
    }
    expect([
      calls.map((text) => text.split('\n')[1]),
      record.eventName,
      document.event.action,
    ]).toEqual([['CreateGroup'], 'CreateGroup', 'CreateGroup'])
  })

  it('shows what differs from the golden, and why', async () => {
    const { page } = await openFile(browser, file, { hash: 'group-appears/attack/plain' })
    const rows = await page.locator('.diff tbody tr').allInnerTexts()
    expect([rows, await page.locator('.why li').allInnerTexts()]).toEqual([
      ['severity\tlow\tnone', 'steps\tcreate-group\tnone', 'count\t1\tnone'],
      ['because event.action is "CreateGroup", not "DeleteGroup"'],
    ])
  })

  it('copies the command that plays a case again, and the record of a call', async () => {
    const { page } = await openFile(browser, file, { hash: 'group-appears/attack/plain' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = (): Promise<string> => page.evaluate('navigator.clipboard.readText()')
    await page.click('.again .copy')
    await page.locator('.again .copy', { hasText: 'Copied' }).waitFor()
    const command = await copied()
    await page.click('.timeline .more')
    const shown = await page.textContent('.panel pre')
    await page.click('.panel >> text=Copy')
    await page.locator('.panel >> text=Copied').waitFor()
    expect([command, (await copied()) === shown]).toEqual([
      'trailproof verify group-appears --case attack/plain --rule group-appears --rules rules --scenarios scenarios',
      true,
    ])
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
  ] as const)('axe finds nothing in %s at %i', async (scheme, width) => {
    const hash = 'group-appears/attack/plain'
    const { page } = await openFile(browser, file, { scheme, width, hash })
    await page.click('.timeline .more')
    expect([await axeFindings(page), await isWide(page)]).toEqual([[], false])
  })

  it('is on disk what the command wrote: one file', () => {
    const text = readFileSync(file, 'utf8')
    expect(text.match(/\b(?:src|href)="(?!#)[^"]*"/g)).toBeNull()
  })
})

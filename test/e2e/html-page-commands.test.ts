import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, openFile, startBrowser } from '../support/a-browser.ts'
import { axeFindings } from '../support/axe-findings.ts'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let browser: Browser
let work: Workspace
const inChromium = describe.skipIf(chromiumPath === undefined)

const sources = ['--scenarios', 'scenarios', '--rules', 'rules']
const pages = {
  verify: ['verify', ...sources, '--evidence', 'evidence.ndjson'],
  coverage: ['coverage', ...sources, '--since', 'evidence.ndjson', '--fail-on-gap', 'T1136.003'],
  survey: ['survey', ...sources],
  replay: ['replay', 'log.ndjson'],
} as const
type Command = keyof typeof pages
const commands = Object.keys(pages) as readonly Command[]

/** The rule fires when the first evidence is kept, and not any more when the pages are written. */
beforeAll(async () => {
  if (chromiumPath === undefined) return
  browser = await startBrowser()
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'rules/group-appears.toml': aRuleFile(),
  })
  await work.run(['verify', ...sources, '--update'])
  await work.run([...pages.verify])
  const { stdout } = await work.run(['generate', 'iam-group-creation'])
  await work.write('log.ndjson', stdout)
  await work.run([...pages.replay, '--report', 'html=replay.html'])
  await work.write('rules/group-appears.toml', aRuleFile({ query: 'event.action: DeleteGroup' }))
  for (const command of ['coverage', 'survey', 'verify'] as const) {
    await work.run([...pages[command], '--report', `html=${command}.html`])
  }
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await work?.remove()
})

const fileOf = (command: Command): string => join(work.folder, `${command}.html`)

inChromium('the pages of all commands (need Chromium)', () => {
  it.each(
    commands.flatMap((command) =>
      (['light', 'dark'] as const).map((look) => [command, look] as const),
    ),
  )('%s has a matrix, and axe finds nothing in %s', async (command, scheme) => {
    const { page, complaints } = await openFile(browser, fileOf(command), { scheme })
    const cells = await page.locator('.matrix td a').count()
    expect([cells > 0, await axeFindings(page), complaints]).toEqual([true, [], []])
  })

  it.each(['verify', 'coverage'] as const)(
    '%s says first what was lost since the last evidence',
    async (command) => {
      const { page } = await openFile(browser, fileOf(command))
      const tile = page.locator('#summary .tile', { hasText: 'Since the last evidence' })
      expect((await tile.innerText()).split('\n').filter((line) => line.trim() !== '')).toEqual([
        'Since the last evidence',
        '+0 −2',
        'since evidence.ndjson',
        'lost T1136 guarded 1/1, now declared 0/1',
        'lost T1136.003 guarded 1/1, now declared 0/1',
      ])
    },
  )
})

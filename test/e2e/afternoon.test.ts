import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { commandsIn, withOutputs } from '../support/docs/console-blocks.ts'
import { awsCli } from '../support/endpoint/aws-cli.ts'
import { serveTrailproof } from '../support/endpoint/serve-trailproof.ts'
import { aWorkspace } from '../support/run-trailproof.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const page = here('../../docs/afternoon.md')
const main = here('../../dist/src/cli/main.js')

/** The account and the run as the page names them. */
const shown = { account: '111122223333', run: 'k3f9qz' }

/** Where a command is, so that one of the same name can stand before it. */
const placeOf = (command: string): string =>
  spawnSync('bash', ['-c', 'command -v "$0"', command], { encoding: 'utf8' }).stdout.trim()

const found = awsCli()
const cli = found === undefined ? undefined : placeOf(found)
const jq = spawnSync('jq', ['--version']).status === 0
const missing = cli === undefined ? 'no aws' : jq ? undefined : 'no jq'

// To write the page anew from what the commands print: TRAILPROOF_WRITE_DOCS=1 npx vitest run test/e2e/afternoon.test.ts
it.skipIf(missing !== undefined)(
  `the afternoon in the sandbox goes as its page says${missing === undefined ? '' : ` (${missing})`}`,
  { timeout: 180_000 },
  async () => {
    const markdown = readFileSync(page, 'utf8')
    const work = await aWorkspace({
      'world.yml': 'users: { owner: { attached: [AdministratorAccess] } }\n',
      // Not every version of the CLI reads AWS_ENDPOINT_URL.
      aws: `#!/bin/sh\nexec "${cli}" --endpoint-url "$AWS_ENDPOINT_URL" "$@"\n`,
      trailproof: `#!/bin/sh\ncase "$2" in run|collect|cleanup) set -- "$@" --endpoint-url "$AWS_ENDPOINT_URL";; esac\nexec "${process.execPath}" "${main}" "$@"\n`,
    })
    const served = await serveTrailproof(['--world', 'world.yml'], work.folder)
    try {
      const script = await scriptOf(markdown, { work, account: served.account })
      const printed = await runScript(script, {
        cwd: work.folder,
        env: {
          ...served.env,
          PATH: `${work.folder}:${process.env['PATH'] ?? ''}`,
          OWNER_KEY: served.env['AWS_ACCESS_KEY_ID'],
          OWNER_SECRET: served.env['AWS_SECRET_ACCESS_KEY'],
          AWS_PAGER: '',
        },
      })
      const outputs = outputsOf(printed, served.account)
      const files = commandsIn(markdown).map(({ command, output }) =>
        command.startsWith('cat ') ? output : undefined,
      )
      const now = withOutputs(
        markdown,
        outputs.map((output, at) => files[at] ?? output),
      )
      if (process.env['TRAILPROOF_WRITE_DOCS'] === '1') writeFileSync(page, now)
      else expect(now).toBe(markdown)
    } finally {
      await served.stop()
      await work.remove()
    }
  },
)

const border = '\u0001'

/** The commands of the page as one script; what it shows of files is written to them. */
async function scriptOf(
  markdown: string,
  {
    work,
    account,
  }: { readonly work: Awaited<ReturnType<typeof aWorkspace>>; readonly account: string },
): Promise<string> {
  const lines: string[] = ['chmod +x trailproof aws']
  for (const { command, output } of commandsIn(markdown)) {
    const file = /^cat (\S+)$/.exec(command)?.[1]
    if (file !== undefined) await work.write(file, output.replaceAll(shown.account, account))
    const newest = '$(ls -t .trailproof/runs/*.ndjson | head -1 | xargs basename | cut -d. -f1)'
    const made = command.replaceAll(shown.account, account).replaceAll(shown.run, newest)
    lines.push(`printf '${border}'`, file === undefined ? `${made} 2>&1` : 'true')
  }
  return lines.join('\n')
}

function runScript(
  script: string,
  {
    cwd,
    env,
  }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<string> {
  return new Promise((resolve) => {
    const { HOME: _, ...own } = process.env
    const child = execFile(
      'bash',
      ['-s'],
      { cwd, env: { ...own, ...env, HOME: join(cwd, 'home') } },
      (_error, stdout, stderr) => resolve(stdout + stderr),
    )
    child.stdin?.end(script)
  })
}

/** What each command printed, in the names of the page: other ids, and times that differ, are as there. */
function outputsOf(printed: string, account: string): readonly string[] {
  const runs = [...new Set(printed.match(/(?<=runs\/)\w{6}(?=\.ndjson)/g))]
  const names = [shown.run, 'w7d2mh']
  const named = runs.reduce(
    (text, run, at) => text.replaceAll(run, names[at] ?? run),
    printed.replaceAll(account, shown.account),
  )
  return named
    .replaceAll(/ --endpoint-url \S+/g, '')
    .replaceAll(/calls in \d+ s/g, 'calls in 12 s')
    .replaceAll(/within \d+ s/g, 'within 214 s')
    .replaceAll(/\d+s so far/g, '214s so far')
    .split(border)
    .slice(1)
    .map((text) => text.replace(/\n+$/, '\n'))
}

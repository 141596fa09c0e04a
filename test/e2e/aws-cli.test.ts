import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { awsCli, runAwsCli } from '../support/endpoint/aws-cli.ts'
import { cliSessions } from '../support/endpoint/cli-sessions.ts'
import { maskIds } from '../support/endpoint/mask-ids.ts'
import { sortedJson } from '../support/endpoint/sorted-json.ts'
import { serveTrailproof, type Served } from '../support/endpoint/serve-trailproof.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

const cli = awsCli()
const emptyZip = `PK\u0005\u0006${'\0'.repeat(18)}`

let work: Workspace
let served: Served
beforeAll(async () => {
  work = await aWorkspace({
    'code.zip': emptyZip,
    // The versions of the CLI write times in different ways, unless they are told how.
    'aws-config': '[default]\ncli_timestamp_format = iso8601\n',
  })
  served = await serveTrailproof([], work.folder)
})
afterAll(async () => {
  await served.stop()
  await work.remove()
})

it.skipIf(cli === undefined)(
  'answers the AWS CLI over every protocol (skipped without an AWS CLI)',
  async () => {
    const ask = commandsOf(cli ?? '')
    const sessions = Object.entries(cliSessions).map(async ([name, commands]) => {
      const told = [`# ${name}`]
      for (const command of commands) told.push(`$ aws ${command}`, await ask(command))
      return told.join('\n')
    })
    await expect((await Promise.all(sessions)).join('\n\n')).toMatchFileSnapshot('aws-cli.txt')
  },
  300_000,
)

/** Asks the endpoint as its first user does, and makes the answer comparable. */
function commandsOf(file: string): (command: string) => Promise<string> {
  const { account } = served
  const env = {
    ...served.env,
    AWS_CONFIG_FILE: join(work.folder, 'aws-config'),
    AWS_DEFAULT_OUTPUT: 'json',
    AWS_PAGER: '',
    TZ: 'UTC',
  }
  return async (command) => {
    const filled = command
      .replaceAll('FILE', join(work.folder, 'code.zip'))
      .replaceAll('ACCOUNT', account)
    // Debian's version does not read the address from the environment.
    const argv = ['--endpoint-url', served.url, ...filled.split(' ')]
    const said = await runAwsCli(argv, { cli: file, env })
    return sortedJson(maskIds(said.replaceAll(account, 'ACCOUNT'))).trim()
  }
}

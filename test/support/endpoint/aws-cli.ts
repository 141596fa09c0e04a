import { spawn, spawnSync } from 'node:child_process'

const places = ['aws', '/usr/bin/aws']

/** An AWS CLI of this machine; undefined where there is none. */
export const awsCli = (): string | undefined =>
  [process.env['TRAILPROOF_AWS_CLI'] ?? '', ...places].find(
    (place) => place !== '' && spawnSync(place, ['--version']).status === 0,
  )

/** Runs a command of the AWS CLI; gives what it printed, or the line that says what was wrong. */
export function runAwsCli(
  argv: readonly string[],
  { cli, env }: { readonly cli: string; readonly env: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const { AWS_PROFILE: _, ...own } = process.env
    const child = spawn(cli, argv, { env: { ...own, ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => {
      // Some versions put their own name before it.
      const said = /An error occurred .*/.exec(stderr)?.[0] ?? stderr
      resolve(code === 0 ? stdout : said)
    })
  })
}

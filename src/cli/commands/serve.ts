import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { ServeOptions, Serving } from '../../app/serve/serve.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { parseDuration, type Duration } from '../../time/duration.ts'
import { exitCodes } from '../exit-code.ts'
import {
  addFlags,
  ruleFlags,
  type CommonFlags,
  type ProfileFlags,
  type SourceFlags,
} from '../flags.ts'
import { openTerminal, type Terminal } from '../terminal.ts'

interface ServeFlags extends CommonFlags, SourceFlags, ProfileFlags {
  readonly port: number
  readonly host: string
  readonly allowRemote?: true
  readonly tls?: true
  readonly world?: string
  readonly state?: string
  readonly reset?: true
  readonly output?: string
  readonly timeScale?: number
  readonly from?: string
  readonly lookupDelay?: Duration
  readonly format: string
}

/** `trailproof serve` */
export function addServe(program: Command): Command {
  const command = program
    .command('serve')
    .description('be an AWS on this machine: call it with any tool, watch records and alerts')
    .option('--port <number>', 'where to listen; 0 takes any free port', readPort, 4566)
    .option(
      '--host <address>',
      'where to listen; any but loopback needs --allow-remote',
      '127.0.0.1',
    )
    .option('--allow-remote', 'let other machines call it')
    .option('--tls', 'HTTPS, by a certificate made at the start')
    .option('--world <file>', 'YAML or JSON of what exists (default: one user, admin)')
    .option('--state <dir>', 'keep what happens between runs')
    .option('--reset', 'begin the state anew')
    .option('--output <dir>', 'write log files there, in CloudTrail’s layout')
    .option('--time-scale <number>', 'how many times as fast virtual time runs', readScale)
    .option(
      '--from <place>',
      'where calls of this machine seem to come from: lisbon, lisbon/2 or an address (default: amsterdam)',
    )
    .option(
      '--lookup-delay <duration>',
      'how long LookupEvents hides a record, such as 5m',
      parseDuration,
    )
    .option('--format <name>', 'text or ndjson (default: text)', 'text')
  addFlags(command, [...ruleFlags, 'seed', 'start', 'phase', 'lag', 'geoip', 'asn'])
  return command.action(async (flags: ServeFlags) => {
    process.exitCode = await runServe(flags)
  })
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port
  throw new TrailproofError('USAGE', `"${text}" is no port.`, { hint: 'Write 0 to 65535.' })
}

function readScale(text: string): number {
  const scale = Number(text)
  if (scale > 0 && scale <= 10_000) return scale
  throw new TrailproofError('USAGE', `"${text}" is no speed of time.`, {
    hint: 'Write how many times as fast as real: 1, 60 …',
  })
}

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/

async function runServe(flags: ServeFlags): Promise<number> {
  if (!loopback.test(flags.host) && flags.allowRemote !== true) {
    throw new TrailproofError('HOST_REFUSED', `${flags.host} can be reached from other machines.`, {
      hint: 'Whoever reaches it can call it: say --allow-remote if that is meant.',
    })
  }
  const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true })
  const { serve } = await import('../../app/serve/serve.ts')
  const show = await showing(flags, terminal)
  const serving = await serve({
    ...flags,
    wallClock: () => Date.now(),
    onCall: (call) => terminal.line(show.call(call)),
    onAlert: (alert) => terminal.line(show.alert(alert)),
    onBug: (error) =>
      terminal.note(`INTERNAL  ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
  })
  const bundle = await certificateFile(serving)
  terminal.note(show.begin(serving, bundle))
  await untilEnd()
  await serving.stop()
  if (bundle !== undefined) await rm(bundle, { force: true })
  return exitCodes.ok
}

/** Clients read the certificate from a file (`AWS_CA_BUNDLE`); it is no secret. */
async function certificateFile({ certificate, port }: Serving): Promise<string | undefined> {
  if (certificate === undefined) return undefined
  const file = join(tmpdir(), `trailproof-${port}.pem`)
  await rm(file, { force: true })
  await writeFile(file, certificate, { flag: 'wx', mode: 0o600 })
  return file
}

interface Showing {
  readonly begin: (serving: Serving, bundle: string | undefined) => string
  readonly call: (call: Parameters<NonNullable<ServeOptions['onCall']>>[0]) => string
  readonly alert: (alert: Parameters<NonNullable<ServeOptions['onAlert']>>[0]) => string
}

async function showing({ format }: ServeFlags, { style }: Terminal): Promise<Showing> {
  const { servedAlertText, servedCallText, servingText } =
    await import('../../report/text/serve-text.ts')
  const begin: Showing['begin'] = (serving, bundle) => servingText({ ...serving, bundle }, style)
  if (format === 'text') {
    return {
      begin,
      call: (call) => servedCallText(call, style),
      alert: (alert) => servedAlertText(alert, style),
    }
  }
  if (format === 'ndjson') {
    return {
      begin,
      call: (call) => JSON.stringify({ call }),
      alert: (alert) => JSON.stringify({ alert }),
    }
  }
  throw new TrailproofError('USAGE', `There is no format "${format}" here.`, {
    hint: 'This command writes text or ndjson.',
  })
}

/** Until Ctrl-C or an order to end. */
function untilEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

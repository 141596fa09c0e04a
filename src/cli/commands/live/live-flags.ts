import { setTimeout } from 'node:timers/promises'
import { Option, type Command } from 'commander'
import type { LiveOptions } from '../../../app/live/live-options.ts'
import { askAccount } from '../../ask-account.ts'
import { repeatable, type CommonFlags, type ProfileFlags, type SourceFlags } from '../../flags.ts'

/** Flags of the commands of live mode; each has some. */
export interface LiveFlags extends CommonFlags, SourceFlags, ProfileFlags {
  readonly case?: readonly string[]
  readonly sandboxes: string
  readonly endpointUrl?: string
  readonly runs?: string
}

export const caseFlag = (): Option =>
  repeatable('--case <name>', 'only the case of this name; can be repeated (default: the attacks)')

/** Text for people, or JSON. */
export const formatOption = (): Option =>
  new Option('--format <name>', 'how it is written').choices(['text', 'json']).default('text')

const runsFlag = ['--runs <dir>', 'the folder of the ledgers (default: .trailproof/runs)'] as const

/** Adds the flag of what reads ledgers. */
export const addRunsFlag = (command: Command): Command => command.option(...runsFlag)

/** Adds the flags that say which account may be called. */
export const addSandboxFlags = (command: Command): Command =>
  command
    .option('--sandboxes <file>', 'the accounts in which attacks may be played', 'sandboxes.toml')
    .option('--endpoint-url <url>', 'an endpoint on this machine, as of trailproof serve')

/** Adds the flags of what calls an account for a run. */
export const addAccountFlags = (command: Command): Command => addRunsFlag(addSandboxFlags(command))

/** What the app needs of this process. */
export const liveOptions = <Flags extends LiveFlags>(flags: Flags): Flags & LiveOptions => ({
  ...flags,
  confirm: askAccount,
  wallClock: () => Date.now(),
  sleep: async (duration, signal) => {
    if (duration > 0) await setTimeout(duration, undefined, { signal })
  },
  environment: process.env,
})

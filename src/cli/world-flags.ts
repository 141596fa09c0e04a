import type { Command } from 'commander'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import {
  addFlags,
  readInstant,
  repeatable,
  ruleFlags,
  type CommonFlags,
  type ProfileFlags,
  type SourceFlags,
} from './flags.ts'

/** Flags of an AWS on this machine: what exists, who calls from where, and which rules watch. */
export interface WorldFlags extends CommonFlags, SourceFlags, ProfileFlags {
  readonly world?: string
  readonly from?: string
  readonly actor?: readonly string[]
  readonly timeScale?: number
}

/** Adds the flags that `serve` and `capture` share. */
export function addWorldFlags(command: Command): Command {
  command
    .option('--world <file>', 'YAML or JSON of what exists (default: one user, admin)')
    .option(
      '--from <place>',
      'where calls of this machine seem to come from: lisbon, lisbon/2 or an address (default: amsterdam)',
    )
    .addOption(
      repeatable(
        '--actor <name=place>',
        'where calls with a user’s keys seem to come from: mallory=lisbon/2; can be repeated',
      ),
    )
    .option('--time-scale <number>', 'how many times as fast virtual time runs', readScale)
    .option('--start <time>', 'the virtual time at the start, in UTC (default: now)', readInstant)
  return addFlags(command, [...ruleFlags, 'seed', 'phase', 'lag', 'geoip', 'asn'])
}

function readScale(text: string): number {
  const scale = Number(text)
  if (scale > 0 && scale <= 10_000) return scale
  throw new TrailproofError('USAGE', `"${text}" is no speed of time.`, {
    hint: 'Write how many times as fast as real: 1, 60 …',
  })
}

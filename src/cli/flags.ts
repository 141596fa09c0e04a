import { Option, type Command } from 'commander'
import { parseDuration, type Duration } from '../time/duration.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'

/** Flags that every command has. */
export interface CommonFlags {
  readonly color: boolean
  readonly quiet?: true
}

/** Flags that choose what is loaded. */
export interface SourceFlags {
  readonly rules?: readonly string[]
  readonly scenarios?: readonly string[]
  readonly golden?: string
}

/** Flags that choose how the SIEM and the play behave. */
export interface ProfileFlags {
  readonly seed?: string
  readonly start?: number
  readonly phase?: Duration
  readonly lag?: 'none' | 'cloudtrail' | Duration
  readonly geoip?: string
  readonly asn?: string
}

/** Flags that say where the report goes. */
export interface ReportFlags {
  readonly format?: string
  readonly output?: string
  readonly report?: readonly string[]
}

const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
]

/** A flag that can be given more than once. */
export const repeatable = (flags: string, description: string): Option =>
  new Option(flags, description).argParser(collect)

const commaSeparated = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

type SharedFlag =
  ProfileFlag | ReportFlag | 'rules' | 'scenarios' | 'golden' | 'allowUnsupported' | 'strict'
type ProfileFlag = keyof ProfileFlags
type ReportFlag = keyof ReportFlags

const flags: Readonly<Record<SharedFlag, () => Option>> = {
  rules: () => repeatable('--rules <path>', 'rule file or folder (default: the bundled rules)'),
  scenarios: () =>
    repeatable('--scenarios <path>', 'scenario file or folder (default: the bundled scenarios)'),
  golden: () => new Option('--golden <dir>', 'folder of the goldens'),
  seed: () => new Option('--seed <text>', 'what ids, keys and lags are drawn from'),
  start: () =>
    new Option('--start <time>', 'when every case starts (ISO, UTC)').argParser(readInstant),
  phase: () =>
    new Option('--phase <duration>', 'offset of the rules’ ticks from whole intervals').argParser(
      parseDuration,
    ),
  lag: () =>
    new Option('--lag <none|cloudtrail|duration>', 'how late records arrive').argParser(readLag),
  geoip: () => new Option('--geoip <file>', 'MMDB file of cities for addresses outside the atlas'),
  asn: () => new Option('--asn <file>', 'MMDB file of networks for addresses outside the atlas'),
  format: () => new Option('--format <name>', 'format of the output'),
  output: () => new Option('--output <path>', 'write the output to a file'),
  report: () => repeatable('--report <format=file>', 'write another report as well'),
  allowUnsupported: () =>
    new Option(
      '--allow-unsupported <codes>',
      'constructs that may be unsupported, with commas (default: machine_learning, llm)',
    ).argParser(commaSeparated),
  strict: () => new Option('--strict', 'end 4 when anything is malformed'),
}

/** Adds flags that several commands share, under one name and one meaning. */
export function addFlags(command: Command, names: readonly SharedFlag[]): Command {
  for (const name of names) command.addOption(flags[name]())
  return command
}

/** The flags of the profile and the play. */
export const profileFlags: readonly ProfileFlag[] = [
  'seed',
  'start',
  'phase',
  'lag',
  'geoip',
  'asn',
]
/** The flags of a report. */
export const reportFlags: readonly ReportFlag[] = ['format', 'output', 'report']

/** Reads a moment in UTC. */
export function readInstant(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/.test(text)
    ? Date.parse(text)
    : Number.NaN
  if (!Number.isNaN(time)) return time
  throw new TrailproofError('USAGE', `"${text}" is no time.`, {
    hint: 'Write it in UTC: 2026-03-02T09:00:00Z.',
  })
}

function readLag(text: string): 'none' | 'cloudtrail' | Duration {
  return text === 'none' || text === 'cloudtrail' ? text : parseDuration(text)
}

import { readFileSync } from 'node:fs'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { caseNaming } from '../../golden/case-naming.ts'
import { readGolden } from '../../golden/store.ts'
import { unfoldSteps } from '../../golden/step-range.ts'
import { runNames } from '../../live/names/run-names.ts'
import type { LiveSiem } from '../../report/live-siem.ts'
import { loadRules } from '../../rule/load-rules.ts'
import type { Rule } from '../../rule/rule.ts'
import { openElasticsearch } from '../../siem/elasticsearch.ts'
import { openKibana, type Kibana } from '../../siem/kibana.ts'
import type { ExpectedAlert, RunKnowledge } from '../../siem/match-alerts.ts'
import type { RunCall } from '../../siem/run-call.ts'
import { encodedKey, siemUrl, type SiemAddress } from '../../siem/siem-address.ts'
import type { Duration, Instant } from '../../time/duration.ts'
import { settingsOf, type Settings } from '../settings.ts'
import { deployedStates } from './deployed-states.ts'
import type { LiveOptions } from './live-options.ts'
import { playedRun, type PlayedRun } from './played-run.ts'
import { siemReport } from './siem-report.ts'
import { watchSiem } from './watch-siem.ts'

/** What `live siem` can be asked. */
export interface SiemOptions extends Omit<LiveOptions, 'confirm' | 'sandboxes' | 'endpointUrl'> {
  /** Of Elasticsearch. */
  readonly url?: string | undefined
  readonly kibanaUrl?: string | undefined
  readonly space: string
  /** Where the records of CloudTrail are. */
  readonly index: string
  /** A PEM file. */
  readonly ca?: string | undefined
  /** How long after the last call of the run alerts are waited for. */
  readonly deadline: Duration
  readonly onFound?: ((fired: number, of: number) => void) | undefined
}

/** Asks a SIEM whether its deployed rules fired for a run. Only reads.
 * @throws TrailproofError RUN_UNKNOWN, RUN_NOT_PLAYED, SIEM_…, USAGE, INPUT_UNREADABLE */
export async function askSiem(run: string, options: SiemOptions): Promise<LiveSiem> {
  const known = playedRun(run, options)
  const settings = settingsOf(options)
  const rules = rulesOf(settings)
  const expected = await expectedOf(known, settings, rules)
  const address = addressOf(options)
  checkSpace(options.space)
  const kibana = kibanaOf(address, options)
  const calls = callsOf(known)
  const seen = await watchSiem(await openElasticsearch(address), {
    ...options,
    clock: { now: options.wallClock, sleep: (duration) => options.sleep(duration) },
    since: known.begun.at,
    calls,
    expected: expected.asked,
    knowledge: knowledgeOf(known, calls),
  })
  const asked = new Set(expected.asked.map(({ ruleId }) => ruleId))
  const states = await deployedStates({
    kibana,
    rules: rules.filter(({ id }) => asked.has(id)),
    alerts: seen.fired.flat(),
    events: seen.events,
  })
  return siemReport({ known, address, space: options.space, calls, expected, seen, states, rules })
}

/** Rules that a mistyped path does not name would make silence of what should fire.
 * @throws TrailproofError INPUT_UNREADABLE */
function rulesOf({ rules: paths, besideRules }: Settings): readonly Rule[] {
  const { rules, findings } = loadRules(paths, besideRules)
  const unreadable = findings.find(({ code }) => code === 'INPUT_UNREADABLE')
  if (unreadable === undefined) return rules
  throw new TrailproofError(unreadable.code, unreadable.message)
}

/** The space becomes part of an index's name and of a path; a star in it would mean every space.
 * @throws TrailproofError USAGE */
function checkSpace(space: string): void {
  if (/^[a-z0-9_-]+$/.test(space)) return
  throw new TrailproofError('USAGE', `"${space}" cannot be the name of a space.`, {
    hint: 'Kibana shows it in the address, behind /s/; the first space is "default".',
  })
}

/** What the golden of a case expects of rules that are loaded. */
export interface ExpectedOfRun {
  readonly asked: readonly ExpectedAlert[]
  readonly notAsked: readonly string[]
  readonly notLoaded: readonly string[]
}

async function expectedOf(
  { begun }: PlayedRun,
  settings: Settings,
  rules: readonly Rule[],
): Promise<ExpectedOfRun> {
  const stored = await readGolden(settings.golden, begun.scenario)
  const block =
    stored.kind === 'golden'
      ? stored.golden.cases.find((one) => one.case === begun.case)
      : undefined
  if (block === undefined) {
    throw new TrailproofError(
      'CASE_UNKNOWN',
      `${settings.golden} has no golden of ${begun.scenario} ${begun.case}: what should fire is not known.`,
      { hint: 'Write it by `trailproof verify --update`, or give its folder by --golden.' },
    )
  }
  const byName = new Map(rules.map((rule) => [rule.shortName, rule]))
  const asked: ExpectedAlert[] = []
  const notAsked = new Set<string>()
  const notLoaded = new Set<string>()
  for (const { rule: name, severity, steps, group } of block.alerts) {
    const rule = byName.get(name)
    if (rule === undefined) notLoaded.add(name)
    // The loader calls a Sigma rule without an id by its short name.
    else if (rule.id === rule.shortName) notAsked.add(name)
    else asked.push({ rule: name, ruleId: rule.id, severity, steps: unfoldSteps(steps), group })
  }
  return { asked, notAsked: [...notAsked], notLoaded: [...notLoaded] }
}

/** @throws TrailproofError USAGE, SIEM_URL, SIEM_KEY_MISSING, INPUT_UNREADABLE */
function addressOf({ url, ca, environment }: SiemOptions): SiemAddress {
  if (url === undefined) {
    throw new TrailproofError('USAGE', 'No SIEM is named.', {
      hint: 'Give the address of Elasticsearch: --url https://elastic.example.org:9200.',
    })
  }
  const checked = siemUrl(url, '--url')
  const key = environment['ELASTICSEARCH_API_KEY'] ?? ''
  if (key === '') {
    throw new TrailproofError(
      'SIEM_KEY_MISSING',
      'There is no ELASTICSEARCH_API_KEY in the environment.',
      {
        hint: 'Export an API key that may read the alerts and the events (docs/live-siem.md); there is no flag for it.',
      },
    )
  }
  return { url: checked, apiKey: encodedKey(key), ca: ca === undefined ? undefined : pemOf(ca) }
}

/** Kibana's key is that of Elasticsearch where it has none of its own. */
function kibanaOf(
  address: SiemAddress,
  { kibanaUrl, space, environment }: SiemOptions,
): Kibana | undefined {
  if (kibanaUrl === undefined) return undefined
  const own = environment['KIBANA_API_KEY'] ?? ''
  const apiKey = own === '' ? address.apiKey : encodedKey(own)
  return openKibana({ ...address, url: siemUrl(kibanaUrl, '--kibana-url'), apiKey }, space)
}

function pemOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause })
  }
}

const callsOf = ({ entries }: PlayedRun): readonly RunCall[] =>
  entries.flatMap((entry) => (entry.kind === 'attempt' ? [entry] : []))

function knowledgeOf({ run, begun, played }: PlayedRun, calls: readonly RunCall[]): RunKnowledge {
  const names = runNames(run, { account: begun.account, operator: '' })
  const naming = caseNaming({ ...played, records: [] })
  const judged = calls.flatMap(({ phase, at }): Instant[] => (phase === 'judged' ? [at] : []))
  return {
    nameOf: (value) => String(naming.nameOf(names.fromRun(value))),
    from: Math.min(played.start, ...judged),
    to: Math.max(played.start, ...judged),
  }
}

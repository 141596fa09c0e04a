import { uuid } from '../../aws/ids.ts'
import { createEndpoint, type Endpoint, type HeardCall } from '../../endpoint/endpoint.ts'
import { listen, type Listening } from '../../endpoint/listen.ts'
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Alert } from '../../engine/alert.ts'
import type { RuleFinding } from '../../engine/replay-result.ts'
import type { RulesReport } from '../../report/rules-report.ts'
import { chanceOf } from '../../time/chance.ts'
import { seconds, type Duration, type Instant } from '../../time/duration.ts'
import { loadDetectors } from '../load-detectors.ts'
import type { CommonOptions } from '../options.ts'
import { allowedUnsupported, settingsOf } from '../settings.ts'
import { keyHolders, type KeyHolder } from './key-holders.ts'
import { openWorld } from './open-world.ts'
import { actorPlaces } from './actor-places.ts'
import { addressNamed, originOf } from './origin.ts'
import { serveClock } from './serve-clock.ts'
import { unusablePort } from './unusable-port.ts'
import { watchRecords } from './watch-records.ts'

/** What `serve` can be asked. */
export interface ServeOptions extends CommonOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly host?: string | undefined
  /** A file that declares what exists; one user who may do everything by default. */
  readonly world?: string | undefined
  /** A folder that keeps the state between runs. */
  readonly state?: string | undefined
  readonly reset?: boolean | undefined
  /** A folder for log files in CloudTrail's layout. */
  readonly output?: string | undefined
  /** How many times as fast as the real one virtual time runs; 1 by default. */
  readonly timeScale?: number | undefined
  /** Where calls of this machine seem to come from: a place of the atlas (`lisbon/2`) or an address. */
  readonly from?: string | undefined
  /** Where calls with the keys of a user, and with keys and sessions made by them, seem to come from: `mallory=lisbon/2`. */
  readonly actor?: readonly string[] | undefined
  /** How long LookupEvents hides a record; not at all by default. */
  readonly lookupDelay?: Duration | undefined
  /** HTTPS, by a certificate that is made at the start. */
  readonly tls?: boolean | undefined
  /** The real time. */
  readonly wallClock: () => Instant
  readonly onCall?: ((call: HeardCall) => void) | undefined
  readonly onAlert?: ((alert: Alert) => void) | undefined
  /** Takes what is wrong with trailproof itself. */
  readonly onBug: (error: unknown) => void
  /** Takes why log files or the state can no longer be written: what comes after is lost. */
  readonly onUnwritable?: ((error: TrailproofError) => void) | undefined
}

/** An endpoint that is up. */
export interface Serving {
  readonly url: string
  readonly port: number
  /** PEM of the certificate, of HTTPS. */
  readonly certificate?: string | undefined
  readonly account: string
  /** The other accounts of the world. */
  readonly accounts: readonly { readonly alias: string; readonly number: string }[]
  readonly seed: string
  readonly holders: readonly KeyHolder[]
  /** Where calls of this machine seem to come from. */
  readonly address: string
  readonly rules: RulesReport
  /** How many calls of earlier runs were made again. */
  readonly restored: number
  /** Ends it: what the rules have not decided is decided, what is not written is written. */
  readonly stop: () => Promise<void>
}

const defaultPlace = 'amsterdam'

/** Serves the in-memory AWS over HTTP, and sends the records of what is called past rules.
 * @throws TrailproofError PORT_UNUSABLE, WORLD_INVALID, STATE_DIFFERS, PLACE_UNKNOWN, OUTPUT_UNWRITABLE, and INPUT_UNREADABLE for rules that are not there */
export async function serve(options: ServeOptions): Promise<Serving> {
  const settings = settingsOf(options)
  const { seed, profile } = settings
  const loaded = loadDetectors(settings.rules, { ...settings.besideRules, profile })
  refuseUnreadable(loaded.rules.invalid)
  const address = addressNamed(options.from ?? defaultPlace)
  const { start, timeScale: scale = 1, wallClock: wall } = options
  const clock = serveClock({ wall, start, scale })
  const world = await openWorld(options, { seed, start: clock.virtual() })
  const holders = keyHolders(world.cast, world.cloud)
  const placed = actorPlaces(options.actor ?? [], holders)
  const placeOf = (key: string): string | undefined =>
    world.lineage
      .lineOf(key)
      .map((one) => placed.get(one))
      .find((place) => place !== undefined)
  const watch = watchRecords({ loaded, settings, ...options })
  const onBug = failuresTo(options)
  const endpoint = createEndpoint({
    cloud: world.cloud,
    addressOf: (request, peer) => originOf(request, peer, { here: address, placeOf }),
    virtualNow: clock.virtual,
    wallNow: clock.wall,
    lastRequest: world.lastRequest,
    requestId: (position) => uuid(chanceOf(seed, 'request', String(position))),
    onCall: (call) => {
      options.onCall?.(call)
      watch.take(call.records)
    },
  })
  const up = await listenTo(endpoint, { ...options, onBug })
  const pass = (): void => watch.passTime(endpoint.settled() - wholeSecond)
  const ticking = setInterval(() => attempt(pass, onBug), tick)
  const { loaded: running, ...others } = loaded.rules
  return {
    url: up.url,
    port: up.port,
    certificate: up.certificate,
    account: world.cloud.accountNumber(),
    accounts: world.aliases.map((alias) => ({ alias, number: world.cloud.accountNumber(alias) })),
    seed,
    address,
    holders,
    rules: { loaded: running.length, ...others, allowed: allowedUnsupported(options) },
    restored: world.restored,
    stop: async () => {
      clearInterval(ticking)
      await up.close()
      watch.finish()
    },
  }
}

/** Nobody would notice for hours that no rule watches.
 * @throws TrailproofError INPUT_UNREADABLE */
function refuseUnreadable(invalid: readonly RuleFinding[]): void {
  const missing = invalid.find(({ code }) => code === 'INPUT_UNREADABLE')
  if (missing === undefined) return
  const { code, message, hint } = missing
  throw new TrailproofError(code, message, { hint })
}

// Records have whole seconds: one of this second may still come with its beginning as its time.
const wholeSecond = seconds(1)

/** Often enough for alerts to come when they are due, also where virtual time runs faster. */
const tick = 100

/** A full disk is no bug. */
function failuresTo({ onBug, onUnwritable = onBug }: ServeOptions): (error: unknown) => void {
  return (error) => {
    if (isTrailproofError(error) && error.code === 'OUTPUT_UNWRITABLE') onUnwritable(error)
    else onBug(error)
  }
}

function attempt(work: () => void, onFailure: (error: unknown) => void): void {
  try {
    work()
  } catch (error) {
    onFailure(error)
  }
}

async function listenTo(
  { handle }: Endpoint,
  options: ServeOptions,
): Promise<Listening & Pick<Serving, 'url' | 'certificate'>> {
  const { host = '127.0.0.1', port, onBug, wallClock } = options
  const tls = options.tls === true ? await certificate(wallClock()) : undefined
  try {
    const up = await listen({ host, port, tls, onBug, handle })
    const name = host.includes(':') ? `[${host}]` : host
    const url = `${tls === undefined ? 'http' : 'https'}://${name}:${up.port}`
    return { ...up, url, certificate: tls?.cert }
  } catch (error) {
    throw unusablePort(error, { host, port })
  }
}

/** The library is loaded only where it is needed. */
async function certificate(now: Instant): Promise<{ readonly key: string; readonly cert: string }> {
  const { ownCertificate } = await import('./own-certificate.ts')
  return ownCertificate(now)
}

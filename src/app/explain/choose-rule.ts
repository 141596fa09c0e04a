import { statSync } from 'node:fs'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Profile } from '../../ecs/profile.ts'
import type { FieldSource } from '../../language/field-source.ts'
import { loadDetectors, type BesideRules, type LoadedDetectors } from '../load-detectors.ts'

/** Loads the one rule that somebody names: a file, or the short name or id of a rule below some paths.
 * @throws TrailproofError RULE_UNKNOWN for a name of nothing, and for a file of several rules */
export function chooseRule(
  asked: string,
  options: {
    readonly paths: readonly string[]
    readonly profile: Profile
    readonly fields: FieldSource<TrailEvent>
  } & BesideRules,
): LoadedDetectors {
  const isNamed = !isFile(asked)
  const loaded = isNamed
    ? loadDetectors(options.paths, { ...options, only: [asked] })
    : loadDetectors([asked], options)
  const names = loaded.rules.loaded.map(({ shortName }) => shortName)
  if (names.length <= 1) return loaded
  throw new TrailproofError('RULE_UNKNOWN', `"${asked}" holds ${names.length} rules.`, {
    hint: `Name one of them, with --rules ${asked}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`,
  })
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

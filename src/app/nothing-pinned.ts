import type { Finding } from '../diagnostic/finding.ts'
import { isBundledRule } from './bundled.ts'
import type { LoadedDetectors } from './load-detectors.ts'
import type { Settings } from './settings.ts'

/** Warns where rules of the user's own run and neither a golden nor `expect` says what they must see: verifying nothing must not
 * look like a success. */
export function nothingPinned(
  { goldenIsBundled, expect }: Pick<Settings, 'goldenIsBundled' | 'expect'>,
  { rules }: Pick<LoadedDetectors, 'rules'>,
): readonly Finding[] {
  const own = rules.loaded.filter(({ file }) => !isBundledRule(file))
  if (!goldenIsBundled || own.length === 0 || Object.keys(expect).length > 0) return []
  return [
    {
      severity: 'warning',
      code: 'NOTHING_PINNED',
      message: 'Nothing says what your rules must see, so that nothing of them is verified.',
      hint: 'See what they see with `trailproof survey`, then pin it in [expect] of trailproof.toml.',
    },
  ]
}

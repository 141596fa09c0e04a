import { readFileSync } from 'node:fs'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { SigmaMapping } from '../language/sigma/mapping.ts'
import { readSigmaMapping } from '../rule/sigma/read-mapping.ts'

/** Reads the user's names of fields and values of placeholders for Sigma rules.
 * @throws TrailproofError INPUT_UNREADABLE, SIGMA_MAPPING_INVALID */
export function sigmaMappingOf(file: string): SigmaMapping {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause })
  }
  return readSigmaMapping({ name: file, text })
}

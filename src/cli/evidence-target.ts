import type { EvidenceTarget } from '../app/evidence/evidence-target.ts'
import { now } from './now.ts'

/** What `--evidence` asks for, at the time of the run in whole seconds. */
export function evidenceTarget(file: string | undefined): EvidenceTarget | undefined {
  if (file === undefined) return undefined
  return { file, date: `${new Date(now()).toISOString().slice(0, -'.000Z'.length)}Z` }
}

import { PageStore } from '../engine/memory/page-store.ts'
import { withSpillFile } from './spill-file.ts'

const megabyte = 2 ** 20
const usualMegabytes = 64

/** Gives work a place for what rules match: so much of it stays in memory, and the rest is in a temporary file while
 * the work runs. */
export function withHitStore<T>(
  megabytes: number | undefined,
  use: (store: PageStore) => Promise<T>,
): Promise<T> {
  const bytes = (megabytes ?? usualMegabytes) * megabyte
  return withSpillFile((spill) => use(new PageStore({ bytes, spill })))
}

import type { Instant } from '../../time/duration.ts'
import type { Draft } from '../draft.ts'
import { Sweep } from '../memory/sweep.ts'

/** The latest alert of a suppression group. */
export interface LiveGroup {
  readonly draft: Draft
  /** When it was created: the end of its run. Suppression counts from here and is never extended. */
  readonly created: Instant
  /** The time of the last event it covers. */
  readonly end: Instant
}

/** The latest alert of each group; an older one than `since` does not suppress any more. `since` only grows. */
export class LiveGroups {
  readonly #groups = new Map<string, LiveGroup>()
  readonly #sweep = new Sweep()
  #since = Number.NEGATIVE_INFINITY

  get(key: string, since: Instant): LiveGroup | undefined {
    this.#since = since
    const group = this.#groups.get(key)
    return group !== undefined && group.created >= since ? group : undefined
  }

  set(key: string, group: LiveGroup): void {
    this.#groups.set(key, group)
    this.#sweep.over(this.#groups, () => {
      for (const [name, { created }] of this.#groups) {
        if (created < this.#since) this.#groups.delete(name)
      }
    })
  }
}

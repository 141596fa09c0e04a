import { importScenario } from '../../scenario/import-scenario.ts'
import type { PlayedCase } from '../../scenario/played-case.ts'
import { caseId } from '../../golden/golden.ts'
import { playOne, type CaseToPlay } from '../play-cases.ts'

/** Scenario modules and played cases that stay right until a file of theirs changes. */
export class KeptPlays {
  readonly #modules = new Map<string, Promise<unknown>>()
  /** File of the scenario -> case, seed and start -> what came of it. */
  readonly #plays = new Map<string, Map<string, Promise<PlayedCase>>>()

  /** Imports a scenario; the same module until its file is forgotten. */
  readonly load = (file: string): Promise<unknown> => {
    const module = this.#modules.get(file) ?? importScenario(file, { fresh: true })
    this.#modules.set(file, module)
    return module
  }

  /** Plays a case, or gives what it came to before. */
  readonly play: typeof playOne = (one, options) => {
    const plays = this.#plays.get(one.scenario.file) ?? new Map<string, Promise<PlayedCase>>()
    this.#plays.set(one.scenario.file, plays)
    const key = keyOf(one, options)
    const played = plays.get(key) ?? playOne(one, options)
    plays.set(key, played)
    return played
  }

  /** True for the file of a scenario that was loaded. */
  has(file: string): boolean {
    return this.#modules.has(file)
  }

  /** Forgets a scenario by its file. */
  forget(file: string): void {
    this.#modules.delete(file)
    this.#plays.delete(file)
  }

  forgetAll(): void {
    this.#modules.clear()
    this.#plays.clear()
  }
}

const keyOf = (
  { scenarioCase: { kind, name } }: CaseToPlay,
  { seed, start }: Parameters<typeof playOne>[1],
): string => JSON.stringify([caseId(kind, name), seed, start])

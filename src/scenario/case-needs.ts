import type { CaseNeeds } from './played-case.ts'
import type { Stage } from './stage.ts'
import { liveObstacle } from './live-obstacle.ts'
import { cannotUndo } from './undo.ts'

/** Derives what a case needs from how it was played. */
export function needsOf(stage: Stage): CaseNeeds {
  const actors = [...stage.actors]
  return {
    obstacles: distinct(actors.flatMap((actor) => liveObstacle(actor) ?? [])),
    places: distinct(actors.map((actor) => actor.place)),
    services: distinct([...stage.services]),
    longestWait: stage.longestWait,
    history: stage.history,
    recorded: false,
    cannotUndo: cannotUndo(stage.steps),
  }
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted()

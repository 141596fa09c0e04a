import { liveObstacle } from './live-obstacle.js';
import { cannotUndo } from './undo.js';
/** Derives what a case needs from how it was played. */
export function needsOf(stage) {
    const actors = [...stage.actors];
    return {
        obstacles: distinct(actors.flatMap((actor) => liveObstacle(actor) ?? [])),
        places: distinct(actors.map((actor) => actor.place)),
        services: distinct([...stage.services]),
        longestWait: stage.longestWait,
        history: stage.history,
        recorded: false,
        cannotUndo: cannotUndo(stage.steps),
    };
}
const distinct = (texts) => [...new Set(texts)].toSorted();
//# sourceMappingURL=case-needs.js.map
import { addLiveCleanup } from './live-cleanup.js';
import { addLiveCollect } from './live-collect.js';
import { addLivePlan } from './live-plan.js';
import { addLiveRun } from './live-run.js';
import { addLiveSiem } from './live-siem.js';
import { addLiveStatus } from './live-status.js';
/** `trailproof live plan|run|collect|siem|status|cleanup` */
export function addLive(program) {
    const live = program
        .command('live')
        .description('play scenarios in a sandbox account that you listed, and take all back');
    const all = [addLivePlan, addLiveRun, addLiveCollect, addLiveSiem, addLiveStatus, addLiveCleanup];
    for (const add of all)
        add(live);
    return live;
}
//# sourceMappingURL=live.js.map
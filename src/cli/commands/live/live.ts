import type { Command } from 'commander'
import { addLiveCleanup } from './live-cleanup.ts'
import { addLiveCollect } from './live-collect.ts'
import { addLivePlan } from './live-plan.ts'
import { addLiveRun } from './live-run.ts'
import { addLiveStatus } from './live-status.ts'

/** `trailproof live plan|run|collect|status|cleanup` */
export function addLive(program: Command): Command {
  const live = program
    .command('live')
    .description('play scenarios in a sandbox account that you listed, and take all back')
  for (const add of [addLivePlan, addLiveRun, addLiveCollect, addLiveStatus, addLiveCleanup]) {
    add(live)
  }
  return live
}

import type { Command } from 'commander'
import { addLiveCleanup } from './live-cleanup.ts'
import { addLiveCollect } from './live-collect.ts'
import { addLivePlan } from './live-plan.ts'
import { addLiveRun } from './live-run.ts'
import { addLiveSiem } from './live-siem.ts'
import { addLiveStatus } from './live-status.ts'

/** `trailproof live plan|run|collect|siem|status|cleanup` */
export function addLive(program: Command): Command {
  const live = program
    .command('live')
    .description('play scenarios in a sandbox account that you listed, and take all back')
  const all = [addLivePlan, addLiveRun, addLiveCollect, addLiveSiem, addLiveStatus, addLiveCleanup]
  for (const add of all) add(live)
  return live
}

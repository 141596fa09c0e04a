import { spawn, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isLocked, lockLedger } from '../../../../src/live/ledger/lock-ledger.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const locked = expect.objectContaining({ code: 'LEDGER_LOCKED' })

function aLedger(holder?: string): string {
  const file = join(temporaryFolder({}), 'abc234.ndjson')
  if (holder !== undefined) writeFileSync(`${file}.lock`, holder)
  return file
}

const by = (pid: number, host = hostname()): string => JSON.stringify({ pid, host })

it('lets one in at a time, and leaves nothing behind', () => {
  const file = aLedger()
  const unlock = lockLedger(file)
  expect([isLocked(file)]).toEqual([true])
  expect(() => lockLedger(file)).toThrow(locked)
  unlock()
  lockLedger(file)()
  expect([isLocked(file), existsSync(`${file}.lock`)]).toEqual([false, false])
})

it('goes by a lock whose process is no more, also where it had this one’s number', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  for (const holder of [by(pid), by(process.pid)]) lockLedger(aLedger(holder))()
})

it('waits for whom it cannot know: another process, another machine, half a lock', () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' })
  const holders = [by(child.pid ?? 1), by(1, 'elsewhere'), '', '{"pid":-1}']
  try {
    for (const holder of holders) {
      expect(() => lockLedger(aLedger(holder))).toThrow(locked)
    }
  } finally {
    child.kill('SIGKILL')
  }
})

import type { PlayedCase } from './played-case.ts'
export async function playRecorded(..._: unknown[]): Promise<PlayedCase> {
  throw new Error('wait')
}

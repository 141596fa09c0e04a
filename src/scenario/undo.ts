import type { Stage } from './stage.ts'
export async function undoAll(_stage: Stage): Promise<void> {}

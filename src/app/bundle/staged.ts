import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { withTemporaryFolder } from '../temporary-folder.ts'

/** A folder that holds a bundle's files for a while. */
export interface Staging {
  readonly folder: string
  /** Makes the paths of a text that lead into the folder begin there. */
  readonly relocated: (text: string) => string
}

/** Puts files into a temporary folder, works there, and takes the folder away. */
export async function staged<T>(
  files: ReadonlyMap<string, string>,
  work: (staging: Staging) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    for (const [place, text] of files) {
      const file = join(folder, place)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    return work({ folder, relocated: relocating(folder) })
  })
}

/** Paths are shown from the working directory where they lie below it. */
function relocating(folder: string): (text: string) => string {
  const names = [folder, relative(process.cwd(), folder)]
  return (text) => names.reduce((whole, name) => whole.replaceAll(`${name}/`, ''), text)
}

import { lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refuseExisting, writeNew } from '../../../../src/app/import/write-new.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

it('writes through links and into devices, and never puts a file in their place', async () => {
  const folder = temporaryFolder({ 'there.txt': 'old' })
  const link = join(folder, 'link.txt')
  symlinkSync('there.txt', link)
  refuseExisting(['/dev/null'], { force: false })
  await writeNew([{ path: link, text: 'new' }], { force: true })
  expect([lstatSync(link).isSymbolicLink(), readFileSync(link, 'utf8')]).toEqual([true, 'new'])
})

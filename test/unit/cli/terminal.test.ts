import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openTerminal } from '../../../src/cli/terminal.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

it('tells a file that cannot be written from a report that cannot be made', async () => {
  const folder = temporaryFolder({})
  const { save } = openTerminal({ color: false, quiet: true })
  function* broken(): Iterable<string> {
    yield 'a'
    throw new RangeError('Too long.')
  }
  const nowhere = join(folder, 'nowhere', 'a.json')
  const said = async (saving: Promise<void>): Promise<string> =>
    saving.then(
      () => 'written',
      (error: unknown) => String(error),
    )
  expect([
    await said(save(nowhere, ['a'])),
    await said(save(join(folder, 'b.json'), broken())),
    await said(save(join(folder, 'c.json'), ['a'])),
  ]).toEqual([
    `TrailproofError: Cannot write "${nowhere}": its folder does not exist.`,
    'RangeError: Too long.',
    'written',
  ])
})

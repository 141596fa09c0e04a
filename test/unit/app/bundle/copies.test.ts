import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copiesOf, readCopies } from '../../../../src/app/bundle/copies.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('copies of a bundle', () => {
  it('number files of one name, and keep what lies in folders', () => {
    const folder = temporaryFolder({
      'a/rule.toml': 'first',
      'b/rule.toml': 'second',
      'lists/deep/values.json': '{}',
    })
    const paths = ['a/rule.toml', 'b/rule.toml', 'lists', 'a/rule.toml', 'gone.toml']
    const copies = copiesOf(
      'rules',
      paths.map((path) => join(folder, path)),
    )
    expect([...readCopies(copies)]).toEqual([
      ['rules/rule.toml', 'first'],
      ['rules/rule-2.toml', 'second'],
      ['rules/deep/values.json', '{}'],
    ])
  })
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repositoryPaths } from '../../../src/cli/repository-paths.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('repositoryPaths', () => {
  it('names files from the nearest folder with .git, and leaves those outside whole', () => {
    const folder = temporaryFolder({ '.git/HEAD': '', 'detections/rules/a.toml': '' })
    const pathOf = repositoryPaths(join(folder, 'detections'), {})
    expect(
      ['rules/a.toml', join(folder, 'x.ts'), '../y.ts', '..z', '/elsewhere/a.toml'].map(pathOf),
    ).toEqual(['detections/rules/a.toml', 'x.ts', 'y.ts', 'detections/..z', '/elsewhere/a.toml'])
  })

  it('takes the workspace of GitHub where the run is in it', () => {
    const folder = temporaryFolder({ 'a/.git/HEAD': '', 'a/b/rule.toml': '' })
    const paths = (workspace: string): string =>
      repositoryPaths(join(folder, 'a/b'), { GITHUB_WORKSPACE: workspace })('rule.toml')
    expect([paths(folder), paths('/elsewhere'), paths('')]).toEqual([
      'a/b/rule.toml',
      'b/rule.toml',
      'b/rule.toml',
    ])
  })

  it('takes the folder itself where there is no repository', () => {
    const pathOf = repositoryPaths('/no/repository', {})
    expect(['rules/a.toml', '<stdin>'].map(pathOf)).toEqual(['rules/a.toml', '<stdin>'])
  })
})

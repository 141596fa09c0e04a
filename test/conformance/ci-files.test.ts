import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { hasPython, runPython } from '../support/outside-python.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The YAML of a document that begins with some text. */
const sample = (begin: string): string => {
  const blocks = readFileSync(here('docs/github-action.md'), 'utf8').split('```yaml\n')
  return blocks.find((block) => block.startsWith(begin))?.split('```')[0] ?? ''
}

it.skipIf(!hasPython('check_jsonschema')).each([
  ['github-actions', () => readFileSync(here('action.yml'), 'utf8')],
  [
    'github-workflows',
    () => readFileSync(here('test/sample-repository/.github/workflows/detections.yml'), 'utf8'),
  ],
  ['github-workflows', () => sample('# .github/workflows/detections.yml')],
  ['gitlab-ci', () => sample('verify:')],
])(
  'a file for CI is valid against the published schema %s (needs TRAILPROOF_PYTHON)',
  (schema, text) => {
    const file = join(temporaryFolder({ 'file.yml': text() }), 'file.yml')
    const said = runPython(['-m', 'check_jsonschema', '--builtin-schema', `vendor.${schema}`, file])
    expect(said).toBe('ok -- validation done\n')
  },
)

it.skipIf(!hasPython('pre_commit'))(
  'the hooks are a valid manifest of pre-commit (needs TRAILPROOF_PYTHON)',
  () => {
    const file = here('.pre-commit-hooks.yaml')
    expect(runPython(['-m', 'pre_commit', 'validate-manifest', file])).toBe('')
  },
)

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { workflowCommands } from '../../src/report/github/workflow-commands.ts'
import { coverageRemarks } from '../../src/report/remarks/coverage-remarks.ts'
import { replayRemarks } from '../../src/report/remarks/replay-remarks.ts'
import type { Remark } from '../../src/report/remarks/remark.ts'
import { checkRemarks } from '../../src/report/remarks/rules-remarks.ts'
import { surveyRemarks } from '../../src/report/remarks/survey-remarks.ts'
import { verifyRemarks } from '../../src/report/remarks/verify-remarks.ts'
import { reportsToJudge, written } from '../support/reports-to-judge.ts'
import { parsedCommand, type WorkflowCommand } from '../support/workflow-command.ts'

const emitter = fileURLToPath(new URL('../support/emit-annotations.mjs', import.meta.url))
const inCommands = (remarks: readonly Remark[]): Iterable<string> =>
  workflowCommands(remarks, { pathOf: (file) => file })

/** What `@actions/core` writes for the same annotations. */
function emitted(commands: readonly WorkflowCommand[]): readonly string[] {
  const input = commands.map((command) => `${JSON.stringify(command)}\n`).join('')
  const { stdout } = spawnSync(process.execPath, [emitter], { input, encoding: 'utf8' })
  return stdout.trimEnd().split('\n')
}

/** The library gives properties in an order of its own. */
const inOrder = (line: string): string => {
  const [head = '', ...message] = line.slice(2).split('::')
  const [name = '', ...properties] = head.split(/ (.*)/)
  return `::${name} ${properties.join('').split(',').toSorted().join(',')}::${message.join('::')}`
}

it('annotations are what the runner reads and what the library of GitHub’s actions writes', async () => {
  const reports = await reportsToJudge()
  const lines = [
    written(reports.verify, (report) => inCommands(verifyRemarks(report))),
    written(reports.replay, (report) => inCommands(replayRemarks(report))),
    written(reports.survey, (report) => inCommands(surveyRemarks(report))),
    written(reports['rules check'], (report) => inCommands(checkRemarks(report))),
    written(reports.coverage, (report) => inCommands(coverageRemarks(report))),
  ].flatMap((named) => Object.values(named).flatMap((text) => text.split('\n').slice(0, -1)))
  const read = lines.flatMap((line) => parsedCommand(line) ?? [])
  const names = ['file', 'line', 'endLine', 'col', 'endColumn', 'title']
  expect({
    commands: [...new Set(read.map(({ command }) => command))].toSorted(),
    foreign: read.flatMap(({ properties }) =>
      Object.keys(properties).filter((name) => !names.includes(name)),
    ),
    lines: lines.map(inOrder),
  }).toEqual({
    commands: ['error', 'notice', 'warning'],
    foreign: [],
    lines: emitted(read).map(inOrder),
  })
})

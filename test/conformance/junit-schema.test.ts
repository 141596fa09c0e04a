import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { coverageJunit } from '../../src/report/junit/coverage-junit.ts'
import { surveyJunit } from '../../src/report/junit/survey-junit.ts'
import { verifyJunit } from '../../src/report/junit/verify-junit.ts'
import { reportsToJudge, written } from '../support/reports-to-judge.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
/** An XSD of JUnit XML, such as that of Ant's JUnit task (Windy Road) or of Jenkins's xUnit plugin. */
const schema = process.env['TRAILPROOF_JUNIT_XSD'] ?? ''

/** What xmllint says of every report: nothing where it is valid. */
async function faults(...flags: readonly string[]): Promise<readonly string[]> {
  const reports = await reportsToJudge()
  const commands = {
    verify: written(reports.verify, verifyJunit),
    survey: written(reports.survey, surveyJunit),
    coverage: written(reports.coverage, coverageJunit),
  }
  return Object.values(commands).flatMap((files) => {
    const folder = temporaryFolder(files)
    const paths = Object.keys(files).map((name) => join(folder, name))
    const { status, stderr } = spawnSync('xmllint', ['--noout', ...flags, ...paths])
    return status === 0 ? [] : [stderr.toString()]
  })
}

it.skipIf(!hasXmllint)('JUnit reports are well-formed (needs xmllint)', async () => {
  expect(await faults()).toEqual([])
})

it.skipIf(!hasXmllint || schema === '')(
  'JUnit reports are valid against a published schema (needs xmllint and TRAILPROOF_JUNIT_XSD)',
  async () => {
    expect(await faults('--schema', schema)).toEqual([])
  },
)

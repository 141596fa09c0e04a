import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { coverageJunit } from '../../src/report/junit/coverage-junit.ts'
import { verifyJunit } from '../../src/report/junit/verify-junit.ts'
import { aHostileCoverageRun } from '../support/coverage-fixtures.ts'
import {
  aHostileVerifyReport,
  aMixedVerifyReport,
  aVerifyReport,
} from '../support/report-fixtures.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
/** An XSD of JUnit XML, such as that of Ant's JUnit task (Windy Road) or of Jenkins's xUnit plugin. */
const schema = process.env['TRAILPROOF_JUNIT_XSD'] ?? ''

const reports = {
  mixed: verifyJunit(aMixedVerifyReport()),
  hostile: verifyJunit(aHostileVerifyReport()),
  empty: verifyJunit(aVerifyReport()),
  coverage: coverageJunit(aHostileCoverageRun()),
}

function xmllint(...flags: readonly string[]): Readonly<Record<string, string>> {
  const folder = temporaryFolder(reports)
  const said = Object.keys(reports).map((name) => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', ...flags, join(folder, name)])
    return [name, status === 0 ? 'valid' : stderr.toString()] as const
  })
  return Object.fromEntries(said)
}

const valid = { mixed: 'valid', hostile: 'valid', empty: 'valid', coverage: 'valid' }

it.skipIf(!hasXmllint)('JUnit reports are well-formed (needs xmllint)', () => {
  expect(xmllint()).toEqual(valid)
})

it.skipIf(!hasXmllint || schema === '')(
  'JUnit reports are valid against a published schema (needs xmllint and TRAILPROOF_JUNIT_XSD)',
  () => {
    expect(xmllint('--schema', schema)).toEqual(valid)
  },
)

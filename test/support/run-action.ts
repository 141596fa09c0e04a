import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { evaluated, interpolated, type Contexts } from './action-expression.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

const text = z.string()
const actionShape = z.object({
  inputs: z.record(text, z.object({ default: text })),
  outputs: z.record(text, z.object({ value: text })),
  runs: z.object({
    using: z.literal('composite'),
    steps: z.array(
      z.object({
        name: text,
        id: text.optional(),
        if: text.optional(),
        uses: text.optional(),
        run: text.optional(),
        env: z.record(text, text).default({}),
      }),
    ),
  }),
})
type Step = z.infer<typeof actionShape>['runs']['steps'][number]

/** What `action.yml` says. */
export const action: z.infer<typeof actionShape> = actionShape.parse(
  parse(readFileSync(join(project, 'action.yml'), 'utf8')),
)

/** A job that uses the action. */
export interface Job {
  /** The checkout; the action runs in it. */
  readonly workspace: string
  /** A folder for what the runner keeps beside it. */
  readonly temp: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly github?: Readonly<Record<string, unknown>>
  /** Folders that stand first in the path. */
  readonly path?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** How the steps of the action ended, as the runner sees them. */
export interface ActionRun {
  readonly code: number
  /** Names of the steps that ran, in order. */
  readonly steps: readonly string[]
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the steps of `action.yml` one after the other by bash, as the runner does; what it `uses` is taken as done. */
export function runAction(job: Job): ActionRun {
  mkdirSync(job.temp, { recursive: true })
  const github = { token: 'a-token', event_name: 'push', event: {}, ...job.github }
  const defaults = Object.entries(action.inputs).map(([name, { default: value }]) => [
    name,
    interpolated(value, { github }),
  ])
  const steps: Record<string, { outputs: Record<string, string> }> = {}
  const contexts: Contexts = {
    inputs: { ...Object.fromEntries(defaults), ...job.inputs },
    github,
    runner: { temp: job.temp },
    steps,
  }
  const run = { code: 0, steps: [] as string[], log: '', summary: '' }
  for (const step of action.runs.steps) {
    if (step.run === undefined || (step.if && evaluated(step.if, contexts) !== 'true')) continue
    const ended = runStep(step, { ...job, contexts, number: run.steps.length })
    run.steps.push(step.name)
    run.log += ended.log
    run.summary += ended.summary
    if (step.id !== undefined) steps[step.id] = { outputs: ended.outputs }
    run.code = ended.code
    if (run.code !== 0) break
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    interpolated(value, contexts),
  ])
  return { ...run, outputs: Object.fromEntries(outputs) }
}

function runStep(
  step: Step,
  job: Job & { readonly contexts: Contexts; readonly number: number },
): ActionRunStep {
  const file = (name: string): string => join(job.temp, `${job.number}-${name}`)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  const env = Object.entries(step.env).map(([name, value]) => [
    name,
    interpolated(value, job.contexts),
  ])
  const { CI: _, ...own } = process.env
  const ran = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''],
    {
      cwd: job.workspace,
      encoding: 'utf8',
      env: {
        ...own,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: project,
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'us/detections',
        GITHUB_RUN_ID: '7',
        ...job.env,
        ...Object.fromEntries(env),
        PATH: [...(job.path ?? []), process.env['PATH'] ?? ''].join(':'),
      },
    },
  )
  return {
    code: ran.status ?? 1,
    log: `${ran.stdout}${ran.stderr}`,
    summary: readFileSync(file('summary'), 'utf8'),
    outputs: readOutputs(readFileSync(file('output'), 'utf8')),
  }
}

interface ActionRunStep {
  readonly code: number
  readonly log: string
  readonly summary: string
  readonly outputs: Record<string, string>
}

function readOutputs(written: string): Record<string, string> {
  const lines = written.split('\n').filter((line) => line !== '')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

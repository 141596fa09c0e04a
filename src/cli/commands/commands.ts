import type { Command } from 'commander'
import { addCapture } from './capture.ts'
import { addCoverage } from './coverage.ts'
import { addBundle } from './bundle.ts'
import { addExplain } from './explain.ts'
import { addGenerate } from './generate.ts'
import { addImport } from './import.ts'
import { addLive } from './live/live.ts'
import { addNew } from './new.ts'
import { addNormalize } from './normalize.ts'
import { addQuery } from './query.ts'
import { addReplay } from './replay.ts'
import { addRules } from './rules.ts'
import { addScenarios } from './scenarios.ts'
import { addSchema } from './schema.ts'
import { addServe } from './serve.ts'
import { addSurvey } from './survey.ts'
import { addVerify } from './verify.ts'

/** Every command, in the order of the help. Each gives its own command back. */
export const commands: readonly ((program: Command) => Command)[] = [
  addVerify,
  addSurvey,
  addCoverage,
  addReplay,
  addExplain,
  addGenerate,
  addQuery,
  addNormalize,
  addImport,
  addNew,
  addRules,
  addBundle,
  addScenarios,
  addSchema,
  addServe,
  addCapture,
  addLive,
]

// Scenarios: what a scenario file needs.
export { defineScenario, records } from './scenario/define-scenario.ts'
export {
  awsService,
  ec2Instance,
  iamUser,
  lambdaFunction,
  nobody,
  roleSession,
  root,
  ssoUser,
} from './scenario/cast.ts'
export type { Whereabouts } from './scenario/cast.ts'
export type { Actor, Credentials } from './scenario/actor.ts'
export type { AwsCommand } from './scenario/command.ts'
export type { MfaDevice, Play, Sender, StepOptions } from './scenario/play.ts'
export type { CaseDefinition, CaseKind, ScenarioDefinition } from './scenario/scenario.ts'
export type { PolicyDocument, PolicyStatement, World } from './scenario/world.ts'
export { days, hours, minutes, seconds } from './time/duration.ts'
export type { Duration, Instant } from './time/duration.ts'
export { daysAgo, hoursAgo, minutesAgo } from './time/ago.ts'

// Clients: the tools that calls come from.
export { awsCli, cloudShell } from './aws/clients/aws-cli.ts'
export { boto3, goSdk, javaScriptSdk, lambdaRuntime } from './aws/clients/sdk.ts'
export {
  browser,
  clientWithUserAgent,
  pacu,
  stratusRedTeam,
  terraform,
} from './aws/clients/tools.ts'
export type { Client } from './aws/client.ts'

// Commands where AWS's SDK has none.
export { ConsoleSignInCommand } from './aws/commands/sign-in-command.ts'
export { DeliverInstanceCredentialsCommand } from './aws/commands/instance-credentials-command.ts'
export * from './aws/commands/rolesanywhere-commands.ts'

// The commands of the command line, as functions.
export { verify, type VerifyOptions } from './app/verify.ts'
export { survey, type SurveyOptions } from './app/survey.ts'
export { coverage, type CoverageOptions } from './app/coverage/coverage.ts'
export { replay, type Replayed, type ReplayOptions } from './app/replay.ts'
export {
  replayAgainst,
  type ReplayAgainstOptions,
  type ReplayedAgainst,
} from './app/changes/replay-against.ts'
export type { ChangesReport } from './report/changes-report.ts'
export { explain, type Explained, type ExplainOptions } from './app/explain/explain.ts'
export { generate, type Generated, type GenerateOptions } from './app/generate.ts'
export { listScenarios } from './app/list-scenarios.ts'
export type { CommonOptions, Progress } from './app/options.ts'
export { verifyFailed } from './report/verify-failed.ts'
export type { VerifyReport } from './report/verify-report.ts'
export type { CoverageRun } from './report/coverage-run.ts'
export type { CoverageReport } from './coverage/coverage-report.ts'
export type { Evidence } from './coverage/evidence.ts'
export type { ExplainReport, Explanation, ExplainedEvent } from './report/explain-report.ts'
export type { SurveyReport } from './report/survey-report.ts'

// Rules, records, alerts and what is wrong with any of them.
export { loadRules, type LoadedRules } from './rule/load-rules.ts'
export type { Rule } from './rule/rule.ts'
export type { CloudTrailRecord } from './cloudtrail/record.ts'
export type { Alert, AlertValue } from './engine/alert.ts'
export type { Golden, GoldenAlert, GoldenCase } from './golden/golden.ts'
export type { Finding } from './diagnostic/finding.ts'
export { formatFinding } from './diagnostic/format-finding.ts'
export { isTrailproofError, TrailproofError } from './diagnostic/trailproof-error.ts'
export type { DiagnosticCode } from './diagnostic/codes.ts'

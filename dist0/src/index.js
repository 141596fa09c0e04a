// Scenarios: what a scenario file needs.
export { defineScenario, records } from './scenario/define-scenario.js';
export { awsService, ec2Instance, iamUser, lambdaFunction, nobody, roleSession, root, ssoUser, } from './scenario/cast.js';
export { days, hours, minutes, seconds } from './time/duration.js';
export { daysAgo, hoursAgo, minutesAgo } from './time/ago.js';
// Clients: the tools that calls come from.
export { awsCli, cloudShell } from './aws/clients/aws-cli.js';
export { boto3, goSdk, javaScriptSdk, lambdaRuntime } from './aws/clients/sdk.js';
export { browser, clientWithUserAgent, pacu, stratusRedTeam, terraform, } from './aws/clients/tools.js';
// Commands where AWS's SDK has none.
export { ConsoleSignInCommand } from './aws/commands/sign-in-command.js';
export { DeliverInstanceCredentialsCommand } from './aws/commands/instance-credentials-command.js';
export * from './aws/commands/rolesanywhere-commands.js';
// The commands of the command line, as functions.
export { verify } from './app/verify.js';
export { survey } from './app/survey.js';
export { coverage } from './app/coverage/coverage.js';
export { replay } from './app/replay.js';
export { replayAgainst, } from './app/changes/replay-against.js';
export { explain } from './app/explain/explain.js';
export { generate } from './app/generate.js';
export { listScenarios } from './app/list-scenarios.js';
export { verifyFailed } from './report/verify-failed.js';
// Rules, records, alerts and what is wrong with any of them.
export { loadRules } from './rule/load-rules.js';
export { formatFinding } from './diagnostic/format-finding.js';
export { isTrailproofError, TrailproofError } from './diagnostic/trailproof-error.js';
//# sourceMappingURL=index.js.map
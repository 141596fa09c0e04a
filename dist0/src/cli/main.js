#!/usr/bin/env node
import { run } from './run.js';
// The SDK would tell every user of Node 20 what only the author of this package can change.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
await run(process.argv.slice(2));
//# sourceMappingURL=main.js.map
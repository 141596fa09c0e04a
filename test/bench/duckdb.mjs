import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Finds DuckDB's package, which is no dependency: in the folder of TRAILPROOF_DUCKDB, or as
 * `npm install --no-save @duckdb/node-api` left it here. */
export async function findDuckdb() {
  const folder = resolve(process.env.TRAILPROOF_DUCKDB ?? '.')
  try {
    const require = createRequire(join(folder, 'package.json'))
    const module = pathToFileURL(require.resolve('@duckdb/node-api')).href
    const { version } = await import(module)
    return { module, version: version() }
  } catch {
    return undefined
  }
}

// What the conditions read; a field of no fixed shape is read as JSON.
const columns = {
  eventTime: 'VARCHAR',
  eventID: 'VARCHAR',
  eventSource: 'VARCHAR',
  eventName: 'VARCHAR',
  errorCode: 'VARCHAR',
  errorMessage: 'VARCHAR',
  sourceIPAddress: 'VARCHAR',
  userAgent: 'VARCHAR',
  sessionCredentialFromConsole: 'VARCHAR',
  userIdentity: 'STRUCT(type VARCHAR, userName VARCHAR, principalId VARCHAR, accessKeyId VARCHAR)',
  requestParameters: 'JSON',
}

/** Filters a log of NDJSON in DuckDB, on one thread, by any of some conditions. */
export async function filterInDuckdb({ module, conditions }) {
  const { DuckDBInstance } = await import(module)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run('SET threads = 1')
  const fields = Object.entries(columns).map(([name, type]) => `${name}: '${type}'`)
  const where = conditions.map((condition) => `(${condition})`).join(' OR ')
  return async (file) => {
    const rows = await connection.runAndReadAll(
      `SELECT eventTime, eventID FROM read_ndjson('${file}', columns = {${fields.join(', ')}})
       WHERE ${where}`,
    )
    return { alerts: rows.currentRowCount }
  }
}

import { printable } from '../diagnostic/printable.ts'
import { didYouMean } from '../diagnostic/nearest-name.ts'
import { isTrailproofError, TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { Style } from '../report/text/style.ts'
import { styleOf } from '../report/text/style.ts'
import { exitCodes } from './exit-code.ts'
import { repositoryPaths } from './repository-paths.ts'
import { runUrl } from './run-url.ts'
import { widthOfFiles, type Terminal } from './terminal.ts'

/** Writes a report in one format. */
export type Renderer<T> = (report: T, options: RenderOptions) => Iterable<string>

export interface RenderOptions {
  readonly style: Style
  readonly quiet: boolean
  /** How many characters a line may have. */
  readonly width: number
  /** A file as it is named from the top of the repository, for tools that show findings there. */
  readonly pathOf: (file: string) => string
  /** The address of the CI run that the report is made in. */
  readonly runUrl: string | undefined
}

/** The formats of a command by name, the first the default. Each is loaded only where it is asked for. */
export type Formats<T> = Readonly<Record<string, () => Promise<Renderer<T>>>>

/** One more report beside the main one. */
interface ReportTarget<T> {
  readonly render: Renderer<T>
  readonly file: string
}

/** Where a command's report goes. */
export interface Delivery<T> {
  readonly main: { readonly render: Renderer<T>; readonly file?: string | undefined }
  readonly others: readonly ReportTarget<T>[]
}

/** Reads `--format`, `--output` and `--report` before any work is done.
 * @throws TrailproofError USAGE */
export async function deliveryOf<T>(
  flags: {
    readonly format?: string | undefined
    readonly output?: string | undefined
    readonly report?: readonly string[] | undefined
  },
  formats: Formats<T>,
): Promise<Delivery<T>> {
  const [first = ''] = Object.keys(formats)
  const others: ReportTarget<T>[] = []
  for (const text of flags.report ?? []) others.push(await reportTarget(text, formats))
  const render = await rendererOf(flags.format ?? first, formats)
  return { main: { render, file: flags.output }, others }
}

/** True when the run writes any of these formats; what only they need is not made for the others. */
export function isAsked(
  names: readonly string[],
  {
    format,
    report = [],
  }: { readonly format?: string | undefined; readonly report?: readonly string[] | undefined },
): boolean {
  const asked = [format, ...report.map((target) => target.slice(0, target.indexOf('=')))]
  return asked.some((name) => name !== undefined && names.includes(name))
}

async function reportTarget<T>(text: string, formats: Formats<T>): Promise<ReportTarget<T>> {
  const at = text.indexOf('=')
  if (at === -1 || at === text.length - 1) {
    throw new TrailproofError('USAGE', `--report "${text}" names no file.`, {
      hint: 'Write FORMAT=FILE, such as json=report.json.',
    })
  }
  return { render: await rendererOf(text.slice(0, at), formats), file: text.slice(at + 1) }
}

async function rendererOf<T>(name: string, formats: Formats<T>): Promise<Renderer<T>> {
  const load = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (load !== undefined) return load()
  const names = Object.keys(formats)
  const nearest = didYouMean(name, names)
  throw new TrailproofError('USAGE', `There is no format "${name}" here.`, {
    hint: `${nearest === undefined ? '' : `${nearest} `}This command writes ${names.join(', ')}.`,
  })
}

/** Writes a report to all its places. One that cannot be made or written does not stop the others; gives 4 then, else 0. */
export async function deliver<T>(
  report: T,
  delivery: Delivery<T>,
  options: { readonly terminal: Terminal; readonly quiet: boolean },
): Promise<number> {
  const { terminal, quiet } = options
  let code: number = exitCodes.ok
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write()
    } catch (error) {
      terminal.note(printable(reasonOf(error)))
      code = exitCodes.input
    }
  }
  const pathOf = repositoryPaths(process.cwd(), process.env)
  const place = { pathOf, runUrl: runUrl(process.env) }
  const plain = { style: styleOf(false), quiet, width: widthOfFiles, ...place }
  const { style, width } = terminal
  for (const { render, file } of delivery.others) {
    await attempt(() => terminal.save(file, render(report, plain)))
  }
  const { render, file } = delivery.main
  await attempt(() =>
    file === undefined
      ? terminal.print(render(report, { style, quiet, width, ...place }))
      : terminal.save(file, render(report, plain)),
  )
  return code
}

function reasonOf(error: unknown): string {
  if (isTrailproofError(error)) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `INTERNAL  A report could not be made, which is a bug of trailproof: ${reason}`
}

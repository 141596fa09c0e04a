import { expect, it } from 'vitest'
import { coverageMarkdown } from '../../src/report/markdown/coverage-markdown.ts'
import { replayMarkdown } from '../../src/report/markdown/replay-markdown.ts'
import { rulesCheckMarkdown } from '../../src/report/markdown/rules-check-markdown.ts'
import { surveyMarkdown } from '../../src/report/markdown/survey-markdown.ts'
import { verifyComment } from '../../src/report/markdown/verify-comment.ts'
import { verifyMarkdown } from '../../src/report/markdown/verify-markdown.ts'
import { markdownView } from '../support/markdown-tree.ts'
import { hasPython, runPython } from '../support/outside-python.ts'
import { reportsToJudge, written } from '../support/reports-to-judge.ts'

const headsIn = (text: string): number =>
  text.split('\n').filter((line) => line.startsWith('| --- ')).length

const runUrl = 'https://ci.example/7'
const ourHtml = [
  '<!-- -->',
  '<!-- trailproof verify -->',
  '</code>',
  '</details>',
  '</summary>',
  '<br>',
  '<code>',
  '<details>',
  '<summary>',
]
const ourKinds = [
  'emphasis',
  'heading',
  'html',
  'inlineCode',
  'link',
  'list',
  'listItem',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
]

const writtenTexts = async (): Promise<readonly (readonly [string, string])[]> => {
  const reports = await reportsToJudge()
  const texts = {
    verify: written(reports.verify, verifyMarkdown),
    comment: written(reports.verify, (report) => verifyComment(report, { runUrl })),
    replay: written(reports.replay, replayMarkdown),
    survey: written(reports.survey, surveyMarkdown),
    check: written(reports['rules check'], rulesCheckMarkdown),
    coverage: written(reports.coverage, coverageMarkdown),
  }
  return Object.entries(texts).flatMap(([command, named]) =>
    Object.entries(named).map(([name, text]) => [`${command} ${name}`, text] as const),
  )
}

it('Markdown reports read as GitHub’s Markdown: whole tables, no markup and no links but ours', async () => {
  const texts = await writtenTexts()
  const faults = texts.map(([name, text]) => [name, faultsOf(text)])
  expect(faults).toEqual(texts.map(([name]) => [name, []]))
})

it.skipIf(!hasPython('cmarkgfm'))(
  'GitHub’s own renderer makes whole tables of them, and no links but ours (needs TRAILPROOF_PYTHON with cmarkgfm)',
  async () => {
    const texts = await writtenTexts()
    const rendered: unknown = JSON.parse(
      runPython(['-c', renderAll], JSON.stringify(texts.map(([, text]) => text))),
    )
    const html = Array.isArray(rendered) ? rendered.map(String) : []
    const seen = texts.map(([name], index) => [name, viewOfHtml(html[index] ?? '')])
    expect(seen).toEqual(
      texts.map(([name, text]) => [name, { tables: headsIn(text), foreign: [] }]),
    )
  },
)

const renderAll = `
import cmarkgfm, json, sys
from cmarkgfm.cmark import Options
render = cmarkgfm.github_flavored_markdown_to_html
print(json.dumps([render(text, Options.CMARK_OPT_UNSAFE) for text in json.load(sys.stdin)]))
`

/** Counts tables, and lists tags that neither the renderer makes of our Markdown nor we write. */
function viewOfHtml(html: string): unknown {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  const ours =
    /^<(?:table|thead|tbody|tr|th|td|h3|p|em|strong|code|br \/|br|details|summary|ul|li)>$/
  return {
    tables: tags.filter((tag) => tag === '<table>').length,
    foreign: tags.filter((tag) => !ours.test(tag) && tag !== `<a href="${runUrl}">`),
  }
}

it('the view of Markdown finds what it looks for', () => {
  const text = '| a |\n| --- |\n| b |\n\n@everyone <script>x</script> https://evil.example\n'
  expect(faultsOf(`| lone |\n\n${text}`)).toEqual([
    'foreign HTML </script>, <script>',
    'foreign link https://evil.example',
    'prose holds @everyone, evil.example',
  ])
})

function faultsOf(text: string): readonly string[] {
  const { tables, kinds, html, links, prose } = markdownView(text)
  const heads = headsIn(text)
  const told = (what: string, list: readonly string[]): readonly string[] =>
    list.length === 0 ? [] : [`${what} ${list.join(', ')}`]
  return [
    ...told('ragged table', tables.filter((widths) => widths.length > 1).map(String)),
    ...(tables.length === heads ? [] : [`${tables.length} tables of ${heads}`]),
    ...told(
      'foreign node',
      kinds.filter((kind) => !ourKinds.includes(kind)),
    ),
    ...told(
      'foreign HTML',
      html.filter((tag) => !ourHtml.includes(tag)),
    ),
    ...told(
      'foreign link',
      links.filter((url) => url !== runUrl),
    ),
    ...told('prose holds', prose.match(/@\w+|#\d+|alert\(1\)|evil\.example/g) ?? []),
  ]
}

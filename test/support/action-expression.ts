import { data, Evaluator, Lexer, Parser, type data as Data } from '@actions/expressions'

/** The contexts that expressions of an action read: `github`, `inputs`, `runner`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>

/** Evaluates an expression of GitHub Actions by GitHub's own library.
 * @example evaluated("inputs.comment != 'false'", { inputs: { comment: 'true' } }) // 'true' */
export function evaluated(expression: string, contexts: Contexts): string {
  const { tokens } = new Lexer(expression).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), []).parse()
  return new Evaluator(parsed, dictionary(contexts)).evaluate().coerceString()
}

/** Puts values in the place of `${{ … }}`. */
export function interpolated(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluated(expression.trim(), contexts),
  )
}

function dictionary(values: Readonly<Record<string, unknown>>): Data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(values).map(([key, value]) => ({ key, value: dataOf(value) })),
  )
}

function dataOf(value: unknown): Data.ExpressionData {
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  return typeof value === 'object' && value !== null ? dictionary({ ...value }) : new data.Null()
}

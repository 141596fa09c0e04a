import type { Members } from '../aws/members.ts'

/** Of a hundred things each, mostly: more than an account or a run has of anything. */
const most = 100

/** What AWS calls what leads to the next page: in an answer, and in the question after it. */
export interface PageToken {
  readonly told: string
  readonly asked: string
}

/** IAM's, in both. */
export const marker: PageToken = { told: 'Marker', asked: 'Marker' }

/** All pages of one of AWS's lists; undefined once `ask` gives no answer for one.
 * @throws EndlessList for a list that goes on after a hundred pages */
export async function allPages<Answer extends Members | undefined>(
  ask: (page: Members) => Promise<Answer>,
  { told, asked }: PageToken,
): Promise<readonly Members[] | Extract<Answer, undefined>> {
  const pages: Members[] = []
  let page: Members = {}
  while (pages.length < most) {
    const answer = await ask(page)
    if (answer === undefined) return answer as Extract<Answer, undefined>
    pages.push(answer)
    const next = answer[told]
    if (typeof next !== 'string') return pages
    page = { [asked]: next }
  }
  throw new EndlessList()
}

/** A list of AWS's that has no end. */
export class EndlessList extends Error {
  /** How many pages came. */
  readonly pages: number = most

  constructor() {
    super(`AWS's list has no end: ${most} pages came.`)
  }
}

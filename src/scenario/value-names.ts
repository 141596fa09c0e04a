import type { NamedValue } from './played-case.ts'

/** Collects the values that differ from play to play, with the name a golden uses. */
export interface ValueNames {
  /** Names a value after somebody of the cast: stronger than a name after a step. */
  readonly add: (value: string | undefined, name: string) => void
  /** Names the ids inside an answer after the step and their place in it: `<create-user.User.UserId>`. */
  readonly addAnswer: (step: string, answer: unknown) => void
  readonly list: () => readonly NamedValue[]
}

// Unique ids of IAM and STS, access keys, and the UUIDs of Roles Anywhere: what AWS draws by chance.
const drawn =
  /^(?:A(?:KIA|SIA|IDA|ROA|NPA|GPA|IPA)[A-Z2-7]{16,17}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/
const deepestAnswer = 12

export function valueNames(): ValueNames {
  const ofCast = new Map<string, string>()
  const ofSteps = new Map<string, string>()
  const walk = (answer: unknown, path: string, depth: number): void => {
    if (typeof answer === 'string' && drawn.test(answer)) addFirst(ofSteps, answer, path)
    if (typeof answer !== 'object' || answer === null || depth > deepestAnswer) return
    for (const [key, value] of Object.entries(answer)) walk(value, `${path}.${key}`, depth + 1)
  }
  return {
    add: (value, name) => {
      if (value !== undefined && value !== '') addFirst(ofCast, value, name)
    },
    addAnswer: (step, answer) => walk(answer, step, 0),
    list: () => [...new Map([...ofSteps, ...ofCast])].map(([value, name]) => ({ value, name })),
  }
}

function addFirst(names: Map<string, string>, value: string, name: string): void {
  if (!names.has(value)) names.set(value, `<${name}>`)
}

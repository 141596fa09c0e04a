#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'

// Stands in for `gh api`: keeps the comments of one pull request in a file, and every call in another.
const { GH_COMMENTS: store, GH_CALLS: calls, GH_REFUSES: refuses, GH_TOKEN: token } = process.env
const argv = process.argv.slice(2)
appendFileSync(calls, `${argv.slice(0, 4).join(' ')}\n`)
const after = (flag) => argv[argv.indexOf(flag) + 1]
const method = argv.includes('--method') ? after('--method') : 'GET'
if (argv[0] !== 'api' || token !== 'a-token' || refuses === method) {
  console.error('gh: Resource not accessible by integration (HTTP 403)')
  process.exit(1)
}

const comments = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : []
const path = argv.find((part) => part.startsWith('repos/'))
if (method === 'GET') {
  // The real one has jq built in, with the same `env`.
  const { stdout } = spawnSync('jq', ['-r', after('--jq')], { input: JSON.stringify(comments) })
  process.stdout.write(stdout)
} else {
  const body = readFileSync(after('-F').slice('body=@'.length), 'utf8')
  const id = Number(path.split('/').at(-1))
  if (method === 'POST') {
    comments.push({ id: comments.length + 1, user: { login: 'github-actions[bot]' }, body })
  } else comments.find((comment) => comment.id === id).body = body
  writeFileSync(store, JSON.stringify(comments))
}

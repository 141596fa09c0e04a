import { error, notice, warning } from '@actions/core'

// Writes annotations as the library of GitHub's actions does: one JSON object a line in, one workflow command a line out.
const levels = { error, warning, notice }
let text = ''
for await (const chunk of process.stdin) text += chunk
for (const line of text.split('\n').filter((one) => one !== '')) {
  const { command, message, properties } = JSON.parse(line)
  const { file, title, line: startLine, col: startColumn, endLine, endColumn } = properties
  levels[command](message, { file, title, startLine, startColumn, endLine, endColumn })
}

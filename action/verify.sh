#!/usr/bin/env bash
# Verifies, and writes every report whatever the verdict is. How it ends is told by the last step.
set -euo pipefail
action=$(cd "$(dirname "$0")" && pwd)
source "$action/common.sh"
reports=$REPORT_DIR
cd "$WORKING_DIRECTORY"
# A folder that is kept between runs must not lend this one its reports.
rm -f "$reports"/{verify.annotations,verify.json,verify.md,comment.md,junit.xml,verify.sarif,report.html}

arguments=()
add_each --rules "$RULES"
add_each --scenarios "$SCENARIOS"
add_each --golden "$GOLDEN"
add_each --changed "$CHANGED"
while read -r line; do
  if [ -n "$line" ]; then arguments+=("$line"); fi
done <<<"$MORE_ARGUMENTS"
code=0
run_shielded verify --report "github=$reports/verify.annotations" --report "json=$reports/verify.json" \
  --report "markdown=$reports/verify.md" --report "comment=$reports/comment.md" \
  --report "junit=$reports/junit.xml" --report "sarif=$reports/verify.sarif" \
  --report "html=$reports/report.html" || code=$?

# A rule that is invalid is told by both steps; GitHub would show it twice, and shows only ten of a step.
if [ -s "$reports/rules.annotations" ]; then
  show "$reports/verify.annotations" | grep -vxF -f "$reports/rules.annotations" || true
else
  show "$reports/verify.annotations"
fi
{
  show "$reports/verify.md"
  show "$reports/rules.md"
} >>"$GITHUB_STEP_SUMMARY"
{
  echo "code=$code"
  echo "reports=$reports"
  echo "json=$reports/verify.json"
  echo "markdown=$reports/verify.md"
  echo "comment=$reports/comment.md"
  echo "junit=$reports/junit.xml"
  echo "sarif=$reports/verify.sarif"
  echo "html=$reports/report.html"
  node "$action/outputs.mjs" "$code" "$reports/verify.json"
} >>"$GITHUB_OUTPUT"

# Sourced by `run`: `fetch_judges` fetches the judges that are not ours and come neither with npm nor with the machine,
# `name_judges` tells the tests where they are. Each is a wish:
# where it cannot be had, its tests are skipped by name. What is fetched is kept beside other caches, never in the project.

judges=${XDG_CACHE_HOME:-$HOME/.cache}/trailproof-judges-1

# Chromium for the page, jq, xmllint and the AWS CLI, by apt where we may.
fetch_tools() {
  local root=() missing=()
  command -v chromium || missing+=(chromium)
  command -v jq || missing+=(jq)
  command -v xmllint || missing+=(libxml2-utils)
  command -v aws || missing+=(awscli)
  if [ ${#missing[@]} = 0 ]; then return; fi
  if [ "$(id -u)" != 0 ]; then root=(sudo -n); fi
  timeout 120 ${root[@]+"${root[@]}"} apt-get update -q
  # One that cannot be had keeps no other away.
  for package in "${missing[@]}"; do
    timeout 180 ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive \
      apt-get install -yq --no-install-recommends "$package" || true
  done
}

# Schemas of GitHub's and GitLab's files, GitHub's renderer of Markdown, pre-commit, AWS's SDK for Python.
fetch_python() {
  local wanted=(check-jsonschema==0.39.0 cmarkgfm==2025.10.22 pre-commit==4.7.0 boto3==1.43.11)
  "$judges/python/bin/python" -c 'import boto3, check_jsonschema, cmarkgfm, pre_commit' && return
  python3 -m venv "$judges/python" &&
    timeout 180 "$judges/python/bin/pip" install --disable-pip-version-check "${wanted[@]}"
}

# The AWS CLI, where apt had none; the version of the same botocore as boto3's.
fetch_aws_cli() {
  command -v aws || [ -x "$judges/python/bin/aws" ] ||
    timeout 180 "$judges/python/bin/pip" install --disable-pip-version-check awscli==1.45.11
}

# The schema of JUnit XML that Jenkins's xUnit plugin has: pytest tests itself by it, and its source package holds it.
fetch_junit_schema() {
  [ -f "$judges/junit-10.xsd" ] && return
  local folder
  folder=$(mktemp -d)
  timeout 120 "$judges/python/bin/pip" download --disable-pip-version-check --no-deps \
    --no-binary pytest pytest==8.3.4 -d "$folder" &&
    tar xzOf "$folder"/pytest-*.tar.gz --wildcards '*/junit-10.xsd' >"$folder/junit-10.xsd" &&
    mv "$folder/junit-10.xsd" "$judges/"
  rm -rf "$folder"
}

fetch_judges() {
  mkdir -p "$judges" || return 0
  fetch_tools || true
  fetch_python || true
  fetch_aws_cli || true
  fetch_junit_schema || true
}

name_judges() {
  command -v chromium >/dev/null || echo 'no Chromium: the tests of the page are skipped'
  if [ -x "$judges/python/bin/python" ]; then export TRAILPROOF_PYTHON=$judges/python/bin/python; fi
  if [ -x "$judges/python/bin/aws" ]; then export TRAILPROOF_AWS_CLI=$judges/python/bin/aws; fi
  if [ -f "$judges/junit-10.xsd" ]; then export TRAILPROOF_JUNIT_XSD=$judges/junit-10.xsd; fi
}

#!/usr/bin/env bash
# Takes away, one at a time, what tests/mutations.tsv lists (conditions, retries, retractions, guards), and shows that `ingest torture` then fails.
# Works on a copy of the repository; prints a table; exit code 1 if a mutant survives, 2 if a line of the list fits the sources no longer.
#   tests/mutations.sh [WORD]    only the mutations whose name holds WORD
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tar -C "$root" --exclude=.git --exclude=TestResults -cf - . | tar -C "$copy" -xf -
sources=$copy/functions/Ingest.Functions
list=$copy/tests/mutations.tsv
cp -r "$sources" "$copy/pristine"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=0

# A mutant need not be beautiful: no analyzers, no warnings as errors.
build() { dotnet build "$copy/functions/Ingest.LocalHost" -c Release -v q -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false >"$copy/build.log" 2>&1; }

torture() { timeout 300 dotnet "$copy/functions/Ingest.LocalHost/bin/Release/net10.0/Ingest.LocalHost.dll" torture --sweep 7 --schedules "${SCHEDULES:-1500}" --seed 1 >"$copy/torture.log" 2>&1; }

# Puts one text in the place of another that stands in a file exactly once.
mutate() {
  local file=$sources/$1 old=${2//\\n/$'\n'} new=${3//\\n/$'\n'} text
  text=$(cat "$file"; echo .)
  text=${text%.}
  local rest=${text#*"$old"}
  if [ "$rest" = "$text" ] || [ "${rest#*"$old"}" != "$rest" ]; then echo "mutations: '$2' does not stand in $1 exactly once" >&2; exit 2; fi
  printf '%s' "${text%%"$old"*}$new$rest" >"$file"
}

# The first thing that the run complained of.
complaint() { grep -m1 -A1 -E '^(seed [0-9]+:|.*, FaultPlan)' "$copy/torture.log" | tr '\n' ' ' | cut -c1-150; }

build || { cat "$copy/build.log"; exit 2; }
torture || { cat "$copy/torture.log"; echo "mutations: torture fails without any mutation." >&2; exit 2; }
printf '%-40s %-9s %s\n' mutation verdict 'first complaint'
survivors=0
while read -r name; do
  if [[ $name != *"${1:-}"* ]]; then continue; fi
  touched=()
  while IFS=$'\t' read -r of file old new; do
    if [ "$of" != "$name" ]; then continue; fi
    mutate "$file" "$old" "$new"
    touched+=("$file")
  done <"$list"
  if ! build; then verdict=broken; survivors=$((survivors + 1)); why=$(grep -m1 'error' "$copy/build.log" | cut -c1-150)
  elif torture; then verdict=SURVIVED; survivors=$((survivors + 1)); why=
  else verdict=killed; why=$(complaint); fi
  printf '%-40s %-9s %s\n' "$name" "$verdict" "$why"
  for file in "${touched[@]}"; do cp "$copy/pristine/$file" "$sources/$file"; done
done < <(grep -v '^#' "$list" | cut -f1 | uniq)
echo "$survivors survived"
[ "$survivors" -eq 0 ]

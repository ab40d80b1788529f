#!/usr/bin/env bash
# Takes away, one at a time, what tests/mutations.tsv lists (conditions, retries, retractions, guards), and shows that `ingest torture` then fails.
# Works on a copy of the repository, built once; of each mutant only the function app is compiled anew, and only the check that the list names is run.
# Prints a table; exit code 1 if a mutant survives, 2 if the list fits the sources no longer or a check fails without any mutation.
#   tests/mutations.sh [WORD]    only the mutations whose name holds WORD
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
tar -C "$root" --exclude=.git --exclude=TestResults --exclude='tests/*/bin' --exclude='tests/*/obj' -cf - . | tar -C "$copy" -xf -
sources=$copy/functions/Ingest.Functions
list=$copy/tests/mutations.tsv
output=$copy/functions/Ingest.LocalHost/bin/Release/net10.0
cp -r "$sources" "$copy/pristine"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_TieredPGO=0 MSBUILDDISABLENODEREUSE=1

fail() { echo "mutations: $*" >&2; exit 2; }

# A mutant need not be beautiful: no analyzers, no warnings as errors.
loose=(-c Release -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false)
dotnet build "$copy/functions/Ingest.LocalHost" -v q "${loose[@]}" >"$copy/build.log" 2>&1 || { cat "$copy/build.log"; fail "the build fails without any mutation."; }

# The compiler's arguments, as a build that is not up to date has them; from then on the compiler is called itself, through a server of its own that ends soon after the last call.
rm "$sources/obj/Release/net10.0/Ingest.Functions.dll"
dotnet msbuild "$sources" -nologo "-t:ResolveReferences;PrepareResources;Compile" -p:Configuration=Release "${loose[@]:2}" -p:BuildProjectReferences=false \
  -p:ProvideCommandLineArgs=true -p:SkipCompilerExecution=true -getItem:CscCommandLineArgs -getProperty:RoslynTargetsPath >"$copy/args.json" 2>/dev/null
node -e '
  const { Items, Properties } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8").replace(/^[^{]*/, ""));
  const wanted = Items.CscCommandLineArgs.map(item => item.Identity).filter(arg => !/^\/(noconfig|doc:|refout:|debug)/.test(arg));
  console.log([Properties.RoslynTargetsPath, ...wanted].join("\n"));' "$copy/args.json" >"$copy/args.txt"
compiler=$(head -n 1 "$copy/args.txt")/bincore/csc.dll
tail -n +2 "$copy/args.txt" | sed 's/^\([^"]* .*\)$/"\1"/' >"$copy/args.rsp"
compile() {
  (cd "$sources" && dotnet "$compiler" /noconfig "/shared:mutations$$" /keepalive:60 "@$copy/args.rsp") >"$copy/build.log" 2>&1 </dev/null && cp "$sources/obj/Release/net10.0/Ingest.Functions.dll" "$output/"
}

torture() { timeout 600 dotnet "$output/Ingest.LocalHost.dll" torture "$@" --seed 1 >"$copy/torture.log" 2>&1 </dev/null; }

# The tests of the function app, for what a fresh build by the same mutant lacks as well; built at the first use.
tests=$copy/tests/Ingest.Functions.Tests
run_test() {
  [ -d "$tests/bin" ] || dotnet build "$tests" -v q "${loose[@]}" -p:BuildProjectReferences=true >"$copy/tests.log" 2>&1 || { cat "$copy/tests.log"; fail "the tests do not build."; }
  cp "$output/Ingest.Functions.dll" "$tests/bin/Release/net10.0/"
  timeout 600 dotnet test "$tests" -c Release --no-build --nologo --filter "FullyQualifiedName~$1" >"$copy/torture.log" 2>&1 </dev/null
}

# A check is the name of one race or scenario, or a test: Class.Method.
check() { if [[ $1 == *Tests.* ]]; then run_test "$1"; else torture --only "$1" --schedules 0; fi; }

# Puts one text in the place of another that stands in a file exactly once.
mutate() {
  local file=$sources/$1 old=${2//\\n/$'\n'} new=${3//\\n/$'\n'} text
  text=$(cat "$file"; echo .)
  text=${text%.}
  local rest=${text#*"$old"}
  if [ "$rest" = "$text" ] || [ "${rest#*"$old"}" != "$rest" ]; then fail "'$2' does not stand in $1 exactly once."; fi
  printf '%s' "${text%%"$old"*}$new$rest" >"$file"
}

# The first thing that the run complained of, whatever it looks like.
complaint() { { grep -v -E '^[^ ].*(courses|runs with a fault|schedules from seed).*failed' "$copy/torture.log" || true; } | head -n 2 | tr -s '\n ' ' ' | cut -c1-150; }

compile || { cat "$copy/build.log"; fail "the function app does not compile without any mutation."; }
while read -r name; do
  check "$name" || { cat "$copy/torture.log"; fail "check '$name' fails without any mutation."; }
done < <(grep -v '^#' "$list" | grep -F -- "${1:-}" | cut -f2 | sort -u)

printf '%-42s %-9s %-44s %s\n' mutation verdict check 'first complaint'
survivors=0 all=0
while IFS=$'\t' read -r name by; do
  if [[ $name != *"${1:-}"* ]]; then continue; fi
  touched=()
  while IFS=$'\t' read -r of _ file old new; do
    if [ "$of" != "$name" ]; then continue; fi
    mutate "$file" "$old" "$new"
    touched+=("$file")
  done <"$list"
  all=$((all + 1))
  if ! compile; then verdict=BROKEN; survivors=$((survivors + 1)); why=$(grep -m1 error "$copy/build.log" | cut -c1-150 || true)
  elif check "$by"; then verdict=SURVIVED; survivors=$((survivors + 1)); why=
  else verdict=killed; why=$(complaint); fi
  printf '%-42s %-9s %-44s %s\n' "$name" "$verdict" "$by" "$why"
  for file in "${touched[@]}"; do cp "$copy/pristine/$file" "$sources/$file"; done
done < <(grep -v '^#' "$list" | cut -f1,2 | awk '!seen[$0]++')
echo "$all mutations, $survivors survived"
[ "$survivors" -eq 0 ]

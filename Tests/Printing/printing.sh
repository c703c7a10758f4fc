# What the scripts of this folder share: a printer without hardware, a server, a person at the terminal.
# It is read by them (`. printing.sh`), with PORT and PROGRAM as they were given.

port=${PORT:-8250}
printer_port=$((port + 1))
program=${PROGRAM:-$(swift build --show-bin-path)/guichet}
# Where Debian keeps what only administrators run.
PATH=$PATH:/usr/sbin:/sbin

# need TOOL...: ends when one is missing.
need() {
  for tool in "$@"; do
    command -v "$tool" >/dev/null \
      || { echo "This test needs $tool: run it by make test-print" >&2; exit 2; }
  done
}
need ippeveprinter ipptool curl qpdf
# Without the system bus ippeveprinter does not start, and it makes nothing else of it.
[ -S /run/dbus/system_bus_socket ] || { mkdir -p /run/dbus && dbus-daemon --system --fork; } \
  || { echo "This test needs the system's D-Bus: start it with dbus-daemon --system --fork" >&2; exit 2; }

folder=$(mktemp -d)
mkdir "$folder/spool"
processes=""
finish() {
  for process in $processes; do kill "$process" 2>/dev/null || true; done
  # They may write until they have ended.
  wait
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' INT TERM

failures=0
passed() { echo "ok    $1"; }
failed() { echo "WRONG $1"; failures=$((failures + 1)); }
expect() { if eval "$2"; then passed "$1"; else failed "$1"; fi; }

# until_true TENTHS COMMAND: waits until a command succeeds.
until_true() {
  tenths=$1
  shift
  while ! "$@" >/dev/null 2>&1; do
    [ "$tenths" -gt 0 ] || return 1
    tenths=$((tenths - 1))
    sleep 0.1
  done
}

# What the printer does with a job: nothing when there is paper, else what a printer says.
cat >"$folder/paper" <<'END'
#!/bin/sh
[ ! -e "$(dirname "$0")/empty" ] && exit 0
echo "STATE: +media-empty-error" >&2
exit 1
END
chmod +x "$folder/paper"

start_printer() {
  ippeveprinter -r off -p "$printer_port" -d "$folder/spool" -k -c "$folder/paper" \
    -f application/pdf Guichet-Test >"$folder/printer.log" 2>&1 &
  printer=$!
  processes="$processes $printer"
  until_true 100 ipptool -q "ipp://localhost:$printer_port/ipp/print" get-printer-attributes.test \
    || { echo "The printer did not start: $(cat "$folder/printer.log")" >&2; exit 2; }
}

# A server for the printer at an address; $2 is the most pages it prints.
start_server() {
  "$program" serve --port "$port" --log-level info --today 2026-11-24 \
    --print-pages "${2:-20}" --printer "$1" >"$folder/server.log" 2>&1 &
  server=$!
  processes="$processes $server"
  until_true 200 curl -sf "http://127.0.0.1:$port/readyz" \
    || { echo "The server did not start: $(cat "$folder/server.log")" >&2; exit 2; }
}

stop() { kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }

ask() { curl -s -b "$folder/cookies" -c "$folder/cookies" "http://127.0.0.1:$port$1"; }
post() { curl -s -o /dev/null -b "$folder/cookies" -c "$folder/cookies" -d "$2" "http://127.0.0.1:$port$1"; }

# A new person, who reads Ukrainian and has answered everything.
answers="lost=have card=a reason=refugee five-years=no expiry=2027-06-15 absence=no commune=forest address=known"
place="1;residence-permit-renewal;;absence:no;address:known;card:a;commune~forest;expiry@2027-06-15;five-years:no;lost:have;reason:refugee"
begin() {
  rm -f "$folder/cookies"
  post /language language=uk
  post /resume "place=$place"
}

# The PDF that the command makes of these answers.
print_expected() {
  # shellcheck disable=SC2046 # One option for each answer.
  "$program" print residence-permit-renewal --kind personal --language uk --with fr \
    --today 2026-11-24 $(for answer in $answers; do echo --answer "$answer"; done) \
    -o "$folder/expected.pdf"
}

# Waits until the page no longer waits for the printer.
await() {
  for _ in $(seq 120); do
    ask /print >"$folder/page"
    grep -q 'id="printing"' "$folder/page" || return 0
    sleep 0.5
  done
}

# The end of a script: says how many expectations were wrong.
conclude() { [ "$failures" = 0 ] || { echo "$failures wrong"; exit 1; }; }

#!/bin/sh
# Prints a person's list on a printer without hardware (ippeveprinter of CUPS) and looks at what
# arrives: the same bytes as a PDF of the list, a job name that says nothing, and, when there is no
# paper, no printer or a printer that never answers, the sentence the person reads.
#
#   PORT=8250 PROGRAM=.build/debug/guichet Tests/Printing/ippeveprinter.sh
set -eu

port=${PORT:-8250}
printer_port=$((port + 1))
silent_port=$((port + 2))
program=${PROGRAM:-$(swift build --show-bin-path)/guichet}
# Where Debian keeps what only administrators run.
PATH=$PATH:/usr/sbin:/sbin

for tool in ippeveprinter ipptool curl qpdf python3; do
  command -v "$tool" >/dev/null || { echo "This test needs $tool: run it by make test-print" >&2; exit 2; }
done
# Without the system bus ippeveprinter does not start, and it makes nothing else of it.
[ -S /run/dbus/system_bus_socket ] || { mkdir -p /run/dbus && dbus-daemon --system --fork; } \
  || { echo "This test needs the system's D-Bus: start it with dbus-daemon --system --fork" >&2; exit 2; }

folder=$(mktemp -d)
mkdir "$folder/spool"
processes=""
finish() {
  for process in $processes; do kill "$process" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 1' INT TERM

failures=0
passed() { echo "ok    $1"; }
failed() { echo "WRONG $1"; failures=$((failures + 1)); }
expect() { if eval "$2"; then passed "$1"; else failed "$1"; fi; }

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
  for _ in $(seq 50); do
    ipptool -q 2>/dev/null "ipp://localhost:$printer_port/ipp/print" get-printer-attributes.test && return
    sleep 0.1
  done
  echo "The printer did not start: $(cat "$folder/printer.log")" >&2; exit 2
}

# A server for the printer at an address; $2 is the most pages it prints.
start_server() {
  "$program" serve --port "$port" --log-level info --today 2026-11-24 \
    --print-pages "${2:-20}" --printer "$1" >"$folder/server.log" 2>&1 &
  server=$!
  processes="$processes $server"
  for _ in $(seq 100); do
    curl -s "http://127.0.0.1:$port/readyz" >/dev/null && return
    sleep 0.1
  done
  echo "The server did not start: $(cat "$folder/server.log")" >&2; exit 2
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

# Waits until the page no longer waits for the printer.
await() {
  for _ in $(seq 60); do
    ask /print >"$folder/page"
    grep -q 'id="printing"' "$folder/page" || return 0
    sleep 0.5
  done
}

start_printer
start_server "ipp://localhost:$printer_port/ipp/print" 8
begin
expect "a list of many pages is for a person to print" \
  'curl -s -b "$folder/cookies" -d print=yes "http://127.0.0.1:$port/print" | grep -q "Ваш список задовгий"'
stop "$server"
start_server "ipp://localhost:$printer_port/ipp/print"
begin
expect "the list offers to print" 'ask /list | grep -q "action=\"/print\""'
post /print print=yes
await
expect "the person is told to take the paper" 'grep -q "Візьміть свій папір" "$folder/page"'
sheet=$(ls "$folder/spool"/*.pdf)
expect "one file arrived, with a name that says nothing: $(basename "$sheet")" \
  '[ "$(basename "$sheet")" = 1-guichet.pdf ]'
expect "it is a whole PDF: $(wc -c <"$sheet") bytes, $(qpdf --show-npages "$sheet") pages" \
  'qpdf --check "$sheet" >/dev/null 2>&1'
# shellcheck disable=SC2046 # One option for each answer.
"$program" print residence-permit-renewal --kind personal --language uk --with fr \
  --today 2026-11-24 $(for answer in $answers; do echo --answer "$answer"; done) \
  -o "$folder/expected.pdf"
expect "it is, byte for byte, what the command prints for these answers" \
  'cmp "$sheet" "$folder/expected.pdf"'
post /print print=yes
await
post /print print=yes
expect "the list is printed twice, and a third one is for a person to print" \
  '[ "$(ls "$folder/spool"/*.pdf | wc -l)" = 2 ]'

touch "$folder/empty"
begin
post /print print=yes
await
expect "no paper: the person reads it" 'grep -q "Паперу більше немає" "$folder/page"'
stop "$printer"
begin
post /print print=yes
await
expect "the printer is gone: the person reads it" 'grep -q "Принтер не відповідає" "$folder/page"'
expect "the log holds no word of the list" '! grep -qi "card\|pdf" "$folder/server.log"'
stop "$server"

# Takes connections and never says a word.
python3 - "$silent_port" <<'END' &
import socket, sys, time
listener = socket.create_server(("localhost", int(sys.argv[1])))
taken = []
while True:
    taken.append(listener.accept())
END
processes="$processes $!"
start_server "ipp://localhost:$silent_port/ipp/print"
begin
before=$(date +%s)
post /print print=yes
await
seconds=$(($(date +%s) - before))
expect "a printer that never answers is given up after $seconds s" \
  'grep -q "Принтер не відповідає" "$folder/page" && [ "$seconds" -ge 18 ] && [ "$seconds" -le 24 ]'
stop "$server"

expect "no file of the list is left behind" \
  '[ -z "$(ls /dev/shm /tmp "/run/user/$(id -u)" 2>/dev/null | grep "^guichet-......$")" ]'
[ "$failures" = 0 ] || { echo "$failures wrong"; exit 1; }

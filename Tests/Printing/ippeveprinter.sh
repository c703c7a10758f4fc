#!/bin/sh
# Prints a person's list on a printer without hardware (ippeveprinter of CUPS) and looks at what
# arrives: the same bytes as a PDF of the list, a job name that says nothing, and, when there is no
# paper, no printer or a printer that never answers, the sentence the person reads.
#
#   PORT=8250 PROGRAM=.build/debug/guichet Tests/Printing/ippeveprinter.sh
set -eu

. "$(dirname "$0")/printing.sh"
need python3
silent_port=$((port + 2))

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
print_expected
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
conclude

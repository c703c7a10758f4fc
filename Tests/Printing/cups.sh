#!/bin/sh
# Prints a person's list through a queue of a real cupsd, one of its own that touches no other: the
# queue sends to a printer without hardware. The same bytes arrive, under a name that says nothing;
# without paper and without a printer the person reads what is wrong, and no list waits in the queue.
#
#   PORT=8250 PROGRAM=.build/debug/guichet Tests/Printing/cups.sh
set -eu

. "$(dirname "$0")/printing.sh"
need cupsd lpadmin lpstat
cups_port=$((port + 2))
export CUPS_SERVER="localhost:$cups_port"
queue="ipp://localhost:$cups_port/printers/guichet"

# cupsd writes as the user it prints as, and wants its own folders.
chmod 755 "$folder"
mkdir "$folder/root" "$folder/jobs" "$folder/cache" "$folder/run" "$folder/temporary" "$folder/log"
cat >"$folder/root/cupsd.conf" <<END
Listen localhost:$cups_port
WebInterface No
Browsing No
DefaultAuthType None
MaxJobTime 60
<Location />
  Order allow,deny
  Allow localhost
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow localhost
  </Limit>
</Policy>
END
cat >"$folder/root/cups-files.conf" <<END
ServerRoot $folder/root
RequestRoot $folder/jobs
CacheDir $folder/cache
StateDir $folder/run
TempDir $folder/temporary
AccessLog $folder/log/access
ErrorLog $folder/log/error
PageLog $folder/log/page
SystemGroup root
END
cupsd -f -c "$folder/root/cupsd.conf" -s "$folder/root/cups-files.conf" >"$folder/cups.log" 2>&1 &
processes="$processes $!"
until_true 100 lpstat -r || { echo "cupsd did not start: $(cat "$folder/cups.log")" >&2; exit 2; }

start_printer
# A raw queue sends what it gets; stopping a job that fails, it holds no other.
lpadmin -p guichet -E -v "ipp://localhost:$printer_port/ipp/print" -m raw \
  -o printer-error-policy=abort-job 2>/dev/null
start_server "$queue"
begin
post /print print=yes
await
expect "the person is told to take the paper" 'grep -q "Візьміть свій папір" "$folder/page"'
sheet=$(ls "$folder/spool"/*.pdf)
expect "one file arrived, with a name that says nothing: $(basename "$sheet")" \
  '[ "$(basename "$sheet")" = 1-guichet.pdf ]'
print_expected
expect "it is, byte for byte, what the command prints: $(wc -c <"$sheet") bytes" \
  'cmp "$sheet" "$folder/expected.pdf"'

touch "$folder/empty"
begin
post /print print=yes
await
expect "no paper: the person reads that there is none" \
  'grep -q "Паперу більше немає" "$folder/page"'
expect "no list waits in the queue" '[ -z "$(lpstat -o)" ]'
rm "$folder/empty"
stop "$printer"
begin
post /print print=yes
await
expect "the printer is gone: the person reads it" 'grep -q "Принтер не відповідає" "$folder/page"'
expect "no list waits in the queue" '[ -z "$(lpstat -o)" ]'
expect "the logs hold no word of the list" \
  '! grep -qi "card\|refugee\|forest" "$folder/server.log" "$folder"/log/*'
conclude

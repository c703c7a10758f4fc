#!/bin/sh
# Prints the same sheet with Guichet, WeasyPrint and Chromium, side by side in one run.
#
# The peers get an HTML sheet with the same words, in two columns, with boxes to tick. Times are whole
# processes, the best of several runs: by the clock, and of the processor, which other work on the
# machine does not change. The same sheet as text shows what reading the library takes.
set -eu
guichet=$1
scratch=${2:-.build/paper-benchmark}
runs=${RUNS:-7}
procedure=residence-permit-renewal
day=2026-11-24

mkdir -p "$scratch"
[ -x "$scratch/venv/bin/weasyprint" ] || {
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" install --quiet weasyprint
}

# The words of the sheet as text, and an HTML sheet made of them.
sheet() { "$guichet" print "$procedure" --language "$1" --kind documents --today $day --format text; }
sheet uk >"$scratch/uk.txt"
sheet fr >"$scratch/fr.txt"
python3 - "$scratch" <<'PYTHON'
import html, pathlib, sys

folder = pathlib.Path(sys.argv[1])
uk, fr = ([line for line in (folder / f"{name}.txt").read_text().splitlines() if line.strip()]
          for name in ("uk", "fr"))
rows = "".join(
    f'<tr><td class="box"></td><td lang="uk">{html.escape(a)}</td><td lang="fr">{html.escape(b)}</td></tr>'
    for a, b in zip(uk, fr))
(folder / "sheet.html").write_text(f"""<!DOCTYPE html><html lang="uk"><meta charset="utf-8">
<title>{html.escape(uk[0])}</title><style>
@page {{ size: A4; margin: 15mm }}
body {{ font: 14pt/1.5 "Noto Sans" }}
td {{ vertical-align: top; break-inside: avoid }} td[lang=fr] {{ font-size: 12pt }}
.box {{ min-width: 8mm; height: 8mm; border: 0.7mm solid }}
</style><table>{rows}</table></html>""")
PYTHON

# best COMMAND...: the shortest of several runs, in seconds by the clock and of the processor.
best() {
  python3 - "$runs" "$@" <<'PYTHON'
import os, subprocess, sys, time

def once():
    start = time.perf_counter()
    process = subprocess.Popen(
        sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(sys.argv[2:])}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime

times = [once() for _ in range(int(sys.argv[1]))]
print(f"{min(clock for clock, _ in times):.3f} {min(cpu for _, cpu in times):.3f}")
PYTHON
}

pages() { pdfinfo "$1" 2>/dev/null | sed -n 's/^Pages: *//p'; }

# row NAME PDF COMMAND...
row() {
  name=$1
  pdf=$2
  shift 2
  times=$(best "$@")
  printf '%-32s %8s s clock %8s s processor %4s pages\n' "$name" "${times% *}" "${times#* }" \
    "$(pages "$pdf")"
}

printf 'One bilingual sheet (Ukrainian and French), whole process, best of %s:\n' "$runs"
row "guichet print" "$scratch/guichet.pdf" \
  "$guichet" print $procedure --language uk --with fr --kind documents --today $day \
  --output "$scratch/guichet.pdf"
row "  the same as text" "$scratch/guichet.pdf" \
  "$guichet" print $procedure --language uk --with fr --kind documents --today $day \
  --format text --output "$scratch/guichet.txt"
row "WeasyPrint" "$scratch/weasyprint.pdf" \
  "$scratch/venv/bin/weasyprint" "$scratch/sheet.html" "$scratch/weasyprint.pdf"
row "Chromium, headless" "$scratch/chromium.pdf" \
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
  "--print-to-pdf=$scratch/chromium.pdf" "file://$(realpath "$scratch")/sheet.html"

rm -rf "$scratch/all"
mkdir "$scratch/all"
runs=1
times=$(best "$guichet" print --all --kind documents --today $day --output "$scratch/all")
count=$(find "$scratch/all" -name '*.pdf' | wc -l)
python3 -c "print(f'$count sheets in one process: {${times#* }:.2f} s of the processor, '
  f'{${times#* } / $count * 100:.2f} s for 100')"

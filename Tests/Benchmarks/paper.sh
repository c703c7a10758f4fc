#!/bin/sh
# Prints sheets with Guichet, WeasyPrint and Chromium, side by side in one run, against the limits of
# DESIGN, section 9: a bilingual sheet as a whole process in 0.06 s, 100 sheets in one in 1.5 s.
#
# The peers get an HTML sheet with the same words, in two columns, with boxes to tick. Times are the
# best of several runs: by the clock, and of the processor, which other work on the machine changes
# less. The same sheet as text shows what is not drawing.
set -eu
guichet=$1
scratch=${2:-.build/paper-benchmark}
runs=${RUNS:-7}
day=2026-11-24

mkdir -p "$scratch"
[ -x "$scratch/venv/bin/weasyprint" ] || {
  python3 -m venv "$scratch/venv"
  "$scratch/venv/bin/pip" install --quiet weasyprint
}

# best RUNS COMMAND...: the shortest of several runs, in seconds by the clock and of the processor.
best() {
  python3 - "$@" <<'PYTHON'
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
  times=$(best "$runs" "$@")
  printf '  %-26s %8s s clock %8s s processor %4s pages\n' "$name" "${times% *}" "${times#* }" \
    "$(pages "$pdf")"
}


# compare PROCEDURE: one sheet, whole processes.
compare() {
  "$guichet" print "$1" --language uk --kind documents --today $day --format text >"$scratch/uk.txt"
  "$guichet" print "$1" --language fr --kind documents --today $day --format text >"$scratch/fr.txt"
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
body {{ font: 14pt/1.4 "Noto Sans" }}
td {{ vertical-align: top; break-inside: avoid }} td[lang=fr] {{ font-size: 12pt }}
.box {{ min-width: 8mm; height: 8mm; border: 0.7mm solid }}
</style><table>{rows}</table></html>""")
PYTHON
  echo "$1, papers in Ukrainian and French, whole process, best of $runs (limit 0.06 s):"
  set -- "$guichet" print "$1" --language uk --with fr --kind documents --today $day
  row "guichet print" "$scratch/guichet.pdf" "$@" --output "$scratch/guichet.pdf"
  row "  the same as text" "" "$@" --format text --output "$scratch/guichet.txt"
  row "WeasyPrint" "$scratch/weasyprint.pdf" \
    "$scratch/venv/bin/weasyprint" "$scratch/sheet.html" "$scratch/weasyprint.pdf"
  row "Chromium, headless" "$scratch/chromium.pdf" \
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
    "--print-to-pdf=$scratch/chromium.pdf" "file://$(realpath "$scratch")/sheet.html"
}

# A library of fifteen short procedures: 105 different sheets of papers, some three pages each.
short="$scratch/short"
rm -rf "$short"
mkdir -p "$short/Procedures" "$short/Translations"
cp -r Procedures/shared "$short/Procedures"
for language in uk ar en; do
  mkdir "$short/Translations/$language"
  cp Translations/$language/interface.po Translations/$language/shared.po "$short/Translations/$language"
done
for number in $(seq 15); do
  name=itsme-$number
  mkdir "$short/Procedures/$name"
  sed "s/^procedure: .*/procedure: $name/; s/instead: .*/instead: [itsme-1]/" \
    Procedures/itsme-activation/procedure.yaml >"$short/Procedures/$name/procedure.yaml"
  for language in uk ar en; do
    sed "s/itsme-activation/$name/g" Translations/$language/itsme-activation.po \
      >"$short/Translations/$language/$name.po"
  done
done

# many NAME ARGUMENTS...: all sheets that the arguments give, in one process.
many() {
  name=$1
  shift
  rm -rf "$scratch/all"
  mkdir "$scratch/all"
  times=$(best 3 "$guichet" print --all --today $day --output "$scratch/all" "$@")
  for pdf in "$scratch"/all/*.pdf; do pages "$pdf"; done >"$scratch/pages"
  python3 - "$name" $times "$scratch/pages" <<'PYTHON'
import sys

name, clock, cpu = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
pages = [int(line) for line in open(sys.argv[4])]
count = len(pages)
print(f"  {name:26} {clock:8.2f} s clock {cpu:8.2f} s processor  {count} sheets, "
      f"{sum(pages)} pages; for 100 sheets {clock / count * 100:.2f} s, a page {cpu / sum(pages) * 1000:.1f} ms")
PYTHON
}

compare itsme-activation
compare residence-permit-renewal
echo "Sheets in one process, in every language alone and with French (limit 1.5 s for 100):"
many "short procedures" --library "$short" --kind documents
many "shipped: papers" --kind documents
many "shipped: whole procedures" --kind blank

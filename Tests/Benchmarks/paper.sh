#!/bin/sh
# Prints the same sheet with Guichet, WeasyPrint and Chromium, side by side in one run.
#
# The peers get an HTML sheet with the same words, in two columns, with boxes to tick. Times are whole
# processes, the best of several runs; "of which drawing" leaves out reading the library.
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

# best COMMAND...: the shortest of several runs, in seconds.
best() {
  python3 - "$runs" "$@" <<'PYTHON'
import subprocess, sys, time

def once():
    start = time.perf_counter()
    subprocess.run(sys.argv[2:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start

print(f"{min(once() for _ in range(int(sys.argv[1]))):.3f}")
PYTHON
}

row() { printf '%-44s %8s s %5s pages\n' "$1" "$2" "$(pdfinfo "$3" 2>/dev/null | sed -n 's/^Pages: *//p')"; }

printf 'One bilingual sheet (Ukrainian and French), whole process, best of %s:\n' "$runs"
ours=$(best "$guichet" print $procedure --language uk --with fr --kind documents --today $day \
  --output "$scratch/guichet.pdf")
row "guichet print" "$ours" "$scratch/guichet.pdf"
words=$(best "$guichet" print $procedure --language uk --with fr --kind documents --today $day \
  --format text --output "$scratch/guichet.txt")
row "  of which drawing" "$(python3 -c "print(f'{$ours - $words:.3f}')")" "$scratch/guichet.pdf"
row "WeasyPrint" "$(best "$scratch/venv/bin/weasyprint" "$scratch/sheet.html" \
  "$scratch/weasyprint.pdf")" "$scratch/weasyprint.pdf"
row "Chromium, headless" "$(best chromium --headless --no-sandbox --disable-gpu \
  --no-pdf-header-footer "--print-to-pdf=$scratch/chromium.pdf" "file://$(realpath "$scratch")/sheet.html")" \
  "$scratch/chromium.pdf"

rm -rf "$scratch/all"
mkdir "$scratch/all"
all=$(RUNS=1 runs=1 best "$guichet" print --all --kind documents --today $day --output "$scratch/all")
count=$(find "$scratch/all" -name '*.pdf' | wc -l)
printf '%s sheets in one process: %s s, %s s for 100\n' "$count" "$all" \
  "$(python3 -c "print(f'{$all / $count * 100:.2f}')")"

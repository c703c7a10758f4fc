# make        build Guichet and show the pages on this machine
# make test   build and run every check, with a sample of the pages in real Chromium
# make test-browser   every page of every procedure in real Chromium, and the terminal as it stands
# make test-print   print on a printer without hardware, and look at what arrives
# make bench  measure against the peers; make bench-web for pages, make bench-paper for printing

SWIFT ?= swift
RUN_PACKAGES = libyaml-dev libfribidi-dev libhunspell-dev libqrencode-dev libarchive-dev \
  libpango1.0-dev librsvg2-dev libxml2-dev fonts-noto-core cups-ipp-utils
DICTIONARIES = hunspell-fr hunspell-uk hunspell-ar hunspell-en-gb
TEST_PACKAGES = $(RUN_PACKAGES) $(DICTIONARIES) gettext unicode-cldr-core libxml2-utils \
  poppler-utils qpdf zbar-tools python3 python3-venv
BROWSER_PACKAGES = chromium fonts-noto-core python3 python3-venv
BROWSER_TESTS = .build/browser/bin/python -m pytest -q Tests/Browser
# Python programs that judge what we write; the tests find them in .build/judges.
JUDGES = polib==1.2.0 translate-toolkit==3.20.4 icalendar==7.3.0

.PHONY: run build test test-browser test-print judges browser lint bench bench-web bench-paper toolchain
.DEFAULT_GOAL := run

# Installs the Debian packages in $(1) that are missing, and says what they are for: $(2).
define install
@missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
[ -z "$$missing" ] && exit 0; \
echo "Guichet needs these Debian packages $(2):$$missing"; \
if [ "$$(id -u)" = 0 ]; then as_root=""; \
elif command -v sudo >/dev/null; then as_root="sudo"; echo "Installing them with sudo."; \
else echo "Stopped: ask an administrator to run: apt-get install$$missing" >&2; exit 1; fi; \
{ $$as_root apt-get install -y --no-install-recommends $$missing \
  || { $$as_root apt-get update && $$as_root apt-get install -y --no-install-recommends $$missing; }; } >/dev/null \
  || { echo "Stopped: apt-get could not install$$missing (is there a network?)" >&2; exit 1; }
endef

toolchain:
	@version=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1); \
	set -- $$version; \
	[ -n "$$1" ] || { echo "Stopped: Guichet needs the Swift toolchain, 6.1 or newer (swift.org/install)" >&2; exit 1; }; \
	[ "$$1" -gt 6 ] || { [ "$$1" -eq 6 ] && [ "$$2" -ge 1 ]; } \
	  || { echo "Stopped: Guichet needs Swift 6.1 or newer, this is $$1.$$2" >&2; exit 1; }

# The program holds Swift's own libraries: it starts in three quarters of the time, and runs where no Swift is.
build: toolchain
	$(call install,$(RUN_PACKAGES),to read procedures and to write them in every medium)
	$(SWIFT) build -c release --product guichet --static-swift-stdlib

run: build
	@$$($(SWIFT) build -c release --show-bin-path)/guichet serve

test: toolchain
	$(call install,$(TEST_PACKAGES) $(BROWSER_PACKAGES),to run and to be judged by other programs)
	$(MAKE) --no-print-directory judges browser
	$(MAKE) --no-print-directory lint
	$(SWIFT) build --build-tests
	$$($(SWIFT) build --show-bin-path)/guichet check
	$(SWIFT) test --skip-build
	GUICHET="$$($(SWIFT) build --show-bin-path)/guichet" $(BROWSER_TESTS) --sample

test-print: toolchain
	$(call install,$(RUN_PACKAGES) cups-daemon cups-client dbus qpdf curl python3,to print on a printer without hardware)
	$(SWIFT) build --product guichet
	PROGRAM="$$($(SWIFT) build --show-bin-path)/guichet" Tests/Printing/ippeveprinter.sh
	PROGRAM="$$($(SWIFT) build --show-bin-path)/guichet" Tests/Printing/cups.sh

# An environment of their own, because Debian's Python takes no packages; made again when the list changes.
judges:
	@[ "$$(cat .build/judges/list 2>/dev/null)" = "$(JUDGES)" ] && exit 0; \
	rm -rf .build/judges && python3 -m venv .build/judges \
	  && .build/judges/bin/python3 -m pip install --quiet --disable-pip-version-check $(JUDGES) \
	  && echo "$(JUDGES)" >.build/judges/list \
	  || { echo "Stopped: the Python judges could not be installed: $(JUDGES)" >&2; exit 1; }

test-browser: build
	$(call install,$(BROWSER_PACKAGES),to look at the pages)
	$(MAKE) --no-print-directory browser
	GUICHET="$$($(SWIFT) build -c release --show-bin-path)/guichet" $(BROWSER_TESTS)

browser:
	[ -x .build/browser/bin/python ] || python3 -m venv .build/browser
	.build/browser/bin/pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt \
	  || { echo "Stopped: what looks at the pages could not be installed" >&2; exit 1; }

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

bench: toolchain
	$(call install,$(RUN_PACKAGES),to read procedures and to write them in every medium)
	BENCHMARKS=1 $(SWIFT) run -c release --scratch-path .build-bench yaml-benchmark

bench-web: build
	$(call install,wrk nginx-light curl,to compare the pages with a web server)
	Tests/Benchmarks/web.sh

bench-paper: build
	$(call install,poppler-utils chromium python3-venv libpango-1.0-0 libpangoft2-1.0-0,to print with the peers)
	Tests/Benchmarks/paper.sh "$$($(SWIFT) build -c release --show-bin-path)/guichet"

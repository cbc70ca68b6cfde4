# The front door: `make help` lists what there is.

SWIFT ?= swift
SYSTEM_PACKAGES = libopenblas-dev liblapacke-dev zlib1g-dev libsqlite3-dev libssl-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.DEFAULT_GOAL := help
.PHONY: help setup demo test peers fixtures fuzz libfuzzer bench bench-files docs format lint coverage

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install missing system libraries (Debian, Ubuntu)
	@missing=""; for name in $(SYSTEM_PACKAGES); do \
	  dpkg -s $$name >/dev/null 2>&1 || missing="$$missing $$name"; done; \
	if [ -n "$$missing" ]; then echo "Installing$$missing"; \
	  $(SUDO) apt-get update -qq && $(SUDO) DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; fi
	@command -v $(SWIFT) >/dev/null || { echo "No Swift toolchain found: install Swift 6.2 or later."; exit 1; }

demo: setup ## build, run the four pledge analyses on synthetic data and write their report
	$(SWIFT) build -c release --product mizan
	$$($(SWIFT) build -c release --show-bin-path)/mizan report Fixtures/morocco/pledges.yaml --output report
	@echo "The report is in report/index.html (English), report/fr.html and report/ar.html."

test: setup ## build and run all tests
	$(SWIFT) test

peers: ## set up the Python programs that read back what the writers make (in .venv)
	@[ -x .venv/bin/python ] || python3 -m venv .venv
	@.venv/bin/python -c 'import pyreadstat, pandas' 2>/dev/null || .venv/bin/pip install --quiet pyreadstat pandas

fixtures: setup ## make the synthetic pilot and country again (minutes); the same files, byte for byte
	$(SWIFT) run -c release make-fixtures Fixtures/recruitment-pilot
	$(SWIFT) run -c release make-fixtures Fixtures/country --country
	gzip -9nf Fixtures/country/*.csv

FUZZ_ROUNDS ?= 100000
fuzz: setup ## mutate inputs for longer than the tests do, with AddressSanitizer
	MIZAN_FUZZ_ROUNDS=$(FUZZ_ROUNDS) ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=16:malloc_context_size=2 $(SWIFT) test -c release --sanitize=address \
	  -Xswiftc -enable-testing --scratch-path .build-fuzz --filter '[Ff]uzz|[Mm]utant'

FUZZ_SECONDS ?= 600
libfuzzer: setup ## search for inputs that break a parser, guided by coverage
	cd Tests/LibFuzzer && $(SWIFT) build -c release --sanitize fuzzer -Xswiftc -parse-as-library
	@mkdir -p .build-libfuzzer/corpus
	Tests/LibFuzzer/.build/release/FuzzReaders -max_total_time=$(FUZZ_SECONDS) -timeout=5 -rss_limit_mb=2500 \
	  -artifact_prefix=.build-libfuzzer/ .build-libfuzzer/corpus

bench: setup ## time Mizan and its peers on the same data; writes Docs/performance.md
	Benchmarks/run.sh

bench-files: ## time the reading of files and its peers (needs the corpus); writes Docs/performance-files.md
	Benchmarks/readers.sh

docs: setup ## build the documentation; broken links are errors
	@mkdir -p .build-docs/site
	@for target in Microdata MicrodataIO SurveyEstimation SurveyModules Indicators Reporting Mizan; do \
	  echo "Documenting $$target"; \
	  MIZAN_DOCS=1 $(SWIFT) package --scratch-path .build-docs --allow-writing-to-directory .build-docs/site \
	    generate-documentation --target $$target --warnings-as-errors --transform-for-static-hosting \
	    --output-path .build-docs/site/$$target >.build-docs.log 2>&1 \
	    || { tail -n 40 .build-docs.log; exit 1; }; done; rm -f .build-docs.log
	@echo "Documentation is in .build-docs/site"

format: ## format the sources
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Benchmarks/Sources Benchmarks/Package.swift Package.swift

lint: ## check the format of the sources
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Benchmarks/Sources Benchmarks/Package.swift Package.swift

coverage: setup ## line coverage of the sources by the tests
	$(SWIFT) test --enable-code-coverage --scratch-path .build-coverage
	@bin=$$($(SWIFT) build --scratch-path .build-coverage --show-bin-path); \
	$$(dirname $$(readlink -f $$(command -v $(SWIFT))))/llvm-cov report $$bin/mizanPackageTests.xctest \
	  -instr-profile=$$bin/codecov/default.profdata -ignore-filename-regex='(\.build|Tests)/'

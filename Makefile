# The tasks of this project. `make run` and `make test` set up what they need on a Debian 12 machine with Swift.
PORT ?= 8080
DATA ?= data-demo
SOURCES := Package.swift Sources Tests Benchmarks

.PHONY: run test test-all check bench format browser setup-run setup-test setup-bench

run: setup-run
	swift build -c release --product inbreng-voice
	swift build -c release --product inbreng
	.build/release/inbreng serve --demo --port $(PORT) --data $(DATA)

test: check browser

# The same, with every screen looked at in each language at all four sizes in all four themes instead of a sample.
test-all: export INBRENG_ALL = 1
test-all: check browser

check: setup-run
	swift format lint --strict --recursive $(SOURCES)
	swift build --build-tests
	.build/debug/inbreng check
	swift test --skip-build

browser: setup-test
	swift build
	.venv/bin/python -m pytest Tests/Browser -m "not alone" --numprocesses 3 --dist worksteal
	.venv/bin/python -m pytest Tests/Browser -m alone

bench: setup-bench
	swift build -c release
	.build/release/inbreng-bench

format:
	swift format --in-place --recursive $(SOURCES)

setup-run:
	@Scripts/install-packages libespeak-ng-dev espeak-ng-data libsqlite3-dev libstemmer-dev libqrencode-dev libfontconfig-dev libhunspell-dev hunspell-nl hunspell-ar pkg-config fonts-noto-core

setup-test: setup-run
	@Scripts/install-packages chromium chromium-headless-shell libnss3-tools openssl python3 python3-venv
	@Scripts/install-python-tools

setup-bench: setup-run
	@Scripts/install-packages wrk espeak-ng

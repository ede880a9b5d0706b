# The tasks of this project.
SOURCES := Package.swift Sources Tests

.PHONY: check format setup-run

check: setup-run
	swift format lint --strict --recursive $(SOURCES)
	swift build --build-tests
	swift test --skip-build

format:
	swift format --in-place --recursive $(SOURCES)

setup-run:
	@Scripts/install-packages libespeak-ng-dev espeak-ng-data libsqlite3-dev pkg-config fonts-noto-core

# What can be done with this project. `make help` lists it.

SWIFT ?= swift
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product dealgraph
SOURCES = Package.swift Sources Tests Templates

.PHONY: run test bench reading robustness accuracy format lint build setup smoke docs clean help
.DEFAULT_GOAL := help

run: build ## Build a release and draw the sample filing to Output/.
	@Scripts/run-sample

test: setup lint ## Check the format, build, try the program, run all tests.
	$(SWIFT) build --build-tests --disable-xctest
	@Scripts/smoke .build/debug/dealgraph
	$(SWIFT) test --disable-xctest --skip-build

bench: build ## Measure speed, as ratios to dot and wc.
	@Scripts/setup bench
	$(SWIFT) build -c release --package-path Tests/Benchmarks
	@python3 Scripts/bench

accuracy: build ## Measure what is right, e.g. make accuracy ARGS=--misses.
	@python3 Scripts/accuracy $(ARGS)

reading: setup ## Measure the reader over real filings (needs html5lib and edgartools from PyPI).
	$(SWIFT) build -c release --static-swift-stdlib --product measure-reading
	python3 Scripts/reading.py .build/release/measure-reading ../shared

robustness: setup ## Feed the reader what no filer would file.
	$(SWIFT) build -c release --static-swift-stdlib --product measure-reading
	.build/release/measure-reading robustness ../shared/filings/labelled ../shared/filings/unlabelled

build: setup ## Build a release: .build/release/dealgraph.
	$(RELEASE)

setup: ## Install what the build needs and this system lacks.
	@Scripts/setup

format: ## Lay out all Swift sources.
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint: ## Check the layout of all Swift sources.
	$(SWIFT) format lint --strict --recursive $(SOURCES)

smoke: ## Try every command of the debug build.
	$(SWIFT) build --product dealgraph
	@Scripts/smoke .build/debug/dealgraph

docs: setup ## Make the library's documentation.
	@Scripts/docs

clean: ## Remove everything that was built.
	$(SWIFT) package clean

help: ## Print this.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

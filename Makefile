# Everything happens inside .venv, which .ci/setup builds from the lock files; `make help` lists what there is.

BIN := .venv/bin
PYTHON := $(BIN)/python
CATALOGUES := $(wildcard resources/i18n/*.ts)

.DEFAULT_GOAL := help
.PHONY: help setup setup-test run test coverage torture mutants bench pictures specimens format translations lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup:
	@sh .ci/setup requirements.lock

setup-test: setup
	@sh .ci/setup requirements-test.lock

%.qm: %.ts | setup
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

run: setup $(CATALOGUES:.ts=.qm) ## start the desk: make run ARGS="--lang en"
	@$(PYTHON) main.py $(ARGS)

test torture mutants coverage bench pictures specimens: export QT_QPA_PLATFORM ?= offscreen

test: setup-test $(CATALOGUES:.ts=.qm) ## every check and every test, as the CI does
	$(BIN)/lint-imports --no-logo
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(PYTHON) -m pytest $(ARGS)

torture: setup-test $(CATALOGUES:.ts=.qm) ## the long tests: power cuts, full disks, millions of rows
	$(PYTHON) -m pytest -m torture -o faulthandler_timeout=0 $(ARGS)

mutants: setup-test $(CATALOGUES:.ts=.qm) ## break the program in many ways; every break must be caught
	$(PYTHON) -m tests.harness.mutants $(ARGS)

coverage: setup-test $(CATALOGUES:.ts=.qm) ## the tests, and the lines that they leave out
	$(PYTHON) -m coverage run -m pytest $(ARGS)
	$(PYTHON) -m coverage report

bench: setup-test $(CATALOGUES:.ts=.qm) ## the budgets, measured
	$(PYTHON) -m tests.bench $(ARGS)

pictures: setup-test $(CATALOGUES:.ts=.qm) ## the screens, as the guide shows them
	$(PYTHON) -m tests.pictures $(ARGS)

specimens: setup-test ## every form on paper, for a person to look at
	$(PYTHON) -m tests.specimens $(ARGS)

format: setup-test ## put the code in order
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Source texts are English already, so that en.ts holds plurals alone. qt_vi.ts is kept by hand.
LUPDATE = $(BIN)/pyside6-lupdate $(sort $(shell find ui -name '*.py')) -locations none -no-obsolete -source-language en
translations: setup ## bring resources/i18n up to the texts in the code
	$(LUPDATE) -target-language vi -ts resources/i18n/vi.ts
	$(LUPDATE) -target-language en -pluralonly -ts resources/i18n/en.ts

lock: setup ## take the newest versions that setup.cfg allows
	sh .ci/lock

clean: ## remove what the other targets made
	rm -rf .venv .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache resources/i18n/*.qm
	find desk db printing ui tests -name __pycache__ -prune -exec rm -rf {} +

# Needs Python 3.11 or newer and make; every target gets the rest by itself.

PYTHON ?= python3
UV ?= $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
BIN := .venv/bin
LOCKED := pyproject.toml uv.lock
# Four on two cores: tests of pages and servers wait about a third of their time.
JOBS ?= 4
# Table checks, which some tests wait for, lower their own priority. At the lowest one nothing goes before them.
NICE := nice -n 19
# A file stays with one worker, which then starts its servers once (tests/spreading.py); the longest begin (tests/conftest.py).
BY_FILE := --dist loadfile --no-loadscope-reorder
SPREAD = -n $(JOBS) $(BY_FILE)
THOROUGH ?= no
WHOLE ?= no
# What needs no server, browser, database or worker: nothing in it waits, so a worker for each of two cores.
QUICK := tests/engine tests/present tests/content tests/test_house.py tests/test_import_rules.py
# Which assessments, screens and pages are pressed, in pytest's words; empty for all.
PIECES ?=
# "all" presses a kind of control in a browser once at each width, "each" in each of three assessments: three times as long.
PRESSES ?= all
PRESSED := tests/ui/test_every_press.py tests/ui/signing_in/test_every_press_of_members.py \
	tests/e2e/test_every_control.py tests/e2e/test_every_control_of_members.py
SEED := $(or $(SEED),$(shell $(PYTHON) -c 'import random; print(random.randrange(1, 2**31))'))

export UV
# Set by an activated environment; this project always uses its own.
unexport VIRTUAL_ENV
# Some machines set it; every worker, app and command of a test would compile all that it imports once more.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup run test thorough-tools thorough whole attack quick explore press check walk content words plans parity truths bench coverage verify-pdf format clean

help:  ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

setup: .venv/.developer  ## Make the environment for working on the code

run: .venv/.app  ## Start the app; it prints its address
	$(BIN)/readiness run

test: .venv/.developer  ## Run all tests, with a real browser and a real PostgreSQL
	$(BIN)/python -m tools.browser
	THOROUGH=$(THOROUGH) WHOLE=$(WHOLE) $(NICE) $(BIN)/python -m pytest $(SPREAD) --durations=30

thorough-tools: .venv/.developer
	$(BIN)/python -m tools.browser
	$(BIN)/python -m tools.office
	$(BIN)/python -m tools.pooler

thorough: thorough-tools  ## Run what is found on longer ways alone: an office, a pooler, a whole workshop in a browser; five minutes
	THOROUGH=yes $(NICE) $(BIN)/python -m pytest -m thorough $(SPREAD) --durations=30

whole: thorough-tools  ## Run these, all that repeats a test in further settings, and every look in all views: ten minutes
	WHOLE=yes $(NICE) $(BIN)/python -m pytest -m "thorough or whole" $(SPREAD) --durations=30

quick: .venv/.developer  ## Run the tests of rules, words, content and house: under a minute
	$(BIN)/python -m pytest -q -n 2 $(BY_FILE) $(QUICK)

explore: .venv/.developer  ## Try sixteen times as much by chance, from a fresh seed; SEED=n repeats a run
	@echo "The seed is $(SEED); SEED=$(SEED) tries the same again."
	EXPLORE_SEED=$(SEED) $(BIN)/python -m pytest -m drawn --hypothesis-seed=$(SEED) $(SPREAD)
	@echo "The seed was $(SEED)."

attack: .venv/.developer  ## Attack a server in turn, from outside and within: two or three minutes
	ATTACK=yes $(BIN)/python -m pytest -q tests/attack --durations=10

press: .venv/.developer  ## Press every control, and one of each kind in a browser; PIECES="phone and not answer" for some; goes on where it was
	$(BIN)/python -m tools.browser
	READINESS_PRESS=$(PRESSES) $(NICE) $(BIN)/python -m pytest $(PRESSED) -p tests.pressed -k "$(PIECES)" -n $(JOBS) --dist worksteal -q --tb=short

check: .venv/.developer  ## Check format, lint, types, imports between the parts, and the content
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/readiness check
	$(BIN)/python -m tools.words --check
	$(BIN)/python -m tools.literals
	$(BIN)/python -m tools.glue
	$(BIN)/python -m tools.house

walk: .venv/.developer  ## Show what calls what: a response through assess(), a click to the database and back
	$(BIN)/python -m tools.walk

content: .venv/.developer  ## Check questionnaires, rubrics and words, with every problem and its place
	$(BIN)/readiness check
	$(BIN)/python -m tools.words --check

words: .venv/.developer  ## Write the typed functions of all messages from the English files, and check the words of all languages
	$(BIN)/python -m tools.words

plans: .venv/.developer  ## Check the plans of 5,000 organizations; ten minutes
	PLAN_ORGANIZATIONS=5000 $(BIN)/python -m pytest -q tests/engine/plan/test_plan_promises.py

parity: .venv/.developer  ## Hold every file of 200 organizations against their report; five minutes
	WHOLE=yes PARITY_ORGANIZATIONS=200 $(BIN)/python -m pytest -q -n 2 -m whole tests/export/test_parity.py

truths: .venv/.developer  ## Check three hundred tables of known truth; half an hour
	THOROUGH=yes TRUTH_SEEDS=5 $(BIN)/python -m pytest -q tests/evidence/test_known_truths.py tests/evidence/test_real_tables.py

bench: .venv/.bench  ## Measure; one JSON line a figure
	$(BIN)/python -m bench

coverage: .venv/.developer  ## Run all tests and list the lines that none of them reached
	$(BIN)/python -m tools.browser
	$(BIN)/python -m pytest $(SPREAD) --cov --cov-report=term

verify-pdf: .venv/.verify  ## Validate sample reports against PDF/UA-1 and PDF/A-3a with veraPDF
	$(BIN)/python -m tools.sample_reports build/reports
	$(BIN)/python -m tools.verify_pdf build/reports/*.pdf

format: .venv/.developer  ## Rewrite the code in the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:  ## Remove what make has made
	rm -rf .venv .uv build dist

# One mark a set of packages. --inexact keeps the other sets, so that switching between targets downloads nothing.
.venv/.app: $(LOCKED) | $(UV)
	$(UV) sync --frozen --inexact --no-dev
	@touch $@

# Collecting once compiles all that tests load; else every worker of the first run does it, all at the same time.
.venv/.developer: $(LOCKED) | $(UV)
	$(UV) sync --frozen --inexact
	$(BIN)/python -m pytest --collect-only -q >/dev/null
	@touch $@ .venv/.app

.venv/.bench: $(LOCKED) | $(UV)
	$(UV) sync --frozen --inexact --group bench
	@touch $@ .venv/.developer .venv/.app

.venv/.verify: $(LOCKED) | $(UV)
	$(UV) sync --frozen --inexact --group verify
	@touch $@ .venv/.developer .venv/.app

.uv/bin/uv:
	$(PYTHON) -m venv .uv
	.uv/bin/python -m pip install --quiet --disable-pip-version-check 'uv>=0.9'

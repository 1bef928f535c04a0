# Everything that is done with this project. `make help` lists it.

VENV   := .venv
BIN    := $(VENV)/bin
LOCK   := packaging/requirements.lock
STAMP  := $(VENV)/installed
SAMPLE := resources/samples/harbour-plan-briefing.txt

# What makes the virtual environment, and asks the system for what Qt needs, comes before its Python.
FIND_PYTHON = PYTHON="$(PYTHON)" packaging/find_python.sh
ASK_SYSTEM  = found=$$($(FIND_PYTHON)) && "$$found" packaging/system_libraries.py
PIP         = $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps

FILE    ?= $(SAMPLE)
WORKERS ?= 2

# Linux without a display gets a virtual one; elsewhere there always is one.
DISPLAY_HERE := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname)))
ON_VIRTUAL_SCREEN := $(BIN)/python packaging/virtual_screen.py
OPEN := $(BIN)/transcript-reader
DEMO := $(ON_VIRTUAL_SCREEN) $(BIN)/python packaging/demo.py

.DEFAULT_GOAL := help
.PHONY: help setup run test lint types fix bench bench-versions screenshots docs translations lock clean libraries screen bus

help: ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: libraries $(STAMP) ## prepare .venv with the command transcript-reader, and the system's libraries

run: setup $(if $(DISPLAY_HERE),,screen) ## open the window on FILE; without a display, do the main job on a virtual one
	@$(if $(DISPLAY_HERE),$(OPEN),$(DEMO)) "$(FILE)"

test: setup screen bus ## run every test, those of the real window on a virtual screen
	$(BIN)/pytest -n $(WORKERS)

lint: $(STAMP) ## look for mistakes and for what is not in the agreed form
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(STAMP) ## check the types
	$(BIN)/mypy

fix: $(STAMP) ## mend what lint finds, as far as that can be done by a program
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: setup ## measure speed in ratios that carry between machines; TO=docs/speed.md keeps them
	@QT_QPA_PLATFORM=offscreen $(BIN)/python tests/bench $(if $(TO),--write $(TO))

bench-versions: setup ## measure how surely highlights are found again in newer versions; TO=docs/versions.md keeps it
	@$(BIN)/python tests/bench/versions $(if $(TO),--write $(TO))

screenshots: setup screen ## take the pictures of docs/pictures anew, in the real window
	@$(ON_VIRTUAL_SCREEN) $(BIN)/python packaging/screenshots.py docs/pictures

docs: $(STAMP) ## write the guide's table of commands anew
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m reader_app.ui.manual docs/guide.md

translations: $(STAMP) ## bring every text that is shown into resources/translations
	$(BIN)/python packaging/translations.py

lock: ## pin every dependency anew, with the hashes of its files
	$$($(FIND_PYTHON)) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv
	build/lock/bin/uv pip compile pyproject.toml --group dev --universal --upgrade --generate-hashes \
	  --no-header --no-annotate --quiet --output-file $(LOCK)

clean: ## remove what was made, the virtual environment too
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# -- how it is set up -------------------------------------------------------------------------------

$(STAMP): pyproject.toml $(LOCK)
	@$(ASK_SYSTEM) python && { $(BIN)/python -c "" 2>/dev/null || "$$found" -m venv --clear $(VENV); }
	@echo "Installing the dependencies that $(LOCK) names …"
	@$(PIP) --require-hashes --requirement $(LOCK)
	@$(PIP) --no-build-isolation --editable .
	@touch $@

libraries:
	@$(ASK_SYSTEM) window

screen:
	@$(ASK_SYSTEM) screen

bus:
	@$(ASK_SYSTEM) bus

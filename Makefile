# One word per thing to do. `make run` and `make test` need nothing but Python 3.11+ and this folder.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
STAMP := pyproject.toml
# Two more than there are processors: the tests wait a good part of their time. Files run in their order, so
# that the evenings, few and long, do not come last of all.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)

.PHONY: run test soak lint bench build accuracy screenshots translations clean

run: $(READY)
	@sh tests/system.sh window
	$(BIN)/coop-live --rehearse

test: $(READY_DEV)
	@sh tests/system.sh window tests
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder --ignore=tests/real
	$(BIN)/python -m pytest tests/real

soak: $(READY_DEV)
	$(BIN)/python -m tests.ledger.crash --kills 2000

lint: $(READY_DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY_DEV)
	@sh tests/system.sh window tests
	@for one in tests/benchmarks/bench_*.py; do echo "== $$one"; $(BIN)/python $$one || exit 1; done

accuracy: $(READY_DEV)
	$(BIN)/python -m tests.orders.accuracy

screenshots: $(READY_DEV)
	@sh tests/system.sh window
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots build/screenshots
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.screenshots --readme
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.contact_sheet --readme

translations: $(READY_DEV)
	$(BIN)/python -m tests.ui.translations

build: $(READY_DEV)
	@sh tests/system.sh window
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller build_installer.spec
	$(BIN)/python tests/real/smoke_frozen.py dist/coop-live

clean:
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@sh tests/system.sh python
	$(PYTHON) -m venv $(VENV)

$(READY): $(VENV)/bin/python $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(READY_DEV): $(VENV)/bin/python $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(READY)

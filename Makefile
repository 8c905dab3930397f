# Telnusqa. `make` alone prints this list.
.DEFAULT_GOAL := help
.SUFFIXES:
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
UV := $(BIN)/uv
PORT ?= 8000
SCALE ?= 1
SIZE ?=
WORKERS ?= auto
CASES ?= 100000
GROW ?=
ARGS ?=
# A few tests at a time: the longest stand first, and one core would get all of them.
SPREAD := -n $(WORKERS) --maxschedchunk=2
export PORT SCALE SIZE
# Tests and proofs start hundreds of processes: each would compile the libraries anew.
unexport PYTHONDONTWRITEBYTECODE

PO := $(wildcard telnusqa/locale/*/LC_MESSAGES/django.po)
MO := $(PO:.po=.mo)
ifeq ($(DB),postgres)
  # What a test says does not hang on the disk's confirmation; what a proof says does.
  ON = $(BIN)/python -m tools.postgres $(if $(filter test,$@),--fast) --
else ifneq ($(DB),)
  ifneq ($(DB),sqlite)
    $(error DB is sqlite or postgres)
  endif
endif

.PHONY: help
help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: .venv/.run .venv/.dev $(MO) ## .venv with the telnusqa command and all tools

.PHONY: install
install: .venv/.run $(MO) ## .venv with the telnusqa command alone, for a server
	@# Who serves may write nothing here: what is not compiled now would be compiled at each start of each command.
	@$(BIN)/python -m compileall -qq telnusqa .venv/lib || true

.PHONY: run
run: .venv/.run $(MO) ## Serve http://127.0.0.1:8000 with sample data (PORT=8001)
	@exec $(BIN)/telnusqa serve --sample

.PHONY: test
test: setup ## The tests (DB=postgres, ARGS="-k words", WORKERS=4)
	@$(ON) $(BIN)/pytest $(SPREAD) $(ARGS)

.PHONY: check
check: setup ## Format, lint, types, imports, templates, house tests
	@$(MAKE) --no-print-directory --jobs=3 --output-sync=target --keep-going \
		check-types check-house check-imports check-templates check-lint check-format

.PHONY: check-format check-lint check-types check-imports check-templates check-house
check-format:
	@$(BIN)/ruff format --check --quiet . && echo "format: well"
check-lint:
	@$(BIN)/ruff check --quiet . && echo "lint: well"
check-types:
	@$(BIN)/mypy --no-error-summary && echo "types: well"
check-imports:
	@$(BIN)/lint-imports --no-cache --no-logo > .venv/imports.log 2>&1 && echo "imports: well" \
		|| { cat .venv/imports.log; exit 1; }
check-templates:
	@$(BIN)/djlint --lint --quiet telnusqa && echo "templates: well"
check-house:
	@$(BIN)/pytest tests/house $(ARGS)

.PHONY: format
format: .venv/.dev ## Put the code into its form
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

PROOFS ?= tests/prove
.PHONY: prove
prove: setup ## Proofs of strength with their sabotage (SCALE=0.1, DB=postgres, PROOFS=tests/prove/test_kill.py)
	@$(ON) $(BIN)/pytest -m prove $(PROOFS) $(SPREAD) $(ARGS)

.PHONY: law-proof
law-proof: setup ## Break the function of every row of the law: its test must be red (ARGS="2023:3.1")
	@$(BIN)/python -m tools.law_proof $(ARGS)

.PHONY: mutants
mutants: setup ## Break core and law in small ways: 9 of 10 must be noticed, in the same order each time (ARGS="telnusqa/law/term.py")
	@PYTHONHASHSEED=0 $(BIN)/python -m tools.mutants $(ARGS)

.PHONY: law-pages
law-pages: setup ## Make docs/law.md and docs/law/papers.md anew
	@$(BIN)/python -m tools.law_page && $(BIN)/python -m tools.papers_page

.PHONY: asvs-page
asvs-page: setup ## Make docs/operate/asvs.md anew
	@$(BIN)/python -m tools.asvs_page

.PHONY: states-picture
states-picture: setup ## Draw docs/states.svg anew
	@$(BIN)/python -m tools.states_picture

.PHONY: style-sheet
style-sheet: setup ## Put the parts of the style sheet together anew
	@$(BIN)/python -m tools.style_sheet

.PHONY: web-fonts
web-fonts: setup ## Cut the small fonts of the pages anew
	@$(BIN)/python -m tools.web_fonts

.PHONY: golden-pages
golden-pages: setup ## Draw anew the kept pictures of papers that changed; then look at each
	@$(BIN)/python -m tools.golden_pages

.PHONY: attack
attack: setup ## wapiti and sqlmap at the served sample, as each of its people (ARGS="--only saule --seconds 600")
	$(BIN)/python -m tools.attack $(ARGS)

.PHONY: audit
audit: .venv/.audit ## Known weaknesses of what is pinned; asks PyPI, so it is not part of the tests
	@$(BIN)/python -m tools.audit

.PHONY: bench
bench: setup ## Measure: what the server carries, then all else (CASES=100000 GROW=1000000 SCALE=0.1 DB=postgres)
ifeq ($(ARGS),)
	@$(BIN)/python -m tools.postgres -- $(BIN)/python -m tests.bench.load --cases $(CASES) $(if $(GROW),--grow $(GROW))
endif
	@$(ON) $(BIN)/pytest -m bench -s $(if $(findstring tests/bench,$(ARGS)),,tests/bench) $(ARGS)

.PHONY: messages
messages: .venv/.run ## Gather sentences, merge kk, ru, en; TAKE="file.toml" fills empty ones
	@$(BIN)/python -m tools.messages $(if $(TAKE),--take $(TAKE))

.PHONY: clean-data
clean-data: ## Drop everything entered; the next run starts over
	@rm -rf "$${TELNUSQA_VAR:-var}" && echo "The data is gone."

.PHONY: locks
locks: .venv/.uv ## Compile locks/*.in into hash-pinned locks/*.txt (UPGRADE=1)
	@for name in uv run dev audit; do UV_CUSTOM_COMPILE_COMMAND="make locks" $(UV) pip compile --quiet --universal \
		--python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-config \
		$(if $(UPGRADE),--upgrade) locks/$$name.in --output-file locks/$$name.txt || exit 1; done

# One stamp per lock file, inside .venv so that they go with it.
.venv/.uv: locks/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Telnusqa needs Python 3.11 or newer")'
	@test -x $(BIN)/python || $(PYTHON) -m venv --without-pip .venv
	@$(PYTHON) -m pip --version > /dev/null || { echo "pip is missing: apt-get install python3-pip" >&2; exit 1; }
	@$(PYTHON) -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --require-hashes -r locks/uv.txt
	@touch $@

.venv/.run: .venv/.uv locks/run.txt pyproject.toml
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r locks/run.txt
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --editable .
	@touch $@

.venv/.dev: .venv/.run locks/dev.txt
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r locks/dev.txt
	@touch $@

.venv/.audit: .venv/.run locks/audit.txt
	@$(UV) venv --quiet --allow-existing --python $(BIN)/python .venv/audit
	@$(UV) pip install --quiet --python .venv/audit/bin/python --require-hashes -r locks/audit.txt
	@touch $@

$(MO) &: $(PO) | .venv/.run
	@$(BIN)/python -m tools.messages --compile > /dev/null

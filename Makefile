# make run: read the seeds and serve them; make test: all tests. Everything lives in .venv and data/.
PYTHON ?= python3
BIN := .venv/bin
PACKAGES := graph api cli loaders queries seeds

.PHONY: run install dev test check docs types lock build clean

run: install ## install, load the five seed articles (once), serve
	$(BIN)/jejaring load --seeds
	$(BIN)/jejaring serve

install: .venv/.installed ## what running needs

dev: .venv/.dev ## what testing needs

.venv/.installed: requirements.txt pyproject.toml setup.py
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { echo "Jejaring needs Python 3.11, 3.12 or 3.13; this is $$($(PYTHON) --version). Try: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

.venv/.dev: .venv/.installed requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

test: dev
	$(BIN)/pytest

check: dev types ## what a change must pass
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pytest
	$(BIN)/python benchmarks/extraction.py
	$(BIN)/python -m jejaring.graph.reference | diff docs/ontology.md -

docs: dev ## write what is derived from the ontology
	$(BIN)/python -m jejaring.graph.reference > docs/ontology.md

types: ## links for type checkers, which read folders, not import hooks
	@mkdir -p .types/jejaring && for d in $(PACKAGES); do ln -sfn ../../$$d .types/jejaring/$$d; done

lock: dev ## pin dependencies anew, with hashes
	$(BIN)/pip-compile --quiet --all-build-deps --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras --no-header --allow-unsafe --output-file requirements.txt pyproject.toml
	$(BIN)/pip-compile --quiet --all-build-deps --extra dev --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras --no-header --allow-unsafe --output-file requirements-dev.txt pyproject.toml

build: dev ## sdist, then the wheel from it
	$(BIN)/python -m build --no-isolation --outdir dist .

clean:
	rm -rf .venv .types build dist *.egg-info

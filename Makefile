# `make` lists what there is.
VENV   := .venv
PY     := $(VENV)/bin/python
PYTHON ?= python3
PORT   ?= 8501

.DEFAULT_GOAL := help
.PHONY: help run dev test check format bench clean browser

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

run: $(VENV)/run.stamp ## install what is missing, start the app and print its address
	$(PY) -m streamlit run streamlit_app.py --server.port $(PORT)

dev: $(VENV)/run.stamp ## the same, reloading when a file changes
	$(PY) -m streamlit run streamlit_app.py --server.port $(PORT) --server.fileWatcherType auto --client.showErrorDetails full

test: $(VENV)/dev.stamp browser ## every test, the browser ones included
	$(PY) -m pytest -n 2 --dist loadgroup

check: $(VENV)/dev.stamp ## format, lint and types
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy

format: $(VENV)/dev.stamp ## put the code into shape
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

bench: $(VENV)/dev.stamp browser ## measure, and print a table
	$(PY) -m benchmarks

browser: $(VENV)/dev.stamp
	@PY=$(PY) sh tests/browser/install.sh

clean: ## remove the virtual environment and what was generated
	rm -rf $(VENV) static .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(PY):
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(PY)
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements.txt requirements-dev.txt | $(PY)
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ $(VENV)/run.stamp

"""A served app and a Chromium for the browser tests."""

import os
import shutil
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect, sync_playwright

ROOT = Path(__file__).parent.parent.parent
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--enable-unsafe-swiftshader",  # surfaces, drawn without a graphics card
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

expect.set_options(timeout=20_000)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def served(port: int, folder: Path | None = None) -> subprocess.Popen:
    """The app on `port`, answering; with a folder, the streamlit_app.py there."""
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    process = subprocess.Popen(
        command, cwd=folder or ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    lines = []
    for line in process.stdout:  # the address is printed when the server answers
        lines.append(line)
        if "URL" in line:
            break
    else:
        raise RuntimeError("".join(lines))
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=20) as answer:
        assert answer.read() == b"ok"
    return process


@contextmanager
def app(folder: Path | None = None) -> Iterator[int]:
    """A served app and its port; with a folder, the streamlit_app.py there."""
    port = free_port()
    process = served(port, folder)
    try:
        yield port
    finally:
        process.terminate()
        process.wait(timeout=20)
        process.stdout.close()


@pytest.fixture(scope="session")
def server():
    with app() as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def fresh_server():
    """A server nobody has asked anything yet."""
    with app() as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, NAMES)), None)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, request):
    """visit(url, width=, height=, dark=, locale=) -> a page that has settled; requests are in page.asked."""
    contexts = []

    def go(url: str, *, width=1280, height=720, dark=False, locale="en-US", **options) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            locale=locale,
            **options,
        )
        contexts.append(context)
        page = context.new_page()
        page.asked, page.trouble = [], []
        page.on("request", lambda r: page.asked.append(r.url))
        page.on("pageerror", lambda e: page.trouble.append(str(e)))
        page.goto(url)
        settled(page)
        return page

    yield go
    for context in contexts:
        context.close()


def player(page: Page) -> Locator:
    """The player of the page, once its figures are drawn."""
    page.wait_for_selector(".player[data-ready]")
    return page.locator(".player").filter(has=page.locator(".bar:visible"))


def settled(page: Page) -> None:
    """Wait until the script has run and the connection stands."""
    page.wait_for_selector(
        "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
    )


os.environ.setdefault("NO_PROXY", "127.0.0.1,localhost")

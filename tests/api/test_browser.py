"""The genuine Neo4j Browser in headless Chromium: it fetches our style and guide by itself, and draws names and words."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import uvicorn

from jejaring.api.app import create_app
from jejaring.graph.queries import load_queries
from jejaring.graph.settings import Settings
from jejaring.graph.store import open_store
from tests.api.conftest import load
from tests.neo4j_server import free_port, running

HOW = "needs Chromium and Playwright: apt-get install chromium; pip install playwright"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000
"""Milliseconds until the Browser has connected and shows the guide; 5,000 on two free cores."""

if os.environ.get("JEJARING_REQUIRE_NEO4J"):
    from playwright import sync_api as playwright
else:
    playwright = pytest.importorskip("playwright.sync_api", reason=HOW)


@contextmanager
def serving(uri: str, port: int) -> Iterator[None]:
    """The service over the seeds on that Neo4j, answering at ``port``."""
    settings = Settings(neo4j_uri=uri, port=port)
    with open_store(settings) as store:
        store.clear()
        load(store)
        server = uvicorn.Server(uvicorn.Config(create_app(store, settings), port=port, log_level="error"))
        thread = threading.Thread(target=server.run)
        thread.start()
        while not server.started and thread.is_alive():
            time.sleep(0.05)
        yield
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Neo4j Browser that fetches style and guide from the service when it connects."""
    if not shutil.which("chromium"):
        (pytest.fail if os.environ.get("JEJARING_REQUIRE_NEO4J") else pytest.skip)(HOW)
    port = free_port()
    ours = f"http://127.0.0.1:{port}/browser"
    settings = (
        f"browser.post_connect_cmd=style {ours}/jejaring.grass; play {ours}/guide.html",
        "browser.remote_content_hostname_whitelist=*",
    )
    with running(tmp_path_factory.mktemp("browser"), settings) as server, serving(server.uri, port):
        yield f"{server.browser}/browser/?preselectAuthMethod=NO_AUTH&dbms={server.uri}"


@pytest.mark.neo4j
def test_the_browser_draws_every_query_of_the_guide_with_names_and_words(browser: str, tmp_path: Path) -> None:
    with playwright.sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = chromium.new_page(viewport={"width": 1500, "height": 1000})
        page.goto(browser)
        page.wait_for_selector("pre.runnable", timeout=PATIENCE)
        for slide in range(1 + len(load_queries())):
            if slide:
                page.get_by_test_id("nextSlide").first.click()
            statement = page.locator("pre.runnable").first
            text = statement.inner_text()
            statement.click()
            page.keyboard.press("Control+Enter")
            frame = page.get_by_test_id("frame").first
            frame.locator("svg g.node").first.wait_for(timeout=PATIENCE)
            captions = frame.locator("svg g.node").evaluate_all("nodes => nodes.map(n => n.textContent.trim())")
            words = frame.locator("svg g.relationship").evaluate_all("edges => edges.map(e => e.textContent.trim())")
            assert captions and all(captions), text
            assert not [caption for caption in captions if "/" in caption and " " not in caption], captions
            assert words and all(word.rstrip("…").replace("_", "").isupper() for word in words if word), words
            frame.locator('[title="Close"]').last.click()
        chromium.close()

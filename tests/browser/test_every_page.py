"""Every page in a browser: its requests, its widths, and whether it can be read aloud."""

from urllib.parse import urlparse

import pytest
from axe_playwright_python.sync_playwright import Axe

from ui.text import question
from ui.topics import TOPICS

pytestmark = pytest.mark.xdist_group("every page")  # beside the other browser tests, with a server of its own

READY = [topic for topic in TOPICS if topic.ready]

IS_DARK = """dark => {
    const paper = getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor;
    return (paper.match(/\\d+/g)[0] < 128) === dark;
}"""


def serious(page, dark: bool) -> list[object]:
    """What axe-core finds on the page that matters, in light or dark."""
    page.emulate_media(color_scheme="dark" if dark else "light")
    page.wait_for_function(IS_DARK, arg=dark)
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    grave = [v for v in found if v["impact"] in ("serious", "critical")]
    return [(v["id"], [n["html"][:160] for n in v["nodes"]]) for v in grave]


@pytest.mark.parametrize("topic", READY, ids=lambda t: t.slug)
def test_a_page_asks_no_other_host_fits_both_screens_and_can_be_read_aloud(server, visit, topic):
    page = visit(f"{server}/{topic.slug}?lang=zh")
    page.wait_for_function("document.getElementById('blackboard-style')")
    if topic.slug != "home":
        if "picture=" in topic.file.read_text(encoding="utf-8"):
            page.wait_for_selector(".player[data-ready]")
        assert serious(page, dark=True) == []  # the question
        page.get_by_role("button", name=question.SKIP.zh).click()
        page.wait_for_selector(".player[data-ready]:not(.still)")
    for dark in (True, False):
        assert serious(page, dark) == []
    for width, height in ((1280, 720), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        # the invisible input of a Streamlit slider at its end reaches two pixels out
        page.wait_for_function(
            """() => {
                const main = document.querySelector('[data-testid=stMain]');
                return main.clientWidth <= innerWidth && main.scrollWidth - main.clientWidth <= 4;
            }"""
        )
    hosts = {urlparse(url).netloc for url in page.asked if urlparse(url).scheme in ("http", "https", "ws")}
    assert hosts == {urlparse(server).netloc}
    assert not page.trouble

"""How often the player redraws while it plays 1,000 epochs, in headless Chromium."""

import shutil

from playwright.sync_api import sync_playwright

from benchmarks.report import Figure
from tests.browser.conftest import FLAGS, NAMES, app, settled

SETTINGS = {"guess": "skip", "epochs": "1000", "rate": "0.1"}
LINK = "regression_descent?" + "&".join(f"regression_descent.{k}={v}" for k, v in SETTINGS.items())

# Play from the start at 60 steps a second and note the time of every redraw.
WATCH = """async box => {
    const player = box.blackboard, times = [];
    let seen = player.frames;
    box.querySelector('[data-act=first]').click();
    const speed = box.querySelector('.speed');
    speed.value = '60';
    speed.dispatchEvent(new Event('change'));
    box.querySelector('[data-act=play]').click();
    return await new Promise(done => {
        const look = now => {
            if (player.frames !== seen) { seen = player.frames; times.push(now); }
            if (player.k >= 1000 || times.length > 900) done(times); else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    });
}"""

# The time one redraw takes, with nothing else to wait for.
REDRAW = """box => {
    const slider = box.querySelector('.bar input[type=range]'), spent = [];
    for (let k = 0; k < 500; k++) {
        const start = performance.now();
        slider.value = k;
        slider.dispatchEvent(new Event('input'));
        spent.push(performance.now() - start);
    }
    return spent;
}"""


def figures() -> list[Figure]:
    with app() as port, sync_playwright() as playwright:
        path = next(filter(None, map(shutil.which, NAMES)), None)
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 720})
        page.goto(f"http://127.0.0.1:{port}/{LINK}")
        settled(page)
        box = page.wait_for_selector(".player[data-ready]")
        times = box.evaluate(WATCH)
        seconds = [times[i + 60] - times[i] for i in range(0, len(times) - 60, 60)]
        spent = box.evaluate(REDRAW)
        browser.close()
    return [
        Figure("player, 1,000 epochs: redraws a second", tuple(60e3 / s for s in seconds), "1/s", ">= 50"),
        Figure("player: one redraw, script time", tuple(spent)),
    ]

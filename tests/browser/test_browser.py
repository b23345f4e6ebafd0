"""What only a browser can tell: deep links, the player, keys, languages."""

import re
from pathlib import Path
from urllib.parse import urlparse

import pytest
from playwright.sync_api import expect

from core.losses import half_mse
from core.noisy_line import noisy_line
from tests.browser.conftest import player, settled
from ui.numerals import numeral
from ui.text import question

pytestmark = pytest.mark.xdist_group("browser")

DESCENT = "regression_descent?regression_descent.guess=skip&lang=en"


COUNT_MESSAGES = """() => {
    window.sent = 0;
    const send = WebSocket.prototype.send;
    WebSocket.prototype.send = function (...message) { window.sent++; return send.apply(this, message); };
}"""

# Everything on the first screen whose type is smaller than 24 px.
SMALL_TYPE = """() => {
    const seen = [];
    const walk = root => {
        for (const e of root.querySelectorAll('*')) {
            if (e.shadowRoot) walk(e.shadowRoot);
            const words = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
            const box = e.getBoundingClientRect();
            const shown = box.width && box.bottom > 0 && box.top < innerHeight;
            if (words && shown && !e.closest('math, style, svg, option')
                && parseFloat(getComputedStyle(e).fontSize) < 23.9) seen.push(e.outerHTML.slice(0, 80));
        }
    };
    walk(document.body);
    return seen;
}"""


def test_a_cold_deep_link_in_chinese_has_its_frame(fresh_server, visit):
    page = visit(f"{fresh_server}/least_squares?lang=zh")
    expect(page.get_by_role("heading", level=1)).to_have_text("最小二乘法")
    expect(page.get_by_test_id("stTopNavSection").first).to_be_visible()
    page.wait_for_function("document.documentElement.lang === 'zh-CN'")


def test_playing_and_scrubbing_say_nothing_to_the_server(server, visit):
    page = visit(f"{server}/{DESCENT}&regression_descent.epochs=1000&regression_descent.rate=0.1")
    box = player(page)
    page.evaluate(COUNT_MESSAGES)
    slider = box.locator(".bar input[type=range]")
    box.locator("[data-act=play]").click()
    page.wait_for_function("s => +s.value > 60", arg=slider.element_handle())
    slider.evaluate(
        "s => { for (let k = 1000; k >= 0; k--) { s.value = k; s.dispatchEvent(new Event('input')); } }"
    )
    expect(page.locator(".player output")).to_have_text("epoch 0 / 1000")
    assert page.evaluate("window.sent") == 0
    box.locator("[data-act=next]").click()  # a step that is left at does come back
    page.wait_for_function("window.sent > 0")


def test_keys_step_the_player_and_the_step_stays_in_the_link(server, visit):
    page = visit(f"{server}/{DESCENT}")
    box, output = player(page), page.locator(".player output")
    expect(output).to_have_text("epoch 0 / 100")
    box.locator("[data-act=next]").click()
    expect(output).to_have_text("epoch 1 / 100")
    leads_to = {"ArrowRight": 2, "PageDown": 3, "ArrowLeft": 2, "PageUp": 1, "End": 100, "Home": 0}
    for key, text in [*leads_to.items(), ("ArrowRight", 1)]:
        page.keyboard.press(key)
        expect(output).to_have_text(f"epoch {text} / 100")
    page.wait_for_url(re.compile(r"regression_descent\.step=1"))
    page.reload()
    settled(page)
    player(page)
    expect(page.locator(".player output")).to_have_text("epoch 1 / 100")


def test_one_step_back_in_the_browser_leaves_the_page(server, visit):
    page = visit(f"{server}/server_room?server_room.guess=skip&lang=en")
    player(page)
    page.get_by_test_id("stTopNavSection").filter(has_text="Linear regression").click()
    page.get_by_test_id("stTopNavDropdownLink").filter(has_text="Descent").click()
    page.get_by_role("button", name=question.SKIP.en).click()
    player(page)
    for rate in ("0.5", "0.7"):
        page.get_by_label("learning rate").fill(rate)
        page.get_by_label("learning rate").press("Enter")
        page.wait_for_url(re.compile(rf"regression_descent\.rate={rate}"))
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text("The server room")


def test_scrubbed_and_stepped_states_are_the_same(server, visit):
    page = visit(f"{server}/{DESCENT}")
    box = player(page)
    for _ in range(7):
        box.locator("[data-act=next]").click()
    stepped = page.locator(".player .board").inner_text()
    box.locator("[data-act=last]").click()
    slider = box.locator(".bar input[type=range]")
    slider.evaluate("s => { s.value = 7; s.dispatchEvent(new Event('input')); }")
    assert page.locator(".player .board").inner_text() == stepped


def test_a_change_of_language_keeps_values_and_step(server, visit):
    page = visit(f"{server}/{DESCENT}&regression_descent.rate=0.7&regression_descent.loss=mean")
    player(page).locator("[data-act=next]").click()
    page.get_by_text("简体中文").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("梯度下降法与神经网络法")
    settled(page)
    expect(page.locator(".player output")).to_have_text("第 1 / 100 轮")
    expect(page.get_by_label("学习率 η")).to_have_value("0.7")
    assert "regression_descent.loss=mean" in page.url
    assert "lang=zh" in page.url


def test_settings_survive_a_change_of_page(server, visit):
    page = visit(f"{server}/?lang=en")
    page.get_by_role("link", name=re.compile("Start here")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The server room")
    settled(page)
    page.get_by_role("button", name="Settings").click()
    expect(page.get_by_role("slider", name="Decimals shown")).to_have_value("4")
    page.goto(f"{server}/?lang=en&decimals=6&by_hand=true")
    settled(page)
    page.get_by_test_id("stMain").get_by_role("link", name="346 servers", exact=False).last.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("346 servers")
    page.wait_for_url(re.compile("decimals=6"))
    page.wait_for_url(re.compile("by_hand=true"))


def test_a_click_on_the_contour_chooses_the_start(server, visit):
    page = visit(f"{server}/{DESCENT}")
    player(page).locator(".plot.pick").click(position={"x": 120, "y": 60})
    page.wait_for_url(re.compile(r"regression_descent\.w="))
    settled(page)
    expect(page.locator(".player tbody tr.now td").nth(1)).not_to_have_text("0.0000")


def test_presenting_takes_the_clicker_at_once_and_fits_the_projector(server, visit):
    page = visit(f"{server}/{DESCENT}&present=1")
    player(page)
    page.keyboard.press("PageDown")
    expect(page.locator(".player output")).to_have_text("epoch 1 / 100")
    expect(page.get_by_test_id("stHeader")).to_be_hidden()
    bar = page.locator(".player .bar").bounding_box()
    assert bar["y"] + bar["height"] < 720
    assert page.evaluate(SMALL_TYPE) == []


def test_one_key_reveals_a_question(server, visit):
    page = visit(f"{server}/regression_descent?lang=en&present=1")
    expect(page.locator(".player")).to_have_count(0)
    page.wait_for_function("document.onkeydown && document.querySelector('[class*=guess-skip] button')")
    page.keyboard.press("PageDown")
    player(page)


def test_a_click_on_a_number_tells_where_it_comes_from(server, visit):
    page = visit(f"{server}/linear_backprop?linear_backprop.guess=skip&lang=en&decimals=2")
    box, told = player(page), page.locator(".player .source")
    expect(told).to_be_hidden()
    box.get_by_role("button", name="b", exact=True).click()
    expect(told).to_contain_text("27.00+36.00=63.00")
    box.locator("[data-act=next]").click()  # the same place, one pass later
    expect(told).to_contain_text("25.86+34.86=60.71")
    box.locator("tbody tr").first.locator("td").nth(4).click()  # a cell goes to its row, and tells
    expect(told).to_contain_text("=18.00×9.00=162.00")
    expect(page.locator(".player output")).to_have_text("pass 0 / 5")
    box.get_by_role("button", name="z − z*").focus()
    page.keyboard.press("Enter")
    expect(told).to_contain_text("=162.00−150.00=12.00")


def test_fine_steps_light_up_the_graph(server, visit):
    page = visit(f"{server}/linear_backprop?linear_backprop.guess=skip&lang=en")
    box = player(page)
    width = "name => +[...document.querySelectorAll('*')].map(e => e.shadowRoot).filter(Boolean)"
    width += (
        ".flatMap(r => [...r.querySelectorAll('g.told')]).find(g => g.getAttribute('aria-label') === name)"
    )
    width += ".querySelector('rect:nth-of-type(2)').getAttribute('stroke-width')"
    box.get_by_label("fine steps").check()
    assert page.evaluate(width, "x = 2w + 3b") > page.evaluate(width, "z − z*")
    box.locator("[data-act=next]").click()
    assert page.evaluate(width, "x = 2w + 3b") < page.evaluate(width, "z − z*")


def test_a_game_shows_its_last_guess(server, visit):
    page = visit(f"{server}/training_loop?training_loop.guess=skip&lang=en&training_loop.part=number")
    player(page)
    for guesses in (1, 2):
        page.get_by_label("your guess").fill(str(40 + guesses))
        page.get_by_role("button", name="Say it").click()
        expect(page.locator(".player output")).to_have_text(f"guess {guesses} of {guesses}")


def test_numbers_are_written_alike_in_browser_and_server(chromium):
    page = chromium.new_page()
    page.add_script_tag(path="ui/player/numeral.js")
    plain = [0.0, -0.0, 0.125, -0.125, 2.5, 0.1 + 0.2, 1 / 3, 0.05, 0.005, 162.0, 2.675, 1.0000005]
    extreme = [1e-9, -3e-7, 999999.5, 999999.99999, 1e6, -1234567.891, 9.9999e7, 1e21, 1.5e-300]
    values = plain + extreme
    for decimals in range(2, 9):
        written = page.evaluate("([vs, d]) => vs.map(v => numeral(v, d))", [values, decimals])
        assert written == [numeral(v, decimals) for v in values]
    page.close()


def test_the_player_saves_its_figures(server, visit):
    page = visit(f"{server}/{DESCENT}")
    box = player(page)
    for kind, head in (("svg", b"<svg"), ("png", b"\x89PNG")):
        with page.expect_download() as download:
            box.locator(f"[data-act={kind}]").click()
        assert Path(download.value.path()).read_bytes().startswith(head)
        assert download.value.suggested_filename == f"regression_descent.{kind}"


def test_a_surface_is_turned_and_its_marks_follow_camera_and_step(server, visit):
    page = visit(f"{server}/gradient_descent?gradient_descent.guess=skip&lang=en")
    box, dot = player(page), page.locator(".plot.scene .layer circle")
    page.get_by_text("two", exact=True).first.click()
    expect(dot).to_have_count(1)
    place = lambda: (dot.get_attribute("cx"), dot.get_attribute("cy"))  # noqa: E731
    at_start = place()
    box.locator("[data-act=next]").click()
    stepped = place()
    assert stepped != at_start
    surface = page.locator(".plot.scene")
    surface.scroll_into_view_if_needed()
    area = surface.bounding_box()
    x, y = area["x"] + area["width"] / 2, area["y"] + area["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y + 10, steps=6)
    page.mouse.up()
    moved = "([dot, x]) => dot.getAttribute('cx') !== x"
    page.wait_for_function(moved, arg=[dot.element_handle(), stepped[0]])
    box.locator("[data-act=first]").click()
    assert place() != at_start  # the camera stays where it was turned to
    page.locator(".plot.pick").click(position={"x": 180, "y": 90})
    page.wait_for_url(re.compile(r"two\.waves\.start_y="))
    chosen = re.search(r"\.start_x=(-?[\d.]+)", page.url)[1]
    expect(page.locator(".player tbody tr.now td").nth(1)).to_have_text(numeral(float(chosen), 4))
    page.get_by_text("one", exact=True).first.click()
    expect(dot).to_have_count(0)  # the surface is gone, and nothing of it is left running
    assert {urlparse(url).netloc for url in page.asked if url.startswith("http")} == {urlparse(server).netloc}
    assert not page.trouble


SURFACE = "loss_surface?loss_surface.guess=skip&lang=en"


def test_the_cell_under_the_pointer_shows_its_line_and_says_nothing_to_the_server(server, visit):
    page = visit(f"{server}/{SURFACE}")
    box = player(page)
    page.evaluate(COUNT_MESSAGES)
    contour, told = page.locator(".plot.pick"), box.locator(".formulas li").nth(2)
    expect(told).to_have_class(re.compile("blank"))
    contour.hover(position={"x": 150, "y": 90})
    expect(told).not_to_have_class(re.compile("blank"))
    w, b, loss = (float(v) for v in told.locator("mn[data-field]").all_text_contents())
    points = noisy_line(0)
    assert loss == pytest.approx(half_mse(w * points.x + b, points.y), abs=1e-4)
    line = page.locator(".plot .layer line[stroke-dasharray]")
    expect(line).to_have_attribute("y1", re.compile(r"\d"))
    box.locator("output").hover()
    expect(told).to_have_class(re.compile("blank"))
    assert page.evaluate("window.sent") == 0


def test_the_rings_are_drawn_cell_by_cell_and_circles_are_round(server, visit):
    page = visit(f"{server}/{SURFACE}&loss_surface.part=rings")
    box, image = player(page), page.locator(".plot .layer image")
    first = image.get_attribute("href")
    assert first.startswith("data:image/png")
    box.locator("[data-act=last]").click()
    expect(image).not_to_have_attribute("href", first)
    page.get_by_text("ellipse to circle").click()
    outer = page.locator(".plot .layer path[stroke-width='1.5']").last
    expect(page.locator(".plot .layer path[stroke-width='1.5']")).to_have_count(5)
    box.locator("[data-act=last]").click()
    page.wait_for_function(
        "e => { const { width, height } = e.getBBox(); return width > 20 && Math.abs(width - height) < 1; }",
        arg=outer.element_handle(),
    )
    assert not page.trouble


def test_a_bar_is_dragged_and_stays_the_one_that_was_pressed(server, visit):
    page = visit(f"{server}/cross_entropy?cross_entropy.guess=skip&cross_entropy.part=information&lang=en")
    player(page)
    bars = page.locator(".plot.drag")
    bars.scroll_into_view_if_needed()
    area = bars.bounding_box()
    first = page.locator(".plot.drag .layer circle").first.bounding_box()  # p₁
    x, y = first["x"] + first["width"] / 2, first["y"] + first["height"] / 2
    page.mouse.move(x, y + 20)
    page.mouse.down()
    page.mouse.move(x + 40, area["y"] + area["height"] * 0.6, steps=8)  # over q₁ by now
    page.mouse.up()
    page.wait_for_url(re.compile(r"cross_entropy\.p3="))
    assert "cross_entropy.q3=" not in page.url
    cells = page.locator(".player tbody tr").first.locator("td")
    expect(cells.nth(1)).not_to_have_text("0.7000")
    expect(cells.nth(2)).to_have_text("0.2000")
    assert not page.trouble

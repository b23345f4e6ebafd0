"""Every topic opens in both languages from the entry, with its title, without an exception."""

import pytest
from streamlit.testing.v1 import AppTest

from ui.text import practice, question
from ui.topics import TOPICS

READY = [topic for topic in TOPICS if topic.ready]


def opened(slug: str, **query: str) -> AppTest:
    at = AppTest.from_file("../streamlit_app.py", default_timeout=30)
    for name, value in query.items():
        at.query_params[name.replace("__", ".")] = value
    return at.switch_page(f"pages/{slug}.py").run()


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("topic", READY, ids=lambda t: t.slug)
def test_a_page_asks_before_it_shows(topic, lang):
    asking = opened(topic.slug, lang=lang)
    answered = opened(topic.slug, lang=lang, **{f"{topic.slug}.guess": "skip"})
    for at in (asking, answered):
        assert not at.exception
        assert at.title[0].value == getattr(topic.title, lang)
    if topic.slug != "home":
        asked = {getattr(question.COMMIT, lang), getattr(question.SKIP, lang)}
        assert asked <= {b.label for b in asking.button}
        assert not [e for e in asking.expander if getattr(practice.TITLE, lang) in e.label]
        assert [e for e in answered.expander if getattr(practice.TITLE, lang) in e.label]


def test_an_empty_answer_is_asked_for():
    at = opened("linear_backprop", lang="en")
    at.button[[b.label for b in at.button].index(question.COMMIT.en)].click().run()
    assert question.FIRST.en in [t.value for t in at.toast]
    assert "linear_backprop.guess" not in at.query_params


@pytest.mark.parametrize("topic", READY, ids=lambda t: t.slug)
def test_a_strange_link_opens_the_page(topic):
    strange = {"lang": "xx", "decimals": "99", "present": "maybe", "data": "none"}
    own = {"guess": "<b>", "step": "-1", "seed": "1e9"}
    assert not opened(topic.slug, **strange, **{f"{topic.slug}.{k}": v for k, v in own.items()}).exception


def test_the_first_visit_follows_the_browser():
    at = AppTest.from_file("../streamlit_app.py", default_timeout=30)
    at.context = {"locale": "zh-CN"}
    at.run()
    assert at.title[0].value == "神经网络黑板"
    assert "lang" not in at.query_params  # nobody chose it

"""What Python cannot say of the page itself: its language, its style, the clicker's key on a question, and
that a moved control is no step in the browser's history.
"""

import streamlit as st

from ui.language import language
from ui.text import shell as text

# Streamlit's own page says lang="en" for ever; one small component names the language and carries the style.
_component = st.components.v2.component(
    "neural_blackboard_document",
    js="""export default ({ data, parentElement }) => {
        document.documentElement.lang = data.lang;
        const css = getComputedStyle(parentElement.host ?? parentElement);
        document.documentElement.style.setProperty('--paper', css.getPropertyValue('--st-background-color'));
        let style = document.getElementById('blackboard-style');
        if (!style) {
            style = document.createElement('style');
            style.id = 'blackboard-style';
            document.head.append(style);
        }
        style.textContent = data.style;
        if (!history.blackboard) {   // Streamlit adds an entry for every parameter it writes
            const push = history.blackboard = history.pushState;
            history.pushState = (state, title, url) => {
                const same = new URL(url, location).pathname === location.pathname;
                (same ? history.replaceState : push).call(history, state, title, url);
            };
        }
        document.onkeydown = event => {   // a clicker has no S
            const skip = document.querySelector('[class*="guess-skip"] button');
            if (skip && data.presenting && event.key === 'PageDown') { event.preventDefault(); skip.click(); }
        };
    }""",
)


def show(presenting: bool) -> None:
    """Set the document up for this run."""
    lang = {"en": "en", "zh": "zh-CN"}[language()]
    data = {"lang": lang, "style": text.styles(presenting), "presenting": presenting}
    _component(data=data, key="shell.document", height=1)

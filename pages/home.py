"""The first page: what this is, the map of topics, and how the keys work."""

import streamlit as st

from ui import shell, topics
from ui.language import language, say
from ui.text import home as text

shell.open_page("home")
st.markdown(say(text.INTRO))
st.page_link("pages/server_room.py", label=say(text.BEGIN), icon="🗄️", query_params={"lang": language()})

st.subheader(say(text.MAP), anchor=False)
for group, members in topics.by_group().items():
    st.markdown(f"**{say(group)}**")
    with st.container(horizontal=True, key=f"home.{members[0].slug}"):
        for topic in members:
            st.page_link(
                topic.file if topic.ready else "pages/home.py",
                label=say(topic.title) if topic.ready else say(text.TO_COME, title=say(topic.title)),
                icon=topic.icon,
                disabled=not topic.ready,
                width="content",
            )

st.subheader(say(text.KEYS_TITLE), anchor=False)
st.markdown(say(text.KEYS))

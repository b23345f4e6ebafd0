"""By how much does the result change when one of its ingredients does? The chain rule on a graph."""

from functools import partial

import streamlit as st

from core.autodiff import passes
from ui import controls, player, practice, question, section, shell, takeaway
from ui.boards import derivatives as board
from ui.boards.derivative_script import script
from ui.boards.graph_lines import edges_of
from ui.language import say
from ui.practice.derivatives import exercise
from ui.tables.derivatives import near
from ui.text import derivatives as text
from ui.words import derivative_check as checked
from ui.words import derivative_partial as partial_changes
from ui.words import derivative_rules as rules
from ui.words import derivatives as words

SLUG = "derivatives"
shell.open_page(SLUG)
st.markdown(say(text.INTRO))
decimals, hand = shell.decimals(), shell.by_hand()
answer = question.ask(SLUG, text.QUESTION, picture=partial(board.show_picture, SLUG, decimals))
guess = None if answer is None else float(answer)

# ask
example = controls.choice(f"{SLUG}.example", text.EXAMPLE, text.EXAMPLES, default="linear")
typed = board.EXAMPLES.get(example, board.OWN)
if example == "own":
    typed = controls.typed(f"{SLUG}.own", text.OWN, default=board.OWN, most=200, help=text.OWN_HELP)
graph = words.read(typed)
names = board.names_of(graph)
with st.container(horizontal=True, vertical_alignment="bottom"):
    given = {
        name: controls.number(
            f"{SLUG}.{example}.{name}", label, default=board.start_of(example, name), low=-1e6, high=1e6
        )
        for name, label in names.items()
    }
    first = board.first_by(example, graph)
    by = controls.choice(f"{SLUG}.{example}.by", text.BY, names, default=first) if len(names) > 1 else first
    h = board.step_of(
        controls.sliding(
            f"{SLUG}.h", text.STEP, default=-1.0, low=-15.0, high=0.0, step=0.25, format="10^%.2f"
        )
    )

# compute
exact = passes(graph, given)
run = passes(graph, given, hand) if hand else exact

# show
shown = board.graph_run(graph, run, near(graph, given, by, h), by, given, guess, decimals)
player.play(SLUG, shown, decimals=decimals, presenting=shell.presenting())
st.markdown(words.outcome(graph, run, decimals, example))
words.verdict(guess)
words.rounding(graph, run, exact, hand)

st.markdown(checked.check(graph, given, run, h, decimals))
with section.folded(f"{SLUG}.errors", text.WHICH_H) as opened:
    if opened.open:
        checked.errors(SLUG, graph, given, by, h)
with section.folded(f"{SLUG}.partial", text.PARTIAL) as opened:
    if opened.open:
        partial_changes.together(SLUG, graph, given, decimals)
with section.folded(f"{SLUG}.table", text.TABLE) as opened:
    if opened.open:
        rules.table(SLUG, decimals)
with section.folded(f"{SLUG}.rules", text.RULES) as opened:
    if opened.open:
        rules.four(SLUG, decimals)
shell.show_source(*board.SOURCES)
home = script(graph, edges_of(exact), given, hand)
takeaway.show(SLUG, say(text.EXAMPLES[example]), shown.ledger, home, None)
practice.show(SLUG, exercise, decimals)

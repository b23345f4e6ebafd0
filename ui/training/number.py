"""Guess the number: the visitor's guesses, and a machine beside them."""

import streamlit as st

from core import guessing
from core.guessing import Guesses, halving, played, secret
from ui import controls
from ui.boards import guessing as board
from ui.language import say, sentences
from ui.part import Part
from ui.takeaway import Script
from ui.text import training_games as text
from ui.url import recalled, remember

MOST = 30  # guesses kept in the link


def part(slug: str, decimals: int, hand: int | None) -> Part:
    """Ask for a guess, answer it, and keep the game in the link; the number itself is only in the seed."""
    key = f"{slug}.guesses"
    with st.container(horizontal=True, vertical_alignment="bottom"):
        seed = controls.whole(f"{slug}.game", text.SEED, default=1, low=1, high=99)
        with st.form(f"{key}.form", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
            st.number_input(say(text.YOUR_GUESS), 1, 50, value=25, key=f"{key}.next")
            game = played(kept(key, seed), secret(seed))
            st.form_submit_button(
                say(text.SAY), type="primary", on_click=_say, args=(key, seed), disabled=game.found
            )
        st.button(say(text.NEW), key=f"{key}.new", on_click=_new, args=(slug, key, seed))
    number = secret(seed)
    return Part(board.guesses_run(game, number), words(game, number), SOURCES, script(game, seed))


def kept(key: str, seed: int) -> tuple[int, ...]:
    """The guesses of this game in the link: `seed:5,50,30`; nothing if they are of another game."""
    of, _, listed = (recalled(key) or "").partition(":")
    guesses = [part for part in listed.split(",") if part.isdecimal() and len(part) < 3]
    return tuple(g for g in map(int, guesses[:MOST]) if 1 <= g <= 50) if of == str(seed) else ()


def _say(key: str, seed: int) -> None:
    said = (*kept(key, seed), int(st.session_state[f"{key}.next"]))
    remember(key, f"{seed}:" + ",".join(map(str, said[:MOST])))


def _new(slug: str, key: str, seed: int) -> None:
    remember(key, None)
    st.session_state[f"{slug}.game"] = seed % 99 + 1


def words(game: Guesses, number: int) -> str:
    """What the game tells, and once it is won how a machine does it."""
    if not game.guess:
        return sentences(say(text.NUMBER_WORDS), say(text.NONE_YET))
    if not game.found:
        return sentences(say(text.NUMBER_WORDS), say(text.NOT_YET, answer=say(text.ANSWERS[game.answer[-1]])))
    machine = halving(number).guess
    return say(text.FOUND, n=len(game.guess), machine=len(machine), guesses=", ".join(map(str, machine)))


SOURCES = (guessing.secret, guessing.answer, guessing.played, guessing.halving)


def script(game: Guesses, seed: int) -> Script:
    """What plays the same game again."""
    return Script((guessing.played, guessing.secret), {"seed": seed, "guesses": game.guess}, RUN)


RUN = """for guess, answer in zip(guesses, played(guesses, secret(seed)).answer):
    print(guess, answer)
"""

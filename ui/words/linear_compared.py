"""Three sections of linear back-propagation: four programs side by side, no halving, sharing against η."""

import streamlit as st

from core.linear_backprop import b_solution, backward, forward
from core.linear_passes import Passes, propagate
from core.linear_rates import rate_limit
from ui import player
from ui.charts.rates import steps_over_rate
from ui.language import say, sentences
from ui.markdown import markdown_table
from ui.numerals import numeral, short
from ui.player import Figure
from ui.tables import linear_backprop as tables
from ui.tables.rates import level_table
from ui.text import linear_backprop as text
from ui.words.linear_backprop import where


def beside(runs: dict[str, Passes], decimals: int) -> None:
    """z - target of the four programs, pass by pass, and what the homework asks."""
    rows = []
    errors = tables.ledgers(runs)
    for k in range(len(errors["b_kept"])):
        cells = {
            say(text.HEADS[name]): numeral(e[k], decimals) if e[k] == e[k] else ""
            for name, e in errors.items()
        }
        rows.append({say(text.PASS): str(k)} | cells)
    told = {name: say(text.STOPPED[run.stopped], k=run.last) for name, run in runs.items()}
    rows.append({"": f"**{say(text.UPDATES)}**"} | {name: f"**{words}**" for name, words in told.items()})
    rows.append({"": say(text.ENDED)} | {name: where(run, max(decimals, 6)) for name, run in runs.items()})
    st.subheader(say(text.BESIDE), anchor=False)
    st.markdown(markdown_table(rows))
    st.markdown(difference(runs, decimals))


def difference(runs: dict[str, Passes], decimals: int) -> str:
    """What the homework asks, answered from the four records."""
    first, told = runs["b_kept"], [say(text.DIFFERENCE)]
    root, kept = b_solution(float(first.w[0]), first.target), float(first.dzdb[0])
    if root == root and kept:
        at_root = backward(*forward(float(first.w[0]), root)[:2]).b
        factor = 1 - at_root / kept
        numbers = {"root": numeral(at_root, decimals), "kept": short(kept)}
        words = text.KEPT_RATIO if abs(factor) < 1 else text.KEPT_GROWS
        told.append(say(words, ratio=numeral(factor, max(decimals, 6)), **numbers))
    both = [runs[f"both_{rule}"] for rule in ("kept", "recomputed")]
    if all(run.stopped == "converged" and run.last for run in both):
        told.append(say(text.BOTH_RIGHT))
    return sentences(*told)


def whole(w: float, b: float, target: float, tolerance: float, decimals: int) -> None:
    """Both variables, each answering for the whole error."""
    run = propagate(w, b, target, variables="both", tolerance=tolerance, halve=False)
    halved = propagate(w, b, target, variables="both", tolerance=tolerance)
    if not run.last or (run.stopped == "diverged" and run.last == 1):
        st.markdown(say(text.NO_BRIDGE if run.last else text.THERE))
        return
    told = {"converged": text.WHOLE_ARRIVES, "diverged": text.WHOLE_RUNS}.get(run.stopped, text.WHOLE_NEVER)
    then = say(told, k=run.last, halved=halved.last, z=numeral(float(run.z[-1]), decimals))
    numbers = {"error": short(float(run.error[0])), "z1": numeral(float(run.z[1]), decimals)}
    st.markdown(say(text.WHOLE_WORDS, target=short(target), then=then, **numbers))
    shown = [{say(text.PASS): str(k), "z": numeral(z, decimals)} for k, z in enumerate(run.z[:8].tolist())]
    st.markdown(markdown_table(shown))


def bridge(slug: str, w: float, b: float, target: float, variables: str, tolerance: float) -> None:
    """The η that sharing amounts to in every pass, and the updates one fixed η needs."""
    st.markdown(say(text.BRIDGE_WORDS))
    run = propagate(w, b, target, variables=variables, tolerance=tolerance)
    if run.stopped != "converged" or not run.last:
        st.markdown(say(text.NO_BRIDGE if run.last else text.THERE))
        return
    share, letters = (2, "bw") if variables == "both" else (1, variables)
    rows = [
        {say(text.BRIDGE_HEADS["pass"]): str(k)}
        | {
            say(text.BRIDGE_HEADS[v]): f"{1 / (share * float(getattr(run, f'dzd{v}')[k]) ** 2):.6g}"
            for v in letters
        }
        for k in range(run.last)
    ]
    st.markdown(markdown_table(rows))
    limit = rate_limit(float(run.w[-1]), float(run.b[-1]), variables)
    st.markdown(say(text.BRIDGE_LIMIT, limit=f"{limit:.4g}", best=f"{limit / 2:.4g}"))
    alone = tables.rates_table(w, b, target, variables, tolerance)
    level = level_table(alone, run.last, tables.RATES)
    chart = steps_over_rate(rate=say(text.ETA), steps=say(text.STEPS))
    title = say(text.RATES, tolerance=short(tolerance))
    player.still(f"{slug}.rates", Figure(chart, {"run": alone, "level": level}, title, say(text.RATES_ALT)))

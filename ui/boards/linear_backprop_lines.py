"""Formulas and columns of linear back-propagation, each number with the line it comes from."""

from ui.language import Text, say
from ui.player import Column, Formula
from ui.text import linear_backprop as text

GIVEN = {
    "x": r"x = 2w+3b = 2\times\sval{w}+3\times\sval{b} = \val{x}",
    "y": r"y = 2b+1 = 2\times\sval{b}+1 = \val{y}",
    "z": r"z = x\,y = \sval{x}\times\sval{y} = \val{z}",
    "error": r"z-z^* = \val{z}-\sval{target} = \val{error}",
    "through_x": r"\frac{\partial z}{\partial x}\frac{\partial x}{\partial b}"
    r" = y\cdot 3 = \sval{y}\times 3 = \val{through_x}",
    "through_y": r"\frac{\partial z}{\partial y}\frac{\partial y}{\partial b}"
    r" = x\cdot 2 = \sval{x}\times 2 = \val{through_y}",
    "dzdb": r"\frac{\partial z}{\partial b} = \val{through_x}+\sval{through_y} = \val{dzdb}",
    "dzdw": r"\frac{\partial z}{\partial w} = \frac{\partial z}{\partial x}\frac{\partial x}{\partial w}"
    r" = y\cdot 2 = \sval{y}\times 2 = \val{dzdw}",
}

SLOPE_LINES = {"b": (GIVEN["through_x"], GIVEN["through_y"], GIVEN["dzdb"]), "w": (GIVEN["dzdw"],)}


def changes(rule: str, share: int) -> dict[str, str]:
    """How Δb and Δw are computed from this row."""
    if rule == "gradient":
        line = r"\Delta {v} = \eta\,(z-z^*)\,\frac{\partial z}{\partial {v}}"
        line += r" = \val{rate}\times\sval{error}\times\sval{factor_{v}}"
    else:
        part = r"\val{error}/2" if share == 2 else r"\val{error}"
        line = r"\Delta {v} = {part}\div\sval{factor_{v}}".replace("{part}", part)
    return {v: line.replace("{v}", v) + rf" = \val{{delta_{v}}}" for v in "bw"}


def update(v: str) -> str:
    """The new b or w."""
    return rf"{v} \leftarrow {v}-\Delta {v} = \val{{{v}}}-\sval{{delta_{v}}} = \val{{{v}_next}}"


def changed(variables: str) -> str:
    """The letters that change: "b", "w" or "bw"."""
    return "bw" if variables == "both" else variables


def formulas(variables: str, rule: str, share: int, *, brief: bool) -> list[Formula]:
    """Forward, compare, backward, update: the fine steps of one pass; `brief`: shorter lines."""
    letters, change = changed(variables), changes(rule, share)
    back = [line for v in letters for line in SLOPE_LINES[v][-1 if brief else 0 :]]
    if rule == "kept":
        back.append(r",\quad ".join(rf"k_{v} = \val{{factor_{v}}}" for v in letters))
    forth = tuple(GIVEN[v] for v in "xyz")
    if brief:  # the paths stand in the graph
        forth = tuple(line.replace(" = 2w+3b", "").replace(" = 2b+1", "") for line in forth)
    return [
        Formula(say(text.FORWARD), forth),
        Formula(say(text.COMPARE), (GIVEN["error"],)),
        Formula(say(text.BACKWARD_KEPT if rule == "kept" else text.BACKWARD), tuple(back)),
        Formula(say(UPDATES[rule]), tuple(line for v in letters for line in (change[v], update(v)))),
    ]


UPDATES: dict[str, Text] = {
    "kept": text.UPDATE,
    "recomputed": text.UPDATE,
    "gradient": text.UPDATE_GRADIENT,
}


def columns(variables: str, rule: str, share: int, *, brief: bool) -> list[Column]:
    """The ledger: what changes, x, y, z, the error, slopes used, changes; `brief`: no x, y."""
    letters, change = changed(variables), changes(rule, share)
    came = {v: (rf"{v} = \val{{{v}}}",) for v in letters}
    slope = SLOPE_LINES
    head = "k_{v}" if rule == "kept" else r"\partial z/\partial {v}"
    if rule == "kept":
        slope = {v: (rf"k_{v} = \val{{factor_{v}}}",) for v in letters}
    return [
        Column("pass", say(text.PASS), "integer"),
        *(Column(v, v, source=came[v]) for v in sorted(letters, reverse=True)),
        *(
            Column(name, name, source=(GIVEN[name],))
            for name in ("z" if brief or variables == "both" else "xyz")
        ),
        Column("error", "z-z^*", source=(GIVEN["error"],)),
        *(Column(f"factor_{v}", head.replace("{v}", v), source=slope[v]) for v in letters),
        *(Column(f"delta_{v}", rf"\Delta {v}", source=(change[v],)) for v in letters),
    ]

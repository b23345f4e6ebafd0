"""The blackboard lines of a pass forward and back, the ledger's columns, and where each number comes from."""

from ui.language import say
from ui.player import Column, Formula
from ui.text import nonlinear_backprop as text

Lines = tuple[str, ...]


def forward_lines() -> dict[str, Lines]:
    """a, b, c and the comparison with y, with this pass's numbers."""
    return {
        "a": (r"a = x^2 = \sval{x}^2 = \val{a}",),
        "b": (r"b = \ln a = \ln\left(\val{a}\right) = \val{b}",),
        "c": (r"c = \sqrt{b} = \sqrt{\val{b}} = \val{c}",),
        "dc": (r"\Delta c = c-y = \val{c}-\sval{y} = \val{dc}",),
    }


def back_lines(gradient: bool) -> dict[str, Lines]:
    """What is carried back, with this pass's numbers: corrections, or gradients."""
    if gradient:
        by = {v: rf"\frac{{\partial J}}{{\partial {v}}}" for v in "abcx"}
        return {
            "dc": (by["c"] + r" = c-y = \val{c}-\sval{y} = \val{dc}",),
            "db": (by["b"] + r" = \frac{c-y}{2\sqrt{b}} = \val{dc}/(2\times\val{c}) = \val{db}",),
            "da": (by["a"] + rf" = {by['b']}\times\frac{{1}}{{a}}" + r" = \val{db}/\val{a} = \val{da}",),
            "dx": (by["x"] + rf" = {by['a']}\times2x" + r" = \val{da}\times2\times\val{x} = \val{dx}",),
        }
    return {
        "dc": forward_lines()["dc"],
        "db": (r"\Delta b = \Delta c\times2\sqrt{b} = \val{dc}\times2\times\val{c} = \val{db}",),
        "da": (r"\Delta a = \Delta b\times a = \val{db}\times\val{a} = \val{da}",),
        "dx": (r"\Delta x = \Delta a/(2x) = \val{da}/(2\times\val{x}) = \val{dx}",),
    }


def update_lines(gradient: bool) -> Lines:
    """Where x goes."""
    if gradient:
        rule = r"x \leftarrow x-\eta\,\frac{\partial J}{\partial x}"
        return (rule + r" = \val{x}-\val{rate}\times\sval{dx} = \val{reached}",)
    return (r"x \leftarrow x-\Delta x = \val{x}-\sval{dx} = \val{reached}",)


def start_lines() -> Lines:
    """Where this pass's x comes from."""
    start = rf"x = \val{{x}}\ \text{{{say(text.OR_START)}}}"
    return (r"x_{k-1}-\Delta x_{k-1} = \val{x_before}-\sval{step_before} = \val{reached_before}", start)


def short_lines(gradient: bool) -> dict[str, Lines]:
    """Forward on one line, the rest without fractions: for a projector, which shows few lines."""
    forward = (r"x^2 = \val{a},\ \ \ln a = \val{b},\ \ \sqrt{b} = \val{c}",)
    compared = (r"c-y = \val{c}-\sval{y} = \val{dc}",)
    if gradient:
        return {
            "forward": forward,
            "dc": (r"\partial J/\partial c = " + compared[0],),
            "db": (r"\partial J/\partial b = \val{dc}/(2\times\val{c}) = \val{db}",),
            "da": (r"\partial J/\partial a = \val{db}/\val{a} = \val{da}",),
            "dx": (r"\partial J/\partial x = \val{da}\times2\times\val{x} = \val{dx}",),
            "x": (r"x \leftarrow \val{x}-\val{rate}\times\sval{dx} = \val{reached}",),
        }
    return {
        "forward": forward,
        "dc": (r"\Delta c = " + compared[0],),
        "db": (r"\Delta b = \val{dc}\times2\times\val{c} = \val{db}",),
        "da": (r"\Delta a = \val{db}\times\val{a} = \val{da}",),
        "dx": (r"\Delta x = \val{da}/(2\times\val{x}) = \val{dx}",),
        "x": update_lines(gradient),
    }


def formulas(*, gradient: bool, brief: bool, real: bool) -> list[Formula]:
    """The four fine steps of a pass; `brief`: on few lines; not `real`: a start that has no c."""
    there = forward_lines()
    forward: Lines = (*there["a"], *there["b"], *there["c"])
    if not real:
        broken = rf"c = \sqrt{{\val{{b}}}}\ \text{{{say(text.NOT_REAL)}}}"
        return [Formula(say(text.PHASES["forward"]), (*forward[:-1], broken))]
    lines = back_lines(gradient) | {"forward": forward, "x": update_lines(gradient)}
    if brief:
        lines = short_lines(gradient)
    backward = (*lines["db"], *lines["da"], *lines["dx"])
    return [
        Formula(say(text.PHASES["forward"]), lines["forward"]),
        Formula(say(text.PHASES["compare"]), lines["dc"]),
        Formula(say(text.PHASES["gradient" if gradient else "backward"]), backward),
        Formula(say(text.PHASES["update"]), lines["x"]),
    ]


def columns(*, gradient: bool, guarded: bool, brief: bool) -> list[Column]:
    """The ledger's columns with their sources; `guarded`: one tells where the guard acted; `brief`: fewer."""
    there, back = forward_lines(), back_lines(gradient)
    head = r"\frac{{\partial J}}{{\partial {0}}}" if gradient else r"\Delta {0}"
    carried = ("dc", "dx") if brief else ("dc", "db", "da", "dx")
    shown = [Column("pass", say(text.PASS), "integer"), Column("x", "x", source=start_lines())]
    shown += [Column(name, name, source=there[name]) for name in ("c" if brief else "abc")]
    shown += [Column(name, head.format(name[1]), source=back[name]) for name in carried]
    shown += [Column("note", say(text.NOTE), "words")] * guarded
    shown.append(
        Column(
            "digits",
            say(text.DIGITS),
            "integer",
            source=(
                r"x^* = e^{y^2/2} = e^{\val{y}^2/2} = \val{goal}",
                r"\lfloor-\log_{10}(|x-x^*|/\max(x,x^*))\rfloor = \ival{digits}",
            ),
        )
    )
    return shown

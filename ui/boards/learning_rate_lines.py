"""The blackboard lines and ledger columns of runs with different learning rates."""

from core.arrays import Array
from core.ground import Ground
from ui.numerals import short
from ui.player import Column, Formula


def tex_short(value: float) -> str:
    """A number as typed, for a formula."""
    return short(value).replace("e", r"\mathrm{e}")


def rate_of(ground: Ground, rates: Array, i: int) -> str:
    """η of run i in LaTeX."""
    return tex_short(float(ground.unit * rates[i]))


def formula(ground: Ground, rates: Array, i: int, *, exact: bool) -> Formula:
    """Where run i goes from here: distance times factor, or by hand and for other functions x - η f'."""
    rate = rate_of(ground, rates, i)
    lines = update_lines(ground, rate, i, exact=exact, ahead=True)
    return Formula("", (rf"\eta = {rate}:\quad {lines[0]}", *lines[1:]))


def update_lines(ground: Ground, rate: str, i: int, *, exact: bool, ahead: bool) -> tuple[str, ...]:
    """One update of each variable with its numbers: from this row to the next, or from the one before.

    In the rules % is the name of the variable, # its columns.
    """
    n, old, new, slope = ("n_next", "", "_next", "") if ahead else ("n", "_from", "", "_from")
    if exact:
        rule = r"%_{\ival{@n}}@shift = \val{f#}\times\sval{d#@old} = \val{d#@new}"
    else:
        rule = r"%_{\ival{@n}} = \val{#@old}-@rate\times\sval{g#@slope} = \val{#@new}"
    for place, written in {"@new": new, "@old": old, "@n": n, "@rate": rate, "@slope": slope}.items():
        rule = rule.replace(place, written)
    return tuple(
        rule.replace("%", name).replace("#", f"{v}{i}").replace("@shift", shift)
        for name, v, shift in zip(ground.f.names, "xy", shifts(ground) or ("",), strict=False)
    )


def shifts(ground: Ground) -> tuple[str, ...]:
    """What stands behind each variable for its distance from the minimum."""
    return tuple(f"-{tex_short(m)}" if m else "" for m in ground.minimum)


def loss_line(ground: Ground, i: int) -> str:
    """J of run i from where it is."""
    if not ground.curvatures:
        return rf"J(\val{{x{i}}}) = \val{{J{i}}}"
    if len(ground.start) == 1:
        return rf"J = (x-1)^2+0.1 = \sval{{dx{i}}}^2+0.1 = \val{{J{i}}}"
    squares = rf"\sval{{x{i}}}^2+{tex_short(ground.curvatures[1])}\times\sval{{y{i}}}^2"
    return rf"J = \tfrac12(x^2+\kappa y^2) = \tfrac12({squares}) = \val{{J{i}}}"


def columns(ground: Ground, rates: Array, shown: str, *, exact: bool) -> list[Column]:
    """A column for each rate: its J, or its place."""
    found = [Column("n", "n", "integer")]
    for i in range(len(rates)):
        rate = rate_of(ground, rates, i)
        if shown == "J":
            found.append(Column(f"J{i}", rf"\eta={rate}", source=(loss_line(ground, i),)))
            continue
        lines = update_lines(ground, rate, i, exact=exact, ahead=False)
        for name, v, line in zip(ground.f.names, "xy", lines, strict=False):
            head = rf"{name},\ \eta={rate}" if len(ground.start) == 2 else rf"\eta={rate}"
            found.append(Column(f"{v}{i}", head, source=(line,)))
    return found

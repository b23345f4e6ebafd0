"""The take-away of walks on a landscape: the function and its gradient written out, and the loop."""

from collections.abc import Callable, Mapping

from core.rounding import half_up
from core.update_rules import RULES, Settings, newton_step
from ui.boards.slopes_script import slopes_text
from ui.descent import Asked
from ui.takeaway import Script

LOOP = """
def walked(rule, start, s):
    theta = np.array(start)
    m, v = np.zeros_like(theta), np.zeros_like(theta)
    for n in range(updates + 1):
        J, g = slopes(*theta)
        far = 1e12 * max(abs(J), 1.0) if n == 0 else far
{kept}        if {arrived} or not abs(J) <= far or n == updates:
            break
{update}        theta = {theta}
    return n, theta, J


"""
LINES = {
    "newton": "        step = newton_step(hessian(theta), g)\n",
    "nesterov": "        if rule == 'nesterov':\n"
    "            g = slopes(*(theta - s.rate * s.beta1 * m))[1]\n",
    "rules": "        step, m, v = rules[rule](g, m, v, n + 1, s)\n",
}
# The gradient of a complex number next to a real one tells how it changes, exact to the last digit or two.
HESSIAN = """
def hessian(theta):
    rows = [np.imag(slopes(*(theta + 1e-30j * unit))[1]) / 1e-30 for unit in np.eye(len(theta))]
    return np.array(rows)


"""
ARRIVED = {"value": "J < small", "slope": "np.sum(g * g) < small * small"}
PRINT = 'print("update", n, "theta", *theta.tolist(), "J", float(J))\n'


def walk_script(
    asked: Asked, rules: Mapping[str, Settings], starts: Mapping[str, tuple[float, ...]]
) -> Script:
    """What reproduces the last row: every rule from every start."""
    used = {rule: RULES[rule] for rule in rules if rule in RULES}
    named = ", ".join(f'"{rule}": {function.__name__}' for rule, function in used.items())
    text = 'np.seterr(all="ignore")\n' + f"rules = {{{named}}}\n\n\n" + slopes_text(asked.terrain.f)
    text += (HESSIAN if "newton" in rules else "") + loop_text(asked, tuple(rules))
    for rule, s in rules.items():
        for name, start in starts.items():
            told = f"Settings({float(s.rate)!r}, {s.beta1!r}, {s.beta2!r})"
            text += f"n, theta, J = walked({rule!r}, {list(start)!r}, {told})\n"
            if len(rules) + len(starts) > 2:
                text += f'print({f"{rule} {name}".strip()!r}, end=" ")\n'
            text += PRINT
    functions: list[Callable[..., object]] = [Settings, *dict.fromkeys(used.values())]
    functions += [newton_step] * ("newton" in rules) + [half_up] * (asked.hand is not None)
    return Script(tuple(functions), {"small": asked.stop.small, "updates": asked.stop.updates}, text)


def loop_text(asked: Asked, rules: tuple[str, ...]) -> str:
    """The loop, with as much in it as these rules need."""
    round_all = "        {0} = half_up({0}, {1})\n"
    kept = update = ""
    d = asked.hand
    if d is not None:
        kept = f"        J, g = half_up(float(J), {d}), half_up(g, {d})\n"
    if "nesterov" in rules:
        update += LINES["nesterov"]
    if "newton" in rules:
        update += (
            LINES["newton"]
            if len(rules) == 1
            else (
                "        if rule == 'newton':\n    "
                + LINES["newton"]
                + "        else:\n    "
                + LINES["rules"]
            )
        )
    else:
        update += LINES["rules"]
    if d is not None:
        update += "".join(round_all.format(name, d) for name in ("step", "m", "v"))
        update += "        if not step.any():\n            break\n"
    theta = "theta - step" if d is None else f"half_up(theta - step, {d})"
    loop = LOOP.replace("{kept}", kept).replace("{update}", update)
    return loop.replace("{arrived}", ARRIVED[asked.stop.by]).replace("{theta}", theta)

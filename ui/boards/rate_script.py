"""The take-away of “Learning rate”: the same runs written out, with the derivative line by line."""

import numpy as np

from core.arrays import Array
from core.autodiff import passes
from core.ground import Ground
from core.rounding import half_up
from core.schedules import SCHEDULES
from ui.boards.derivative_script import edge_lines, expression, python_names
from ui.boards.graph_lines import edges_of
from ui.takeaway import Script

RATES = "schedules = [[rate] * updates for rate in rates]\n"
SCHEDULED = (
    "n = np.arange(updates + 1.0)\n"
    "schedules = [[float(r) for r in rule(n, rate, updates)][:updates] for rule in ({rules})]\n"
)
RUN = """
np.seterr(all="ignore")
for number, rates_of_run in enumerate(schedules):
    theta = [np.float64(v) for v in start]
    J, slopes = loss_and_slopes(*theta)
    far = 1e12 * max(abs(J), 1.0) if math.isfinite(J) else 1e12
    made = 0
    for rate in rates_of_run:
        if not abs(J) <= far:
            break  # lost on the way
        made += 1
        {step}
        J, slopes = loss_and_slopes(*theta)
    print("run", number + 1, "updates", made, "J", {J}, "at", *({theta} for v in theta))
"""
EXACT = "theta = [v - unit * rate * slope for v, slope in zip(theta, slopes)]"
ROUNDED = "eta = half_up(unit * rate, decimals)\n        "
FIXED = "eta = unit * rate\n        "
BY_HAND = """steps = [half_up(eta * half_up(float(slope), decimals), decimals) for slope in slopes]
        theta = [np.float64(half_up(float(v - s), decimals)) for v, s in zip(theta, steps)]"""


def script(
    ground: Ground, rates: Array, updates: int, hand: int | None, *, scheduled: bool = False
) -> Script:
    """What reproduces the last row: all rates side by side, or `rates[0]` under the five schedules."""
    settings: dict[str, object] = {
        "start": list(ground.start),
        "unit": float(ground.unit),
        "updates": updates,
    }
    settings |= {"rate": float(rates[0])} if scheduled else {"rates": rates.tolist()}
    if hand is not None:
        settings["decimals"] = hand
    rules = tuple(SCHEDULES.values()) if scheduled else ()
    made = SCHEDULED.format(rules=", ".join(rule.__name__ for rule in rules)) if scheduled else RATES
    shown = "{}" if hand is None else "half_up(float({}), decimals)"
    by_hand = (ROUNDED if scheduled else FIXED) + BY_HAND
    run = RUN.format(step=EXACT if hand is None else by_hand, J=shown.format("J"), theta="float(v)")
    functions = (*rules, *((half_up,) if hand is not None else ()))
    return Script(functions, settings, f"{derivative(ground)}\n\n{made}{run}")


def derivative(ground: Ground) -> str:
    """A Python function for J and its derivatives: the graph forward, then backward."""
    graph, names = ground.f.graph, ground.f.names
    called, last = python_names(graph), len(graph.nodes) - 1
    with np.errstate(all="ignore"):
        edges = edges_of(passes(graph, dict(zip(names, ground.start, strict=True))))
    lines = [f"def loss_and_slopes({', '.join(names)}):"]
    for i, node in enumerate(graph.nodes):
        if node.inputs:
            lines.append(f"    {called[i]} = {expression(graph, called, i, 0)}")
    lines.append(f"    d_{called[last]} = 1.0")
    for e in range(len(edges)):
        lines += [f"    {line}" for line in edge_lines(graph, edges, called, e, None)]
    lines.append(f"    return float({called[last]}), [{', '.join(f'd_{name}' for name in names)}]")
    return "\n".join(lines)

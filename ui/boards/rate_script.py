"""The take-away of “Learning rate”: the same runs written out, with the derivative line by line."""

from core.arrays import Array
from core.ground import Ground
from core.rounding import half_up
from core.schedules import SCHEDULES
from ui.boards.slopes_script import slopes_text
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
    J, g = slopes(*theta)
    far = 1e12 * max(abs(J), 1.0) if np.isfinite(J) else 1e12
    made = 0
    for rate in rates_of_run:
        if not abs(J) <= far:
            break  # lost on the way
        made += 1
        {step}
        J, g = slopes(*theta)
    print("run", number + 1, "updates", made, "J", {J}, "at", *({theta} for v in theta))
"""
EXACT = "theta = [v - unit * rate * slope for v, slope in zip(theta, g)]"
ROUNDED = "eta = half_up(unit * rate, decimals)\n        "
FIXED = "eta = unit * rate\n        "
BY_HAND = """steps = [half_up(eta * half_up(float(slope), decimals), decimals) for slope in g]
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
    run = RUN.format(step=EXACT if hand is None else by_hand, J=shown.format("float(J)"), theta="float(v)")
    functions = (*rules, *((half_up,) if hand is not None else ()))
    return Script(functions, settings, f"{slopes_text(ground.f)}\n{made}{run}")

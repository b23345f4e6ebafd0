"""The formulas of “346 servers”, and the script that does inference alone."""

from core.inference import Inference, infer
from core.prediction import FORMAT, LineModel, from_json, predict, to_json
from core.scaling import Scaling, scaled
from ui.language import say
from ui.player import Formula
from ui.takeaway import Script
from ui.text import prediction as text


def formulas(steps: Inference, level: str, *, thousands: bool) -> list[Formula]:
    """One entry a step, with its numbers."""
    whole = "ival" if steps.query == round(steps.query) else "val"
    feature = rf"x = \{whole}{{query}}\div 1000 = \val{{x}}" if thousands else r"x = \val{x}"
    lines = {
        "x": (feature,),
        "product": (r"w\,x = \val{w}\times\sval{x} = \val{product}",),
        "z": (r"z = w\,x+b = \val{product}+\sval{b} = \val{z}",),
        "half_width": (
            r"r = \sqrt{1+\frac{1}{m}+\frac{(x-\bar{x})^2}{S_{xx}}}",
            r"r = \sqrt{1+\frac{1}{\ival{n}}+\frac{\sval{distance}^2}{\val{sxx}}} = \val{root}",
            r"\Delta = t\,s\,r = \val{t}\times\val{s}\times\val{root} = \val{half_width}",
        ),
        "interval": (
            r"z-\Delta = \val{z}-\val{half_width} = \val{low}",
            r"z+\Delta = \val{z}+\val{half_width} = \val{high}",
        ),
    }
    return [
        Formula(say(text.STEPS[name], level=level, freedom=f"{steps.freedom:,}"), lines[name])
        for name in text.STEPS
    ]


def constants(steps: Inference, model: LineModel) -> dict[str, float]:
    """The numbers in the formulas that are no column of the table."""
    names = ("query", "w", "b", "distance", "root", "t", "s")
    return {name: getattr(steps, name) for name in names} | {"n": model.n, "sxx": model.sxx}


def script(model: LineModel, query: float, unit: Scaling, level: float, decimals: int | None) -> Script:
    """Inference alone: the saved line as text, read and used. No sample is needed any more."""
    settings = {"FORMAT": FORMAT, "query": query, "unit": unit, "level": level}
    read = f'model = from_json("""{to_json(model)}""")\n'
    imports = "import sys\n\nfrom scipy.special import stdtrit\n"
    if decimals is None:
        return Script((from_json, Scaling, scaled, predict), settings, read + PREDICT, imports)
    return Script((from_json, Scaling, infer), settings | {"decimals": decimals}, read + BY_HAND, imports)


PREDICT = """x = scaled(query, unit)
p = predict(model, x, level)
print("x", x, "z", p.y.item(), "low", p.low.item(), "high", p.high.item())
"""
BY_HAND = """i = infer(model, query, level, unit=unit, decimals=decimals)
print("x", i.x, "z", i.z, "low", i.low, "high", i.high)
"""

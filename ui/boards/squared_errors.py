"""The player of “Squared error”, first part: the errors of two predictions, added up sample by sample."""

from core.error_ledger import ErrorLedger
from ui.boards.squared_sums import STYLE, sums
from ui.charts import losses as charts
from ui.language import say
from ui.numerals import short
from ui.player import Column, Figure, Formula, Run, marks
from ui.player.marks import Mark
from ui.tables import squared_error as tables
from ui.tables.squared_error import Layout
from ui.text import squared_error as text

HUBER = (
    r"|e| \le \delta = \val{delta}:\quad H = \tfrac12 e^2",
    r"|e| > \delta:\quad H = \delta\left(|e|-\tfrac12\delta\right)",
)
SIGNS = {"error_sum": "e_{%s}", "absolute_sum": "|e_{%s}|", "square_sum": "e_{%s}^2", "huber_sum": "H_{%s}"}


def errors_run(a: ErrorLedger, b: ErrorLedger, delta: float, shown: str, guess: float | None) -> Run:
    """A row a sample; `shown` in the ledger: "sums", "A" or "B"."""
    place = tables.layout(a, b)
    return Run(
        tables.error_table(a, b, place),
        sum_columns() if shown == "sums" else sample_columns(shown),
        [picture("A", a, place), picture("B", b, place), sums(a, b, guess)],
        formulas(),
        {"delta": short(delta)},
        follow=True,
        position=say(text.AT_SAMPLE, n=len(a.y) - 1),
    )


def picture(name: str, run: ErrorLedger, place: Layout) -> Figure:
    """One prediction: a square on each error, outlined once it is counted."""
    low, m = place.frame.y_low, len(place.x)
    numbers = [marks.label(x, low, str(i + 1), anchor="middle") for i, x in enumerate(place.x.tolist())]
    counted = [edge for i in range(m) for edge in outline(name, run, place, i)]
    square = marks.label(
        f"x_{name}", f"y_{name}", f"e² = {{square_{name}}}", style=STYLE[name], anchor="middle"
    )
    return Figure(
        charts.errors(size=say(text.SIZE), style=STYLE[name]),
        tables.square_tables(run, place),
        say(text.PREDICTION[name]),
        say(text.PREDICTION_ALT, m=m, name=name),
        [*numbers, *counted, square],
        aspect=tables.WIDE,
    )


def outline(name: str, run: ErrorLedger, place: Layout, i: int) -> list[Mark]:
    """The error of sample i as a rod, and the other three edges of its square, from its step on."""
    x, y, a = float(place.x[i]), float(run.y[i + 1]), float(run.a[i + 1])
    if a == y:
        return []
    far, style, start = x + abs(a - y), STYLE[name], i
    edges = ((x, y, far, y), (far, y, far, a), (far, a, x, a))
    thin = [marks.segment(*edge, style=style, width=1.5, start=start) for edge in edges]
    return [*thin, marks.segment(x, y, x, a, style=style, width=5, start=start)]


def formulas() -> list[Formula]:
    """The sums, those of sizes and squares with this sample's part; and B over A."""
    parts = {
        "absolute_sum": (text.ABSOLUTE, r"|\val{e_%s}|"),
        "square_sum": (text.SQUARED, r"\sval{e_%s}^2"),
    }
    listed = [
        Formula(say(words), tuple(total(name, which) + grown(name, which, part) for which in "AB"))
        for name, (words, part) in parts.items()
    ]
    ratios = [Formula(say(text.RATIO), (fraction(name),)) for name in parts]
    signed, huber = (
        r" \qquad ".join(rf"{total(name, w)} = \val{{{name}_{w}}}" for w in "AB")
        for name in ("error_sum", "huber_sum")
    )
    return [
        Formula(say(text.SIGNED), (signed,)),
        *listed,
        *ratios,
        Formula(say(text.HUBER), (huber, *HUBER)),
    ]


def total(name: str, which: str) -> str:
    """A sum's sign, as Σe²."""
    return r"\sum " + SIGNS[name] % which


def grown(name: str, which: str, part: str) -> str:
    """The sum before, plus this sample's part, gives the sum after."""
    return rf" = \val{{{name}_{which}_from}}+{part % which} = \val{{{name}_{which}}}"


def fraction(name: str) -> str:
    """B over A of a sum."""
    numbers = rf"\frac{{\val{{{name}_B}}}}{{\val{{{name}_A}}}} = \val{{ratio_{name}}}"
    return rf"\frac{{{total(name, 'B')}}}{{{total(name, 'A')}}} = {numbers}"


def sum_columns() -> list[Column]:
    """The sums so far of both predictions."""
    parts = {"error_sum": "e", "absolute_sum": "abs", "square_sum": "square", "huber_sum": "huber"}
    return [Column("sample", say(text.SAMPLE), "integer")] + [
        Column(
            f"{name}_{which}",
            total(name, which),
            source=(total(name, which) + grown(name, which, rf"\sval{{{part}_%s}}"),),
        )
        for name, part in parts.items()
        for which in "AB"
    ]


def sample_columns(name: str) -> list[Column]:
    """One prediction's errors in all forms."""
    e = rf"\sval{{e_{name}}}"
    return [
        Column("sample", say(text.SAMPLE), "integer"),
        Column("y", "y"),
        Column(f"a_{name}", "a"),
        Column(f"e_{name}", "e", source=(rf"e = a-y = \val{{a_{name}}}-\sval{{y}} = \val{{e_{name}}}",)),
        Column(f"abs_{name}", "|e|", source=(rf"|e| = |\val{{e_{name}}}| = \val{{abs_{name}}}",)),
        Column(f"square_{name}", "e^2", source=(rf"e^2 = {e}^2 = \val{{square_{name}}}",)),
        Column(
            f"huber_{name}",
            "H",
            source=(*HUBER, rf"e = {e}:\quad H = \val{{huber_{name}}}"),
        ),
    ]

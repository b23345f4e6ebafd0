"""The blackboard lines and ledger columns of two distributions."""

from ui.language import say
from ui.player import Column, Formula
from ui.text import cross_entropy as text


def formula_lines(log: str) -> dict[str, tuple[str, ...]]:
    """What each number of an event comes from, with its numbers; long ones on two lines."""
    return {
        "I": (rf"-{log} p = -{log}\val{{p}} = \val{{I}}",),
        "Iq": (rf"-{log} q = -{log}\val{{q}} = \val{{Iq}}",),
        "h": (rf"p\,(-{log} p) = \val{{p}}\times\val{{I}} = \val{{h}}",),
        "H": (r"H(p) = \val{H_before}+\val{p}\times\val{I}", r"= \val{H}"),
        "c": (rf"p\,(-{log} q) = \val{{p}}\times\val{{Iq}} = \val{{c}}",),
        "C": (r"H(p,q) = \val{C_before}+\val{p}\times\val{Iq}", r"= \val{C}"),
        "d": (rf"p\,{log}\frac{{p}}{{q}} = \val{{p}}\times(\val{{Iq}}-\val{{I}})", r"= \val{d}"),
        "K": (r"KL(p\Vert q) = \val{K_before}+\sval{d}", r"= \val{K}"),
    }


def brief_formulas(log: str) -> list[Formula]:
    """The three sums with the information written out, for a projector."""
    entropy = (
        rf"H(p) = \val{{H_before}}-\val{{p}}\,{log}\val{{p}}",
        r"= \val{H_before}+\val{p}\times\val{I} = \val{H}",
    )
    cross = (
        rf"H(p,q) = \val{{C_before}}-\val{{p}}\,{log}\val{{q}}",
        r"= \val{C_before}+\val{p}\times\val{Iq} = \val{C}",
    )
    divergence = r"KL(p\Vert q) = \val{K_before}+\sval{d} = \val{K}"
    shown = (("data", entropy), ("model", cross), ("truth", (divergence,)))
    return [Formula("", lines, style=style) for style, lines in shown]


def formulas(lines: dict[str, tuple[str, ...]]) -> list[Formula]:
    """Information, entropy, cross-entropy, divergence."""
    shown = (
        (text.I_LINE, "", "I", "Iq"),
        (text.H_LINE, "data", "h", "H"),
        (text.CROSS_LINE, "model", "c", "C"),
        (text.KL_LINE, "truth", "d", "K"),
    )
    return [
        Formula(say(name), tuple(line for part in parts for line in lines[part]), style=style)
        for name, style, *parts in shown
    ]


def columns(log: str, lines: dict[str, tuple[str, ...]], *, brief: bool) -> list[Column]:
    """The ledger's columns; a click on a number tells its formula. `brief`: information and the sums only."""
    heads = {
        "I": rf"-{log} p",
        "h": rf"-p\,{log} p",
        "H": "H(p)",
        "c": rf"-p\,{log} q",
        "C": "H(p,q)",
        "d": rf"p\,{log}\frac{{p}}{{q}}",
        "K": "KL",
    }
    given = [Column("k", say(text.EVENT), "integer"), Column("p", "p"), Column("q", "q")]
    results = [Column(name, head, source=lines[name]) for name, head in heads.items()]
    return [*given[:1], *(c for c in results if c.field in "IHCK")] if brief else given + results

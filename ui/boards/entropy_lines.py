"""The blackboard lines and ledger columns of two distributions."""

from ui.language import say
from ui.player import Column, Formula
from ui.text import cross_entropy as text


def formula_lines(log: str) -> dict[str, str]:
    """What each number of an event comes from, with its numbers."""
    return {
        "I": rf"-{log} p = -{log}\val{{p}} = \val{{I}}",
        "Iq": rf"-{log} q = -{log}\val{{q}} = \val{{Iq}}",
        "h": rf"p\,(-{log} p) = \val{{p}}\times\val{{I}} = \val{{h}}",
        "H": r"H(p) = \val{H_before}+\val{p}\times\val{I} = \val{H}",
        "c": rf"p\,(-{log} q) = \val{{p}}\times\val{{Iq}} = \val{{c}}",
        "C": r"H(p,q) = \val{C_before}+\val{p}\times\val{Iq} = \val{C}",
        "d": rf"p\,{log}\frac{{p}}{{q}} = \val{{p}}\times(\val{{Iq}}-\val{{I}}) = \val{{d}}",
        "K": r"KL(p\Vert q) = \val{K_before}+\sval{d} = \val{K}",
    }


def formulas(lines: dict[str, str], *, brief: bool) -> list[Formula]:
    """Information, entropy, cross-entropy, divergence."""
    shown = (
        (text.I_LINE, "", "I", "Iq"),
        (text.H_LINE, "data", "h", "H"),
        (text.CROSS_LINE, "model", "c", "C"),
        (text.KL_LINE, "truth", "d", "K"),
    )
    return [
        Formula(say(name), tuple(lines[part] for part in parts[brief:]), style=style)
        for name, style, *parts in shown[brief:]
    ]


def columns(log: str, lines: dict[str, str], shown: tuple[str, ...]) -> list[Column]:
    """The ledger's columns; a click on a number tells its formula."""
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
    return given + [
        Column(name, head, source=(lines[name],)) for name, head in heads.items() if name in shown
    ]

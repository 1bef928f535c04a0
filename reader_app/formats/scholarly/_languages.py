"""Codes of languages: the three letters that scholarly formats write, as BCP 47 has them."""

_PAIRS = """
afr:af ara:ar bel:be bul:bg ben:bn bos:bs cat:ca ces:cs cze:cs cym:cy wel:cy dan:da deu:de
ger:de ell:el gre:el eng:en epo:eo spa:es est:et eus:eu baq:eu fas:fa per:fa fin:fi fra:fr
fre:fr gle:ga glg:gl guj:gu heb:he hin:hi hrv:hr hun:hu hye:hy arm:hy ind:id isl:is ice:is
ita:it jpn:ja kat:ka geo:ka kor:ko lat:la lit:lt lav:lv mkd:mk mac:mk msa:ms may:ms zsm:ms
nld:nl dut:nl nor:no nob:nb nno:nn pol:pl por:pt ron:ro rum:ro rus:ru slk:sk slo:sk slv:sl
sqi:sq alb:sq srp:sr swe:sv swa:sw tam:ta tel:te tha:th tur:tr ukr:uk urd:ur vie:vi xho:xh
yid:yi zho:zh chi:zh cmn:zh zul:zu"""
_SHORT = dict(pair.split(":") for pair in _PAIRS.split())
_OTHER = 3


def language_code(written: str) -> str | None:
    """Return what a source writes of its language as BCP 47, or None where it is no code."""
    code = written.strip().replace("_", "-")
    first, _, rest = code.partition("-")
    if not (first.isascii() and first.isalpha() and 2 <= len(first) <= _OTHER):
        return None
    short = _SHORT.get(first.lower(), first.lower())
    return None if short in ("und", "mul", "zxx", "xxx") else f"{short}-{rest}" if rest else short

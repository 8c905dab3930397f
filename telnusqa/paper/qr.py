"""A web address as a square code."""

from io import BytesIO

import segno


def qr_svg(url: str) -> str:
    """The code of ``url`` as one SVG text, with the four modules of quiet ground the standard asks for.

    Correction level M: a fold or a stamp over a seventh of it still reads. Same address, same text.
    """
    out = BytesIO()
    segno.make(url, error="m", micro=False, boost_error=False).save(
        out, kind="svg", border=4, dark="#000000", light="#ffffff", xmldecl=False, svgns=True, nl=False
    )
    return out.getvalue().decode("ascii")

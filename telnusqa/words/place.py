"""How a place on a printed form is named, where a text does not fit it."""

from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_PLACES = {
    "holder": N_("иесінің тегі, аты, әкесінің аты"),
    "entered_year": N_("түскен жылы"),
    "finished_year": N_("бітірген жылы"),
    "studied_from": N_("түскен жылы"),
    "studied_to": N_("бітірген жылы"),
    "institution": N_("оқу орнының атауы"),
    "institution_at_entry": N_("түскен кездегі оқу орнының атауы"),
    "institution_at_completion": N_("бітірген кездегі оқу орнының атауы"),
    "speciality": N_("мамандықтың коды мен атауы"),
    "study_form": N_("оқу нысаны"),
    "decided_on": N_("комиссия шешімінің күні"),
    "protocol": N_("хаттаманың нөмірі"),
    "qualification": N_("біліктіліктің коды мен атауы"),
    "head": N_("басшының аты-жөні"),
    "deputy": N_("басшы орынбасарының аты-жөні"),
    "settlement": N_("елді мекен"),
    "issued_on": N_("берілген күні"),
    "mark": N_("«Телнұсқа» деген белгі"),
    "replaced": N_("түпнұсқаның нөмірі"),
    "diploma_number": N_("дипломның нөмірі"),
    "blank_number": N_("бланктің нөмірі"),
    "registration_number": N_("тіркеу нөмірі"),
    "verify_url": N_("тексеру бетінің мекенжайы"),
    "page": N_("беттің өзі"),
}
_COLUMNS = {
    "hours": N_("сағат саны"),
    "credits": N_("кредит саны"),
    "percent": N_("пайызбен қойылған баға"),
    "letter": N_("әріппен қойылған баға"),
    "points": N_("балмен қойылған баға"),
    "five": N_("бес балдық баға"),
    "five_ru": N_("бес балдық баға"),
}
_PAGES = {"kk": N_("%(place)s (қазақша бет)"), "ru": N_("%(place)s (орысша бет)")}


def place(name: str, language: Language) -> str:
    """A place by the name ``paper.fit`` gives it: ``kk.holder``, ``replaced``, ``marks.3.ru``.

    «оқу орнының атауы (орысша бет)»; rows of the supplement's table are counted from one with its headings. Raises
    KeyError for a place nobody named.
    """
    page, _, rest = name.partition(".")
    if page == "marks":
        row, _, column = rest.partition(".")
        return _cell(int(row) + 1, column, language)
    if page in _PAGES and rest:
        return say(language, _PAGES[page], place=say(language, _PLACES[rest]))
    return say(language, _PLACES[name])


def _cell(row: int, column: str, language: Language) -> str:
    if column in _PAGES:
        said = say(language, _PAGES[column], place=say(language, "пәннің атауы"))
    else:
        said = say(language, _COLUMNS[column])
    return say(language, "қосымшаның %(row)s-жолы: %(place)s", row=row, place=said)

"""A request to an archive and its answer, in words. What an archive gives is its own paper, never one of ours."""

from telnusqa.core.archive_answer import ArchiveAnswer, ArchiveAnswerKind
from telnusqa.core.archive_request import RequestCause, RequestState, Sought
from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.date import long_date

_STATE = {
    RequestState.OPEN: N_("Жауап күтіледі"),
    RequestState.ANSWERED: N_("Жауабы берілді"),
}
_CAUSE = {
    RequestCause.FORWARDED: N_("Азаматтың өтініші"),
    RequestCause.ENQUIRY: N_("Оқу орнының сұрауы"),
}
_KIND = {
    ArchiveAnswerKind.CERTIFICATE: N_("Архивтік анықтама"),
    ArchiveAnswerKind.COPY: N_("Архивтік көшірме"),
    ArchiveAnswerKind.EXTRACT: N_("Архивтік үзінді"),
    ArchiveAnswerKind.NOT_FOUND: N_("Құжат табылмады"),
}


def request_state(state: RequestState, language: Language) -> str:
    """Where a request stands."""
    return say(language, _STATE[state])


def request_cause(cause: RequestCause, language: Language) -> str:
    """Why the archive is asked."""
    return say(language, _CAUSE[cause])


def archive_answer_kind(kind: ArchiveAnswerKind, language: Language) -> str:
    """What the archive answered."""
    return say(language, _KIND[kind])


def sought_rows(sought: Sought, language: Language) -> tuple[tuple[str, str], ...]:
    """What is asked, a name and its value a row; rows without a value are left out."""
    rows = (
        (say(language, "Құжаттағы аты-жөні"), sought.name),
        (say(language, "Қазіргі аты-жөні"), sought.name_now),
        (say(language, "Құжатты берген оқу орны"), sought.institution),
        (say(language, "Бітірген жылы"), sought.finished),
        (say(language, "Мамандығы"), sought.speciality),
        (say(language, "Құжаттың нөмірі"), sought.document),
        (say(language, "Не сұралады"), sought.words),
    )
    return tuple(row for row in rows if row[1])


def cipher_rows(answer: ArchiveAnswer, language: Language) -> tuple[tuple[str, str], ...]:
    """The archival cipher and the sheets; nothing where nothing was found."""
    cipher = answer.cipher
    if cipher is None:
        return ()
    where = say(
        language, "%(fond)s-қор, %(opis)s-тізімдеме, %(delo)s-іс", fond=cipher.fond, opis=cipher.opis, delo=cipher.delo
    )
    return (say(language, "Архив шифры"), where), (say(language, "Парақтары"), cipher.sheets)


def archive_answer_rows(answer: ArchiveAnswer, language: Language) -> tuple[tuple[str, str], ...]:
    """The whole answer, a name and its value a row."""
    numbered = say(language, "№ %(number)s, %(day)s", number=answer.number, day=long_date(answer.day, language))
    said = say(language, "Не қаралды") if answer.cipher is None else say(language, "Мазмұны")
    return (
        (say(language, "Архивтің жауабы"), archive_answer_kind(answer.kind, language)),
        (say(language, "Нөмірі мен күні"), numbered),
        *cipher_rows(answer, language),
        *(((said, answer.text),) if answer.text else ()),
        (say(language, "Қол қойған"), answer.signatory),
    )

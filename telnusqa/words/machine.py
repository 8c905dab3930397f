"""What an organisation's machine may do and is told, as its administrator reads it."""

from telnusqa.core.language import Language
from telnusqa.core.scope import Scope
from telnusqa.core.token_event import TokenWithdrawnWhy
from telnusqa.core.webhook import WebhookState
from telnusqa.words.catalogue import N_, say

_SCOPES = {
    Scope.APPLICATIONS_WRITE: N_("Өтініш тапсыру"),
    Scope.APPLICATIONS_READ: N_("Істі дербес деректерімен оқу"),
    Scope.STATUS_READ: N_("Істің күйін дербес деректерсіз оқу"),
    Scope.CASES_LIST: N_("Істердің тізімін алу"),
    Scope.CASES_DECIDE: N_("Тізілімнен жазба таңдау және шешім қабылдау"),
    Scope.CASES_CORRECT: N_("Толықтыруды сұрау"),
    Scope.CASES_FORWARD: N_("Істі басқа ұйымға жолдау"),
    Scope.CASES_HANDOVER: N_("Телнұсқаның берілгенін белгілеу"),
    Scope.DOCUMENTS_READ: N_("Істің құжаттарын PDF түрінде алу"),
    Scope.REGISTER_READ: N_("Тізілімнен іздеу"),
    Scope.CHANGES_READ: N_("Істер күйінің өзгерістерін алу"),
}
_WHY = {
    TokenWithdrawnWhy.LEAKED: N_("Бөтен адам біліп қалды не біліп қалуы мүмкін"),
    TokenWithdrawnWhy.NOT_NEEDED: N_("Енді керек емес"),
    TokenWithdrawnWhy.BY_MISTAKE: N_("Қате берілген"),
}
_STATES = {
    WebhookState.ON: N_("Жұмыс істеп тұр"),
    WebhookState.PAUSED: N_("Тоқтатыла тұрған"),
    WebhookState.SILENT: N_("Жауап бермейді"),
    WebhookState.WITHDRAWN: N_("Кері алынған"),
}
_ERRORS = {
    "name": N_("Мекенжайдағы атау табылмады"),
    "address": N_("Атау ішкі желідегі мекенжайды көрсетеді: оған хабар жіберілмейді"),
    "certificate": N_("Сертификаты осы атауға сай емес не сенімсіз"),
    "TimeoutError": N_("Бес секундта жауап келмеді"),
    "ConnectionRefusedError": N_("Сервер байланысты қабылдамады"),
}


def scope(each: Scope, language: Language) -> str:
    """What the scope lets a machine do."""
    return say(language, _SCOPES[each])


def token_withdrawn_why(why: TokenWithdrawnWhy, language: Language) -> str:
    """Why a token was withdrawn."""
    return say(language, _WHY[why])


def webhook_state(state: WebhookState, language: Language) -> str:
    """Whether it is told of changes."""
    return say(language, _STATES[state])


def webhook_error(error: str, language: Language) -> str:
    """What went wrong with a try; "" where nothing did."""
    word, _, status = error.partition(" ")
    if word == "http":
        return say(language, "Жауабы: HTTP %(status)s", status=status)
    if not error:
        return ""
    return say(language, _ERRORS[error]) if error in _ERRORS else say(language, "Байланыс үзілді")

"""What the counter's fields and pages are called: the officer reads them, so they speak of the visitor."""

from telnusqa.core.language import Language
from telnusqa.doors.shared.application_labels import field_labels as application_labels
from telnusqa.doors.shared.intake.pages import PAPERS, WHO, WISH
from telnusqa.words.catalogue import N_, say

_PAGES = {WHO: N_("Келген адам"), WISH: N_("Не сұрайды"), PAPERS: N_("Әкелген құжаттары")}
_FIELDS = {
    "came": N_("Кім келді"),
    "tell_by": N_("Хабарды қалай алады"),
    "came_name": N_("Келген адамның аты-жөні"),
    "brought": N_("Әкелген құжаттары"),
    "identity_paper": N_("Көрсеткен құжаты"),
    "identity_number": N_("Жеке басы құжатының нөмірі"),
    "identity_issued_by": N_("Жеке басы құжатын берген орган"),
    "identity_issued_on": N_("Жеке басы құжатының берілген күні"),
    "power_number": N_("Сенімхаттың тізілімдегі нөмірі"),
    "power_issued_on": N_("Сенімхат берілген күн"),
    "power_until": N_("Сенімхат мерзімінің соңғы күні"),
    "power_notary": N_("Куәландырған нотариус"),
    "power_notarised": N_("Нотариустың мөрі мен қолы бар"),
    "power_people": N_("Құжат иесінен осы адамға берілген"),
    "power_named": N_("Өтініш беру құқығы жазылған"),
    "guardian_paper": N_("Өкілдікті растайтын құжат"),
    "guardian_number": N_("Өкілдік құжатының нөмірі"),
    "guardian_issued_on": N_("Өкілдік құжаты берілген күн"),
    "guardian_people": N_("Құжат иесі де, келген адам да жазылған"),
    "periodical": N_("Басылымның атауы"),
    "published": N_("Жарияланған күні"),
    "notice_document_number": N_("Үзіндідегі құжат нөмірі"),
    "notice_issue_registered": N_("Үзіндідегі, құжаттың берілуі тіркелген күн"),
    "consent": N_("Өтініштегі келісімге қол қойды"),
    "counter_consent": N_("Келісім нысанына қол қойды"),
    "request_number": N_("Корпорация өтінімінің нөмірі"),
    "happened_on": N_("Келген күні"),
    "happened_hour": N_("Келген уақыты"),
}


def page_title(page: str, language: Language) -> str:
    """What a page of the form is called."""
    return say(language, _PAGES[page])


def field_labels(language: Language) -> dict[str, str]:
    """Every field's label."""
    return {**application_labels(language), **{field: say(language, label) for field, label in _FIELDS.items()}}

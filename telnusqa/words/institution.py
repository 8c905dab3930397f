"""What an institution is, and the parts of what is known of it."""

from telnusqa.core.institution import Form
from telnusqa.core.language import Language
from telnusqa.core.lineage import Fate
from telnusqa.core.reference_change import Part, Post
from telnusqa.core.role import OrganisationKind
from telnusqa.words.catalogue import N_, say

_KIND = {
    OrganisationKind.COLLEGE: N_("Оқу орны"),
    OrganisationKind.CORPORATION: N_("Мемлекеттік корпорацияның кеңсесі"),
    OrganisationKind.AUTHORITY: N_("Білім басқармасы"),
    OrganisationKind.ARCHIVE: N_("Мемлекеттік архив"),
    OrganisationKind.MINISTRY: N_("Министрлік"),
    OrganisationKind.QUALITY: N_("Сапаны қамтамасыз ету органы"),
    OrganisationKind.CONTACT_CENTRE: N_("Байланыс орталығы"),
}
_FORM = {
    Form.COLLEGE: N_("Колледж"),
    Form.HIGHER_COLLEGE: N_("Жоғары колледж"),
    Form.POST_SECONDARY: N_("Орта білімнен кейінгі ұйым"),
    Form.SCHOOL_OF_TRADES: N_("Кәсіптік мектеп, училище не лицей"),
    Form.DEPARTMENT: N_("Бөлім"),
    Form.SECTOR: N_("Сектор"),
    Form.SPECIALISED: N_("Мамандандырылған бөлім"),
    Form.MOBILE: N_("Көшпелі кеңсе"),
}
_POST = {Post.HEAD: N_("Басшы"), Post.DEPUTY: N_("Басшының орынбасары")}
_FATE = {
    Fate.RENAMED: N_("Жаңа БСН-мен қайта құрылды"),
    Fate.MERGED: N_("Басқа ұйымға қосылды"),
    Fate.SPLIT: N_("Бөлінді"),
    Fate.LIQUIDATED: N_("Таратылды"),
}
_PART = {
    Part.NAME: N_("Атауы"),
    Part.DESCENT: N_("Тарихы мен мұрагері"),
    Part.HOLDER: N_("Басшысы"),
    Part.LICENCE: N_("Лицензиясы"),
    Part.HOURS: N_("Жұмыс уақыты"),
    Part.CONTACTS: N_("Мекенжайы мен байланысы"),
}


def kind_name(kind: OrganisationKind, language: Language) -> str:
    """What kind of organisation it is."""
    return say(language, _KIND[kind])


def form_name(form: Form, language: Language) -> str:
    """Which of its kind it is."""
    return say(language, _FORM[form])


def post_name(post: Post, language: Language) -> str:
    """An office one holds."""
    return say(language, _POST[post])


def fate_name(fate: Fate, language: Language) -> str:
    """What happened to it."""
    return say(language, _FATE[fate])


def part_name(part: Part, language: Language) -> str:
    """A part of what is known of it."""
    return say(language, _PART[part])

"""What the fields of an application are called, on the portal and at a counter."""

from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say

_FIELDS = {
    "institution": N_("Оқу орны"),
    "institution_then": N_("Оқу орнының құжаттағы атауы"),
    "institution_changed": N_("Оқу орнының жаңа атауы мен мекенжайы"),
    "graduation_year": N_("Бітірген жылы"),
    "speciality": N_("Мамандығы"),
    "applicant_surname": N_("Тегі"),
    "applicant_given": N_("Аты"),
    "applicant_patronymic": N_("Әкесінің аты"),
    "iin": N_("ЖСН"),
    "reasons": N_("Себебі"),
    "circumstances": N_("Не болды"),
    "then_surname": N_("Құжаттағы тегі"),
    "then_given": N_("Құжаттағы аты"),
    "then_patronymic": N_("Құжаттағы әкесінің аты"),
    "wanted": N_("Сұралған телнұсқа"),
    "original_series": N_("Құжаттың сериясы"),
    "original_number": N_("Құжаттың нөмірі"),
    "original_date": N_("Құжаттың берілген күні"),
    "phone": N_("Телефон нөмірі"),
    "email": N_("Электрондық пошта"),
    "tell_by": N_("Хабарды қалай аласыз"),
    "address": N_("Пошта мекенжайы"),
    "collection": N_("Алатын жер"),
    "consent": N_("Мәліметтерді пайдалануға келісемін"),
}


def field_label(field: str, language: Language) -> str:
    """What a field is called; "" for what is no field of the form."""
    return say(language, _FIELDS[field]) if field in _FIELDS else ""


def field_labels(language: Language) -> dict[str, str]:
    """Every field's label, for a page's template."""
    return {field: say(language, label) for field, label in _FIELDS.items()}

"""What is wrong with a machine's request, or with a token: the sentences of single faults."""

from telnusqa.core.language import Language
from telnusqa.words.catalogue import N_, say
from telnusqa.words.webhook_problem import OF_WEBHOOKS

OF_THE_API = {
    **OF_WEBHOOKS,
    "key_missing": N_("Idempotency-Key тақырыбын жіберіңіз: әр өтінішке жаңа кілт, мысалы, UUID"),
    "key_shape": N_("Idempotency-Key бірден 64-ке дейінгі көрінетін ASCII таңбадан тұрады"),
    "key_of_another": N_("Бұл Idempotency-Key басқа мазмұнмен жіберілген: жаңа өтінішке жаңа кілт алыңыз"),
    "officer_missing": N_("Telnusqa-Officer тақырыбында кім әрекет ететінін айтыңыз: қызметкердің логині"),
    "officer_unknown": N_("Ұйымда бүгін мұндай құқығы бар қызметкер жоқ: Telnusqa-Officer логинін тексеріңіз"),
    "seen_shape": N_('If-Match тақырыбына іс оқылғандағы ETag мәнін өзгертпей жазыңыз: мысалы, "7"'),
    "list_by_intake": N_(
        "Қабылданған реті бойынша тізім сүзгісіз беріледі: бұл өрісті не order=submitted мәнін алып тастаңыз"
    ),
    "cursor_unknown": N_("cursor мәнін алдыңғы беттің next мекенжайынан өзгертпей алыңыз"),
    "json_missing": N_("Бұл өріс міндетті: оны қосыңыз"),
    "json_unknown": N_("Мұндай өріс жоқ: атын OpenAPI сипаттамасынан тексеріңіз"),
    "json_shape": N_("Мәннің түрі не ұзындығы басқа: OpenAPI сипаттамасын қараңыз"),
    "token_end": N_("Токеннің соңғы күні ертең немесе одан кейін, бірақ %(days)s күннен аспасын: күнді тексеріңіз"),
    "token_withdrawn": N_("Бұл токен кері алынған: жаңасын беріңіз"),
    "token_overlap": N_("Бұрынғы құпия кілт ең көбі %(days)s күн жұмыс істейді: санды тексеріңіз"),
}

_TITLES = {
    "bad-request": N_("Сұрау оқылмады"),
    "unauthenticated": N_("Токен керек"),
    "scope": N_("Токеннің құқығы жетпейді"),
    "not-found": N_("Табылмады"),
    "method": N_("Бұл мекенжай мұндай әдісті білмейді"),
    "not-now": N_("Істің қазіргі күйінде бұл жасалмайды"),
    "erased": N_("Істің деректері өшірілген"),
    "changed": N_("Сізден бұрын басқа біреу әрекет етті"),
    "too-large": N_("Сұрау тым үлкен"),
    "media-type": N_("Мұндай пішім оқылмайды"),
    "rejected": N_("Сұрау қабылданбады"),
    "key-reused": N_("Бұл кілтпен басқа сұрау жіберілген"),
    "seen-missing": N_("If-Match тақырыбы керек"),
    "too-often": N_("Тым жиі сұралды"),
    "broken": N_("Бізде қате шықты"),
    "unavailable": N_("Қызмет уақытша жұмыс істемейді"),
}
_DETAILS = {
    "bad-request": N_("Дененің JSON екенін, тақырыптар мен мекенжайды тексеріңіз."),
    "unauthenticated": N_("Authorization: Bearer tq_… тақырыбында жұмыс істеп тұрған токенді жіберіңіз."),
    "scope": N_("Бұл сұрауға %(scope)s құқығы керек: оны әкімшіден сұраңыз."),
    "not-found": N_("Мұндай нәрсе жоқ немесе ұйымыңызға көрсетілмейді: нөмірді тексеріңіз."),
    "method": N_("Рұқсат етілген әдістер Allow тақырыбында."),
    "not-now": N_("Істі қайта оқып, күйін тексеріңіз."),
    "erased": N_(
        "Істі сақтау мерзімі аяқталып, ондағы жеке деректер %(on)s күні өшірілді. %(rule)s. "
        "Күйін /status мекенжайынан көріңіз."
    ),
    "changed": N_("Істі қайта оқыңыз да, шешіміңіз өзгермесе, жаңа ETag мәнімен қайталаңыз."),
    "too-large": N_("Дене %(most)s КБ-тан аспауы керек."),
    "media-type": N_("Денені Content-Type: application/json деп жіберіңіз."),
    "rejected": N_("errors тізіміндегінің бәрін түзетіп, қайта жіберіңіз."),
    "key-reused": N_("errors тізіміндегінің бәрін түзетіп, қайта жіберіңіз."),
    "seen-missing": N_("Іс оқылғандағы ETag мәнін If-Match тақырыбында жіберіңіз."),
    "too-often": N_("Retry-After тақырыбындағы секундтан кейін қайталаңыз."),
    "broken": N_("Сұрауды сәл кейін қайталаңыз; қайталана берсе, бізге хабарлаңыз."),
    "unavailable": N_("Retry-After тақырыбындағы секундтан кейін сол сұрауды сол кілтпен қайталаңыз."),
}


KINDS = tuple(_TITLES)
"""Every kind of problem, by the last word of its address."""


def title(kind: str, language: Language) -> str:
    """What a kind of problem is called. Raises KeyError for one without a name."""
    return say(language, _TITLES[kind])


def detail(kind: str, language: Language, **params: str | int) -> str:
    """What to do about it. Raises KeyError for one without words."""
    return say(language, _DETAILS[kind], **params)

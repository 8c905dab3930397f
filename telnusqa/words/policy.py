"""Our own rules in people's words: what each field settles, what a change rests on, why one holds no more."""

from telnusqa.core.language import Language
from telnusqa.law.policy_change import Ground, PolicyWithdrawnWhy
from telnusqa.law.policy_fields import UNSURE, rule_of
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import clause_name, rule_name

_FIELDS = {
    "collection.places": N_("Дайын құжатты қайдан алуға болады"),
    "inner-term.days": N_("Нәтиже Мемлекеттік корпорацияға заңды мерзімнен қанша бұрын жеткізіледі"),
    "inner-term.editions": N_("Бұл мерзім қай мәтін бойынша есептеледі"),
    "portal-hours.body": N_("Порталдағы өтініш тіркелетін күнді кімнің жұмыс уақыты айқындайды"),
    "corporation-hours.schedule.2015": N_("Өз кестесі жоқ бөлімнің жұмыс уақыты, 2015 жылғы мәтін бойынша"),
    "corporation-hours.schedule.2023": N_("Өз кестесі жоқ бөлімнің жұмыс уақыты, 2023 жылғы мәтін бойынша"),
    "filling-error.offered": N_("Толтыру қатесін себеп ретінде көрсетуге бола ма"),
    "filling-error.asks_original": N_("Толтыру қатесінде түпнұсқа сұрала ма"),
    "name-on-duplicate.name": N_("Аты-жөні өзгерсе, телнұсқада қайсысы тұрады"),
    "surrendered-original.fate": N_("Тапсырылған түпнұсқа не болады"),
    "representative.channels": N_("Өкіл сенімхатпен қай жолмен өтініш бере алады"),
    "power-of-attorney.months": N_("Соңғы күні жазылмаған сенімхат қанша уақыт жарамды"),
    "power-of-attorney.most_months": N_("Кез келген сенімхат ең көбі қанша уақыт жарамды"),
    "consent-form.channels": N_("Келісім қай жолда бөлек нысанмен де алынады"),
    "one-time-code.digits": N_("Кодтың ұзындығы"),
    "one-time-code.life_minutes": N_("Код қанша уақыт жарамды"),
    "one-time-code.tries": N_("Бір кодты қанша рет енгізіп көруге болады"),
    "authority-week.week": N_("Мемлекеттік органдардың мерзімі қай аптамен есептеледі"),
    "electronic-alone.offered": N_("Қағазсыз, тек электрондық телнұсқа алуға бола ма"),
    "acceptance-refusal.bodies.2023": N_(
        "Толық емес құжаттарды қабылдаудан кім бас тарта алады, 2023 жылғы мәтін бойынша"
    ),
    "acceptance-refusal.copies": N_("Қабылдаудан бас тарту қолхаты неше дана болады"),
    "acceptance-refusal.kept_days": N_("Қабылданбаған келуде енгізілген деректер қанша сақталады"),
    "hearing.since": N_("Тыңдау қай күннен бастап міндетті"),
    "hearing.notice_days": N_("Тыңдау туралы қанша бұрын хабарланады"),
    "hearing.objection_days": N_("Қарсылық білдіруге қанша уақыт беріледі"),
    "deemed-refusal.since": N_("Мерзімнің өтуі қай күннен бастап бас тарту деп саналады"),
    "forwarding.days": N_("Өтініш құзыретті ұйымға қанша уақытта жолданады"),
    "correction.days": N_("Толықтыруға қанша уақыт беріледі"),
    "correction.remind_days": N_("Соңғы күннен қанша бұрын еске салынады"),
    "correction.remind_at": N_("Еске салынатын сағат"),
    "warnings.executor": N_("Мерзім біткенше қанша қалғанда орындаушыға ескертіледі"),
    "warnings.head": N_("Мерзім біткенше қанша қалғанда басшыға ескертіледі"),
    "warnings.department": N_("Мерзім біткенше қанша қалғанда білім басқармасына ескертіледі"),
    "extension.months": N_("Мерзім ең көбі қаншаға ұзартылады"),
    "extension.tell_days": N_("Ұзарту туралы қанша уақытта хабарланады"),
    "storage.months": N_("Дайын құжат Мемлекеттік корпорацияда қанша сақталады"),
    "storage.recall_days": N_("Қайта сұратылған құжат қанша уақытта жеткізіледі"),
    "archive.told": N_("Таратылған оқу орнының архиві айтыла ма"),
    "four-eyes.same_person": N_("Бір адам дайындап, өзі растай ала ма"),
    "enquiry.days": N_("Сұрау салуға жауап қанша күтіледі"),
    "record-correction.days": N_("Қате электрондық жазба қанша уақытта түзетіледі"),
    "inventory.months": N_("Бланктер бір түгендеуден кейін қанша уақыттан соң қайта түгенделеді"),
    "inventory.counted_by": N_("Бланктерді кім түгендейді"),
    "retention.handed_over": N_("Телнұсқа берілсе, іс сол жылдан кейін қанша уақыт сақталады"),
    "retention.refused": N_("Бас тартылса, іс сол жылдан кейін қанша уақыт сақталады"),
    "retention.withdrawn": N_("Өтініш қайтарып алынса, іс сол жылдан кейін қанша уақыт сақталады"),
    "retention.forwarded": N_("Өтініш басқа ұйымға жолданса, іс сол жылдан кейін қанша уақыт сақталады"),
    "complaint.editions": N_("Бұл мерзімдер қай мәтінде қолданылады"),
    "complaint.filing_months": N_("Шағымды қанша уақыт ішінде беруге болады"),
    "complaint.forward_days": N_("Шағым қарайтын органға қанша уақытта жолданады"),
    "complaint.pretrial_since": N_("Сотқа дейінгі шағым қай күннен бастап міндетті"),
    "complaint.term.complaint.length": N_("Шағым қанша уақытта қаралады"),
    "complaint.term.quality-complaint.length": N_("Қызмет сапасын бақылайтын орган шағымды қанша уақытта қарайды"),
}
_WHY = {
    PolicyWithdrawnWhy.TYPED_WRONG: N_("Мәні, күні не негізі қате енгізілген"),
    PolicyWithdrawnWhy.REPEALED: N_("Негіз болған актінің күші жойылды"),
    PolicyWithdrawnWhy.UNLAWFUL: N_("Заңға қайшы екені анықталды"),
    PolicyWithdrawnWhy.NOT_NEEDED: N_("Өзгерістің қажеті болмай қалды"),
}


def field_name(field: str, language: Language) -> str:
    """What a field settles. Raises ``KeyError`` for one that nobody named."""
    if field.partition(".")[2] == UNSURE:
        return say(language, "Заңгер растады ма")
    return say(language, _FIELDS[field])


def rule_title(field: str, language: Language) -> str:
    """The rule a field belongs to, as a heading: Бір реттік код."""
    name = rule_name(rule_of(field).removeprefix("policy:"), language)
    return name[:1].upper() + name[1:]


def ground_said(ground: Ground, language: Language) -> tuple[str, ...]:
    """What a change rests on: the order, the words, a line each."""
    order = clause_name(f"order:{ground.dated.isoformat()}:{ground.number}", language) if ground.dated else ""
    return tuple(line for line in (order, ground.note) if line)


def change_withdrawn_why(reason: PolicyWithdrawnWhy, language: Language) -> str:
    """Why a change holds no more."""
    return say(language, _WHY[reason])

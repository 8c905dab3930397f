"""The topics on which editions are laid side by side, in the order of a text."""

from collections.abc import Callable
from dataclasses import dataclass

from telnusqa.core.language import Language
from telnusqa.law.ruleset import RuleSet
from telnusqa.words.catalogue import N_, say
from telnusqa.words.told import about, asking, complaints, counter, outcome, terms
from telnusqa.words.told.stated import Block, Stated, blocks

Tells = Callable[[RuleSet, Language], tuple[Stated, ...]]
"""What an edition rules on a topic; empty where it is silent and we have no rule of our own."""

_TOPICS: tuple[tuple[str, Tells], ...] = (
    (N_("Қызметтің атауы"), about.name),
    (N_("Қолданыста болған уақыты"), about.in_force),
    (N_("Қағиданы әзірлеген"), about.maker),
    (N_("Қызмет көрсетуші"), about.providers),
    (N_("Өтініш беру жолы"), about.channels),
    (N_("Не сұрауға болады"), about.objects),
    (N_("Себебі"), about.reasons),
    (N_("Ақысы"), about.free),
    (N_("Көрсету нысаны"), about.forms),
    (N_("Нәтижесі"), about.results),
    (N_("Мерзімі"), terms.service_term),
    (N_("Мерзім саналатын апта"), terms.weeks),
    (N_("Мемлекеттік корпорацияға жеткізу"), terms.inner_day),
    (N_("Мерзім өтсе не ұзарса"), terms.late),
    (N_("Күту мен қызмет көрсету уақыты"), counter.waits),
    (N_("Кезек"), counter.queue),
    (N_("Жұмыс уақыты"), counter.hours),
    (N_("Портал"), asking.portal),
    (N_("Жеке басты анықтау"), counter.identity),
    (N_("Цифрлық құжат"), asking.digital),
    (N_("Керек құжаттар"), counter.papers),
    (N_("Жүйелерде бар құжаттар"), counter.systems),
    (N_("Қабылдау қолхаты"), counter.receipt),
    (N_("Қабылдаудан бас тарту"), counter.acceptance),
    (N_("Қызметтен бас тарту"), outcome.grounds),
    (N_("Тыңдау"), outcome.hearing),
    (N_("Басқа ұйымға жолдау"), terms.forwarding),
    (N_("Нәтижені беру"), outcome.handover),
    (N_("Нәтижені сақтау"), outcome.shelf),
    (N_("Архив"), outcome.archive),
    (N_("Шағым кімге беріледі"), complaints.to_whom),
    (N_("Шағымның мазмұны мен тіркелуі"), complaints.content),
    (N_("Шағымның мерзімі"), complaints.terms),
    (N_("Шағымға жауап"), complaints.answers),
    (N_("Сот"), complaints.court_by_day),
    (N_("Үйге барып қабылдау"), counter.home_visit),
    (N_("Қашықтан білу"), asking.status),
    (N_("Байланыс мекенжайлары"), asking.contacts),
)


@dataclass(frozen=True)
class Topic:
    """A topic, and what each edition has on it, in the order the editions were given; nothing where one is silent."""

    heading: str
    cells: tuple[tuple[Block, ...], ...]


def side_by_side(editions: tuple[RuleSet, ...], language: Language) -> tuple[Topic, ...]:
    """The editions, topic by topic."""
    return tuple(
        Topic(say(language, heading), tuple(blocks(tells(rules, language)) for rules in editions))
        for heading, tells in _TOPICS
    )

"""The words of a name that tell institutions apart; a word without its ending; how near two words are."""

import pytest

from telnusqa.core.institution import InstitutionName
from telnusqa.core.resolver.close import distance, likeness, typos
from telnusqa.core.resolver.index import Known, index_of, pairs_of
from telnusqa.core.resolver.resolve import resolve
from telnusqa.core.resolver.stem import stem
from telnusqa.core.resolver.words import Sort, Word, fold, guess, initials_of, words_of, year_in

SAID = {
    "Қарағанды темір жол колледжінің": "place:karaganda subject:rail kind:college",
    "Карагандинский железнодорожный техникум": "place:karaganda subject:rail kind:technical",
    "жд колледж Караганда": "subject:rail kind:college place:karaganda",
    "ПТУ-12 в г. Темиртау": "kind:trades number:12 place:temirtau",
    "ПТУ № 077": "kind:trades number:77",
    "№ 0": "number:0",
    "Медколледж Шымкент": "subject:medicine kind:college place:shymkent",
    "юрколледж": "subject:law kind:college",
    "медлицей": "subject:medicine kind:lyceum",
    "Kokshetau agrarian college": "place:kokshetau subject:agriculture kind:college",
    "Zhaisan": "own:жаисан",
    "ГККП «Ақбұлақ политехникалық колледжі»": "own:акбулак subject:polytechnic kind:college",
    "Нуринский, Нуринский": "own:нурин",
    "окончил в 1985 году": "",
    "Ауыл шаруашылығы колледжі": "subject:agriculture kind:college",
    "PTU 12": "kind:trades number:12",
    "техническая школа при управлении образования": "subject:technical kind:school",
    "Усть-Каменогорск": "place:oskemen",
    "А б": "",
    "тұтыну кооперациясы": "subject:cooperative",
    "СХ": "subject:agriculture",
}


def said(text: str) -> str:
    return " ".join(f"{word.sort}:{word.text}" for word in words_of(text))


@pytest.mark.parametrize("text", SAID)
def test_words_that_tell_institutions_apart(text: str) -> None:
    assert said(text) == SAID[text]


def test_a_year_is_when_not_which() -> None:
    assert year_in("училась в 1985 г.") == 1985 and year_in("2049 год") == 2049
    assert year_in("ПТУ 1929") is None and year_in("19855") is None and year_in("119855") is None
    assert year_in("2050") is None and year_in("") is None
    assert said("ПТУ 1985") == "kind:trades" and said("ПТУ 1929") == "kind:trades number:1929"


def test_initials_are_of_the_words_that_tell() -> None:
    assert initials_of("КГКП «Карагандинский политехнический колледж»") == "кпк"
    assert initials_of("Қарағанды темір жол колледжі") == "ктжк"
    assert initials_of("колледж") is None and initials_of("ПТУ № 9") is None
    assert initials_of("Ақтөбе көлік, байланыс, сауда, заң, қаржы колледжі") is None
    assert initials_of("Ақтөбе көлік, байланыс, сауда, заң колледжі") == "акбсзк"


def test_letters_of_both_alphabets_come_to_one() -> None:
    assert [fold(each) for each in ("Ақбұлақ", "AKBULAK", "Zhaisan", "Shchuch", "77")] == [
        "акбулак",
        "акбулак",
        "жаисан",
        "shchuch",
        "77",
    ]
    assert fold("college") == "colege"


LATIN = {
    "borshch": "борщ",
    "khan": "хан",
    "ghani": "гани",
    "tsar": "цар",
    "chai": "чаи",
    "shah": "шах",
    "yug": "юг",
    "yak": "як",
    "yolka": "елка",
    "syriym": "сырим",
}


@pytest.mark.parametrize("typed", LATIN)
def test_letters_that_stand_for_one_are_read_together(typed: str) -> None:
    assert fold(typed) == LATIN[typed]


def test_numbers_and_years_keep_their_places() -> None:
    assert said("училище № 010") == "kind:school number:10"
    assert said("№ 000") == "number:0"
    assert guess("агр") == Word(Sort.SUBJECT, "agriculture") and guess("агр1") is None
    assert guess("карагнада") == Word(Sort.PLACE, "karaganda")
    assert guess("строителный") == Word(Sort.SUBJECT, "building")
    assert guess("политехническй") == Word(Sort.SUBJECT, "polytechnic")
    assert Sort("initials") is Sort.INITIALS


def test_a_shortened_or_mistyped_word_has_the_sense_it_can_only_have() -> None:
    assert guess("муз") == Word(Sort.SUBJECT, "music")
    assert guess("караг") == Word(Sort.PLACE, "karaganda")
    assert guess("му") is guess("к") is guess("777") is guess("7777777") is None
    assert guess("ко") is None and guess("кол") is None
    assert guess("педогогический") == Word(Sort.SUBJECT, "teaching")
    assert guess("железнадорожный") == Word(Sort.SUBJECT, "rail")
    assert guess("калетж") is None or guess("калетж") == Word(Sort.KIND, "college")
    assert guess("металургичиский") == Word(Sort.SUBJECT, "metal")
    assert guess("хогвартс") is None


@pytest.mark.parametrize(
    ("word", "its_stem"),
    [
        ("акбулактын", "акбулак"),
        ("акбулакского", "акбулак"),
        ("акбулакта", "акбулак"),
        ("нурински", "нурин"),
        ("нура", "нур"),
        ("каргалы", "каргал"),
        ("жаисанынын", "жаисан"),
        ("ура", "ура"),
        ("сат", "сат"),
        ("монтажнои", "монтажн"),
        ("дина", "дин"),
    ],
)
def test_a_word_without_its_ending(word: str, its_stem: str) -> None:
    assert stem(word) == its_stem


def test_how_many_letters_are_mistyped() -> None:
    assert distance("абвг", "абвг", 2) == 0
    assert distance("абвг", "абгв", 2) == 1
    assert distance("абвг", "абв", 2) == distance("абв", "абвг", 2) == distance("абвг", "абдг", 2) == 1
    assert distance("абвг", "бавд", 2) == 2
    assert distance("абвг", "деёж", 2) == 3 and distance("абвгд", "аб", 2) == 3
    assert distance("", "аб", 2) == 2 and distance("аб", "", 1) == 2
    assert distance("ааа", "а", 2) == 2 and distance("абвг", "эюяж", 1) == 2
    assert distance("абвгдежз", "хбвгдежх", 2) == 2 and distance("абвгдежз", "хбвхдежх", 2) == 3


def test_longer_words_survive_more() -> None:
    assert [typos(length) for length in (0, 3, 4, 6, 7, 12)] == [0, 0, 1, 1, 2, 2]


def test_how_like_two_words_are() -> None:
    assert likeness("нур", "нур") == 1.0
    assert likeness("нур", "нурин") == likeness("нурин", "нур") == 0.95
    assert likeness("мон", "монтаж") == 0.6 and likeness("монт", "монтажник") == 0.8
    assert likeness("монтажник", "монт") == 0.7 and likeness("монтажник", "мон") == 0.0
    assert likeness("ну", "нурлан") == 0.0
    assert likeness("темир", "темирши") == 0.95 and likeness("абвгде", "абвгжзе") == 0.0
    assert likeness("сарышык", "сараишык") == pytest.approx(0.9 - 1.2 / 8 * distance("сарышык", "сараишык", 2))
    assert likeness("торгаи", "тургаи") == pytest.approx(0.9 - 1.2 / 6)
    assert likeness("аба", "аде") == 0.0 and likeness("илек", "дина") == 0.0
    assert likeness("илек", "елек") == pytest.approx(0.9 - 1.2 / 4)


def test_pairs_of_letters() -> None:
    assert pairs_of("илек") == {"ил", "ле", "ек"} and pairs_of("а") == frozenset()


def known(home: int, ru: str, *places: str, kk: str = "") -> Known:
    return Known(home=home, names=(InstitutionName(kk=kk, ru=ru),), places=places)


def test_a_rare_word_weighs_more_and_a_word_of_a_kind_less() -> None:
    among = index_of([known(1, "Илекский медицинский колледж"), known(2, "Нуринский медицинский колледж")])
    rare, common, kind = Word(Sort.OWN, "илек"), Word(Sort.SUBJECT, "medicine"), Word(Sort.KIND, "college")
    assert among.weight(rare) > among.weight(common) > among.weight(kind)
    assert among.weight(Word(Sort.OWN, "хогвартс")) == among.weight(rare) == pytest.approx(among.rarest)
    assert among.near(kind) == {kind: 1.0}
    assert among.near(Word(Sort.KIND, "school")) == {kind: 0.6}
    assert among.near(common) == {common: 1.0} and among.near(Word(Sort.SUBJECT, "law")) == {}
    assert among.near(rare)[rare] == 1.0 and among.near(Word(Sort.OWN, "елек"))[rare] == pytest.approx(0.6)
    assert among.near(Word(Sort.OWN, "имк")) == {Word(Sort.INITIALS, "имк"): 1.0}
    assert among.meant(rare) == rare and among.meant(common) == common
    assert among.meant(Word(Sort.OWN, "педогог")) == Word(Sort.SUBJECT, "teaching")
    assert among.meant(Word(Sort.OWN, "хогвартс")) == Word(Sort.OWN, "хогвартс")


def like(text: str, *institutions: Known, year: int | None = None) -> list[tuple[int, float]]:
    return [(each.home, each.like) for each in resolve(text, year, index_of(institutions)).candidates]


def test_all_that_was_said_and_all_of_the_name_is_one() -> None:
    one = known(1, "Илекский медицинский колледж", "город Актобе")
    assert like("Илекский медицинский колледж", one) == [(1, 1.0)]
    assert like("Илекский медицинский колледж Актобе", one) == [(1, 1.0)]
    ((_, less),) = like("Илекский колледж", one)
    assert 0.8 < less < 1.0
    ((_, astray),) = like("Илекский медицинский колледж Караганда", one)
    assert 0.45 < astray < 0.7
    assert like("Илекский медицинский университет", one) == []
    assert like("Илекский медицинский колледж № 3", known(1, "Илекский медицинский колледж № 2")) == []


def test_no_more_than_five_are_told_the_likest_first() -> None:
    many = [known(home, "Медицинский колледж", "город Актобе") for home in range(1, 8)]
    found = like("медицинский колледж", *many)
    assert [home for home, _ in found] == [1, 2, 3, 4, 5]


def test_a_place_alone_means_only_who_is_called_by_it() -> None:
    bare, medical = known(1, "Каскеленский колледж"), known(2, "Каскеленский медицинский колледж")
    assert [home for home, _ in like("колледж Каскелен", bare, medical)] == [1]
    assert like("колледж Каскелен", medical) == [] and like("колледж", bare, medical) == []
    assert like("", bare) == []

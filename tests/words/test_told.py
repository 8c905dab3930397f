"""What an edition rules, said in statements with their clauses; where it is silent, what we do."""

from dataclasses import replace
from datetime import date

from telnusqa.core.channel import Collection
from telnusqa.core.language import Language
from telnusqa.law import shipped
from telnusqa.words.told import about, asking, complaints, counter, outcome, terms
from telnusqa.words.told.stated import Block, Stated, blocks, since, stated
from telnusqa.words.told.topics import side_by_side

KK = Language.KK
NEW = shipped.ruleset("2023")
OLD = shipped.ruleset("2015")


def texts(statements: tuple[Stated, ...]) -> list[str]:
    return [each.text for each in statements]


def test_a_statement_of_the_text_is_not_ours_and_one_of_policy_or_another_act_is():
    assert stated("Тегін", KK, "2023:6") == Stated("Тегін", "Негізгі талаптар тізбесі (2023), 6-жол", ours=False)
    assert stated("Тегін", KK, "policy:storage").ours is True
    assert stated("Тегін", KK, "administrative-code:76").ours is True
    assert stated("Тегін", KK, "2015:12", "public-services:25").ours is False
    assert stated("Тегін", KK, "") == Stated("Тегін", "", ours=False)


def test_a_source_is_named_once_for_all_that_stands_on_it():
    one, two, three = Stated("1", "a"), Stated("2", "a"), Stated("3", "b", ours=True)
    assert blocks([one, two, three]) == (Block(("1", "2"), "a", ours=False), Block(("3",), "b", ours=True))
    assert [block.texts for block in blocks([one, three, two])] == [("1",), ("3",), ("2",)]


def test_a_rule_with_a_beginning_is_told_with_it_or_for_a_day():
    begins = date(2021, 7, 1)
    (dated,) = since(begins, "Тыңдайды.", KK, "2023:6", None)
    assert dated.text == "Тыңдайды. (2021 жылғы 1 шілде күнінен бастап)"
    (plain,) = since(begins, "Тыңдайды.", KK, "2023:6", begins)
    assert plain.text == "Тыңдайды."
    assert since(begins, "Тыңдайды.", KK, "2023:6", date(2021, 6, 30)) == ()


def test_only_2015_names_its_maker_and_whom_it_serves():
    (made,) = about.maker(OLD, KK)
    assert made.text == "Стандартты Қазақстан Республикасы Білім және ғылым министрлігі әзірледі."
    assert made.source == "Стандарт (2015), 2-тармақ"
    assert about.maker(NEW, KK) == ()
    assert texts(about.free(OLD, KK)) == ["Қызмет жеке тұлғаларға тегін көрсетіледі."]
    assert texts(about.free(NEW, KK)) == ["Қызмет тегін көрсетіледі."]


def test_providers_of_both_levels_render_the_service_of_2023():
    tvet, post = "Техникалық және кәсіптік білім беру ұйымдары", "Орта білімнен кейінгі білім беру ұйымдары"
    assert texts(about.providers(OLD, KK)) == [tvet]
    assert texts(about.providers(NEW, KK)) == [tvet, post]


def test_the_form_and_the_results_follow_the_edition():
    assert texts(about.forms(OLD, KK)) == ["Қағаз жүзінде"]
    assert [each.ours for each in about.forms(NEW, KK)] == [False, False, True]
    alone = replace(NEW, policy=replace(NEW.policy, electronic_alone=True))
    assert [each.ours for each in about.forms(alone, KK)] == [False, False]
    assert texts(about.results(OLD, KK)) == ["Білім туралы құжаттың телнұсқасы"]
    assert len(about.results(NEW, KK)) == 2


def test_the_days_in_force_are_ours():
    assert all(each.ours for rules in (OLD, NEW) for each in about.in_force(rules, KK))
    assert [len(about.in_force(rules, KK)) for rules in (OLD, NEW)] == [2, 1]


def test_the_college_of_2023_has_no_norm_of_the_queue():
    assert texts(counter.waits(NEW, KK)) == [
        "Мемлекеттік корпорация: кезек күту – ең көбі 15 минут",
        "Мемлекеттік корпорация: қызмет көрсету – ең көбі 15 минут",
        "Оқу орны үшін мұндай уақыт белгіленбеген.",
    ]
    assert texts(counter.waits(OLD, KK))[:2] == [
        "Оқу орны: кезек күту – ең көбі 10 минут",
        "Оқу орны: қызмет көрсету – ең көбі 30 минут",
    ]


def test_a_visitor_is_told_one_line_of_hours_for_each_counter():
    assert texts(counter.usual_hours(NEW, KK)) == [
        "Оқу орны: дүйсенбі–жұма 09:00–18:30, түскі үзіліс 13:00–14:00",
        "Мемлекеттік корпорация: дүйсенбі–жұма 09:00–20:00, сенбі 09:00–13:00",
    ]
    assert len(counter.hours(NEW, KK)) == 5
    assert len(counter.hours(OLD, KK)) == 2


def test_nobody_is_called_ahead_of_others_in_either_edition():
    for rules in (OLD, NEW):
        assert "Ешкім басқалардан бұрын, жеделдетіп қабылданбайды." in texts(counter.queue(rules, KK))
    order = replace(NEW.edition.counter.queue_order, bookable=False, fast_track=True)
    counters = replace(NEW.edition.counter, queue_order=order)
    other = replace(NEW, edition=replace(NEW.edition, counter=counters))
    assert texts(counter.queue(other, KK)) == ["Кезек электрондық: талон бойынша шақырады."]


def test_who_may_refuse_what_is_told_by_edition():
    (by_text,), (by_policy,) = counter.acceptance(OLD, KK), counter.acceptance(NEW, KK)
    assert (by_text.ours, by_policy.ours) == (False, True)
    assert by_policy.source == "«Мемлекеттік көрсетілетін қызметтер туралы» Заң, 20-бап, 2-тармақ"
    assert texts(outcome.grounds(OLD, KK)) == ["Қызмет көрсетуден бас тартудың негізі көзделмеген."]
    assert len(outcome.grounds(NEW, KK)) == 3
    assert outcome.hearing(OLD, KK) == ()
    assert "ең кемі 3 жұмыс күні; қарсылық білдіру: 2 жұмыс күні" in outcome.hearing(NEW, KK)[0].text


def test_the_shelf_is_the_texts_in_2015_and_policy_in_2023():
    assert [each.ours for each in outcome.shelf(OLD, KK)] == [False, True]
    assert [each.ours for each in outcome.shelf(NEW, KK)] == [True, True]
    assert "1 ай" in outcome.shelf(NEW, KK)[0].text


def test_a_place_is_told_where_the_text_or_policy_hands_over_there():
    assert [each.ours for each in outcome.handover(OLD, KK)] == [True, False]
    assert [text.split(":")[0] for text in texts(outcome.handover(NEW, KK))] == ["Оқу орнының кеңсесінде"]
    everywhere = replace(NEW, policy=replace(NEW.policy, collection_places=frozenset(Collection)))
    assert len(outcome.handover(everywhere, KK)) == 2


def test_the_archive_promises_no_duplicate():
    assert texts(outcome.archive(OLD, KK))[-1] == "Архив дипломның телнұсқасын бермейді."
    untold = replace(NEW, policy=replace(NEW.policy, archive_told=False))
    assert outcome.archive(untold, KK) == ()


def test_a_term_and_its_weeks():
    assert texts(terms.service_term(NEW, KK)) == ["15 жұмыс күні; бірінші күн – тіркелген күннен кейінгі күн."]
    assert len(terms.service_term(OLD, KK)) == 2
    assert terms.inner_day(OLD, KK) == ()
    assert "1 жұмыс күні" in terms.inner_day(NEW, KK)[0].text
    assert [each.ours for each in terms.weeks(OLD, KK)] == [False, False, True, True, True]
    assert len(terms.late(NEW, KK, date(2021, 6, 30))) == 1
    assert len(terms.late(NEW, KK, date(2021, 7, 1))) == 2


def test_complaints_have_their_terms_in_both_editions():
    five, fifteen = "Шағымды қарау: 5 жұмыс күні", "органға берілген шағымды қарау: 15 жұмыс күні"
    for rules in (OLD, NEW):
        told = texts(complaints.terms(rules, KK))
        assert told[0] == five
        assert told[1].endswith(fifteen)
        assert "3 ай" in told[2]
        assert "3 жұмыс күні" in told[3]
    assert [each.ours for each in complaints.terms(OLD, KK)] == [False, False, True, True]


def test_the_court_is_told_by_day():
    before, after = date(2021, 6, 30), date(2021, 7, 1)
    assert texts(complaints.court(OLD, KK, before)) == ["Нәтижемен келіспесеңіз, сотқа жүгінуге құқығыңыз бар."]
    assert "алдымен шағым бересіз" in complaints.court(OLD, KK, after)[0].text
    assert len(complaints.court_by_day(OLD, KK)) == 2
    assert len(complaints.court_by_day(NEW, KK)) == 1


def test_a_historic_contact_is_called_so():
    told = texts(asking.contacts(OLD, KK))
    assert told[0] == "Бірыңғай байланыс орталығы, телефоны: 1414"
    assert all(text.endswith("(тарихи)") for text in told[1:])
    assert texts(asking.live(NEW, KK))[0] == "Министрлік: ресми сайтында"


def test_the_portal_and_digital_documents_are_of_2023():
    assert len(asking.portal(NEW, KK)) == 3
    assert len(asking.digital(NEW, KK)) == 4
    assert asking.portal(OLD, KK) == ()
    assert asking.digital(OLD, KK) == ()


def test_every_topic_has_a_cell_for_each_edition_and_something_in_one_of_them():
    topics = side_by_side((OLD, NEW), KK)
    assert all(len(topic.cells) == 2 for topic in topics)
    assert all(any(topic.cells) for topic in topics)
    assert len({topic.heading for topic in topics}) == len(topics)
    silent = [topic.heading for topic in topics if not topic.cells[1]]
    assert silent == ["Қағиданы әзірлеген"]

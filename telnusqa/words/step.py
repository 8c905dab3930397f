"""The acts of a case's journal, in a few words each."""

from collections.abc import Mapping
from datetime import date

from telnusqa.core import (
    archive_event,
    assignment_event,
    blank_event,
    book_event,
    case_event,
    consent_event,
    correction_event,
    erasure_event,
    handover_event,
    house_event,
    intake_event,
    message_event,
    print_event,
    record_event,
    refusal_event,
    token_event,
    wanted_event,
    webhook_event,
)
from telnusqa.core.language import Language
from telnusqa.core.line import Json
from telnusqa.law.forwarding import ForwardReason
from telnusqa.words.book_step import book_note
from telnusqa.words.catalogue import N_, say
from telnusqa.words.clause import acts_named
from telnusqa.words.correction import asked_note
from telnusqa.words.date import long_date
from telnusqa.words.forward import forward_reason
from telnusqa.words.handover import handover_note

_SAID = {
    case_event.Submitted.kind: N_("Өтініш тіркелді"),
    intake_event.TakenIn.kind: N_("Өтініш қабылданып, тіркелді"),
    intake_event.AcceptanceRefused.kind: N_("Құжаттарды қабылдаудан бас тартылды"),
    case_event.OriginalTakenIn.kind: N_("Құжаттың түпнұсқасы қабылданды"),
    case_event.RegisterChecked.kind: N_("Тізілімдегі жазба таңдалды"),
    case_event.Decided.kind: N_("Телнұсқа беру туралы шешім қабылданды"),
    case_event.Reserved.kind: N_("Тіркеу нөмірі мен бланк бөлінді"),
    case_event.DuplicateMade.kind: N_("Телнұсқа жасалды"),
    case_event.ReservationVoided.kind: N_("Бөлінген нөмір жойылды"),
    case_event.Signed.kind: N_("Басшы қол қойды"),
    print_event.Printed.kind: N_("Құжат бланкіге басуға жіберілді"),
    print_event.PrintEnded.kind: N_("Басудың нәтижесі жазылды"),
    print_event.BlankUnharmed.kind: N_("Бланкінің бүлінбегенін екінші қызметкер растады"),
    case_event.Issued.kind: N_("Телнұсқа ресімделді"),
    case_event.MadeReady.kind: N_("Телнұсқа алуға дайын"),
    case_event.HandedOver.kind: N_("Телнұсқа берілді"),
    handover_event.HandoverRefused.kind: N_("Телнұсқа берілмеді"),
    case_event.TermRecounted.kind: N_("Мерзім қайта есептелді"),
    case_event.Forwarded.kind: N_("Өтініш басқа ұйымға жолданды"),
    case_event.ReceivedForwarded.kind: N_("Өтініш басқа ұйымнан келді"),
    case_event.DeemedRefused.kind: N_("Мерзімі өтті: заң бойынша бас тартылды деп саналады"),
    refusal_event.RefusalIntended.kind: N_("Бас тарту көзделді, тыңдау тағайындалды"),
    refusal_event.PositionStated.kind: N_("Өтініш беруші пікірін айтты"),
    refusal_event.HearingHeld.kind: N_("Тыңдау өтті"),
    refusal_event.MindChanged.kind: N_("Бас тартылмайтын болды"),
    refusal_event.Refused.kind: N_("Қызмет көрсетуден бас тартылды"),
    book_event.RecordFoundInBook.kind: N_("Жазба қағаз кітаптан табылып, енгізілді"),
    book_event.RecordConfirmed.kind: N_("Кітаптан табылған жазба расталды"),
    book_event.AskedElsewhere.kind: N_("Басқа ұйымға сұрау салынды"),
    book_event.EnquiryReminded.kind: N_("Сұраудың жауабы келмегені ескертілді"),
    book_event.AnswerNoted.kind: N_("Сұрау салуға жауап келді"),
    book_event.RecordRejected.kind: N_("Кітаптан енгізілген жазба расталмады"),
    consent_event.ConsentAsked.kind: N_("Келісім сұралды"),
    consent_event.ConsentGiven.kind: N_("Келісім берілді"),
    correction_event.CorrectionAsked.kind: N_("Толықтыру сұралды"),
    correction_event.CorrectionReminded.kind: N_("Толықтыру туралы еске салынды"),
    correction_event.CorrectionAnswered.kind: N_("Толықтыру түсті"),
    correction_event.CorrectionEnded.kind: N_("Толықтырусыз жалғастырылды"),
    correction_event.Withdrawn.kind: N_("Өтініш қайтарып алынды"),
    correction_event.OriginalGivenBack.kind: N_("Құжаттың түпнұсқасы қайтарылды"),
    erasure_event.LegalHoldPut.kind: N_("Істі өшіруге тыйым салынды"),
    erasure_event.LegalHoldLifted.kind: N_("Істі өшіруге салынған тыйым алып тасталды"),
    erasure_event.Erased.kind: N_("Сақтау мерзімі аяқталып, істегі жеке деректер өшірілді"),
    archive_event.ArchiveAsked.kind: N_("Сұрау архивке келді"),
    archive_event.ArchiveReminded.kind: N_("Жауап күтілетін күн келгені ескертілді"),
    archive_event.ArchiveAnswered.kind: N_("Архив жауап берді"),
    archive_event.ArchiveAnswerCame.kind: N_("Архивтің жауабы келді"),
    wanted_event.BothOffered.kind: N_("Диплом мен қосымшаның екеуі де ұсынылды"),
    wanted_event.BothWanted.kind: N_("Екеуі де сұралды: диплом мен қосымша"),
    message_event.TellByChosen.kind: N_("Хабар алу жолы өзгертілді"),
    assignment_event.Taken.kind: N_("Орындаушы істі өзіне алды"),
    assignment_event.Reassigned.kind: N_("Істің орындаушысы ауысты"),
    assignment_event.TermWarned.kind: N_("Мерзімнің аяқталып қалғаны ескертілді"),
    house_event.InstitutionAdded.kind: N_("Ұйым тізімге енгізілді"),
    house_event.ReferenceChanged.kind: N_("Ұйым туралы мәлімет өзгертілді"),
    record_event.RecordStatusChanged.kind: N_("Құжаттың жарамдылығы өзгертілді"),
    record_event.RecordCorrectionEntered.kind: N_("Жазбаның түзетілген түрі енгізілді"),
    record_event.RecordCorrected.kind: N_("Жазба түзетілді"),
    record_event.RecordCorrectionRejected.kind: N_("Жазбаның түзетуі расталмады"),
    house_event.DecreeEntered.kind: N_("Демалыс күндері туралы бұйрық енгізілді"),
    house_event.DecreeWithdrawn.kind: N_("Демалыс күндері туралы бұйрық кері алынды"),
    blank_event.InventoryTaken.kind: N_("Бланктер түгенделді"),
    blank_event.BlankKindChanged.kind: N_("Бланк түрі енгізілді"),
    blank_event.GapExplained.kind: N_("Сериядағы бос аралық түсіндірілді"),
    token_event.TokenGiven.kind: N_("Токен берілді"),
    token_event.TokenRotated.kind: N_("Токеннің құпия кілті ауыстырылды"),
    token_event.TokenWithdrawn.kind: N_("Токен кері алынды"),
    webhook_event.WebhookAdded.kind: N_("Вебхук қосылды"),
    webhook_event.WebhookPaused.kind: N_("Вебхук тоқтатыла тұрды"),
    webhook_event.WebhookWentOn.kind: N_("Вебхук жалғастырылды"),
    webhook_event.WebhookSentAgain.kind: N_("Хабарларды қайта жіберу сұралды"),
    webhook_event.WebhookSecretGiven.kind: N_("Вебхуктың құпия кілті ауыстырылды"),
    webhook_event.WebhookFellSilent.kind: N_("Вебхук жауап бермеді, хабар жіберу тоқтады"),
    webhook_event.WebhookWithdrawn.kind: N_("Вебхук кері алынды"),
    print_event.WorkplaceAdded.kind: N_("Басатын орын қосылды"),
    print_event.WorkplaceCalibrated.kind: N_("Басып шығарғыш өлшеніп, түзетілді"),
    print_event.LayoutEntered.kind: N_("Бланкінің орналасуы енгізілді"),
    house_event.StaffAdded.kind: N_("Есептік жазба ашылды"),
    house_event.RoleGiven.kind: N_("Міндет тағайындалды"),
    house_event.RoleTaken.kind: N_("Міндетінен босатылды"),
    house_event.AccountClosed.kind: N_("Есептік жазба жабылды"),
    house_event.AccountReopened.kind: N_("Есептік жазба қайта ашылды"),
    house_event.AccessRenewed.kind: N_("Жаңа құпиясөз берілді, екінші тексеру өшірілді"),
    house_event.PasswordChanged.kind: N_("Құпиясөзін өзі ауыстырды"),
    house_event.SessionsEnded.kind: N_("Басқа жерлердегі кіруін аяқтады"),
    house_event.SecondFactorChanged.kind: N_("Екінші тексеру өзгертілді"),
    assignment_event.AbsencePut.kind: N_("Жұмыста болмайтын күндері енгізілді"),
    assignment_event.AbsenceEnded.kind: N_("Жұмысқа белгіленген күннен ерте шықты"),
    house_event.PolicyChanged.kind: N_("Жүйе қағидасы өзгертілді"),
    house_event.PolicyChangeWithdrawn.kind: N_("Жүйе қағидасының өзгерісі кері алынды"),
}


def step(kind: str, language: Language) -> str:
    """What was done. Raises KeyError for an act nobody gave words to."""
    return say(language, _SAID[kind])


def step_title(kind: str, facts: Mapping[str, Json], language: Language) -> str:
    """What was done, with what it changed where that is a day. Raises KeyError for an act nobody gave words to."""
    if kind != case_event.TermRecounted.kind or facts["before"] == facts["after"]:
        return step(kind, language)
    before, after = (long_date(date.fromisoformat(str(facts[name])), language) for name in ("before", "after"))
    return say(language, "Мерзім қайта есептелді: %(before)s → %(after)s", before=before, after=after)


def step_note(kind: str, facts: Mapping[str, Json], language: Language) -> str:
    """By which acts a term was counted anew, why a case went on, what is missing, who was given it; "" otherwise."""
    if kind == correction_event.CorrectionAsked.kind:
        return asked_note(facts, language)
    if kind == case_event.Forwarded.kind:
        return forward_reason(ForwardReason(str(facts["reason"])), language)
    if kind != case_event.TermRecounted.kind:
        return handover_note(kind, facts, language) or book_note(kind, facts, language)
    acts = facts["acts"]
    cites = [str(cite) for cite in acts] if isinstance(acts, list) else []
    return say(language, "Негізі: %(acts)s.", acts=acts_named(cites, language))

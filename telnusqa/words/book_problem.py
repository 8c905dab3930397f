"""Why the book of issues cannot be closed, found in or compared: sentences of ``words.problem``."""

from telnusqa.words.catalogue import N_

OF_THE_BOOK = {
    "book_closed_already": N_("%(year)s жылдың кітабы жабылған: оған енді ештеңе жазылмайды"),
    "book_year_runs": N_("%(year)s жыл әлі аяқталған жоқ: кітап келесі жылы жабылады"),
    "book_sure": N_("Жабуға келіссеңіз, белгі қойыңыз: жабылған кітап қайта ашылмайды"),
    "no_file": N_("Тексеретін файлды таңдаңыз"),
    "book_too_large": N_("Файл тым үлкен: ең көбі %(most)s МБ"),
    "book_empty": N_("%(year)s жылы бірде-бір нөмір бөлінбеген: жабатын кітап жоқ"),
    "book_reserved": N_("Кітапта әлі берілмеген нөмір бар: %(n)s. Алдымен телнұсқаны беріңіз не нөмірді жойыңыз"),
    "no_such_line": N_("Кітапта мұндай нөмір жоқ: нөмірді тексеріңіз"),
    "registration_or_blank": N_("Тіркеу нөмірін (2026-0012) не бланк нөмірін (ТКБ 0123456) жазыңыз"),
}

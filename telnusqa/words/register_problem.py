"""What is wrong with a register's file, and how its clerk mends it."""

from telnusqa.core.language import Language
from telnusqa.core.problem import Problem
from telnusqa.core.register_sheet import TITLES, Sheet, column_named
from telnusqa.words import problem as common
from telnusqa.words.catalogue import N_, say

_SAID = {
    "in_line": N_("%(line)s-жол, «%(column)s»: %(wrong)s"),
    "missing": N_("Ұяшық бос: оны толтырыңыз"),
    "sheet_error": N_("Ұяшықта формула қатесі тұр: мәннің өзін жазыңыз"),
    "letters_lost": N_(
        "Қазақ әріптерінің орнында «?» тұр: бастапқы кестені XLSX немесе UTF-8 кодтауындағы CSV түрінде қайта сақтаңыз"
    ),
    "name_letters": N_("Аты-жөнінде цифр немесе бөгде таңба бар: құжатқа қарап түзетіңіз"),
    "kind_unknown": N_(
        "Құжаттың түрін жазыңыз: «Диплом», «Үздік диплом», «Орта білімнен кейінгі диплом», "
        "«Орта білімнен кейінгі үздік диплом» немесе «Куәлік»"
    ),
    "study_form_unknown": N_("«күндізгі», «кешкі» немесе «сырттай» деп жазыңыз"),
    "document_series": N_("Серия бірден төртке дейін кирилл әрпінен тұрады: құжатқа қарап түзетіңіз"),
    "document_number": N_("Диплом нөмірінде 6–8 цифр болады: құжатқа қарап түзетіңіз"),
    "document_twice": N_("Бұл диплом файлда бұрын да тұр (%(row)s-жол): артығын өшіріңіз"),
    "years_order": N_("Бітірген жылы түскен жылынан бұрын тұр: екеуін де тексеріңіз"),
    "issued_too_early": N_("Диплом оқу аяқталған жылдан бұрын берілген болып тұр: күнін тексеріңіз"),
    "board_too_late": N_("Комиссия шешімі диплом берілгеннен кейін шыққан болып тұр: екі күнді де тексеріңіз"),
    "amount": N_("Сан жазыңыз: ең азы 0, ең көбі %(most)s"),
    "whole": N_("Бүтін сан жазыңыз"),
    "position": N_("Реттік нөмірді бірден бастап бүтін санмен жазыңыз"),
    "position_twice": N_("Бұл дипломның қосымшасында мұндай реттік нөмір бұрын да тұр: нөмірін түзетіңіз"),
    "section": N_("Бөлім атауы болса, «иә» деп жазыңыз, болмаса бос қалдырыңыз"),
    "section_with_grade": N_("Бөлім атауына баға қойылмайды: бағаны немесе бөлім белгісін өшіріңіз"),
    "letter": N_("Әріптік бағаны латын әрпімен жазыңыз: A, A-, B+ … F"),
    "five": N_("Бағаны 2–5 цифрымен, сөзбен немесе «сынақ» деп жазыңыз"),
    "supplement_faulty": N_("Қосымшаның %(row)s-жолында қате бар: ол түзетілмейінше диплом қабылданбайды"),
    "supplement_orphan": N_("Мұндай нөмірлі диплом файлда жоқ: серия мен нөмірді тексеріңіз"),
    "record_differs": N_("Тізілімде бұл диплом басқаша жазылған: импорт оны өзгертпейді, екеуін салыстырыңыз"),
    "heading_unknown": N_("«%(heading)s» деген баған белгісіз: атауын үлгідегідей жазыңыз немесе бағанды өшіріңіз"),
    "heading_twice": N_("«%(heading)s» бағаны екі рет тұр: бірін өшіріңіз"),
    "heading_missing": N_("«%(column)s» бағаны жоқ: оны қосыңыз"),
    "sheet_missing": N_("Дипломдар парағы табылмады: парақты «%(kk)s» немесе «%(ru)s» деп атаңыз"),
    "kind_not_then": N_("Құжат берілген күні мұндай түр болмаған: түрі мен күнін құжаттан тексеріңіз"),
    "series_unlike": N_("Бұл жылдары серия әдетте %(series)s болған: құжатқа қарап тексеріңіз"),
    "digits_unlike": N_("Бұл жылдары нөмірде әдетте %(digits)s цифр болған: құжатқа қарап тексеріңіз"),
    "no_supplement_then": N_("Бұл құжат түріне әдетте қосымша берілмейді: жолдарын тексеріңіз"),
    "mark_not_then": N_("«%(mark)s» бұл жылдардың қосымшасында әдетте болмаған: құжатқа қарап тексеріңіз"),
    "code_unlike": N_("Код сол жылдардың жіктеуішіне ұқсамайды: құжатқа қарап тексеріңіз"),
    "file_absent": N_("«%(name)s» файлы табылмады: атауы мен орнын тексеріңіз"),
    "file_too_large": N_("«%(name)s» тым үлкен: оны CSV түрінде сақтаңыз немесе бірнеше файлға бөліңіз"),
    "sheet_too_long": N_("«%(name)s» тым ұзын: парақта %(most)s жолдан көп. Оны CSV түрінде сақтаңыз"),
    "register_too_large": N_(
        "Файл %(most)s МБ-тан үлкен: оны бөліп жүктеңіз немесе әкімшіден командамен енгізуді сұраңыз"
    ),
    "file_unreadable": N_("«%(name)s» кесте ретінде ашылмайды: оны құпиясөзсіз XLSX немесе CSV түрінде қайта сақтаңыз"),
    "file_encoding": N_("«%(name)s» файлының кодтауы белгісіз: оны UTF-8 кодтауындағы CSV түрінде қайта сақтаңыз"),
}


def register_problem(found: Problem, language: Language) -> str:
    """The sentence for a problem of a register's row or file.

    Codes that a form has too (year, day, IIN …) are said by ``words.problem``. Raises KeyError for a code nobody gave
    words to.
    """
    if found.code == "in_line":
        return _in_line(found, language)
    if found.code not in _SAID:
        return common.problem(found, language)
    column = column_title(found.field, language)
    params = {"heading": found.field, "column": column, **found.params}
    if found.code == "mark_not_then":
        params["mark"] = column_title(str(params["mark"]), language)
    return say(language, _SAID[found.code], **params)


def _in_line(found: Problem, language: Language) -> str:
    """What is wrong with one cell of a typed line, with the line and the column."""
    column = str(found.params["column"])
    inner = Problem(column, str(found.params["code"]), "", found.params)
    wrong = register_problem(inner, language)
    title = column_title(column, language)
    said = _SAID[found.code]
    return say(language, said, line=found.params["line"], column=title, wrong=wrong)


_ORDER = (Language.KK, Language.RU, Language.EN)
"""In this order stand the headings of a column and the titles of a sheet."""


def column_title(key: str, language: Language) -> str:
    """A column's heading, or the key itself."""
    for sheet in Sheet:
        column = column_named(sheet, key)
        if column is not None:
            return column.headings[_ORDER.index(language)]
    return key


def sheet_title(sheet: Sheet, language: Language) -> str:
    """A sheet's title."""
    return TITLES[sheet][_ORDER.index(language)]


def has_words(code: str) -> bool:
    """Whether a code of a register's problem can be said."""
    return code in _SAID or common.has_words("", code)

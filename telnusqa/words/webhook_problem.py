"""Why another system cannot be told of changes: sentences of ``words.api_problem``."""

from telnusqa.words.catalogue import N_

OF_WEBHOOKS = {
    "webhook_address": N_("Мекенжайды былай жазыңыз: https://example.kz/telnusqa – бос орынсыз, логин мен парольсіз"),
    "webhook_not_https": N_("Мекенжай https:// деп басталуы керек: ашық байланыспен хабар жіберілмейді"),
    "webhook_port": N_("Бұл портқа хабар жіберілмейді. Рұқсат етілген порттар: %(ports)s"),
    "webhook_known": N_("Бұл ұйымда осы мекенжай бар: тізімнен табыңыз"),
    "cursor": N_("Мұндай орын жоқ: бұрынғы жауаптағы cursor мәнін өзгертпей жазыңыз"),
}

"""Why a record of the register cannot be changed so, or no duplicate be made of it: sentences of ``words.problem``."""

from telnusqa.words.catalogue import N_

OF_A_RECORD = {
    "correction_waits": N_("Енгізілген түзету растауды күтіп тұр: алдымен сол тексеріледі"),
    "nothing_corrected": N_("Ештеңе өзгермеген: қате жерін түзетіңіз"),
    "number_taken": N_("Тізілімде мұндай нөмірлі басқа жазба бар: нөмірді тексеріңіз"),
    "record_in_making": N_(
        "Осы жазба бойынша телнұсқа жасалып жатыр: алдымен ол ресімделсін не бөлінген нөмірі жойылсын"
    ),
    "calendar_unknown": N_("Бұл жылдың мереке күндері жүйеде жоқ: күнді тексеріңіз"),
    "ground_unseen": N_("Негіз құжатты ашып салыстырыңыз да, белгі қойыңыз"),
    "record_annulled": N_("Құжаттың күші жойылған: оның телнұсқасы берілмейді"),
    "kind_not_printed": N_("Бұл түрдегі құжаттың телнұсқасы жүйеде әлі басылмайды: бланкіні қолмен толтырыңыз"),
    "status_not_from": N_("%(part)s қазір «%(status)s» деп тұр: одан бұлай өзгермейді"),
    "before_issue": N_("Құжаттың берілген күні – %(issued)s: негіз құжат одан бұрын болмайды"),
}

"""Why a layout cannot be taken, or a paper not be printed so: sentences of ``words.problem``."""

from telnusqa.words.catalogue import N_

OF_PRINTING = {
    "layout_unreadable": N_("%(line)s-жол оқылмады: тырнақша, тең белгісі мен жақшаны тексеріңіз"),
    "layout_kinds": N_("kinds: бланк түрлерін жазыңыз: «diploma», «honours_diploma» бірге не бөлек, «supplement» жеке"),
    "layout_missing": N_("%(at)s: бұл орын жоқ, қосыңыз"),
    "layout_unknown": N_("%(at)s: мұндай атау жоқ, атын тексеріңіз"),
    "layout_part": N_("%(at)s: мұнда { x = …, y = … } түріндегі жазба керек"),
    "layout_number": N_("%(at)s: сан жазыңыз, бөлшегі нүктемен: 12.5"),
    "layout_between": N_("%(at)s: %(least)s пен %(most)s аралығындағы санды жазыңыз"),
    "layout_truth": N_("%(at)s: true не false деп жазыңыз"),
    "layout_align": N_("%(at)s: left, center не right деп жазыңыз"),
    "layout_day": N_("%(at)s: күнді былай жазыңыз: 2026-09-01"),
    "layout_days": N_("%(at)s: соңғы күн бірінші күннен бұрын тұр, екеуін де тексеріңіз"),
    "layout_outside": N_("%(at)s: бет шегінен шығып тұр"),
    "layout_narrow": N_("%(at)s: сынама мәтін сыймады, орнын кеңейтіңіз"),
    "layout_smallest": N_("%(at)s: ең кіші өлшем size мәнінен аспайды"),
    "layout_columns": N_("%(at)s: %(count)s бағанның енін санмен жазыңыз"),
    "not_printed_well": N_("Алдымен әр құжатты бланкіге басып, жақсы басылғанын жазыңыз"),
    "printed_already": N_("Бұл бланкіге басылған: қайта басу үшін бланкінің бүлінбегенін растату керек"),
    "print_not_open": N_("Басудың нәтижесі жазылып қойған: бетті жаңартыңыз"),
    "workplace_known": N_("Мұндай орын бар: басқа атау жазыңыз"),
    "no_workplace": N_("Қай орында басылатынын таңдаңыз"),
    "millimetres": N_("Миллиметрмен жазыңыз: 20.5"),
    "not_near": N_("%(should)s мм шамасында болуы керек: парақты масштабсыз (100 %%) басып, қайта өлшеңіз"),
}

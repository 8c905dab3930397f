"""Why an original is not taken in, not given back, or not ended by a commission: sentences of ``words.problem``."""

from telnusqa.words.catalogue import N_

OF_ORIGINALS = {
    "original_not_handed_in": N_("Алдымен құжаттың түпнұсқасын қабылдап алыңыз"),
    "original_not_lacking": N_("Түпнұсқа керек емес не тапсырылған: басқа себепті таңдаңыз"),
    "original_not_here": N_("Түпнұсқа мұнда емес: тапсырылмаған, қайтарылған не іспен бірге жолданған"),
    "original_not_void": N_("Мына істердің түпнұсқасы мұнда жоқ не әлі жарамды: %(numbers)s"),
    "original_ended": N_("Мына істердің түпнұсқасы бойынша акт бұрын жасалған: %(numbers)s"),
    "already_here": N_("Түпнұсқа бұрын қабылданған"),
}

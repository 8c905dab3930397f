"""What is wrong with a machine's request, or with a token: the sentences of single faults."""

from telnusqa.words.catalogue import N_

OF_THE_API = {
    "token_end": N_("Токеннің соңғы күні ертең немесе одан кейін, бірақ %(days)s күннен аспасын: күнді тексеріңіз"),
    "token_withdrawn": N_("Бұл токен кері алынған: жаңасын беріңіз"),
    "token_overlap": N_("Бұрынғы құпия кілт ең көбі %(days)s күн жұмыс істейді: санды тексеріңіз"),
}

"""Words that stand in the names of many institutions, in both languages and as people shorten them.

Each sense has its patterns: the beginning of a word, of several in a row joined by ``_``; one that ends in ``$`` is a
whole word. How they are spelled matters no more than in a name: both are folded alike.
"""

LEGAL = """
мемлекет коммунал қазынал кәсіпор мекеме шаруашылық_жүргізу жауапкершілігі шектеулі серіктест акционер қоғам жекеменшік
жеке$ емес$ коммерциялық государствен негосударств коммунальн казен предприят на_праве_хозяйств хозяйствен веден$
ведения$ учрежден товариществ ограничен_ответствен с_ограничен акционерн обществ$ общество$ частн некоммерч коммерческ
гккп$ кгкп$ кгп$ кгу$ гу$ гп$ ргкп$ ргп$ кмқк$ мкқк$ мкк$ ркмк$ кмм$ мм$ шжқ$ пхв$ тоо$ жшс$ ао$ ақ$ уо$ чу$ ноу$ нчоу$
нао$ кеақ$ білім_басқарма білім_беру_басқарма денсаулық_сақтау_басқарма қоғамдық_денсаулық басқарма білім_беру білім$
білімнің$ управлен_образован управлен_здравоохран управлен_обществен управлен$ управления$ департамент министерств
министрлі әкім акимат образоват образован$ образования$ учебн_завед учебн заведен оқу_орны оқу$ орны$ среднее_специальн
средне_специальн специальн арнаулы орта$ средн республик қазақстан казахстан қр$ рк$ филиал кәсіптік$ кәсіби$
профессиональн проф$ state$ municipal communal enterprise gkkp$ kgkp$ kgp$ kmqk$ kmkk$ too$ zhshs$ llp$
"""
"""What kind of legal person it is and whose: it tells nothing of which one."""

CHATTER = """
город$ города$ городе$ городской$ гор$ г$ қала$ қаласы$ қаласының$ қаласында$ қаласындағы$ қалалық$ қалада$ облыс
област
обл$ аудан район ауыл$ ауылы$ ауылында$ ауылындағы$ село$ селе$ села$ поселок$ поселке$ пос$ пгт$ с$ в$ во$ на$ и$ к$
из$
у$ ну$ я$ мы$ мен$ біз$ мне$ же$ тот$ та$ где$ по$ о$ об$ от$ до$ для$ при$ под$ за$ что$ это$ мой$ наш$ бывш ныне$
сейчас$ теперь$ раньше$ тогда$ старый$ ескі$ бұрын қазір там$ сол$ диплом окончил закончил учил училась$ учился$
поступал
оқыдым$ оқыған$ бітірд бітірг имени$ им$ атындағы$ атын$ атында$ ат$ және$ номер$ нөмір ном$ no$ n$ жыл$ жылы$ год$
году$
года$ the$ of$ and$ in$ at$ for$ city region named$ after$ district im$ imeni$ atyndagy$ g$ gorod$ qalasy$ kalasy$ ж$
не$ помню$ кажется$ вроде$ называл аталған$ аталатын$ дейтін$ деген$ бар$ еді$
"""
"""What stands between the words that matter."""

KINDS = {
    "college": "колледж каледж колеж college kolle клж$",
    "technical": "техникум технику$ technicum technical_school",
    "school": "училищ училещ учелищ мектеп мектеб школ school uchilis",
    "trades": "пту$ гпту$ спту$ гкту$ кту$ ту$ ктм$ птш$ тш$ профтехучил профессионально_тех профтех "
    "кәсіптік_тех ptsh$ vocational ремесленн",
    "lyceum": "лице птл$ пл$ lyceum",
    "higher": "высш жоғары$ higher vysshi",
    "university": "университет институт академия$ академии$ академиясы universit academy",
}
"""What an institution calls itself; people mix these up, for the same house was one after the other."""

SUBJECTS = {
    "medicine": "медицин мед$ medic",
    "teaching": "педагог пед$ pedag учительск мұғалім",
    "polytechnic": "политехн политех поли$ polytech",
    "building": "строит строй$ стройка$ құрылыс build construct stroi stroy",
    "rail": "железнодорож железно_дорож темір_жол теміржол жд$ ж_д$ rail zheleznodor jeleznodor temir_zhol temir_jol",
    "agriculture": "сельскохоз сельхоз сельско_хоз ауыл_шаруашыл ауылшаруашыл аграр агро agric сх$",
    "music": "музык саз$ music",
    "law": "юрид юр$ заң$ заңгер құқық право$ правов law$ legal",
    "economics": "эконом экон$",
    "finance": "финанс қаржы фин$ finan",
    "mining": "горно$ горн горный тау_кен таукен mining",
    "metal": "металлург",
    "oil": "нефт мұнай oil$ petrol",
    "gas": "газ$ газов gas$",
    "transport": "транспорт көлік",
    "road": "автодорож автомобильно_дорож автомобиль_жол автожол автомобил авто$ автотрансп дорожн highway avtodor",
    "communication": "связ$ связи$ электросвяз байланыс communic svyaz telecom",
    "energy": "энергет energ",
    "humanities": "гуманит humanit",
    "trade": "торг сауда trade commerc",
    "food": "пищев тамақ тағам кулинар обществен_питан общепит қоғамдық_тамақ food аспаз",
    "technology": "технолог technolog",
    "technical": "техникал техническ тех$ техн$ technical",
    "industry": "индустр өнеркәсіп промышлен industr",
    "light": "легк_пром жеңіл_өнерк light_ind легпром",
    "sewing": "швейн тігін sewing",
    "culture": "культур мәдениет",
    "art": "искусств өнер$ өнері$ art$ arts$",
    "painting": "художеств көркемсурет көркем_сурет бейнелеу",
    "stage": "цирк эстрад хореограф choreogr circus",
    "sport": "спорт физкульт физическ_культ дене$",
    "animal": "ветеринар зоовет зоотехн малдәрігер мал_дәріг",
    "forest": "лесн лесхоз орман forest",
    "water": "водн водохоз су_шаруашыл гидро ирригац суару water hydro",
    "geology": "геолог георазвед барлау",
    "chemistry": "химик хими химтех chemi",
    "service": "сервис қызмет_көрс service обслуживан",
    "computing": "информа компьютер computer ит$ ақпарат",
    "bank": "банк",
    "machines": "машиностр машина_жаса машинажаса механик механич mechanic",
    "electric": "электр",
    "sea": "морск теңіз maritime marine речн",
    "air": "авиац авиа",
    "cooperative": "коопер потребкоопер потребит_коопер потребсоюз тұтыну_коопер",
    "print": "полиграф polygraph",
    "tourism": "турист туризм touris",
    "multi": "многопроф көпсала көп_сала multidisc",
    "innovation": "инновац innovat",
    "management": "менеджмент бизнес business management",
    "state_farm": "совхоз колхоз",
    "assembly": "монтаж assembly",
}
"""What is taught there."""

PLACES = {
    "astana": "астан нұр_сұлтан нурсултан целиноград целинград",
    "almaty": "алматы алмат алма_ат almat alma_at",
    "shymkent": "шымкент чимкент шимкент",
    "karaganda": "қарағанды караганд карогонд",
    "aktobe": "ақтөбе актоб актюб aktub",
    "kyzylorda": "қызылорда кзылорд кызыл_орд кзыл_орд",
    "oskemen": "өскемен усть_каменогорск усть_камен усткамен ust_kamen",
    "semey": "семей$ семейдің$ семейде$ семейдегі$ семейск семипалат semey$",
    "oral": "орал$ оралдың$ оралда$ оралдағы$ уральс",
    "taraz": "тараз джамбул жамбыл",
    "petropavl": "петропавл қызылжар",
    "kostanay": "қостанай кустанай kostan kustan qostan",
    "pavlodar": "павлодар",
    "ekibastuz": "екібастұз",
    "temirtau": "теміртау temirtau",
    "zhezkazgan": "жезқазған джезказган",
    "atyrau": "атырау гурьев atyrau guryev",
    "aktau": "ақтау$ ақтауда$ ақтаудың$ ақтаудағы$ актауск шевченко$",
    "taldykorgan": "талдықорған талды_курган талдыкурган",
    "turkistan": "түркістан туркестан",
    "kokshetau": "көкшетау кокчетав",
    "rudny": "рудный рудном рудненск rudn",
    "balkash": "балқаш балхаш",
    "ridder": "риддер лениногорск",
    "zhanaozen": "жаңаөзен новый_узен новом_узен",
    "arkalyk": "арқалық",
    "saran": "саран$ сарань$ сарани$ саранск",
    "shakhtinsk": "шахтинск",
    "stepnogorsk": "степногорск",
    "shchuchinsk": "щучинск shchuch",
    "kentau": "кентау",
    "aral": "арал$ аралда$ аралдың$ аральск",
    "kaskelen": "қаскелең",
    "talgar": "талғар",
    "konaev": "қонаев капчагай қапшағай",
    "altai": "зыряновск алтай$",
    "ayagoz": "аягөз аягуз",
    "aksu": "ақсу$ ақсуда$ аксуск ермак$",
    "east": "шығыс_қазақ восточно_казах вко$ шқо$ east",
    "west": "батыс_қазақ западно_казах зко$ бқо$ west",
    "north": "солтүстік_қазақ северо_казах ско$ сқо$ north",
    "south": "оңтүстік_қазақ южно_казах юко$ оқо$ south",
    "zhetisu": "жетісу",
    "ulytau": "ұлытау",
    "mangystau": "маңғыстау мангыш",
    "akmola": "ақмол",
}
"""Places that are called and spelled differently in two languages and through the years."""

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
    "college": "колледж каледж колеж college kolle kolej koledj koledzh клж$",
    "technical": "техникум технику$ tehnikum technicum tekhnikum technical_school",
    "school": "училищ училещ учелищ мектеп мектеб школ school shkol uchilis uchilish",
    "trades": "пту$ гпту$ спту$ гкту$ кту$ ту$ ктм$ птш$ тш$ профтехучил профессионально_тех профтех кәсіптік_тех "
    "ptu$ sptu$ gptu$ ktm$ ptsh$ vocational ремесленн",
    "lyceum": "лице птл$ пл$ lyceum litse ptl$",
    "higher": "высш жоғары$ higher vysshi",
    "university": "университет институт академия$ академии$ академиясы universit institut academy",
}
"""What an institution calls itself; people mix these up, for the same house was one after the other."""

SUBJECTS = {
    "medicine": "медицин мед$ med$ medic medits",
    "teaching": "педагог пед$ ped$ pedag учительск мұғалім",
    "polytechnic": "политехн политех поли$ polytech politeh politekh",
    "building": "строит строй$ стройка$ құрылыс build construct stroi stroy kurylys qurylys",
    "rail": "железнодорож железно_дорож темір_жол теміржол жд$ ж_д$ rail zheleznodor jeleznodor temir_zhol temir_jol",
    "agriculture": "сельскохоз сельхоз сельско_хоз ауыл_шаруашыл ауылшаруашыл аграр агро agrar agric agro сх$ selhoz "
    "selskohoz",
    "music": "музык саз$ music muzyk",
    "law": "юрид юр$ заң$ заңгер құқық право$ правов law$ legal yurid",
    "economics": "эконом экон$ econom ekonom",
    "finance": "финанс қаржы фин$ finan",
    "mining": "горно$ горн горный тау_кен таукен mining gorno gorn",
    "metal": "металлург metallurg",
    "oil": "нефт мұнай oil$ neft petrol munai",
    "gas": "газ$ газов gas$ gaz$",
    "transport": "транспорт көлік transport kolik",
    "road": "автодорож автомобильно_дорож автомобиль_жол автожол автомобил авто$ автотрансп дорожн highway avtodor",
    "communication": "связ$ связи$ электросвяз байланыс communic svyaz telecom",
    "energy": "энергет energ",
    "humanities": "гуманит humanit gumanit",
    "trade": "торг сауда trade commerc torg",
    "food": "пищев тамақ тағам кулинар обществен_питан общепит қоғамдық_тамақ food aspaz аспаз",
    "technology": "технолог technolog tehnolog",
    "technical": "техникал техническ тех$ техн$ technical tehnich",
    "industry": "индустр өнеркәсіп промышлен industr",
    "light": "легк_пром жеңіл_өнерк light_ind легпром",
    "sewing": "швейн тігін sewing shvein",
    "culture": "культур мәдениет cultur kultur",
    "art": "искусств өнер$ өнері$ art$ arts$ iskusstv",
    "painting": "художеств көркемсурет көркем_сурет бейнелеу",
    "stage": "цирк эстрад хореограф choreogr circus",
    "sport": "спорт физкульт физическ_культ дене$ sport",
    "animal": "ветеринар зоовет зоотехн малдәрігер мал_дәріг veterin",
    "forest": "лесн лесхоз орман forest lesn",
    "water": "водн водохоз су_шаруашыл гидро ирригац суару water hydro",
    "geology": "геолог георазвед барлау geolog",
    "chemistry": "химик хими химтех chemi",
    "service": "сервис қызмет_көрс service обслуживан servis",
    "computing": "информа компьютер computer ит$ it$ ақпарат inform",
    "bank": "банк bank",
    "machines": "машиностр машина_жаса машинажаса механик механич mechanic mehanich",
    "electric": "электр electr elektr",
    "sea": "морск теңіз maritime marine речн",
    "air": "авиац авиа aviat avia",
    "cooperative": "коопер потребкоопер потребит_коопер потребсоюз тұтыну_коопер cooper",
    "print": "полиграф polygraph",
    "tourism": "турист туризм touris turiz",
    "multi": "многопроф көпсала көп_сала multidisc",
    "innovation": "инновац innovat",
    "management": "менеджмент бизнес business management biznes",
    "state_farm": "совхоз колхоз sovhoz sovkhoz",
    "assembly": "монтаж assembly montazh",
}
"""What is taught there."""

PLACES = {
    "astana": "астан нұр_сұлтан нурсултан целиноград astan целинград",
    "almaty": "алматы алмат алма_ат almat alma_at",
    "shymkent": "шымкент чимкент шимкент shymkent chimkent",
    "karaganda": "қарағанды караганд карогонд karagand qaragand qaraghand",
    "aktobe": "ақтөбе актоб актюб aktob aqtob aktyub aktub",
    "kyzylorda": "қызылорда кзылорд кызыл_орд кзыл_орд qyzylord kyzylord kzylord",
    "oskemen": "өскемен усть_каменогорск усть_камен усткамен oskemen ust_kamen",
    "semey": "семей$ семейдің$ семейде$ семейдегі$ семейск семипалат semey$ semei$ semipal",
    "oral": "орал$ оралдың$ оралда$ оралдағы$ уральск уральс oral$ uralsk",
    "taraz": "тараз джамбул жамбыл taraz dzhambul djambul zhambyl",
    "petropavl": "петропавл petropavl қызылжар",
    "kostanay": "қостанай кустанай kostan kustan qostan",
    "pavlodar": "павлодар pavlodar",
    "ekibastuz": "екібастұз экибастуз ekibast",
    "temirtau": "теміртау temirtau",
    "zhezkazgan": "жезқазған джезказган zhezkaz jezkaz dzhezkaz",
    "atyrau": "атырау гурьев atyrau gurev guryev",
    "aktau": "ақтау$ ақтауда$ ақтаудың$ ақтаудағы$ актауск шевченко$ aktau$ aqtau$",
    "taldykorgan": "талдықорған талды_курган талдыкурган taldyk taldy",
    "turkistan": "түркістан туркестан turkest turkist",
    "kokshetau": "көкшетау кокчетав kokshet kokchet",
    "rudny": "рудный рудном рудненск rudn",
    "balkash": "балқаш балхаш balkh balqash balkash",
    "ridder": "риддер лениногорск ridder",
    "zhanaozen": "жаңаөзен новый_узен новом_узен zhanaoz",
    "arkalyk": "арқалық arkal arqal",
    "saran": "саран$ сарань$ сарани$ саранск saran$",
    "shakhtinsk": "шахтинск shakht",
    "stepnogorsk": "степногорск stepnog",
    "shchuchinsk": "щучинск shchuch",
    "kentau": "кентау kentau",
    "aral": "арал$ аралда$ аралдың$ аральск aral$ aralsk",
    "kaskelen": "қаскелең kaskel",
    "talgar": "талғар talgar",
    "konaev": "қонаев капчагай қапшағай kapch konaev",
    "altai": "зыряновск алтай$ zyryan altai$",
    "ayagoz": "аягөз аягуз ayag",
    "aksu": "ақсу$ ақсуда$ аксуск ермак$ aksu$",
    "east": "шығыс_қазақ восточно_казах вко$ шқо$ east",
    "west": "батыс_қазақ западно_казах зко$ бқо$ west",
    "north": "солтүстік_қазақ северо_казах ско$ сқо$ north",
    "south": "оңтүстік_қазақ южно_казах юко$ оқо$ south",
    "zhetisu": "жетісу zhetis",
    "ulytau": "ұлытау ulyt",
    "mangystau": "маңғыстау мангыш mangy",
    "akmola": "ақмол akmol aqmol",
}
"""Places that are called and spelled differently in two languages and through the years."""

"""Letters side by side in each language, written by `tools/letter_pairs.py`: do not edit.

From the translations of Django's messages (Copyright Django Software Foundation and individual contributors,
BSD-3-Clause) and from names in the Unicode CLDR (Copyright 1991-2026 Unicode, Inc., Unicode License v3), see NOTICE.
"""

from typing import Final

# fmt: off
LETTER_PAIRS: Final[dict[str, tuple[str, ...]]] = {
    "af": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e "
        ),
        (
        " d n saaaneresgeieinn r s t "
        ),
        (
        " a b g i k m o t v wa alaratd dadedieeeleng islandngninsonooorrardresesistte"
        ),
        (
        " c e f h l p r uagakamasbeeketf hei igikitjak kakekol lelim mameminanento oeolomrirorstatitotrui"
        "urvewawewo"
        ),
        (
        " jadafaiapbabibrchcodjdodseaebedegeiemepeuevfegagigogsgugwhahihoidilioiriëjekikrksktldlllslumbmo"
        "noosotoup papeplpormrtrusasksotuu uausutuuvavivoy ë "
        ),
        (
        "abaubjblbobubyduefexfifofrgriaibimipiviéjikulgloltmmmsnknuobodofokopppprrfrgrkrwrysjslsssusytstt"
        "tyugulumunwiwyydysé "
        ),
        (
        "acahazb cacrctdmdrecewfaffgth hthuicifjjjojuklkwlfljlklyncnhnmnnnpogojpiptpurbrlrnrrsbsfsgspsvsw"
        "tfthtptwubudueukuwv x xtyayfykynypza"
        ),
        (
        " y zaeaoawayaïbwcecudddgdheoezfggdggghkbkhkkkylblêmdmpmynbnloaovowpspysdshsrtbtguvvrw yeygywziêe"
        ),
        (
        " óajavbbcidteheyeëflfugbgkhhiuiyj jskmknmrmumvnjnyocpgpvqusntltmtnupuyvswwylz zezoëtóf"
        ),
        (
        " xaqbhbsbvc cfcsdkdvdwdyfpglhmhrhêiiiqiwizjykflmlplrlvmlmtmémônvnwnzohoyoërcrhrprvrzríscsãtctvtz"
        "ucuouxvlvmvuxeycyiymyrytyuyvzuãoålê êrëeínïeïnïtôr"
        ),
        (
        " q åaçbkcdclcmcycódbdfdzfdfkgmgngvgyhlhéhʼijjbjdjmjpjtkgkplhlwlílómcmfmgmhmnmåmênrnxnêoiozpbpmpü"
        "q qlrésmsqufuzvkvywkwnwuwêxhxiyozbzgzhzlzyzzçaéléuërívónórükʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ar": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ال"
        ),
        (
        " اة "
        ),
        (
        " أ ما ر ن ي ية"
        ),
        (
        " ب ت ع لارانت ريل لالمليم نيو ونياين"
        ),
        (
        " إ ج د س ف ك ه و يann t أناتامب بابربيتاتوتيد ديراروساستسيعلف ك كولألبلتلكلىمامةمرمنناواورولويى "
        "يريليميو"
        ),
        (
        " a c d n p t ة ح ر ص غ ق نalarcoe langnto onr ras teء أكأواءائاباحاداسايبوتحترتمجاجبجيح حتحدحيخا"
        "دادةدخدورةرجزيس سمسوصحع عنغيفافرفيق قاقلقيكاكلكيلإلسلعلفلقلللنلومبمتمسملمومينتنجندنوه هاهذوبوسوم"
        "يتيجيحيديزيسيقيك"
        ),
        (
        " b l m r خ شagatd djenerfegegoguidiniojal lslum nsorplporerssitruaurآنأدأرأسأقأيإسإلاخاصاعافاكاو"
        "بطبلبنتأتختشتعتغتكثاثرج جدجزجمجنجوحاحةحذحرحقخ ختخدخلدددقدمذاذفذهربرترسرفرقركرمرنز زازرسبسطسلسنشر"
        "شيصرصفصلصيط طاعاعةعدعرغاغوفحقةقتقدكتكثكدكركسكنلآلةلجلحلخلدلرلشلصلغلهمحمعمكنسنغنكهرهيوتوجودوعوفوق"
        "وكيبيي"
        ),
        (
        " e f h i s u v آ ث زabaiamasbibuctdadieaetexf g gigshahticismemsomp seslsttitotpttugutuuvewwأ أح"
        "أخأفألأمإجإدإرإعإنإيئقئمئياثاجازاغاقاهبتبدبعبكبهتبتتتدتستصتقثيجرجلخرخطدردنذ ردرضرغرلزوسرسكشاشمشه"
        "صوض طةطلعيغ غةغرـ فةفقفوقبقعقققمقولطمجمدمزمفنةنذنصنمنههنهووثوزيخيعيفيه"
        ),
        (
        " w ذ ض طc chcrecepevfafoifimitjemimmncnpodojotpeprrmrortsfsgtftyulviw x xty ypyyآخأشأغإذإضئناشاض"
        "بإبةبحبـتطتفتلتنتهثنثوحسحظحفحوخمخوخيذجرشرىزمسجشكشلشوص صاصةضاضلضمضيطأطبطسطىطيظ ظاظةعشعمغسفبفضفظفل"
        "فمفنقرقطكملذلزمشمطنزنشنطنفنلهموحوذوغوىيشيطيغ"
        ),
        (
        " g j yaaadazbabddddeduedefh hhi ieipjslhllmunopapvrirlrusashsosrsstau uev z ءاآسأبأذأضأعإبإثإحإز"
        "إمئلاذاطبببشبصبقتجتضث ثلثمجةجحجعجهحثحصحلخسخصدلذرذيرأرئرررهزبسةسحسفش شحصنضبضعضغضفطرطقطوظهعبعتعثعذ"
        "عضعطعوغطغلفذفسفعفهقصكبكةلثلضلـمثمخمصمغمقمممهنبنرنظنعنقهبهلوأوشوصوضوظوويءيث"
        ),
        (
        " oacapbobscscudoebeieleoesfligilleliloltmamlneninnnuocolouowpppsrfrrrytmtzuiآرآيأتأثأزأصأطأظأهؤو"
        "إخإصإغإفإكئجئرئعئفبأبثبجبسبمتةتثتىثبثةجتجغجكجىحبحمحهخضخفدأدتدثدغدكدهدىذةذلذورزرصرطرعزةزلسعسقسهشأ"
        "شتشخشطشقصدصغضةضرضهطئطحظمعكعهغدغشغنفتفشفصفغقضكشكعكقلؤمضهةهدوطوهيض"
        ),
        (
        " x ظakaucyemfugrhehiiaiuk ktlpmpndogoposptqlrcrnsqsztgtstuunuswkxbءةآلأأأجؤ ؤلإظإقئ ئةئطئهبخبزبض"
        "بفتزتظثقحكحىدجدزدسذتذنرؤزجزسزنزهسؤسثشبشغشنصبصتصقصىضتطعطـظيعزغبغجغعغمـأفإفدفزقفقهقىكجكحكفلظنحنضنى"
        "هجهزوخ"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "az": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "n "
        ),
        (
        " d sa ani inlar "
        ),
        (
        " a b i k m o talarasdadidəiliyl liləmaniolonrarisit yaı ə ənər"
        ),
        (
        " c e f h l n p q r v y ş əadamataxayazbabibud doe enerfrifikirisk kalmlum mimənandngnto orrırəs "
        "sasestsıtatetiu unurvavəyiz ünınələsəy"
        ),
        (
        " g u x ç üabahakaqavb cacocədedüdıedekeleseteyeçfagegühəidimioitizişjakikoktldlelllımenqnsnunınə"
        "oxpaplpoq qaqərdrerlrmrorsrtrusosusətltotrtıtəuavevix xiy yeyəziçiçüüzırş şaşiədəkəmət"
        ),
        (
        " zacagaiapağaşbeblbobrbybəcidjdueaemevexfefifofəgigogugöhahiibicipiqivkekrkskukılolymbmmmomuncne"
        "nknlnmnoobodokomosotovp peprqiqoqurbrksltmtutüubudulumuqusutuğv xaxtyoytyuyyzazgzəç çoörürüçğuğı"
        "ıdısızşdşəəhəqəz"
        ),
        (
        "aaafaubüchcrctcucüdddmecepeqezf fug gsgəhehthıiaijixiçklkvkükəlsltlümlmsmvmümınpnvnynönüoypippqe"
        "qlqrqvrqrvrüskspsssvsütdtftptttyueugukupuuuzvovrvvxlxəylymynyızezmzıçaçeçəönövü ükümüsütılığşlşm"
        "əbəcəfəvəçəş"
        ),
        (
        " öaoaçbvböc cldlebefeoeşflftfıh hoigjekdkmlblclklqlçmdmönbnrnzocojopoqozoçoşpupəqırcrfrgrrrğrşsd"
        "sfsgsrtntstvuvuyuşvcvdvqvsvyxdxoxıxşydypyryüzlçmçtösöyüşğlıfımıqışəg"
        ),
        (
        " jajbıbşcıdrfqhhhmhviejskkkölnmknnoaouoğpsptpvpypıqbqqrhrnryscsntbthuiuxvlvüxmxuycyöyğyşzbzczdzr"
        "zszuçrçuçıölömözülüvüyğağrğvıbıxşeşoşqşuşüəpəxəğ"
        ),
        (
        " wbcbdbsbxckcmcsdhdvegeheuhdhlhnhriiiujujıkclflhlplvlşmpmrmynşofohowpüqdqtrzsbsysötctzucuçvuw wi"
        "wwxsxüykysyvyzzoçdöhöqüdüqüəğ ğəıkıtşrştşyəu"
        ),
        (
        "aıbzbçcccdcecydcdydzdöeeejfvfşgaglgngrgvgıhuhçihiəj jlkbkfkpkxkykşmhmnmtmāmşnfnhnçnğogoopbqhqkqm"
        "qsqxqüsmsqsxtgtktöufuovbvkvnvtvzxexfxçyfzyzzçjçpüaübüeüxüğāoğbıcıgşkşnşğşı"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "be": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " па е канараскя і "
        ),
        (
        " а д з к м н сабадаланарасаяаўвадакільліманеніпарытацьы ь "
        ),
        (
        " n б в г л т у іane n t аваеазайакамацачбавывігадзенерзак лалелям мен нсныняолпрросасттртыу цеыя"
        "ьнікініцў "
        ),
        (
        " b c d p t р ф ч ш я ўcolangnto onrasiteагапатб бобрвегэдндодыейесецз зезнзьзій йскунгнднннонтну"
        "ньо оноўпепор рурэс сеспсясіт тотутэупцацыцічачычэштылымыныцэлэнэтядянёнілісіяўн"
        ),
        (
        " l r v е х ц эagalaratbed djeaenerfegegoguidiniojal lunsorplpor rerss truaurахашбеблбубыбівовяг "
        "глгугід дждлдсдэекелемжажнжызвклкокрктлклолулылюмбмммомумымямінкншоводожороспэпірмрсслснсусьуаув"
        "умунурусфафрфіх хахоцкццчнш шаыдыкысытьмьсьёэ эрэўю якяряцівідійімірітічўдўс"
        ),
        (
        " e f h i m u ёambuctdadeexf g gihtlsm memsotp rusesttitotpttugutveviwwааафаюаібсбягвгггегогрдкдр"
        "дуеаедежезетеяжэзмзсйлйтйцксл мвмэнцнёогомопоточошпнпупярвргрдрнсосцсысэтктнубудуеузукутуцфухвхі"
        "цэчбшыыбыйыхыіьвькьцэбэйэкэмэсючязялямяпяхяяяўёвібігіжіпіхўвўрўтўц"
        ),
        (
        " a w z ж ы ґadaiasbichcrdiecelepetevfogshaiaifimisitjemincnonpodojompeprrmrortsfsgsltdtftyusw x "
        "xtypznаубнвувэдвдддмдпевеўжозлзозёйнйшквкекмкнмлмснэобокп плпырбркрлртсвсхтвтлтсугужуйулучуюфоху"
        "ц цоцуцячочучцшвшлшчызыпырыфычыюьпьтьяэгэцютюцявягяеятяшізішіўўзўкўлґаґе"
        ),
        (
        " j o sacapeffaipjsllpapppvsosrtaueulv ажбвбхбэв гсгчдтегеоепешжсжузбздзкзрзузэзяйдйкймкфкцлглтлё"
        "мнмпмёнфнґоаойоцпкпсптрхрцсссётхушуэуґхнххч чкшошпшсшушцшэывыгышыўьбьгьдьеьльшэдэпэчэшюкюнябясіе"
        "іёііґу"
        ),
        (
        " й о юa abbocscudoebemesfli icigikiliuk ktlomamlmpnenuocolouowpsrfrirlrrsatmtsuiukuuy z аоаґбмгб"
        "дбдхдчеуечжбжлзшичйвйгйейзйрйчкхкэлблдлжлинвнзнлнмнчнюозршсбсрсютмтчуоухуіф фгфлфыхмхрхсхтцвцёчв"
        "шкшмшншрыаыеэаэвэзэоэфэхэяюаюдюсяжяґё ёрёґіаіоіуіфўаўгўжўшўэґлґі"
        ),
        (
        " g иaubsc cycтfuglgngrh holdlelilpltmmnandnioposptpyqlrcrnsqtgthtuunvaytаэаёбчгкгмгнгхгыдфебеееэ"
        "еіж жджпзiзгзызюимйюйяйікyкбкдкзкпкшкыкюкёлллмлплцлэмкмхоеофохпбпцпюрзрпрфрґтбуууфуўфшхехэцбчжчл"
        "ыуьхьіьґэююгюзюйюмюряйяюёлёмётёюёўўбўпўчґбґоґр"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "bg": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "а и "
        ),
        (
        " п сане киск"
        ),
        (
        " в д и к м н таларатваведаенетинкалалиман нанениноо олрарериростт татетотря "
        ),
        (
        " а б г е з о ф чane t айвидедидоеделерзаизилириситияйсколемемонсовоноросотпапопрсасети"
        ),
        (
        " b c d p t л р уatlan ngnto onrateавадазакамапасбабебибрв врвъгагод дневейекемесзиидиеийикимичк "
        "ктл лнлолсмингнднтободомпепир рсрус сислсътвурфрцичеъвър"
        ),
        (
        " l m n r х ц ш юagalarbucod djeaenerfeg gegoguidiniojal lunsorplpor rerss sitruaurабагахацашбвбл"
        "бобубъвовсг гиглгргудждрдсдъебезешжажежизбзпзтиаивигиоипицй йнйтквкркскултлулям мбнкнуняогожозой"
        "окопржрмрнртрясвсосптстутъу уаувугукумунусутфифоцачачичншашиъдябянят"
        ),
        (
        " a e f h i u v щ яambgctdaecetevexf fogihtislsm memsomotp peprrirmsesttitotptttyugulutveμμаиауаф"
        "ачащаябсвнвугвгедвдмегежеоепецечжджнз звзгзезнзоибииифйлкеклкълглклюмвмснноаоиочояп първрдркръср"
        "сутктнттубудуеузулупфахахихоцечкшешкщащеъкълъмътъщюжям"
        ),
        (
        " s w йaiapasbic chcrdediepfagagshaiaifimitjelelgmamincnenonpodojrlrnrortsfsgsltfuuviw wwx xtypаа"
        "ажаоб бщбявгвквлвтггдуеаеяжкзкзришйдйркмкнлдлжлзмммнмпмумянвнфоеофпсптпурбргрзрлсмснтяучхнц цяч "
        "чршвшнщищоъбъзънъоъпъсюнючявядял"
        ),
        (
        " j o жabacadbobrdoefelesheipjsklkmllokoloopapppvrkrusosruev y yaz аебхвпвягбгсддеееиеуехж жуздзл"
        "змзсзузхзчзъижиуихйейкймйокхкцкюлблъмънзнлнцохощплрхрцршсстлуиуофгфефлфухехмхсхухъцкцучочуччш шо"
        "щ ъгъжъцьоюгюкюлюрякяпяряхящ"
        ),
        (
        " g x z μa cscuebemflhoicigiliriyloltmlmpnuocopouowpsptpyrfrrrysatathtmtstzu uiwixbytyuμ вдвхвчгк"
        "гтгъещжозшйвйгйзйцйшлвлпнмншнъоуошпкпнпцрпрьсятдтмужуйууушф х хвхрхтчвшршущръчюаюдютяч"
        ),
        (
        " k yauavaybabcbdbeblbscacfcicyedeiekeofifpfuggglgngrh i ibkaksktkбlbldlilpmmnandninnnvogosovoyql"
        "qurcspsqtgtuubudunusvavqvrаюбнбчвмгдгмгндздлдхефеюжбжжжпжтжъзцзюйикдкпкфкшкьлмлхлшмлмхмшнхнщньню"
        "оооцпбпюрфсфсхтeтбтгтхтцуфухущуюфшхлхяцоцъшлшмщoщнщуъеъйъхъюю юзюмяо"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "br": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "n "
        ),
        (
        " a d na anaregeng onr t "
        ),
        (
        " b c e h k l m p s tale eretiailiniol lalilumananengnio ourareriteur"
        ),
        (
        " f g i o r u vadagamatbabebrchd dadedidoeieleuezgagegoh hahehoi ieisitizkakekolellmendnnnontolor"
        "paperos sasesisttatitotru uaueunvavez zhziñ "
        ),
        (
        " zabaeaiakaoasazañbiboc cocʼdjeaecedekemepesevf giguhiibidikirjajek kikrlom mbmimonsokomosoùplpo"
        "rkrsrtrurzsosutuudugusviwaweyazazeù ʼh"
        ),
        (
        " j w yacafavayb blbucadrduebeoexfafefifrgngwifigimipivjiksktkumsncoaobodogojotovozp piprrcrdrmrn"
        "rvshskslspubulutuzv vovrwwzoñc"
        ),
        (
        "aaahajapauawcrcteñfogrgshthuhwicijiuiwiñklkwlclglsltlvmmmpmunknpnunvnynôoeopptrbrgrlrrsfsgtctfth"
        "tptstttyuiukumupw wix xty yeypznzuôg"
        ),
        (
        "bjbwcicudkeeewfgflghglhphrihiiiyjokhkmlbldlkmlnrnzocpupvscsnsrsvswsátvuvwoyoyuámñs"
        ),
        (
        " q xaqbhbscecfddehejfugbgmgyhmiêj jukyljmyménbnjnlnmohooowoypkq rjrwrísssãtmucuhuyyiymynyryszbzl"
        "ãoé êtínñv"
        ),
        (
        "bccldhdmdydzefgkhnkfkzlhlplómdmáoioñqaqurhrysytltnwkxbylyzzsá ålónʼ "
        ),
        (
        " åaçaéaʻaʼbdbkcddweyeåeüeʼfpgdgggthkhlhvhéjbjjjpkbkkkpkvkʼlmlzmcmhmnmwmånhofpbpppspypêpürfrptbtw"
        "tzufujuouuuwvlvnvqvuwuwyxhxiygytyvzfzgzzå çaélénêrñiñjükünʻaʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "bs": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a i "
        ),
        (
        " p sane ijkakirask"
        ),
        (
        " a b d i k l m n talaratdaenerinjajelaliman nangninso onorr ristt tateva"
        ),
        (
        " c f g j o r u vadajakambadidoedelesetgagoilisitjskol lelolum mendnenjnontolosovpapoprrerorsrus "
        "sasesititotru unurvevizazi"
        ),
        (
        " e h z šabagapasavazačbebibobrbucicod dedjdneaejekemevezfrg gegiguidikimioirizičj juk kekrkuljls"
        "mbmimomsnkobodojokomotozpeplrtrvsltstuuaugusutvovrčkšk"
        ),
        (
        " čacafahaiauašbjbscecudsdžebeceoepexešf fafefifogrgvhahiiaibicigipivišjijoklktlnmjncnuogopp pips"
        "purdrmrnsnsosrsusvtvubudueukulumupužwwzeznzočačežažižn"
        ),
        (
        " waoblcachcrctdmdrduegeieuećfuglgsh hehohtifihjljtkmkskvldltmunnnpoaočrbrgrkržsfsgsjsptftntpttty"
        "uvuzv vjvnw x xtypzmzvćičičnčuđešašešiže"
        ),
        (
        " ćađažb bvc dvežhrjdlblglknvnzohoiošožptrcrlrprzršsmujučvlvsvuz zbzlćeđaš špštšv"
        ),
        (
        " žaecfefečeđfgflgbhviuićjmjvkclplvmpnšocoeofoćpjrhrčuiućuđušy yazgzrzuć ćač čošlšnšo"
        ),
        (
        " xaycvdgeheygthlhmhsieiyjkjnjrjškjlšlžmlmvnhnmooođpnpvsctltmvdvgwixbyuzczdćuđušršušćžo"
        ),
        (
        " ybcbdbhbnbčcdcldhdteefpgdghgkgmhuiijbjgjpjčkbkfknkpkwkšlclhlllmmcmhmnmšnlnynčouoypbpmpppyqurfsh"
        "tbthtjtkucufuhvcvkvqvčwuyeynytćnčlčvšmžd"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ca": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a s "
        ),
        (
        " a c d eandee eslar t "
        ),
        (
        " i l m n p s t ualaratcacoeleneri inl leliman nanto onorrarerisesttatetru "
        ),
        (
        " b f h o r vacadamasc cid dadiecegeteuguhaiaicidilioisitlllomeminengninonsnyomospeplpoqurositits"
        "uaueunurà èsó "
        ),
        (
        " g k qabagaiaqaubabiblbobrccctdjdoduemexfefifrgagegigoimiriuixiàiójalslum mbmompncndocodolotp pa"
        "rmrrrsrtrusasosssutousutvavevixiya"
        ),
        (
        " j x éafapb bebucechcrcudòeaeiepevfafog grhihoibieifigipjekaltmsnvnèobopouovprrcrdrgscslsptutàud"
        "uguiulumuïvovàwax xey zaàlçaé ésí ïuòl"
        ),
        (
        " w z à èahakavazbjclcèdrdèebedeeeoeqeàeçf h hehtiqivjijuk kikolglàlèlímumèménuojokoopcpipsptpupà"
        "rbrlràríròsbsfshtptttxtytztétíubupuuuèuív w wwxaxtzeàcàgànàràsè èxínúm"
        ),
        (
        " y úajaoawaybscscàdmdíefekflfuglgsgühuijikjokekhkukwlbmmmàmínfnlnnnpnçnúoaogrnrqrvrèrúsgsrswsótf"
        "tgthtjtmtóucuzuàwiyoypysyyziàfç èrígísò ònòrónúlúsüe"
        ),
        (
        " íaeaçaïbdbtbwbàbòbúcmdddgdsdàejeweyfggbghgngàhhhmhrizj jsjàklkmldlklmlvmynjnknzníoeoioyoàoçpvpç"
        "rfrkrxryrçsnsítntètòukuvuxvuvèwewoxoxíyeytz zbzoàmàtçoèlènètíaílívïnïtòsú ún"
        ),
        (
        "aaaèbcbhbybècfckcódcdldtdvdóeheògdgkgygègòhliiiwiyièjúkfksktkylplòmlmåmòmómúnhnmnqnxnàofohoqowoz"
        "pppypípópúq qarhrprwrésksmsqsàsãsèsòtluwuyxbxcxuxèxéycyiynyrzlzuzààbàvàxãoålçuècéqíbípírítïsòtór"
        "ósögúb"
        ),
        (
        " åaxaúbkbébócdcycícòcôdhdwdydzdúezfpfèfògggmgwgígúhshwhàhéhíihiïiòiüjbjdjjjpkbkkkpkrkökúlclhlómc"
        "mhmnmvmwnòoèpbpmpòpüqlrzrösvsysútbtctwtötúujuouévcvdvnvòwkwuwywòxkxmxpxòxóxúylyuyzyàyèyúzhzszzàh"
        "àiàkàpàqàuèièqèuélénícídíeífímíoï òmòpóvôtölúiükülüí"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "cs": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " n pe innao ti"
        ),
        (
        " a b d k m s t v zanatenlalon nenoníolonporaskstt teu y í št"
        ),
        (
        " c f h j l o r u čadalamarcechdadedndoedelereshoitjek kakokykákýl lelim mamengnsntněodorotouovož"
        "prr reriros sesltatotrurvavezaá áné ý "
        ),
        (
        " e g iacagahajakasavbabobrbubyckcod diebecejekemetevezfrgegoguh hei icidieikilioisivjajijskukéls"
        "lumimomuměndninynánénšobokomopospapeplpřrsruráršsasisosptntutyujutv vivyváybypzeznícěnřeů žeži"
        ),
        (
        " w ú š žabaiapazbebiblbsbýcicídjdrdsdudádšdžeaeoepexečežfifogagihahlhuiaibijimirjtjškeklkrktlkln"
        "lálílšmbmsmámíncnknunýohozp pipurdrmrnrtsítstátšuaubudugulumunupusuzužvnvovívývěwaylz zizmzáálám"
        "árátávázímísítýcýtčačečtčíě ělětřiříšež žk"
        ),
        (
        " řafauačašb bnbáběbšc cacrcsdyděf fafeg grhihthyifigihipizičišižjmjíkikvltlémémšmůnnocojooošpnpě"
        "rbrgrkrrrvryrísmsrsusvtktptttvtétítýtětřueuiukuuuvušvrvévšwexixtynzozpádásářášéméníjínížúsúččičn"
        "š šašnůžžažnžá"
        ),
        (
        "aeaoawaybjbřctcuczdddkdvdédůeeefegeheuewešfughglgsgygšhnhrháj jdjnjujvjákckmkwkškůlbldlglhlllymk"
        "mmmnmčnpnvnůoaogočoňpspvpápírlrprérýscsfsgshsssysátfthtltůucuávlvsvuw wiwowwx yayrysyšyžzbzdzlzs"
        "zuzyzízšákápéhélésíkílírívúdúnútýdýšč čkčučáďaěkěměrěsěřěšň šišlšpšsšvšíůvžížš"
        ),
        (
        " x á ňaďaňažbvbwbícůdhdldmdpdtdídřeieyeáfggbgkgáhchhhmhšiiiujokhkólzlčlůlžmlmynznžořppptpypůrfrw"
        "rzrčržsnswsútmtzučuďvdvkvtwsycyeykytyzzjzkzrácáhájáďédétídíhíčíšódónúpýmýsčoď ďuějězňař řařořůůl"
        "ždžsžď"
        ),
        (
        " íaqaúbcbdbhbkcfcncódýeňeřflfšgggógůhshúiyiřjgjükkknkslplvlólúmpmtmåmýnhnmnčofowoypkpšqurcrhrótc"
        "tgtčuouwuyvcvčvřwšxbxpygyhymyoyúyčzczhztzvzézóábålérézéšíbípórúvúzüaýbčvčšěžňdňoškšošťůmžt"
        ),
        (
        " q y åaaaxaçařbébčcbcdclcmcydwdzeúfffpfsfégdgmgngwgéhjhwhéhóhřhůhʼiqiáiíiňjbjjjkjwjůkbkdkfkpkäkú"
        "křkžljlmlýmcmhmjmvmwmžnfnjnloepbpüq qlrjrůsdsqsýtbtdtwufuhvõwkwuxhxoxyydyfyiyjyuyřzgzzzůágä çaéu"
        "évéčíaífízířótõrú úrúuúžükýrývýžčlčéěcěhěpňsňtřášmšušáššť ťoůdžcžožpžuʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "cy": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " a c d ga and egg n r "
        ),
        (
        " b f m n p r s t yadaialarchdddedie enerh i iailinl lalelimananengo olonraris sit u wyy ydyn"
        ),
        (
        " e h i l o waeamasatauawbacacocydadoedeielesewf fefffrgagegogwhaheicidioirisiwlllumeninontodorre"
        "rosasesttatethtitrunwawcwewiwnwryfys"
        ),
        (
        " k u vacafagbebibocrdwdyeaeteufaflfogigugyhihohrhwieifigitjalwlym mimondnnnsnwnyoeogomospapeplpo"
        "rhrsrtrwrysoswtouaudueurvaw ycyr"
        ),
        (
        "abb brbwbyc cecictcwdjdrduebecefemepexfifnfuhyibimkaldlglolsmbmsmwncnuocofotowp piprrcrdrlrmrnru"
        "shslsytstuugutvewgwlwswwyaymywza"
        ),
        (
        " j z ôahakapayblbucscueeeheoevfygfghglgrgshthuipjejik kikolblmltmpmunfnhnpnrobojoppupwrbrfrgsbsf"
        "sgsnsutftptttwtyuiuluousviwbwmx xtybyeygylypytôl"
        ),
        (
        "ajaoazcldlekeyezftfwhmhnijikiqiviykhkrkukwlcmlmynlnznëoaohokooouptpvpîqurrscsrucuwuzv wdwowpwtyu"
        "zeziâ ëeî "
        ),
        (
        " q âaabhbscfcmfgfmgbiiiuiâkeklkmkskylklplvlëlímhménjnmnénŵovoyozphpyrkrprírŵsssãtctltnubukumupuv"
        "uywfyhzuãoäeé ëwínívïeónŵe"
        ),
        (
        "aqavbîdgdhdmgkhlizjojuktlhlómrnbnknvpsqarzrárósksptmtâufvowuxiyiyzz zbzozsáiâdåléeéxöe"
        ),
        (
        " x åaçaʻbcbŵcdcàcîcócôdsdzdäejfpfsgdgggmhchdhshéhʼihjbjdjjjpjwjäjïkbkfkkkpkʼlflïlŵmcmdmgmnmvmámä"
        "måmêmômömānqnínôoipbpppüq rérërösvsâsäsŵtbtgtztätîtïuuvdvnvqvrwjwäxhyoyvzgzhzlzyzzzêàsánâeäiäwça"
        "éléuêlêrëií îmórôrôtükāoŵaŵiŵnŵoŵpŵrʻaʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "da": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e "
        ),
        (
        " d sandeenerinisk n r reskt "
        ),
        (
        " a b e f i k m p t va alaratdieletg geill lalelindnengnsonorrarisisttateti"
        ),
        (
        " c g h l n o r uadagamasbed daedesfogagshai idigikiokakekollm mamenaninto odolomrus setotrurvevi"
        ),
        (
        " jabafaiakbabibobrchcodgdodrdsdtdueaekemf fefifrgigoguhehoiaieitjajekikkktldlglolsltlumbmimononu"
        "ogpapeplpordrorsrtsaslsottu uaugulunutvavæå ær"
        ),
        (
        " wapauavbjblbuc cacecidjebecegepevexføghgrgtgyhiibicifimirivkrkskummmsmumåncnlnnnyobokoposotovp "
        "prpurgrkrmrnræshspsssytstutyuduiumusv wawey yaydylypælænøjør"
        ),
        (
        " y z æ øaaacahajaybscrctcudddhdldmeeefeheiejeoeuewfaftggglgnh hthvhøipj jijukllfmænkojoooupipppå"
        "rbrlrrscsdsfsgsusøtfthtntpubueukupuuvnw wowwx yszaøe"
        ),
        (
        " åaeaoawazb bwbydfdkdnezflfugmgæhuiyjljskhkmkvkwkylblklylømpmtnjnpnvnøoaocowpsptpvqurfrhrvryråsj"
        "snsrswsåtctjuvwiwsxtyeyrytzeziånåråsååæsætævøgølønøs"
        ),
        (
        " qbødveyfffgfjfågbgkgåhmhwiiijiqiuizjdjoknlhlmlvlålæmdmnmrmynfnmnzoeofozpypørcrwrøsbsmsvsætltztø"
        "ucuwuxuyuzvovrxexiygykymynyoyuz zuådåkålæfæiækérøv"
        ),
        (
        " xaqbcbhcccfcscydbdpdydøfbfmfsfxfægdgwhjhlhrhéiwjrjtjæjøkjlnlpmfmkmlnhnånæohoypmpæq qarétbtmtvtå"
        "uouøvtvéycyizlzoåeågé ød"
        ),
        (
        " éaçaʻbkbåcdckclcmdwdzeøfhfkfpgvgégøhkhnhshæihjbjjjpkbkfkpkékökøkʼlclrlwlómcmgmhmjmvmwmémønbnqnx"
        "pbqlrzrísqszsãtgtktwufujvdvhvjvqvuwkwnwuwywzxhyhyvzgzhzyzzãoæbçaélénéuínónöløbøiʻaʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "de": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "chenern "
        ),
        (
        " dandee inisr sct te"
        ),
        (
        " a b e k m p s ta alaratbeeiesgeh heieitlandnengnionorrares sesisttiun"
        ),
        (
        " c f g h i l n r u v w zagamasaubid dadieletfeg hahti icigiokal lelillltm mameminansnto olparirt"
        "sstatturusveweze"
        ),
        (
        " j oabadaiakbacodoeaebehekemeufofrfügagigoguhihlhriaidiljakekoktlumonnnonunzodompeplpordrmrnrors"
        "rusasoswtotrtstutzu uaugumutwawozuän"
        ),
        (
        "acahapbobrbuckdjecedefegewexf fafigrgsgühoibifikimirjek kikuldlglolslömbmsmuncnkobokosotp piprrb"
        "rfrgrkrrrzrüsgslspthueufuiulvivowiwäyazaziähösülür"
        ),
        (
        " äafawayb bjblbsc cacrctdrdsdueeeoepevezeäfffuglgthnhshuihipivjuklkrkslnlämmmpnbnfnhocojooopovow"
        "pfppptpuqurhrlrwsfshsusütftptyubudupuuvaw wuwwxty ypz ztücüdüg"
        ),
        (
        " q y üaeaoavazbbbwcecudddmfgflgbghhmhwhähöiyizjikhkmkwkölblflkmlmämünjnlnmnpnvnynöoaogoupsrcrvrä"
        "rösbsksrsytbtltntwucuhukuwv wsx xiyeyuyyzozwzzzößeägäiälärätöcönübühüs"
        ),
        (
        " x öaaajbcbgbhbtbycidkdldtdäeyftgggkgngygähdhhhüiiiujojskkkülplylzmtmynwofohoyozoßphpvpärprysntc"
        "tgtktätüuvuxuyuzwüxeycyiylynyoyrysytörötüfünüt"
        ),
        (
        "aqaïbncccfcscódgdhdndwdyeßfsfägfgmhpiqiwißjükbkfkgknkykzlclhlvlílümvmwmåménänínüpyq sdsmszsãsäsö"
        "tmuoußxbygymzlzyß ßißrãoäcämäqäsåléií ívïróröfögößüküp"
        ),
        (
        " åaßaçaʻbdbmbäcdclcmcycôdfdzeqfnfpgdgwhghkhyhzhéijj jbjjjkkpkʼlmlómcmdmfmgmhmjmnmrmömānxoeoipbpü"
        "qlrjrérísjsqtdtöujvdvqvrvuvõwjwkwnwywöxhywyúzbzdzhznzrzüzłßkäuäßçaé éléuínónôtõröeöiölúuümāołoʻa"
        "ʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "dsb": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " pane innao "
        ),
        (
        " a d k m n s t w zareni isjajejokakilanjonowrasktatoway ćišć"
        ),
        (
        " b c f g j lajakalamasataśdadndoejeleridijkolim man nengninontorpopópśr rerirosestt tetru wewowu"
        "wózaódłałoś śiśo"
        ),
        (
        " e h i rabacadagapawazałańašbabibobrbycechcicod dedidłedekemesetgagegigogrgugóhaiaicikilimioitiw"
        "išj jujśk kekul lelolulěmemimjmomuměndnsnynšobokolomoposotośparsrus sasisosysćtitutyuaubujunurus"
        "w wywězmznótćoědńsśešož "
        ),
        (
        " o u v šaiažb bebjbuc cacydjdpdrdsdueaebecegepexezeńfefifofrg glh hihoigiśjsksktlnlslšmbmsmónuoc"
        "odogojozołp pepiplprpłpšrbrdrjrmrtryslsutpugulumuputušužvewiwjymypywz ziólósóźóžććě ěněrěsł ńšša"
        "škšnźeźižy"
        ),
        (
        " ź žaeafaublcbcncrctdkdmdwdyeeeoeueśešf fagshehtibifipiriziłjijmkcknkrkwkókłkšlglkltmymšncnkněpu"
        "pypěrgrkrnrwrěršsbsmspsrswsłtktntttwtětšucudueuuviwwwšyaycykytyśzezjójónórěcětłdłnłušyžežnžo"
        ),
        (
        " y čahaoayaŕaźbcbnbzběbšbźcudšdžefevewełeŕeźežghgěhuhyiejcjtjšjźklkmlblflllśmmnpoaooouošožpkptpv"
        "rcrlrrsfsgshsnsstfthtsuiukuzuśvawgwnwswtx xtyfylynyrysyyyłyšyźzoó ć ćeěkěłěšń ŕ ŕśš špšušwźěžažk"
        ),
        (
        " łaabgbkbsbwdddldzdźeieyflfugbgkgngłgšhhhšiiiuiźižjdjnjpkhldmpnfnlnnnwnzońoźpjpppsqurfrźsctltmtz"
        "tłtśufuvuwuyv wkxiyeyuyńzkzuzwzyzšédócógóśćačeěběgějězěćěśěźłtńkńśśaśéśěšcšešiź źoži"
        ),
        (
        " śaqavbhcfckcscěečfggggwgyhmhrhsiqiviyjgjkjljzkkkykěkʼlclvlylílómlmnmånhnmofohoypnrhrprösãtcuxuń"
        "vowdxeyiyžzbzgzpzrãoålívózóńönčaělěžłeńcŕkŕsźaźnźćždžlʼi"
        ),
        (
        " q x å ůaçaʻcdclcmcôcłcšdgdhdádóděeheʼfffkfpfsfäfšgmhlhéhʼjbjjjrkbkfkpkákślhlmlplzmcmdmhmrmvmémž"
        "nqnvnźoeoipbpmpüq qlqšrzréríržsqsvsčtbtguhuoułuźvdvuwrxhygyoyzzdzhzzzězłásášärçaé éléuínókówôtöj"
        "ükčičułyšlšmšsštšłůiźmžćʻaʼ ʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "el": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "α "
        ),
        (
        " α τικο ους "
        ),
        (
        " δ ε κ μ ν π σά ή ίαανατε είειη ι ιακάκαμαν ναποραρισττατετιτο"
        ),
        (
        " έ β γ λ οane t άνένίναιακαλαπαραςγκδεδιενεπερετιοισκεκολαλιμέμεμπνινοντολομονοροςούπαπεπρρίροσε"
        "σητηυ χεό "
        ),
        (
        " c d p t η ι φ χ όalatcoerl lalun ngnto onrares teάγάλάρέχήσί ίοίταγαμασαυαφβαγαγεγιγογρδοεκελες"
        "ευζιημηνηςθεθηιλιμινκήκικόλάλίλελλλομιμμμονάνίνενωοιοππιπόράρέργρεσάσασισοσυτάτρτωτόυνυρυτωνόνότ"
        "ύ ύρ"
        ),
        (
        " b e f l m n r u v ά ή ρ υ ώagd djeaenf fegegoguidiniojam nsorplpor rssitruaurάκάμάσάτέγέλέπέρές"
        "έσήςίδίλίμίρίσίωαίαχαϊβεβιβοβργήδίδαδηεβεγεδεμεσηκηρησθαιάιγιειθιριςιτκ κέκρκτκυλ λέμάμήμβμημόμύ"
        "νένήνγνδνηνθνόξεοβογοσπάπέπτρ ρήρηρμρχρόσίσμτ τέτήτίτζτσυάυαυπυσφήφαφοφρχαχρω ωσόλόρύνώνώρ"
        ),
        (
        " g h i s ί ζ θaiamaraschctdaeletexfog gigshahtisitk lsmemsotp roseslsttitotpttueugutuuvavew wwάδ"
        "άιάοάχέαέμέξέοέτήρίγίκαβαδαζαθβάβίβλβόγίγγγλγμδάδυεξεχεωεύζαητθέθμθοθυιέιήιβιωκίκλκμλήλγληλτλωλώ"
        "μ μίνσοδοκοτπίπλπωρβρκρτρωσέσκσλσπσχσωσόσύτύτώυγυιυκυλυμφίχιχοωθωμωρωςόκόμόςόσύθύλύμύπ"
        ),
        (
        " a w ξ ψacbibobucrdieceeekemepesevfagrh hiifilimjemamimmncnenonpodojolomoopapeprrirlrmrtsfsgtfth"
        "tyvix xty ypyyάβάθάφέζέθέιήθήκήνίείζαξαύβηγάγηγνγόδόδύεάεζεθεφζ ζάζίζεζοηγηθηληφθήιδιζιηιπιχιόιώ"
        "κηκωλβλμλόλύνζνυξαξιξτοίοαοθοφοχπ πηρδρθρλρνρσρυρφρώσθσρσσσφτυυέυδυευζυθυςυχφάφεφιφόχάχήχίχθχωψη"
        "ωδωπωτϊκϊτύβύγύδύούςύσώ ώπώσ"
        ),
        (
        " j o y ωabb brbycedddeefeohhicieigipjskikmlelillnanuogokosowpvrkrushsospsrsstatsu ulv wsytΐράζάη"
        "άπάςέ έκέψήδήλήμήτίβίηίπίςαΐαήαεαοβ βέβδγέγξγχδέδήδρδώεαεοεόζήζηζμηδηπθιθωιoκσκύκώλδλκλνλυμφμώνκ"
        "νλννξάξοξυοέοζρζσήσβσντμτντςυβυηυξυουόφγφηχέχμχτχόχώψεψιϊβϊλόαόγόθόπόχύαύκύτώμώς"
        ),
        (
        " k xa adapc cfckcscudoebegeieqewflhehoirkeklksloltmbmlmpndninkocofopouoșpppspupypãqurfrrrvrysatm"
        "tzuiumwixbynz ãnș ΐοάξήγήπίχαάβββύγ γυγωγώδπδωεϋζλζόζώηψθάθρθόθύθώιφκκκνλπμγμνμωνμνςξηξύοήοεοϊπή"
        "πμπππχςνσ σδτλυήυίυφυψφ φέφθφλφτχ χηωβωκϊμϊνϋχόζύεύηύιύχώβ"
        ),
        (
        "afakauavbcbdbebjblbscacyduedeyfifpfrfugagbggglgnhri iaijkakbldlpmomunyobpbptqlrcrdrnsksqsusytbtg"
        "tuunupvrwoylάαέβέδήξήψίθίιβνβωγδγύδ δμεψεϊζέζγζνζπηιθνκβκγκδκπκςκφκχλσλχμσμχνβνξνχνύνώξ ξίοξοϋπγ"
        "πώτθτκτττχχδχλχυωγωζϊ ϊρϋμόβόδόεόιώθ"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "en": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ann "
        ),
        (
        " c sa are iainla"
        ),
        (
        " a b d e k l m n p talamatcheaeneresh i islimanandnengninto onorr rareris sesit te"
        ),
        (
        " f g i r u vagaiasbabic cacod dadidoelfrgagegoguhahehiicilioitl lembmemimoncoloupepororsrusashsl"
        "sosttathtitotruaunurutveviway "
        ),
        (
        " h o w zabacadafakauayazbebobrbucecrdedjecedeeemetg gihohuibidimirjak kakikolllolum nonsomosotpa"
        "plrdrmrnrttuu ueuguiusvaweyaza"
        ),
        (
        " j yahapavawblcccictcudsduegekeoepeuevewexf fefighglgrgsieigikivjejikhkuldlgmsnunyocodojopovpipr"
        "rbrgrkrrscsfsgsssuswtftstyubudulupw wixtypzezi"
        ),
        (
        "aeajaobwddebeiezfafogyhtijipiyjukekmkrkwlblsltlymumynjnknnnvnzoaobofogokooowptpuqurlrwryspsrsytt"
        "ukumuvuzwoyeyryu"
        ),
        (
        " q xaaaqb bbcyczdleyfgfuhmhriiiuizjokylklvlímpnpoeozp pprcrzsdsntctltntvucuwuxuyv voxexiyiymynyo"
        "ysz zozuívón"
        ),
        (
        "bcbhbycfclcódhdmdndrdyefeheqffflgbgdgkgngwhlhnhshwifiqiwkkklknksktkʼlplóménhnlnmohoioyphpsq qarh"
        "rírósksqsãtmtzufuouuwnx xbycygykylyzzbzlãoålçaé ínórʼ ʼi"
        ),
        (
        " åaxaçaʻaʼbdbkcdckcôdbdgdwdzejeʼfpfsgggmhkhéhʼihj jbjdjjjkjpkfkpkálclhlmlwmcmhmnmvmwmåmānqnxnçpy"
        "püqirfrprésvtdtgtwtüujvdvnvuvõwkwuwyxhxoytyvzgzhznzszyzzá éléuôtõrükürāoʻaʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "eo": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a o "
        ),
        (
        " e palanj lan onorta"
        ),
        (
        " a d k l m n s t vajarasatdoe eneresi iniokalilomananontojporareriros sttetitou vavi"
        ),
        (
        " b c f h i o r ĉamaŭdadediekeletfogagigoguiaigilisitiujajnkoktl lelumemondnengniolompaplr rmrtsa"
        "sesit trunurvo"
        ),
        (
        " g j u ĝ ŝabadagakavbabiblbobrbucecicod eaemeoevfegehaidikirjejokekikum mbminsnuokosovpeprrdrsru"
        "sosusvtuuaujulumusutvezaziĉiĝiŝaŭ "
        ),
        (
        "afaiapazaĝbebjdjduebecedegejepexezf fifrgrgvhihoibieifimipivkckrkskvldlsltmpmsmuncnhnknvnĝobodot"
        "pipurkrvslsptpudueugukupuzwwµµĝoĝu"
        ),
        (
        " w zaaacaocachcrctdmdreeefeŭfag glgngshticiziĝjjjuklkzlplvnpopp ptrbrgrlsfsgsktftjtntttyubuiuov "
        "w x xtypzezoĉaĉeĉuĝaŭr"
        ),
        (
        " ĵahauaĉaĵaŝb bsbvcudĵeifuhehuiiiyiŝjpk kmlblglklllmlĝlŝmmnfnjnnoaocogozoĝoŝpvrfrnsrsstmtvuvvuye"
        "zuĉoĝeĥaĵaĵoŝiŝtŝuŭeŭs"
        ),
        (
        " µaeaĥc cscvdseueĥeŝfgflgbh hhijiĉiĥjijkjmjsjtjĝlnnlnmnznĉofoopcpsrcrrrŝsnthtlucufuuuĉvjy yaz zb"
        "µ ĥtĵeŝeŝlŝoŭaŭdŭgŭiŭt"
        ),
        (
        "aydhdkeĉfpgmjvjzjŝkplfmlmrnŝohouowoĉrhrzrĉrĝtgtktzuĝvnyuĝnĥuŝnŭo"
        ),
        (
        " ybĥcfcydndvdzeĝftfŝhriĵjgjljrkbkdkfkjkŝlclhlzmdmhmjmnnrnyoeoyoĵpbppqlqurjrpryscsdsmsqsztbuhuŝvg"
        "vqvrvsvzynzgzjzlĝ ĝdĝlĝmĝpĵ ĵbĵiĵuŝkŝmŝp"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "es": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a e o "
        ),
        (
        " c d eanardeenesn onr ras "
        ),
        (
        " a l m n p s tadalascacicodoeleriniol lalinanontorosrerisesttatetitotr"
        ),
        (
        " b f h i o r u vacamatchdadiecetguhaiaicidieilisitiólelomameminengniompaporosisut uaueunurón"
        ),
        (
        " g k q yabagavbabebiblbobrcccectcud eaedegemeñfefigagegigohoi ibimirjalllumbmoncndnsnuocodolotpe"
        "plqurmrrrsrtrusasotuu uiusutvavevivoy ésña"
        ),
        (
        " jaiapauayañbucrdjdudíebeoepevexfafofrgrgúhehiifigipivjekakoltm mpmánvobprpurcrdrgrlríscshslsptá"
        "udugulumuzváxiyazaálání íañoól"
        ),
        (
        " w z áahajakazbjcldédóeeeuf fug glh htizjojuk kikulglslímsmuménfnénínúoaojokooopovp pcpiptpárbrá"
        "tptttyubucupuuuéwawwxtyozczoá ágásínúmúnúr"
        ),
        (
        " º úafaob c cécídmdrefeiejekeqezflgshuijikiqiyjikmldlvlélómmmúnlnpnynzogoyrnrqrvrzrósfsgsmsrsssá"
        "sótftstítóuouyuív víw x yeyiypyuyyzeziº áfárátáxé éréxíeígó úl"
        ),
        (
        " x éaeaqawbsbwbybúcódddáeweyfggbghhhhúiuiéjskekhklkwlblklmlámymínknmnnnáoeohoioqouozpppspvpúrfrk"
        "ryrésdsksnsítcthtmtntétúukuvuxvuvéwewiwoxeytyáz zbzuábácáiétíoírísórú úbús"
        ),
        (
        " íaaaéaúbcbícfcmcsdggkgngógühlhmhniiiwiáj ksktkákélplqmlmónbnjnqnóowpyq rhrprwrúsqsétltzuwuñxbxc"
        "ycykynyryúzááuéiélénímítívódótúg"
        ),
        (
        " ñaíbdbhbtbébócdckcycôdhdwdydzehfffpgdgmgvhéihiñjbjdjjjójúkbkfkkkpkykökʼlclflhlúmcmnmvmwmåofoépb"
        "pmpépípópüqlsvsytbtgtwufuávcvdvnvqvrvówkwuwywáwéwóxaxhxpylzgzhzlzyáaádáhápåléaécéqévíbícífñeñiñá"
        "óbôtölúaüeüküíʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "et": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a i "
        ),
        (
        " k salane "
        ),
        (
        " a e l m o p t vaaarasatd eeeneresiaidinisitjakalalelimamin nanengniolonraris sasesistt tatetuus"
        "uuva"
        ),
        (
        " b d h j n r uadagaiamdadedieiekelemetevgageguiiikilimkikokul lllumendnto ooorpar rerosutitotrts"
        "u udunurutveär"
        ),
        (
        " c f g iabahajakapaub babicodjdodueaedegehgigohehihtigioirjek keksktloltm mbmunuokomosotpeplpopr"
        "pärtrusossuauguiulumv vivävõäeääõiõn"
        ),
        (
        " õ üaeafavbebjbobrbudmdžebeofafefifofrg hahoibieipivjukrkõldlgljlõmomsmänknnnonsnäobodogohovp pi"
        "rdrgrkrmrrrsrvskslsõtntttätütšubueukupähäiälõuühši"
        ),
        (
        " šaocachctdrecepeuexf glgrhhhjicifjojäkkkvkülklmlslvlälümmncnpoiojoppppsptpupõrbrjrlsfsgsptktmtp"
        "tyvowwx änõhülüpürüüšašežaži"
        ),
        (
        " w zacayašblcrcudkdneffugmgngsh hkiuiškhklkmkälblnmõnjnvoupürnsmsnsrsvsütfthtltõuvvnvuw waxty ya"
        "ypzaziädätõeõpõrõtööükšo"
        ),
        (
        "azbhbvbwcidlezfgflghgkhmhuihjijskplplžmlmnmpnznõoaoepvqurfsbshuhujwezezuäsõlüaübümüsšušvže"
        ),
        (
        " x y žawaõaübsbüc cecfcsdhejeyfägbgõhlhrhshvhüijiqiwiyizjõjükjkömymåménmocowoypyrcrhrwrärírösjsw"
        "sysãtgtjtztöuouyušwixbylyrytyuz zlzsãoämäoålé ínõkõsõvõzö ölönötüdügünštžu"
        ),
        (
        "aqaçaöbcbdbtcdckclcydddfdvdwdzdõeäfpgdgggjgvhnhéhõjdjjkbkdkfkwkšlhlzmcmdmhmjmrmvmšnfnhnynünšofoz"
        "ožpbpfqiqlryrérüršscsqsötbtctvucuwvlvqvrvöwhyeynyozoä äbçaéléuõbõdõgõmõõõšövü ütškšmšnžbžkžožp"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "eu": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        "erra"
        ),
        (
        " b d eanarateno rrta"
        ),
        (
        " a h i k m p takalbadae ekezi iainitk kolalin naonorrerit tetutzu urzaze"
        ),
        (
        " c f g l o s u zabagaiasauazbebidedidodueaegelesetgagegigoguhahiieikilioirkakekildlemamendnengni"
        "ntoapar rtsasisttiuaunutz zi"
        ),
        (
        " n radahambobucoedehemheibidisizjakul lolumimooiokolomosotpeplpordrorus sesototrtxueukuzzkztzu"
        ),
        (
        " j v wapbrchd djebeeeuexfefifofrg hohuigimipiujektltm mbmunbnknonsnuobodoeozpirbrgrkrlrmrsskslsu"
        "tsubudugulumusvaveviwawexaxexi"
        ),
        (
        " yacaeafaybgbjblcacrcteceieoepevf fagrgshtifivjikrlblglllsmsncnpogojooopovp prpuqushsqtptttyuhui"
        "upwwxty yaye"
        ),
        (
        "ajaoavawaxb bwcedrflfuh icihijiyjokhklkmkwnyocohrnrvsfsgsnspsrssswtfthuuw wiwox ypyuzo"
        ),
        (
        "aabycudhdmefeweyfggbghhriijslkmdmpmynfnjnlnnnzouoyppptryrztmtnuvuwuxuyv xoytzbzp"
        ),
        (
        " q xaqbhbsc cfciclcsddgkglhhhmhsiqiwjukskyljlrlvmlmmmånhnmpspvpyqarcrfrhrjrpsctctlufuovoxbxuycyi"
        "ykylynyryszgzlål"
        ),
        (
        " åaçaʻaʼbcbdbkcdckcídbdgdwdydzfpgggmgpgtgwgyhlhnhwhyhéixjbjdjjjpkbkfkkkpkxkzlclhlmlymcmhmnmtmvnv"
        "nxofowpbphpmpüqlrwsbsmsvsytbtgtktwucujuñvdvnvqvrvuwkwuwyxhxkxmyoyvzhçaélíañiükʻaʼe"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "fa": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ی "
        ),
        (
        " ا ب م کا اراناید ر ن ه "
        ),
        (
        " ت د س ش ن واسالامبابرت تاداراروریستل لیماندنیوایایدینیی"
        ),
        (
        " t آ ج ر ف ل ه پ گ یane n t اتازاشب توتیدردهدیردز ساسیشدلام مینانوهاو ورونویک کاکنیتیریلیک"
        ),
        (
        " c d l p ح خ ز ص ع ق چagalatcoeriolangnto onplrarerss siteابادافاهاواکبهبوبیتبترتغتهجاخادوذرربرس"
        "رهزازیس سوش شاشمعتغیف فافرقاقدلومبمرمونتنگوبودولپاکرکوکیگاگذگرگویسیشیمیهیو"
        ),
        (
        " b f h m n r v ژa d dadjeaenexfafegegoguidinjal lum msnsorpepor totruauruuveآنئوئیائاعاقاژاگبلتخ"
        "تنجدجزجنجوجیحذخودددسدلدنذفرترمرکرگزمزوسرسنسپشتشنشوشیصفط ع عاعدفتفیقیلبلتلدلنمتمدمشمعمقملمنمهنبنج"
        "نسنشنمنهنکهدهمهنهیوئوتوجوزوسوموکپرپوپیژهکتکلکهگ گییبیجیخیق"
        ),
        (
        " a e i s u ط غaiamarasbibuchcrctdiecepetevf fog gigsh hahtiaifimisitjelsmemincnpodojomotp prrmro"
        "rtsesfsgslsttftitptttyugutviwwx xtypء آدآرآسآلآیئناجاحاخاصاضاطاپبتبطتفتمجمجهح حاحتحدحرحهحیخ ختخص"
        "خطخیرجرزرشرفرقرنزهسلسهسکشخشرشکص صرصلضاطفطلطمطوعبعرغاغرفحفعفقفهفوق قبقلقهلطلملهمجمحمزمسمطمممکنزهر"
        "هووشوعوفوهوووپوچوگپزپنچ چکچیژاژوکزکشکمگزگلیزیپیچیگ"
        ),
        (
        " j w ث ذahesghhimmw y yyآمآوئهاءاچبدبزبسبعبنتحتستشتصتعتلتکثاثبج جرجسدقذخذیرخرلزبزرسبصبصحصوطاطهظی"
        "علعمعیغوفلقرقطلئلزلسلشلکمئنرنظنقهسهفهلوآوژپ پتپسچاچنچهچوژیکدکسیءیح"
        ),
        (
        " o y ظabacadb bodddeefhhiljslelillmanoocparusashsosrsstau ueآذآفأیئدئلبحبخبکبگتأتجتدتقثرجشجعجغحس"
        "حلخرذارررچرژزنزگسطسفسمشبشسشهصیطرظهعشعنعهعوفضفظفغفنقزقسقملجلعلغلگمثمصمغنصنلنپپلچسکثگبیغ"
        ),
        (
        " g ضapcfcscudoebeielemfli igipk klkmloltmlnaneninnokolooouowpppspvrfrirkrlrrtmtzuiulv z آخآغآچآگ"
        "بقبمتزتگث جبجلحقحوخلخمخهخچدتدزدشدمدکدگرئزتزدزسزشزلسخسدسعشصشقشلصاصتض ضرضلضوضیطقطیظ ظتظرعثعضعقغنفز"
        "قتقشقولثلرلقلپلژمخمفمپنئنطننهتهزوصوضوطوقپذپهژ کجگتگشگنگهیضیفیژ"
        ),
        (
        " k ئajauavaybsc ckcydpfugbgrheicieijikirkbknlpmbmpndnunyogopospbptrcrdrnrysktbtgthtstuynآ آبآتآز"
        "آکئ ئائتئزاآاظبجبچتتثمثیجپحصحظحفخدخشخفدبدضدفرأرعزظسغشئشششطصهضحضعطبظاظوغتغدغلفبفسفصقضقعقنلحلذلفلل"
        "نحنغنفنچهجهشوخپشپمچئچرچلچمچچکفکپکچگجگخگمیع"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "fi": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a n "
        ),
        (
        " k s talaneni inlata"
        ),
        (
        " a e l m o p vaaaiare eleretiaisitjakakikolillmananinto olonrarisasistt tetitotttutäuuvaä "
        ),
        (
        " b c d h j n rakamasatdoeeeiesiiikilkekkkulelumeminengnnoiokorospores seu unurusutviänää"
        ),
        (
        " f g i uadagauavbabicodadedieaekemgagegigoguhahehtidieimioirivjojäkskäl loltläm mumänonsnunäohom"
        "otpapepiplpär rjrkrorsrusksosssusätrtstyuaukulumuovevovuväytämäy"
        ),
        (
        " yabahapbebobuchcrd djedepeuevfefifrg hdhihjhoibihjekrkylkmbmondnkoaodojooouovp pppurmrtrvshslsy"
        "tkudueuguiupway yhylypyyyöähäiäjäkäläräsätöt"
        ),
        (
        " w zafajayazbrcactcududžeceoexf fafoglh huhyicifigipiäjijuk kölgljlmlslvmmmsncnjnpnyopprrbrdrgrh"
        "rlrnrrräsfspthtptötšuvv yaykymynysyvza"
        ),
        (
        "acaeaoawbwcidyefegeheyezgrgshkhmijiukhklkmktkwldlplylömpmynhnmoboeogptpvpyryscsgsnsrsvswtftnubuh"
        "ujuzvvw wewiwwx xtydyiyrzeziäpö öpöyšešižaži"
        ),
        (
        " x šašb bhbjbyc cedrdäebejewfgflfugbghgkgyhvhäiyjskvlbnfnlnrnvnzocowpsqurfrötmtvtzuxwoxeyez zbzu"
        "ävöiökönösšašu"
        ),
        (
        " qaqbcbscfcscódddhdmeäfägggnhlhnhriqiwiziškʼlílómlmåménöofoyq qarcrwrísdsmsãtctgtlucuwuyvmxbycyg"
        "yoyuyäzozłãoädäeäfålénínívónórööłošošt"
        ),
        (
        " ñaçbdblbtcdckclcmcydbdgdwdzeñeʼfdfffpfsgdgmgwhwhéjbjdjjjkjnkbkfkpkšlclhmcmhmjmnmrmvmwmšnîozpbpf"
        "püqlrprésqsötbtdtjtwtúufušvcvdvnvyvõwhwkwuwyxaxhxizgzhznäaäoçaé éléuî ñeñoõröhölömöoöäú ükš škšm"
        "šnž žpʼ ʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "fo": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a an"
        ),
        (
        " k m sari iainisktlar riskt ur"
        ),
        (
        " a b d l n p talambadaeneresguikjakakiliman nandngninso onorrasasita"
        ),
        (
        " c e f g h radagaiakasatbid didoe elfrgagggjhaitkokulelllombmemimonenoolomoyparerorus sesostsuti"
        "tuu uaunvaveygðu"
        ),
        (
        " i j o u vabafahaoapavbebobrbuchdedseaeiekemetg gegigogrhehiibigiliriðk kekrksl ldlum nkntokosot"
        "pepipurdrgrkrsrtslsstetoudugulusuðviwaya"
        ),
        (
        " w y íacauayduegeoeveyfafighgth hohuicieimipiuivjejijokhkklsltmánnnuoaogopovpoprrbrlrmrrrírðshsr"
        "svtrtstýubueuiukumuputuvvry yryszaálíkðaónórýs"
        ),
        (
        " z óaaajawazblcacecocrdjdóebedeeepeuewfoglgyhthvhøidiiioiyj juklkmkwlblglklámumymónhnjnlnynýobod"
        "ouqurnrórøsdsjswsáthtltntttytóujvowoyeymynyuámísð ókóløkøn"
        ),
        (
        " q x ø úaebyc cfcicudhezf fefgfjflfufyføgbgkgsgwhmhóijiqjókjkvkylvlylílýmfmpmvnfnmnvocofojoop ps"
        "ptpypórhrwryrúsbscsnspsysæsýtjtíuouwuyv vdvjvsvíw wewiyiykylyoypz zizoágánælígílínírítívðvóeósøl"
        "ørøvúoútýgýrýðʼ "
        ),
        (
        " áaqaçaðaøaʻaʼb bhbkbvbóbýcccdclcmctcódddgdmdrdwdydzdøecefeheʼfpfígmgæhkhnhrháhéihizjbjdjjjpjøkf"
        "kpkøkýkʼlhlmlnlplwlómcmhmnmsnbnxnznúnʼohoiozplppq rcrfrzrésfsøtctwtzucufuuuzvnvqvuvøwkwux xhxiyt"
        "yvyzzgzhzlzuzyávçaéléuíððiðkóðøgúrýkýnýpýuʻaʼiʼk"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "fr": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e s "
        ),
        (
        " a c d l p sandeenesn onr ret "
        ),
        (
        " e m n t va aialarasatcoerieinioislalelimantoupararisetetiur"
        ),
        (
        " b f i o r uacamaucacechctd dadidoeceteuezfigei iliritl llmemonandnengninonso oiomorotpoqurosasi"
        "ssstsutatru ueunusutvavevoz é "
        ),
        (
        " g h j k q éabagavbabrc ciduelemexfrgagoguhahehiicidifimiqjajelolum mbmimpncnnnéobodolpeplprrmrs"
        "rtrésototstutéuauiulviéeélérés"
        ),
        (
        " y àadafapaïbebibjblbobucrcudjdéeaevfafefog gigrh hoiaibigiviéjok kaltléménuocosp ppptrdrgrrrusl"
        "spséthtttyucudugumupuvvrwax y yaypà èrécétêt"
        ),
        (
        " w z ê îaaahajakaoaqayazccclcècédredepf ffféghglgngéhtikipjijukikolglsmmmsmunvojokopovoypipspupé"
        "rcrlrvscshtctptèubuuuxuév véxixtyezaèsédégéménéoîl"
        ),
        (
        "awaîbédmdèefegeiekeoflgshuhèhéiykhkukwldnfnlnpnrnynçoaogooozoûrbrkrnsfsgsqsrswsytfukuzvuw wiwwxe"
        "yozeziçaèdèlènébéfépévînï "
        ),
        (
        "aébwebeeeqeyfugyhhhmhrixizièj jjjskekmkrlblylèmymèmênknqnzoqowpvrfrqrwryrèsnsètêuyvèwewowéynyrys"
        "yuyézozuzéèmèqètéaéiéqêmïtût"
        ),
        (
        " xaxb bcbsbycfcsdddgdhdseweïfggbgmhlhniiiujàktkélklplvnjnmoeohphq rhrôsktmtnujuèuêycygyiylytzbål"
        "ècègéjézïdïnïrôlôt"
        ),
        (
        "aʼbhbtcôdydôfhgkgwhyihkkkylómlmånhnêpyqarzrîsmtgtltzufuhuouïxbxpxqxéymzlékéuéwééî ïbïcïeïgïlïmïq"
        "ïwónônû ʼ "
        ),
        (
        " åaçaëbdbkcdckcmcqcycódbdcdwdzeheñfkfpgdgggègühkhshwhʼijiêjbjdjkjpkcklkpkskölclflmmhmnmvmwnbnèní"
        "ofoéoïoùpüqlrpsvsûtwtôuñvcvdvnvqvõwkwuwyxhxoykyvyèzgzhznzszyzzè èzëlí ñiñoórõrölù ûrüeükʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "fy": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ane "
        ),
        (
        " sa arenk ken nssk"
        ),
        (
        " a b c d f k l m n p taaaldeeresi inkalalimanengo onr rareris sesit teys"
        ),
        (
        " e g i r wagamasatbabechcod dadidoeaeeeieletfrgagegoguhaiaidieikilioisitjajel lelumenandnintoeol"
        "orpepororssasttatitotrtsuaur"
        ),
        (
        " h j o u vadaiakazbibobrbucrdjecedekemeuexfeg gihehiibimiriëkikoksldlllolslâm mbmimomsncnnnooaoj"
        "omosotoup paplprrdrtruslsosytutyu ugunusveviwawey yaânë "
        ),
        (
        " y zabacafahapauavawayaïbyc cactcudyebegeoepevf fafifofyghgrgshohticifigijivjijokrkulglynknpnyod"
        "okoooppipûrgrkrmrnrrryshsjssswsûthttuduiulutvavyw wiwwynypzazeziûdûn"
        ),
        (
        "aocecidddudzdúewezgdgyh huiiipiyizjukhkkkwltmynhnunvnzobogovpuqurbrlscsfsgsnspsrsutftpubueukumuw"
        "vowox xtykyryuzjzyút"
        ),
        (
        " ôaeajbcblbwdreyfggjgkiuj jkklkmktkylblklvmunbnjocofowozptpvpyrvrwrzrâsdtltntâupuvuyuzv wsyeylym"
        "yozozuâlïrôf"
        ),
        (
        " q xaqaëb bhcccfcycódbdgdhdldpdseqfbfjfugbgwgûhdhmhnhrhshyiqiwjykblflhlólúmpnlnmnrnûohoypppsq rc"
        "rfrhrjrötzucuxwyxbxeycyiytz zbzlzwzzålçaëlïeïnïsïtónóröeúkûm"
        ),
        (
        " â åaçaʻbdcdcldfdmdndwefehejeïfdffflfnfpfsfâggglgmhjhlhwhâhéhʼihjbjjjmjnjpjtkfkpköljlmlnlpmcmhmm"
        "mnmvmwmåménfnçnínîpüqarésbsôtctdtjtmtwtêufujuouuuïvcvdvjvlvnvqvrvuwkwrwêxhxiygyvzgzhé éléuêdêzí "
        "î ïaônölükʻaʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ga": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " an "
        ),
        (
        " c n s ta acaianarche eah inirisnar s "
        ),
        (
        " b d f g i l m radagbheighhaheilitl lamhnno oionraset tathái"
        ),
        (
        " h palamasatcacecid dedhdoeog gagohohtiaicidigimiolelimanengnintníocolorosrerirtsascsisttetáuaui"
        "á éaéií íoú "
        ),
        (
        " e o uaoaíbabic cocrcudadieáfafhfofugegiguhfhihnhrhuhái ibiúlllulám ogompaplpormrorérúshsotitrun"
        "uráné ó óiúi"
        ),
        (
        " v é úabbebrbudjdádéenerfefifrhlhéhúipjaloltlélímbmemimsmámémímóncndnmnsnunánóotp pephrcrdrsrurá"
        "rísfslsusásítotstutítúusveálílínúnús"
        ),
        (
        " k á í óaeafapb blbobéclcsctcécódrdídódúecepesetevexfégrgsgágégóhshíivlglslólúmompnonrnénúobodpr"
        "pupárbrgrlrrróspsésútptttytétóu ugulumutuuuívavixtárátícírísómórúb"
        ),
        (
        " qahavbbbácmcácídsdteeelf fáfífógcgnhbhmhphóifjek kakwlbldmlmmnlnpojoopippptpíqurnrpsgsnsrsssótf"
        "ucuduáv véwax y yaypzaábásítógólónósúcúdúl"
        ),
        (
        " j w y zauaybpbíbúcúdddfduekemeuflglgúhdhhiuiyjijskolvmuokopoupvpórftntvueuvuzvávíyuádáíímívócót"
        "óvúpút"
        ),
        (
        " xaaajakbócfedfggbgmgthcieihiáiójukikulclmmnmrmúnhnzoapspúrysbsdsvsãtctzvów wiwoyeyyzeácámãoídíú"
        "ódúgúr"
        ),
        (
        "aqazbccndmebeygghgiiikiqkekrkylflklplrmcmfnfnjnvovowoípypérhrksksmsytltmupvowwxbymytz zlzáágázål"
        "énígúvúá"
        ),
        (
        " åawaúaʻaʼbdbfbsbycbcdcjdcdldwdyefegfpgdgíijj jbjdjjjojókbkfkkklkmktkʼlhlwmvmymånyoeoypbpüq qlrw"
        "sqswtbtgubufukuouyvcvdvnvqvrvuwewuxiyiylynyoyvzzzúébéléuíbífófóhúóükʻaʼ ʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "gd": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " aa aiancheah n "
        ),
        (
        " c d s tacdhhairnaras "
        ),
        (
        " b f g l m nadagalard e heidilinisl lalenno onr reset tath"
        ),
        (
        " e i p ramasatbabhcadadeeifagaghguhdhihui iaicioitlillm mamhngntoirisasistteu uauiur"
        ),
        (
        " h k o u àabaobucecocudidoeneoerfhg gegohlhoibigimlulàmeneniolomorosplrorrrsrusgshsotitrugunusài"
        "ànàrìo"
        ),
        (
        "bebibobrc ciclcrctdjdudàdèeleseteueòfefrgihnhrhthìjakaloltmbmimoncndnmnonsnuobocodogotpapeporbrg"
        "rmrtslsutotuulumutwaà àmàsèaèiòr"
        ),
        (
        " v w ì ùaeafakapb blbscàdldrdùeceeepevexf fogdgrgshàhòipiuiùk kikolblglsmpmsmàmìnìojoop phprpupà"
        "rdrlràrìrùscspsrtptstttàucuduuvaveviwwxtyazaàtì ìdìnòiòlùbùr"
        ),
        (
        " q y z òahauawaybbcsemeàfiglgmgngàhèieifikjekhkukwldlìlòlùmmmumònpnrnyokpiqurcrnrprèsbsfsnsàsèsì"
        "tbtftytìubueupv w x y ypàbàlìsòbònùiùnùt"
        ),
        (
        " j èaaajavazbàcmcècìcòcùdddìdòebedefekewfgflfufàfògbgòhhhsiviyjijskeklkmkrmlmrmynbnjnknlnzoaopou"
        "ovptpvpòrkròssswsòtòukuvuzwiwoyeyoyuz zeàcìlìrìtògòmòtùdùg"
        ),
        (
        " xaqaïbcbwcfdmdtdyegeyfìgèhchmihiiizjojulklplíménhohowoypsq rfrhrwryrísdsksysãtctztèweyiylynytzi"
        "zoàdãoålè é ìcínívïròcòdòsónù "
        ),
        (
        "bybèbùcóezgkgwhghkiàiòkkksktkylómcmåmèmùnànènípppyrótgtltmtntùufuouwuyvoxbykyrzuzłçaí órło"
        ),
        (
        " åaçaʻbdbtbìcdckcycôdbdwdzehejeäeñfpgggtgygùhwhéhóhùhʼijiqj jbjdjjjkjpkbkfkpkʼlclhlmlrlvlymnmtmv"
        "mwmómānqnvnçnòoeofozpbpüqlrzrérêsmsqsvsùtdtwujuñvdvnvuvõwkwuwyxhxiybygymysyvzhznzyzzänèhéléuênìg"
        "ñiñoò ócótôtõrükāoʻaʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "gl": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a o "
        ),
        (
        " c d eanare inn onr ras "
        ),
        (
        " a m n o p s talascacicodadedoeneresiol lalimanangnontorosporerirosesisttatetotr"
        ),
        (
        " b f g h i l r u vacadaiamatdieceletgagoguhai iaicidilirisitiólelllomemindninsolompapequt tiuaue"
        "unurón"
        ),
        (
        " k q xabagbabebibobrcccechcrcteaegeiemexfifohoibifimlumbmompncneodouplrmrrrsrusasosutuu uiusutva"
        "vevivoxexiés"
        ),
        (
        " éapauavblbubxcud djduebedeoepeufafefrg geglgrgúhehiigipivixjaltm msménhnéoaobocoiopotovp prrdrt"
        "ríscslsptáugulupuuváwax xazazoá áláné í ía"
        ),
        (
        " w z áaaahakaxazañcldmdédídóeeeqevezf gigsh htieiqjek kakikokulglslélílómumánfnunvnúojokoooñpcpi"
        "pupárbrcrgrlrqrásfshtftptttytóubudumuzuéuíwwxoxtxuy yaáxínñañoólúaúmúnúr"
        ),
        (
        " j º ó úafaoaqawayaíb c céddefekeñflfuhuikiuiziñjikekmkwldlvmmnlnpnyníogpppúrkrvrxsgsnsrsssásúth"
        "tsucukuxuñv w ypz zeziº áfáiárérétítíxñeó ódúl"
        ),
        (
        " y íaeajbsbwcódrdúeweyghgühhhriiiyjskhkllblmmúnknnnrnxnzoeoqoxozpsptpvpórfrnryrzrérórúsdsmsqswsí"
        "sótmtntétíuvvíwewiwoyiytyuzbzuzóábásélénéxíbíeímírízñiñíórósóuú úbús"
        ),
        (
        "aébybábúcfcmcscídhdáfggbgkgngwgáhmhéhúiwiáiújojuksktlclflklqlxlámlmymåmónjnqnáohowoypypíq qarhrp"
        "sktctltzuouwuyuávuycyeynyrámátåléuígísívñ ñáóiúgüi"
        ),
        (
        " åaçaʻbcbhbkbébíbócdcycácôdgdsdwdydzehfpgggmgyhlháhʼijiéjbjdjjjpkbkfkpkykákölhlplrlwlúmcmhmnmvnm"
        "ofoépbpmqlrwsvsysãtbtgtwtúvdvnvqvrvéwkwuwywáwóxhxkxpxáxóykylyozgzhzlzyádáhápãoçaéaécémévídífíoíu"
        "ôtölüeüíʻaʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "he": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ה ת "
        ),
        (
        " א ה ל מי יתם ני"
        ),
        (
        " ב י נ ס פ ק שא אואיו ולורותיויייםינל לין ר רורי"
        ),
        (
        " n t ג ד ו ח ט כ ע ר תane n ngont אנארבוביד דודיואובודווויוןונוסוקזיחוטייאיהיליסיקירך לאלהלומהמו"
        "מינאנגנוסוסיפופרקוקיש שישלתי"
        ),
        (
        " c d h l m p ז צalatcoergeheiojalanto plr rares sitetrurאלאפאתב בהבחברבתג גוגידהדרהאהוהזהיוגוםומ"
        "זהחיחרט טוטריביטימיןישכימאמבמנמרמשנדנהס סטסמספעוערפיק קהקטקררארברהשושעשרשתתותר"
        ),
        (
        " b f r u vagd dadjeaenexfegoguidinl lum memsnsorporstouauuvew אהאחאטאםאמאןאסבאבלבנגאגלגרדאדשהבהכ"
        "המהסהעהצהקהרהשהתוהוזוטופוצזוזמח חדחתטניגידיכיעיפיצכוכלכתלבלחלטלךלמלנלפלרלתמ מחמטמכמלמסמקמתנבנטנק"
        "סנסרע עהעיעלעתף פנפעפשפתץ צ צוצפקאקלקנרגרדרךרכרמרנרקרשרתשאשבשדשהשמשנתאתחתמ"
        ),
        (
        " a e i k saiamarasbibrbuchcrctdediebeceielepetevewf fog gigshahti ifimisitjelilsmincnpodojomotp "
        "peprrirmrortsesfsgslsttftitptttyugutvix xty ypyyאבאזאקאשבדבמבסבעבפבץבקגדגהגנדלדעדפדקהההחהנהפוחוכ"
        "ועושז זרחבחהחלטאטהטלטןיזיחיךכדכןלגלדלכלללםלסלקלשמדמזמןמעמצנזנמנסנרנשנתסאסהסלסססקעבעםעמפאפהפחפטפל"
        "פסצאציצלצעצרקבקמקסקשקתרחרטרלרפשגשםתבתהתןתק"
        ),
        (
        " j wabapefesfah ieihipirkrmmpppvrlsossv wwאגאדאךבבבטבצבשגבגמדנדףדצהגהדהטהלהםזאזנזתחזחמחסחקחשטבטט"
        "טמטסכזכחכנכפלעמפנכנןנפנצסףעדעשפבפדפזפןצגצהצמקדקןקפקצרזרסרץרצשקתגתךתכ"
        ),
        (
        " g o ya acadcscudddoemeohhigiljslelllomanenonuocolpapsrfrurysasdsrtau ueulwsyaאצבגגזגסגשדבדגדדדז"
        "דמדןדתהןוףזבזחזטזלחםטגטחטפטקיףיץכ כאכבכהכמכעכרכשלזמגממנ נחנלנםננסבסגסןסתעצפ פגפפפקצדקזררשטשךשכשן"
        "שפששתדתםתנתצתת"
        ),
        (
        " ןbocfedeyflgngriciykeltmlmpndninnoaouowrrsntmtzuivawoyuz אכבזגעגפגתוךוץזכחטחץחצטףטצכגכסכףלצנךסע"
        "עזעכעקפצצטשחתש"
        ),
        (
        " םauavayb bebscaciclcncydbeeegekfifrfugagggliaiiizk kaktldlpmonanhnvogokoposoyptqlqurcrgrkrnsbsp"
        "sqtgtstuunusvqvrzeאאאעאףבכבןגגגטגןגקדכדםזגזדזסחגחנחפטyטדטעכטלףסדסחסכסםסצעןענפמצבצםצץצתקחקעקףרןתפ"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "hr": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a i "
        ),
        (
        " p sane jekirask"
        ),
        (
        " b d i k l m n o talaratdaenerijinisjakalaliman naneninonso onorporeristt tateti"
        ),
        (
        " a c f g j r u v zadajakamavbrcididoedelesetgoilimitjskolom memimongnjntodolomosovprr rorsrus sa"
        "sesitotru unurvavevizazi"
        ),
        (
        " e habagapasazačbabibobucod dedjdndrekemevezfrg gagegiguhaicidikioirizičj juk kekul leljlslumbms"
        "ndnknuobojotozpapeplrtslsptstuuaugumupusutčkšk"
        ),
        (
        " w šacahaiauašbebjcacechcrcudsdžeaecegejepeuexešfefifogrgvh hihriaibigihipivišjijojtklkrktmjncoa"
        "ocogokopp pipspurmrnsnsosrsusvtnudujukužvnvovrwawwzeznzočešežažižn"
        ),
        (
        " čafaoažblc ctdudvebeeeieoećf fafuglgshehohtifkckskvldlnltmunpooočošožpnrdrgrkrlrprvršržsfsgshsj"
        "tftptttvtyubueuluzučv vjw x xty yaypz zbzućečačičnčušašišnšpštže"
        ),
        (
        " ćaeayađb dmewečeđhuieićjdjmjnjvkmknlblglkllmpnnnvnynzofoipcpjpvrbsmssthtjuvvlvsvuwizlzvć ćaćiđe"
        "š švžu"
        ),
        (
        " x y žaaaqawbnbvbwbycfcvdlefeyfgflgbgkhshviijkjljškhkwlpmlmynhnšoeohouoćrcrfrwrzrčsdtctkuiušvdvk"
        "wewoyeynyoytyuzgzmzrålčjčvđađiđušl"
        ),
        (
        "bcbhbsclcsdddyehghgwhlhmhniulmlvlšlžmånmoyq rhrrtltmucuuuwuyućuđxbyiykyršcšršu"
        ),
        (
        " åaçaćbdbčcdcmdbdhdtdwdzfffpfsgdgmgnhéiđjbjgjpjzjčkbkfkjkkkpkykʼlclhmcmhmmmnmvmwnfnlowođpbpkpppt"
        "pypüqurjryréscswsytbtwufuovcvčwswuwyxaxhxiylzdzhzzçaéléuükćnč člčošmšćždʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "hsb": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a e "
        ),
        (
        " p s zaninjenao ći"
        ),
        (
        " a d h k m n t wareneri isjakakin njonowporasktaway šć"
        ),
        (
        " b c f j lacadajalamapataćchdadodźedejeleshahoijkolalimamemjnengninonsntobodolorotpřr rerirosaso"
        "stt tetotrtuu wewowuzać ćełało"
        ),
        (
        " e g i r uagakasawazašbabibobrbycecicod dedidndyekemetgegoguheiaicidikilimioitiwišj juk kekul le"
        "lum mimoměndnynšokomospaprrbrjrsrus sesisćsłtityuaubunurutužw wjwyz zizmznzoěsřeźe"
        ),
        (
        " o v č šabahaiačałb bebjbsbucydjdrdłeaecepewexezećeńešf fefifofrgagih hihóićjijojćkrksktlklnlols"
        "lělšmbmsmumymónknuohojošp pepiplpłrdrmrtryróslspsusyugujulumupusvewiwěypyrzhódóžććč čaě ěděnł ńš"
        "řišašeškšuźiž žižn"
        ),
        (
        " žaeafaublběc cacrctdmdsdudwebeeegeheoeuevežfag grgshlhrhshthuibifigipirizičiłjmjskckwkłltncněop"
        "ozołožpppupypópěrgrkrnrwršsbsmsnsrswtktntptstttwtšudueukuuuwušviwnwrwswwwšyaycydylymynyćyłyšzezj"
        "ónósóććočbčiěrětěłěšłušišnšěźažažežk"
        ),
        (
        " yaoaybhbnbšcudkdšefeighieižjlklkmkókšlbldlflgllmmmnmšnpoaocogouoćočpjpsptpvrcrlrrrćrěsfsgshsstf"
        "thucuiuzvawgwtwóx xtyfysytyyyžzdójólózćačečkłdń ńćš šošpštšwźbźćźěžo"
        ),
        (
        " łaaažbdbkbwbłckdddldóeyflfugbgkglgšhdhhhmhłhšiiiujdjnjtjójškhknkńlćlžmpmčnfnnnwnzooqurfrhrösctm"
        "tztótłtřufuhuvuyućučv wkxiyeyuzbzkzuzwórótóčćnčnčěěběkělěměćłhłnłóšcźo"
        ),
        (
        " ćaqavbcbmbócfcsdhečfgfägggwgyhchnhyiqiviyjbjcjgjkjzkkkykʼlvlylílómlmånhnlnmnčofoypkrprzsdsãtctl"
        "těuxvowdwčxeyiykzrzyzšãoärålívóhönčoěcěčłeź źnždžńʼi"
        ),
        (
        " q x åaçańaʻcdclcmcôcšdgdzdčełeʼfffpfsfšgmgnhwhéhńhʼjjjpjžkbkfkpkákělclhlmlplrlzmcmdmhmvmémžnqnv"
        "nóoeoiońpbpüpšq qlqšréríržsqsvsótbtguovdvuxhygyozgzpzzzłášçaé éléuínó ócôtösöšükćmčučćčłńdř šlšm"
        "šsžwžćʻaʼ ʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "hu": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " a k ma eli n szt "
        ),
        (
        " b d e h l n s talanare egeneretgyink l lalemengonras tez "
        ),
        (
        " c f i j p r v éadagaiakamasatazbedadoekemesezg gagegohahoiaikisjajekakekilillm mananenintnyo ok"
        "olorosr rerirtsasesitatitotttáurvavey zeziztálánárérésó "
        ),
        (
        " g o u zapb babbbicicocsd dedidjfefofrgiguheidigilioitjokoktköldlolsltlulálémbmimománcndnánéodog"
        "omotozp papeplporlrorsrurvrásosstrtutétöu uaugumunusvávéyezazozázőásátélénétítörő "
        ),
        (
        " á ó úabauavbobrbucechdzdádédőeaebecedeheiepevexgéhihuibieiriviziój kukélvlylílónknlnnnonsobovpr"
        "rdrjrmrrróröstsásésítstvuiulutv viyayoznzszzzézóábácágájámégéképézíníródólönözújül"
        ),
        (
        " w í ö üacafahajbjblbábőc crcídudvdídóejeoeueáf fafigfgrgsgáh hthéicifimipiuiájujájújükkkrkíkókü"
        "lglhljlklmlnlőmsmumémóműnuojpcpipppupérbrcrgrhrkrérírőshspsutfthtktltntptytítótőubudueukuuvowayi"
        "ytyzzlzuzözűákávázémévímípónópórölösötúlükőkőlőtűrűv"
        ),
        (
        "aybsbóböcactcudddmdreffufághgjgtgvgóháhóijjljrjtkbkmkskvkwkálblömjmkmmmnnjnpnvnzooopptpvpárnrzrú"
        "rürűscsfsgslsmsrsvsósüsőtütűupuvuáw wiwwx xtypysyuyvzdzkzízüáaádáhápé édéhééí ívóbóiókósótöbögök"
        "övú únúzürüzőjősű "
        ),
        (
        " x űaaaeaoawaóbhbvbwbédhdpdseeeyeífgflféfüfőgbgggkgngzgöhhhmhöhúiiiyjcjdjijsjéjökhklknlclrlzmpmí"
        "múnbnőoaocoupjpspíqurfsbsdsksntbtctjtmtztúucujuxuzvjvtvíwewoxexiybyízbzhzrzvzúá ébíbílízócójóóúp"
        "úrútügütőbődőhőnőrűk"
        ),
        (
        " őaúbcbkcccfdkdndtdydöeéföglgőhlhnhrhsiqiüjfjgjmjnjvjzkylflplúlümfmhmlmrmtmvmymåmömünfnhnmnínóof"
        "ohowpypúrysjswsãsösúuyvvxbycynyázpáfáuãoålécéjíkóaófóhóvöeömöpúdúgüaüsőeőiőpővőzűs"
        ),
        (
        " q y åaqaáaçbdcdclcycécódbdcdgdldwewfffsfógdgmgígúihjbjjjkkckfkjkpkʼmcmznűoeoioypbpfpnpüqlrwsqsy"
        "tgtwufuhuovcvdvnvqvrvuvóvövüvővűwkwuwáxaxhyfygyhylyéyúyüyőyűzfzgzjzmçaéuígóeógómózóíödúaúsüdünőf"
        "űjűlűnűtʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "id": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a ann "
        ),
        (
        " a d m s tardaeri kalang"
        ),
        (
        " b k pakalamasatbadie eng gah haiaidilink l limamenandnintonr raris sasesit tatetiun"
        ),
        (
        " c f g h i l n r u yadagahaiapbebibud dedoelemesetguikisitkekolum mbo olorpapererusttuu uaukurus"
        "waya"
        ),
        (
        " e j o vabauchcoeaebekepgegggigohiihimioirjajekiktkulemimomuncnensnyokomp piplpopurkrmrorssosuto"
        "trubulumutvavevi"
        ),
        (
        " wafawayb bjbobrc cacidjduecedf fefifofrghgkhkhohuibieifigipjijukkkrkslompnonuobodosotprrbrdrgrl"
        "rtshslueuguiupuuy za"
        ),
        (
        " zaaacajavazcecrctdmeeegeheieoevewexfagrgshehticiuivkhldlglklllsltmsnjnpoaojooopouovrhrprrrysfsk"
        "spssswtfthtptttyuduhv w wewiwwx yeyoyuzezi"
        ),
        (
        "aoblbwcuddefeueyezftfuiiijiwiyizklkmkwlbmmnfnknnnvnzocogohpppsptqurnrwscsgsnsrtntsufuvuyuzxtyiyp"
        "yyz zu"
        ),
        (
        " qaebsbydrfgfkflgbglhhhmhnhwjsknljlvmkmlmynlnmoioyozpvrfrjrvrzsqsytltmtvucujuwvowoygylymzbzo"
        ),
        (
        " xaqbcbhbkbtcfcsdhdyejeqgngwhlhrhsj jokykʼlnlplymnmånhoeowpyqarcsdtctzuoxbycynyrysytzlzsål"
        ),
        (
        "açaʻbdcdckclcycôdcdgdwdzeʼfpgdgmgyhdhéiqjbjdjjjpkbkfkplclhlmlwmcmhmvmwnqnxofpbpkpmq qlrésmsvtbtg"
        "tktwvdvnvqvrvuwkwuwyxhykyvyzzgzhzzçaéléuôtʻaʼ ʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "is": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " e saninkan r skt ur"
        ),
        (
        " a b f h k l m n t valaraðdaeneri ilkilandngnsorrasttatiu veð "
        ),
        (
        " d g i p r þafagamasatd die efeiekeseteyg gagegiguirisiðjak kkktkul ldlelllum mamenaneninnntonre"
        "rirsrírðs sasesitetttuvaviá í ísðaðu"
        ),
        (
        " c j o u á íakbabrcodeduegelemeðf fafifrgohaheioitjókokrliljlolsltlylímbmimánonunío ogotpapeplpo"
        "rtrúslsssítrtíumunutykytíaíkínðió ónölú úrþe"
        ),
        (
        " ó úabadapauaíbebibobíbúchdjdsdíeaevexfefnfoftfufygrgsgvgíhlhoicidikimjúkekskvkíkólálómomsnknúok"
        "olomosp prpurdrfrgrkrmrnrorárósjsnsusvsútftntotstytótötúuaueugusuuuðvævíwwyjyryðáðílímírítólómór"
        "ósóvúaúnúsþaþú"
        ),
        (
        " w öahaiavbubæbóc cecrctdddodóebecepflfsgdgggógúhthvháifigihipjejikjklknkúlglúmlmmmímómöncnpnýod"
        "ojoðppptpípórbrlrrrurésfsgsospsésóthtptvudulupvow x xty ypágálárásænærætæðérétíbíððgðrógókópótóð"
        "ögönúbúgúkúlúmútýs"
        ),
        (
        " yacaeajayaób bldúedeefjfáfæfðfögjglgngtgygöh hihuhíhóiaibjájökmlblklvlýmtmunjnlnvnóofoopipspvpæ"
        "púrvröshsmsrsýtjtlv vrvöwaxíyaylynysyyákánátægæmé ídíeígíuívðbðeðsóaóbóþöröðúdúeúpúvýnýtþiþvþíþý"
        ),
        (
        "aaaoazbnbvcadrdæeoeófffífþgbghhhhrhæhéhöhúieiiivjsjujíkwkykálflmlæmgmvmymúnhnmnæouoxrjryræsátátæ"
        "téuiukvuxexiyfymzaáaádékípðfðkðvódöfökösúxýjýrþjþr"
        ),
        (
        " z æ ýaqawaxaábsbwbáböcicscudldmdveheueíeþfgfófúgfgkgágæhnhyiyjokpkökýlhlplélömdmfmhmjmnmpnfnyná"
        "oaopovowoypnpypöqurcrhrpsbsdsysæsötctgtmtzubucvnxaxnycydyeygyiyuz zizááeáfáíáþæ æjæsénéuíóðdðhðj"
        "ðlðmðnö öpúiújúíýpýðþyþáþé"
        ),
        (
        " ébkcdcldgdydádödýejeweúgmgþhmijiqiujbjdjjjpkbkfkhkʼlclnmcmkmænbnrnéoboeohoiozoípbpfphpáq qlrþsc"
        "sqtbtkufuhuouvuwuyvdvqvsvówewowuyozzáiámázækælégéléðíhíúíþðíóhóiömúóýaýgýlþ þoþæþöʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "it": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a e i o "
        ),
        (
        " c d sanerinnoon"
        ),
        (
        " a e i l m n p talaratcacodedielenesiaiciliol lalelimamen nanentorrarerisesisssttatetito"
        ),
        (
        " b f g o r u vagaiamascechcid dadoetgegiisitlllomindngniolpapepor rdroscsot trttunurutvavezi"
        ),
        (
        " h k qabacazbabibobrcccueaecedegemfifrgagggoguhahehiidieifimirltlum mbmompncnsnuodogomosotovpipl"
        "prqurmrrrsrus sasuswtuuaueuoviwo"
        ),
        (
        " èadapauavbebucrdjebeieoevezfafefog ghglgngribigipiuivizjakannnvocoppppurgrlrnrtslspu uduguiulum"
        "usvoway yazazzè "
        ),
        (
        " w y zaaafahakaoaybbblctdueeepeuewexf h hohtiùk kikolglmlsmmmsmunfnzobojokoooup rcrvshtptyubucup"
        "uuw wwx ypzezoà ì ù "
        ),
        (
        " jajawb c cldìefekfugshuikiyjejikekhkmkukwlblclvnknlnpnyoaoiowozrbrkryrzsfsgsrsvtfthtstàuvuzuòv "
        "vrvuwewsxtyeyué ò "
        ),
        (
        " xaebcbwbycsdmdreyffflgbhhhmhéiiiàjsjuklksktldlkmyménjoeoypspzrfsnsìtctmtntzukuxuywiymyoytz zbzu"
        ),
        (
        "aqbhbscfcmcydcdddhdyeqfggkgwhlhnhrhèiwjokkkylplílómlmånhnmnéníofohptpvpyq qarhrwrísdsksytgtluwwk"
        "xbycyiykylynyrålí ínívón"
        ),
        (
        " å øaçaʻbdcdckcódgdwdzehfpfsfægdgmgyhʼihijiqj jbjdjjjkjpkbkfkpkʼlflhmcmnmvmwnqpbpmpüqlrpràrùsmsq"
        "sãtbufujvcvdvnvqvõwuwyxhxiygyszhzlznzyzłãoærçaélétórõrøeükłoʻaʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "kk": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " ті "
        ),
        (
        "анарлін тіы іл"
        ),
        (
        " а б к м са алдаенерияламаолратая "
        ),
        (
        " p t д ж л н о қane lan ngo onrat teайамасатбабевагегідіе екетз и инк калдлименангндненионорр ри"
        "рурыс сасестсыт тетыу ізірқ "
        ),
        (
        " c d k l v в г е и п р ф ш өagalatcodjenergegoguidiojal lunsntorplporerss sitruaurадазауағақаңбо"
        "вегадедидодыейелемесжажозгзіикилитй кекокіл лелллым нтныо омоспапирдрертрісисотитотттутүуауршіын"
        "ысықікініңғағықақұң ңіүсәнөз"
        ),
        (
        " b f i m n r u у х ч э ү әd daeaexf feinisk kkm msotr tovewwабагакапб бибубъбібұвигигогрд джегед"
        "жежижәзаздзииаибиоирисйткикркскткулглолтлульлғмбмимомынкнуніобокоқоңпепорлрмросусісөтругулунусуш"
        "фрхиш шыъеызылырытығыңь імісқоқтқыңаңдңтүрұлұпұрәрөш"
        ),
        (
        " e h o w з іaiakamarasazbibuchcrctdedieceielepetevfog gigsh hahtifimitjekakhlelsmemincnenpodojom"
        "p peprrmrortsesfsgslsttftitptttyueugutvaviw x xtypzaаваиафахашбрбывог гвгудұебезеоеуешеяжізеивиг"
        "идизипиійдйейлймквкүкөлммдмімәнбнннонсньоводопотп пурбрвргркрнрсрұскслспсссәтвтсубувудузукумупут"
        "уыфафифухахоцичечишашеымьеьяялянясішқсңыүнүшұқөр"
        ),
        (
        " j я ұesi ninnrlаааоачаяблбүбөврдрдуеаевехеңзбзмзыиеийимиуицйнйсйыккклкмлклшлюмумұнцнәоаогпрптрр"
        "рғсвснсьсқсүтктлтөуэуіфох хмцацучашвштшқьдэлэрэсібігғоқпқшңғүзүйүкүтұнәзәкәуөлөм"
        ),
        (
        " a s й ыacbaboeofaheilirllmamoparirusdtathy ажбвбсвьгбглепецж жужүзуифихичишиәйайжйкйрйцйшйікфкх"
        "кқлблслямкмшмүнжнзншнғнүозойоғпбппрзсұтнтқтәучхтцечочушишоыпышьбьтэ экэнэфю юкюнютякямүгүлүмұзұм"
        "ә әжәсәт"
        ),
        (
        " ю ңauedfiflieipldlilдmlnonyoasntmubulv ацаәбхв вугхдддтдхдүдәжджызозрзсижиийвйзйойюкэлжлэмпмьмэ"
        "мянлнмнюнұожофоюпьпәрхрцршрқсртптхтчужуиуйуоухуғф флхрхышншрыдьшэвэшюаюряғғуұжұйұсәаәләмөпөт"
        ),
        (
        " g ц ғabapdseeefemeyfrftfugngrhiigiikelolpltmundnuofolooosouovowpppvqlrcrnrzsqsrtgtstuufwozhвквн"
        "вявігггкгмгэдбдвдздмдьееечеэеюжбжкжмжпжұжөзззлзяйбйийғкбкдкпкцкшкькюкёкәлплхлқлұмвмммнмхнэняохош"
        "ояпцпюпіпқрфрэрәсбсятбтгтжтьуууфуцуқфгфпфффшхехуц цбч чжшмшпшущіыбыгыйычьвьгьзьньоэзэйэмэтюгюсяв"
        "ядяпярятяцяқяңёліпғдғлңгңеүщұ ұхәдөн"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ky": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " б к с та аланарн "
        ),
        (
        " а ж матбадае ерз и инк каламандраритачачеы "
        ),
        (
        " t д и н э өane t ааайакамасбобугагидедидоекенжаизилириякекикокткыл лдлименанинчо олонорр сасисы"
        "т тетитутытүу уруучүыня ү үнүүөз"
        ),
        (
        " c d l p г л о п у ф ч үatcoeriolalun ngnto onorplrares siteurабагадазапачашбебивавегегогөдүейел"
        "есетжежозгикиситичй йткөлглелулымонгнентнуныокооошп паргрдрермрорсртрурырүс сестсусөтоттукулунуч"
        "чочыш штызыкылырь ңыүрүчүшө өнөр"
        ),
        (
        " b k m r u v в р х шagalbed dadjeaekenexfegegoguidinjak kyl m msnspor rorstotruavewwy zbаваңбрбы"
        "бүвигугыд дддудыегемечжиздзииаибигийишиңйлйчкскукчкшкүлблллолчльм мбмимумөнкнонүнөобомосоточоңпе"
        "пирбркрьсотктөуаубугузумусфрчичушешкшуыгыпытышыңэмң ңиүкүлөтөч"
        ),
        (
        " e f h i n o s w е яaiamarasbibuchcrctdiecepetevf fog gigsgyhahtifimisitjelsmemincnpodojomotoyoz"
        "p peprrgrmrtsesfsgslsosttftitptttyu ugulutuuuzviw x xtypyryuyzz аиауафахб воврг гвгргүдчдөеведез"
        "еожжжөзазезмзчзызүивимиоипиюйгйиймйркккмкрлклтлүлөмтмымүньовогодопоюпкпопрптпурврлрнрчрөскслспсс"
        "счсүтртстчудупутушфафифофухахицич чөшашишошышүыйымысычэкэлэсюнябянңуүзүтөлөмөсөө"
        ),
        (
        " a з й ыdeeffaippvrlv ажаоблбчбөв вгвсгдглджебепехешеяеңжужызбзуидиейайейкйнйсйшйыквклкэлмлплслю"
        "мвмдмкмчнвнжнмнснцожояпыррсвтвтяувуэуңфехошвшпшчыбьеьяэ эгэдэрэчээюлякялячңдңүүгүйүмүпүңөгөп"
        ),
        (
        " g j юabacc cccseiesi jslonenopapsrfrirusdsrtaueацаябввьгбгчеаежецж жчжүижифицйдйжйойпйцкфкцлжля"
        "мммпнбнзннншоаозойпппсршрэснсьтлтмтнуеуйуофгхмхчхэцацецучкчтшмыхэнэтэфэңюаюкюңямясүсөдөйөкөң"
        ),
        (
        " цboebemflfuigllmlmpoaolouowrrsasntmtuuiбсбхбъвугтдмдрдхеуефждзозрзсиииуйвйзкбкпмгмэмянлоуофохпб"
        "рхрцухфлфчх хехрхухычбчэшршөъеьдьшьюютягңеңкөб"
        ),
        (
        "adapaubscmcucydoedeeeofrgrh heiciiilliltlдmamdmmmonandocogoposppptqlrcrysqtgtswoаюбзвдвчвяггдвдэ"
        "еюеөжбжпзззлзнзяихйбкдкйкхкюлвлцлшмжмймнмсмхмьнюпчпьпюржрзрфсрсхсэсяужуиуфуцфпфффшхтцбцочжчмчншн"
        "шсыдыяьвьгьоьтэбэвюгюрюсючядяпятңгңмүбүдөш"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "lb": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "anchesh sc"
        ),
        (
        " sa e enn ne"
        ),
        (
        " a b d k l m p talarerhei inlamango onorprr rareroset te"
        ),
        (
        " c e f g i j n ragaiamasatbabed dadedidoelfrg gagegoguhahihtiaidieioisitjakal lelilllumbmenandni"
        "nsntocolooporirus sasispsttatitruaunur"
        ),
        (
        " h o u v wabadakaub bibobrbucoeaeceeegeiemetexfegiicikilirkekikolbm mimonnnoomosotoup papeplrdrg"
        "rsrtslsosstotstttuu ueugusutvewawezeäiéi"
        ),
        (
        " zacafapawaycacrctdjdsdäebedepeuf fifogrgshoibigimjejuk krkulolslämsncnunzodojokoppipurbrkrmshsu"
        "sütfthtyubuduiulumupvaviw wwwäyaypzaänëtüd"
        ),
        (
        " yaeahaoazcecudddrduekeoevewezfaffghglhdhrhuhwifiiipiuivizjoktkwldlgltmämënhnjnknpnvnyoaobogovow"
        "ptpäqurrrwrzräsfsgsksrsysétptzukuxv wiwox xexty yeyuz zizuäeär"
        ),
        (
        " xaaajavbcbhblbwc dkdldëeyfgfugbgygëhnhéiyjikhkkklkmlhlklnlplvlëmumyménbofoyozpppvrlrnrösbsnswtl"
        "tntwtäuwuyuzvoxiynyoyrzoähëf"
        ),
        (
        " q ä éaïbycfcickcódhdmdwdyefeqflfägggthlhmhsiqiwkfkskylflwlylzlílómmmpmtmünfnlnmnänénëoephq rcrf"
        "rhryrérësdszsãsëtctdtéucujuvvuxbycyiylymyszlzyzäãoälämäsätålé éeëlënërësívïrónóröeögönük"
        ),
        (
        " åaqaçaʻbbbdcdclcmcôdfdgdéeheäfpgdgkgmgngwgägéhkhphöihijj jbjjjkjükbkpkzkölmlámcmhmnmvmwmámånxní"
        "ohoipbpfpmpspürjrísjsmsvtbtgtktëtöuouuvdvlvqvrwjwkwnwuwyxhygytywzhznzzzéá áläcçaécéléuëmí ínôtöl"
        "ücütʻa"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "lt": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "s "
        ),
        (
        " p sa anasi ino tių "
        ),
        (
        " a b d i k l m n t vaialaraudae enijikisitjajokakilalimanangnionospararisitateva"
        ),
        (
        " f g j radamapatbadidoeieleresetgaiaidieilioiriųkomemin ndnenknontnųodorotprr rerosaslstt totrtu"
        "u urusveviči"
        ),
        (
        " c e u į š žabagakavašažbobud dedžegekemgegigoguimipiuišjekekrktkul lelolulųmbmomėnunėojokolompe"
        "piplpoptrtrusesksutųuaudugukunuoutytzią ė ėsį šašižižo"
        ),
        (
        " h o yacajazbebiblbrbųcicodjdrdudėdųeaedepečešf frgrhaibičjijujūjųklkskvkškųlbltm msmunsobovp pu"
        "rbrdrmrsryrėrųsospsvsąsųtyueujulumuvvoymyrėjėtę įsįvš šmštūsže"
        ),
        (
        " z čafbjbūchctdmdydįeceoeuevexezfafefifog gsgtgvgųhthuifigivizjąk kmlglslylėmąmųncnyogoprgrkrvsm"
        "sėthtmtptstvtąubuiupužwwydykypyszazųąrėkėnškūrūtžažy"
        ),
        (
        " wahaoačbvcacecrcūdąebeeežfuglgzhehihoiciūjęjįkckykąldlkmpmęnjnpnvnąnčoapjpkpspėrlrnrpršrūržsfsg"
        "snsrsytftttėtęuzučv vyvėw x xtygynyvyzyšzezočaėršešošsšušvšyūkūz"
        ),
        (
        "aeb bėc cudvejfgflfųgbgpgėgęhmhųiąj kdkhkėlnlįmynfnmnzocozpvpypįrcrįsdtktntūušvuvųy ybyjz zdzrzu"
        "ąjčečuėdėlėžęsįrįžšnšąšįšųūnųjųsž žkžtžužė"
        ),
        (
        " xbcbscfcsdūefghgągūhrhsjrjskūlllmlplvlęlūlžmjmlmtmvmšnlnęnįnšoupūpųrfrhsqszsįtgtltįwixbyaylyčzb"
        "zlzėąnąsčoėmėpįdšlšrščūdūčždžmžnžs"
        ),
        (
        " ųaaayaūbdbąbčbęcųdhdkdzdęeheweyeįfpgdgkgmgngyh hwihiiižjdjkjėkbkfkpkwkįlclflhlrląmhmmmnmūnbnhnn"
        "ofohoiowoyočošpbpdpfpmpnpppąqlqurjrzrąshsssčtbtctšufuuvcvdwawewoxayoyuzgzmznzyzęčpčėčųėiįgįjįtšd"
        "šfšpšėūgžgžpžr"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "lv": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "s "
        ),
        (
        " pa asieu "
        ),
        (
        " a d i k l m n s t vaianaratdae enesi ijinjakalamanaonpar rarisastt tatituvavi"
        ),
        (
        " b c j r uadakalamapaubacidedieieretevešgaguidikirisizjākskulim memsn ndnengninonto olorotpirero"
        "rsrtrusesitetotrtstātīumunurv vevēā ārītšu"
        ),
        (
        " e f g h o z šabagajavbibucododudzdīecedekelemepgoilioitjejojukoktkālelslumbmimumānsnunāodomospl"
        "poprpārārīsksouaukuszizīākānērībīgņušaūt"
        ),
        (
        "azbebjbobrbābūc ced djdrdsdžeaejeļfefifrgegigrgsgāifigimipiņjijsk kikrkšl ldljloltlvlālēlūmomēnk"
        "nvnīobojokošp pepspupērbrdrlrmrvrēslspsusvsītltntzugutuzvuvāz zdzmzszvzēābācādāiājālāmāsātāņējēl"
        "ēmēsētī īmīnīšļuņaši"
        ),
        (
        " čahašbīctcudndādēebegeoexezf fafog glgtgvhahihohtiaibicivjūklkmkvkļlīmīncnpnēnūogopovptrcrgrkrū"
        "sfsmsnsātdtftktptttvtytēubuduluuzazezuāvē ēcēnēšģiījīrīvļaļūņešošsšāšīūdūgūkži"
        ),
        (
        " ā ģ ī ķafaoačaļaņb blbvchcrcēcīdgdleeefeģežfugēgļgšhehuiāiškeknlblglklllnlpmjmmmtnfnjozoņpppvrn"
        "rrrzršsdsgsrsssūtļueuiupuvuāvovsvīx xty ypyyzlzāāfāpāzāļčačečičuēgēzēģēļģeīdīkīlīpīsīzķiķīļiņoš "
        "šešvšķūlūnūpūržažužā"
        ),
        (
        " y ņaķažbscfcscādddņeheāeķgbh hhhmičjvkdkhlrmdmūnmnnnznčoaoļpgpīpūrfrjthtmtūucuēušvjvrw yazbznāa"
        "čoēdēķēņģuīcīņķeļ ņššdšrūsžožī"
        ),
        (
        " x ē žacaēaūbhbkbēcacpdhdkdmeuečfgflfēgkgīhlhrhshāhēihiiiuiyiūkckjkpkīlmlžmfmkmlmpmšnbnlnšocofoh"
        "oiooowpjpkpyrhrprysbsjtbtctguhujučuīuņwwxbytyuzjzozpzrztzņāgčīēkēpķuļkļsļģļšņiņēšlšpštšēūvūšžū"
        ),
        (
        " waaaybcbdbčcvcydpdtdveweūfpfāfšgdghgjgmgngūhjiķiļj jējīkbkfkēkņlhmhmnmvmånrnyoyoāožpbpnqlqushsq"
        "tčtņuļvnvqvvynzgålāŗāžčvčūģīķaķtļcļeļfļlļmļnļrļāņjņsŗvškšmūfžbžpžēžģ"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "mk": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "а и "
        ),
        (
        " сане какиск"
        ),
        (
        " б в д и к м н о паратваенинисколимананенинонсо порарерисесттатеја"
        ),
        (
        " а г е з л т фane n t адаламајвевиврдадедоедекелересетзазиикилитијлалеломемон оводолоноросотпрро"
        "сасисот титотрци"
        ),
        (
        " c d l m p t v р ш јalatcoiolalungnto onplras siteавазакапасацбабебибрвнвогагигогуд дидндревемеш"
        "идизимиоирк кткулслумингнднкнтозокомојпапер рсрутстуу унурфршкј "
        ),
        (
        " b f n r у х ц чagd dadjeaenerexf fegegoguidinjak l m mamkmsnsorpor rerstotruaurvaveааабагачашањ"
        "бобугвгеглгрдсебегезепејжежизбибивигииипичишквклкрксл лнлтм мбнуобогожопочпипсрдржрмрнртс слснуа"
        "увугужукумупусутфицечечкчншашејејсјтјуњеќе"
        ),
        (
        " e h i u wacaiamarasbibucechcrctdidoecedepetevfog gigshahtiaifimisitjelsmemincninpodojomotp pepr"
        "rmrortsesfsgslsttftitptttyueugutviw wwx xtypаиауафахблбјв вгвсвтг дбдвдмдуеоецењеќжнзезмзнзоиеиф"
        "ицкекцлкмвмснцоаоип плрврзрксвспсрсутвтнубудулучфофухахихоцацучачичушиштјмњаџаџи"
        ),
        (
        " ќ џdeeieli ilipаоаџб бљвкеаечз звзуиаињкмлблглдлжмнмунзншнџоеофоцоџпнптпурбргрпршсмткуеузујфафе"
        "хехрцрч швшншпјдјнјоља"
        ),
        (
        " a j s њabb bobremkikolookovpvskulv vsyaаеажбвбнгкеееузриуиџкнлвмпмјнвнфохошрлрцрчушхуц цвш шујв"
        "јијкјлјцјќјџќиџу"
        ),
        (
        " g k oa akapaycscuebekesfaflhoiykmksktlellmlmondnennnonuoaocoloopapyrfrirkrlsdsnsosrtathtmusy yt"
        "yuаѓвдвлвпвувчвјгбдaдддјежеиефехеѓеџжажузгздзлижихлплшнлнмоооњоќрхрјсјтлуџфлфсхмхсхтчлчошлшошрѓа"
        "ѓујрјшњоњсќ џеџо"
        ),
        (
        " y ж ѕajauavbabsc dreeefeoeкeтfrfugbgrieiiikiuj jskakbliltmbmmnanvoposowoyoтpbppqlqurusasqsztbtg"
        "tuuiunuuvqvrwoz бчгдгмгндsдгдждшжбжозјиљиќкдкпкфкчкшлoлмлхмхмшнннпнхпхпцпчпшпјрфрџсeсссфсчтaтгтх"
        "тцтјуиуоуфухуцуњф фпфшх цоцфчвшмѕојгњиџдџп"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "mn": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " б ха арн уу"
        ),
        (
        " а д н с т уааагайаланбаг гад и ийй йнл ланаолонр сатах "
        ),
        (
        " t г з и к м о э ү өane n ngont амасахбовагогүдадодэинйглилолтмангнднинэо ойоооррарирус состт тг"
        "тоу удулхахохэынэ эгэлэнэрээүйүүөр"
        ),
        (
        " c d l m p л п р ф шagatcoergoiolanto plrares siteurавадатбибубүв гдгиглгэдиенерж жизаикилирйлйх"
        "к каколблглдлнлулэм мемэнонуныньогодомосохрдрлрорхрэсэтитутэунурутуцхихуц цачиы ыгь эмэсэхүгүрөв"
        "өгөө"
        ),
        (
        " b h i n r u v в ж ц ч ёalarctd dadjeaenexfegeguhaidinjal lum mnmsnsorpor rstotruauuveажазакаябе"
        "вевивэгвгегтгугчгөдлдсдудыдөейекелжазизөигидимиситихйткиктлелллсльлөмбмжмимнмонентнөоботпарвргрм"
        "ртрчрысвсеситртттүтөугусфрхгхүч члш шашиэвэдэйёсүдүлүнүсүхөдөлөмөн"
        ),
        (
        " a e f s е яaiamasbibuchcrdiecepetevf fog gigsh htiaifimisitjelilsmemimoncnpodojolomotp peprrmro"
        "rtsesfsgslsttftitptttyugutviw wwx xtypабауафашб брбъвдврвтвхгнгргсгыдедүе евегемеоесетжтжуз зузү"
        "иаибивижипичишйдймкекркулхлүмгмдмтнкнхнцовокоёпепипорбрержрсрөсгслснспсусытетстыуаувукумфафофухд"
        "хыхяхөчашошүшөъеэтягямёрү ө өх"
        ),
        (
        " g w ыacbaboedeshuipkhlemammoorlssu uey yayyаиаоапацачбывовсвчвшвьдгдмедеззеизиоияйжквкмкслжлылю"
        "мумымөнжнсожопошп пуркрнррсксссөтвтлтнубупучуэфихьцицоцэчечушвшгьеьяэчюуя ялянярятөт"
        ),
        (
        " j o y й юa apb dddeefemewfahhhiieilirjskmmunankokospppvrirkrusosrsutathtktuunuyv бвблбэбягмджеб"
        "ехжгжлжозбзгзозэиеиуифйвйзйрйцклкцлкмпмянлншняоаоцплпппрпүрцршрьрүсьсүтжтхузуоухуюхехлхмхтцлцыцү"
        "чошушэьдьшэжютяпүзүкүмүтүчөч"
        ),
        (
        "aaabaycscudoebegelfiflgricigk kllllomlmpnenoocogouowpapsrfrrrysashtmtzuiulvaz аюбнбсбөвжвувөгбгг"
        "дддндрдхеаецечешжэжүзрзыицйайейкйойшкккхкэкёкүлчмсмхмьмүнзнмнннүозофпыпьсдсхтмтчуиуйушф фгфлхбхн"
        "хрхсхццецуцөчрчсчэчөшешрштьбьсьтэбэеэкэцюаюкюмюняаявядязүвүеөс"
        ),
        (
        " k z щ ѳadauavbsc cycаdseeeofugagbgghekbkiltmbndnlnuoppbpmptqlrbrcsqtbtgtszoаебкбхбьвлвнвывявүгж"
        "гкгхгцдвдтепеуеюжбжежжжпзззлзнзяйсйюкдкпкфкшкыкюлвлзлцлямрнбнвнчнънюнѳпюрзрфсртктцтяуеужуфуяфшцв"
        "цгчвчгчдчжчнчхчяшдшкшмшнщвъяызырычьвьгьмьюэфюгюлюрюсюүякёлѳ ѳм"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ms": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a ann "
        ),
        (
        " b d m s tardai kalangta"
        ),
        (
        " a k l pahakalamasatbadie emenerg h haiaink mamenandnintonpaper raris sasesit tetiuaunya"
        ),
        (
        " c h i n r u yadagaiaubeelesetgaguidikilisitjakel lelilum mbnyo olorrerusttuu ukulur"
        ),
        (
        " e f g j oapaybibobuchcod dedodueaebedekepgegggigohiibihimioipirjejukikokumimompmsmuncnensompipl"
        "popurmrorssosutotrumusutway "
        ),
        (
        " v wabacafawb bjbrcacicrdjeceeehexf fafefofrgkhehuicifigkhkkktlononuobodogokosotp prrbrkrlrtshsl"
        "ubuduguiuuvevi"
        ),
        (
        " zaaazc cectegeiejeoevfighgrgshohtieijiuivjikrkslklllsnjnpoaojooopovrdrgrjrysfsgswsytfthtptttyue"
        "ujupvaw wiwuwwx xtyoypzazezi"
        ),
        (
        "aeajaoavbwcudbddefeuewfugnhkhriyj klkmkwlbldlgltmlmmmynnocohoupkptqurprrrwsksnsrsstntstzufuhuvv "
        "weyeyiyryuyyz "
        ),
        (
        " qaqblbyczeyezftgbgyhhhnhsiiiqiwizjojskymknknlnmoeozpppspvrfrhrnscsptltvuwuyuzwoxiygyszbzozu"
        ),
        (
        " xbbbhbkbnbtcfcscydhdmdrdyfgflglgwhlhmknlhlplymnnhnvnzofowoypyq qarzsdsmsqsztctmucuouxvoxeycykyl"
        "ymynytyzzsʼi"
        ),
        (
        "axbcbscccdckclcmdgdpdwdzeʼfkfpgdgmhphʼjbjdjjjpkbkfkpkʼlclmlvlwmcmhnfnqnxoipbpüqlrcsvtbtgtktwvnvq"
        "vrvsvuwkwyxhxoyvzgzhzlzyzzükʼ "
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "mt": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " ia anl "
        ),
        (
        " m s taleri ilinjan ta"
        ),
        (
        " a b g k l namarenikisitiżkalalimanandngninto onr rarit tiu ż "
        ),
        (
        " c e f p r uasatbachdadie elgahairjek kokumbmemimonenjnoolorparerorus sasisttounurvawaċi"
        ),
        (
        " d h o v ċ ġabadafagaiajakapawaybebibobrbud dedjdoeaejemesetewfrgigogugżhehihuiaibijjjjukileljll"
        "loluokomosotpepopurbrdrjrmrtseshsjsosssutetrtttuubulusveyaċeġeże"
        ),
        (
        " j w y zacahauavazażbbbjblcacoedeeegeiekepeveġeżfafefifsfug glgrgwgħh hoicidieigimipiviziċjokkkr"
        "ltmunhnunynċoaofogopovpiq rgrkrlrrrssfskslsptsuaudueugukumutviw wewiwrx y zazezzġaġiġjħażi"
        ),
        (
        " ħ żaoaċaġb ceduebeceoeyffgeghhtioiġj jijkkekhlbldlklvm mhmynknnnsnzodoooċplppprqurnrvrwrġswthtj"
        "uiupuquvuyv vjvowsyeyiyozjċ ċjżażjżv"
        ),
        (
        " q xaeaqaħbhbwc cicrcudddhdsdwdyeuezeċf fogbgkhmhriiiqiuixiyjljnjġklkmksktkwlglhlslġmmmpncnloboc"
        "oeojouoyożp pjqarzscsdsnsrsytltntvtwtytàucufujuwuxwjwoygykymyryuz zizozuà ċċġnġoħiħrżlżn"
        ),
        (
        "aaaxaçbcbgbkbtcdclcmctdgdmdzefehfgfjgdgjgmhkhlhnhéifiħjbjpjtjwkjknkplmlplwmcmgmnmsmwménmnpnvnwnx"
        "nòohozoġptrcrfryrérírùsqsvsãtctmuouzuċużvqvrvuwdwkwwxhxlycynzbzhzwzyãoçaé éléuínòrù ċuġuġżħdħeħq"
        "żbżgżr"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "nb": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e "
        ),
        (
        " d sanenerinisk ken r skt "
        ),
        (
        " a b e f i k m n p t va alaratdedielesetg i ill lalelillmenengnsonorrarerisistteti"
        ),
        (
        " c g h l o r uagamasd dafogegihaiaidigikjekakkm manandnnnto olompardrus sesosstatotrtturveviå "
        ),
        (
        " jadaiakavbabebibobrcododrdueaedegekemfefifrgagoguheieioiritjajokikokrktldlglolsltlumbmimomånino"
        "ogokopospeplpopprorsrtsasjsltsu uaugukulunutv vaør"
        ),
        (
        " w åabapauayb bjblbuc chcrdjdseiepevexgggrgsgyhihoibimivjukmkskummmsncnknlnunyobodotovp pgpiprpu"
        "pårgrkrmrnrrshspsøtutyumusuuvæway yayeylypytærøy"
        ),
        (
        " y z øacafahcactcudldmebeceeefeheoeuewf faflfuføghgjgngth hthvicifipjikhkjkllblkmunbnfnhnpnåoaoe"
        "ojptrbrlrwråsfsgsnsutfthtltpubudueuiupvnw wewwx xtyryszaålår"
        ),
        (
        "aeajaoawazbwbycedddteyezfjfæglgåhuhøiykwkylplympmtnjnvnznøoooupspvrfryrøscsdsrsvswsytmtntvtåtøuv"
        "vswiwoynyuyyzezizuåkånødøkølønøs"
        ),
        (
        " q xaabøcidbdndvfgftfågdgkhhhlhriiijiuizjdjsknkvlflhlnlvlømfmlmrmyocofowoypøqurcrhrvsbsmsåtctzuc"
        "uwuxuyuzvowsxeygyiykymyoz zoås"
        ),
        (
        " éaqbcbhcfcsdfdhdyffgbgwgæhjhmhnhshwiqiwj jbjøkølmmhmjmnnmohpyqarétbtdtgtjuøvbvtxbxiycyvzlådåeåt"
        "åvælçaé énøv"
        ),
        (
        "açaʻbdbkbscdckclcmcycódgdkdwdzdøejfnfpfsgmgvhyhéihiøjjjkjmjpjykbkfkplclwlålómcmvmwmæménænçnʼoioz"
        "pbpmq qlrjrprzrærísqsãtktwtæufuhujuovcvdvjvmvpvqvrvuvåwkwuwzxhydzhzzãoéléuínónórøpʻaʼk"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "nl": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e n "
        ),
        (
        " dandeenerges t "
        ),
        (
        " a b e g i m n o s t v wa aaalaratchd eeelesetheieijinislalendngnsonooorr rardresesttetive"
        ),
        (
        " c f h k l p r u zacagambecodadiebekg h hti igilitjakel lim mamenaneninto oeolrirorsscsitatouiur"
        "vavowawezi"
        ),
        (
        " jabadaiakasbabibrctdoeaecedegeiemeuevezgagigoguhahihoiaicidikiojdjejnk kakoldlllolslumimonoomop"
        "otoup papeplporgrusaslsotrtstutwu uaunutuuuwviw wiwoze"
        ),
        (
        "afapauavazbobucacecicrcudjdsduefehepexf fefifofrgdgrgsibimiriëjkjujzkiksktltmbmsncnknlnnnuobodof"
        "okosovpiprrkrmrtrwshsjssthtttyudugulumusyaypzazoë "
        ),
        (
        "ahaybjblbsc ccdddreoewfafthuifipivjfjijojsklkrkulgljlkmmmunhnvoaocogojppptqurbrlrrrvsnspsutctpub"
        "uev x xty zu"
        ),
        (
        " q yaoawaïb bbbtbwdhdtdzeyfgggghgtiyizj kbkhkkkmkwlbmdnbnmnpnrnynzowozpgpnpspupvrfrnrprzsdsfsgsk"
        "srswsytbtftgtvucukupuzvrwswwxexiyuyyz zj"
        ),
        (
        " xaeajaqaëbcbhbycydldwfdfugbgkgyhhhmhrhsiiiqiujvknlflplvlymlmpmynfnjoypjpzrhrysbtltmtntzuvuxuyye"
        "yiylynyoyrytzbzwëlïeïnïr"
        ),
        (
        "axcfckcscódbdfdgdmdpdyeqeïfbffflfsfzglgmgwhlhnhwiwjbjgjljtkpkvkylhmnmrmtmvmwmånwohpmpyq qarcrötd"
        "uovlvuxbycygymyszlålçaî ïsïtóröe"
        ),
        (
        " å éaçaʻbdbvcdcldkdndvejeüfmfpgngvhéhʼihixjjjmjpkfkgkjkîkökʼlclmlnlwlzlílómcmgmhmjménxnçnínîoipb"
        "pdpüqlrjrésqtjufujuïvcvdvjvnvqvõwkwuwyxhxpyvzgzhznzzé élénéuééëmí ívïaónõrölüküpʻaʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "nn": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e "
        ),
        (
        " d sa anarenerinisk n r skt "
        ),
        (
        " a b e f i k m n p t valatdedieieletg i iljekelalemamenengnsonorrarerisisttatetive"
        ),
        (
        " c g h l o r uadagamasd daekesfogagehaiaidikitkakkkol lillm nandninnnto olompardrsrtrus sasesoss"
        "totrtturå "
        ),
        (
        " jaiakauavbabebibobrchcododrdueaedegemfefifrgigjgoguheieigioirivjajokikjkrktldlglolsltlumbmimono"
        "nyogokopospeplpoppprrosjsltstyu uaugukulunutv vaviya"
        ),
        (
        " w åabapaybjblbuc crdjdsepevexgrgsgyhihoibifimjukskummmsmåncnuobodotovp pgpipupårgrkrmrnrrshspsø"
        "tuuduiumusuuway ylypysørøy"
        ),
        (
        " y zacafahcactcudldmebeceeefeheoeuewf faflfuføggghh hticipjikhklkmknkvlømnnfnknloaojpsrbrlrwråsf"
        "sgsusytfthtltpubueupw wewwx xtyeynyrytzaår"
        ),
        (
        "aeajaoawazb bwbycedddfezfffjglgåhuhøiyjåkwkylblflklnlymlmpmtmumynhnjnpnvnznøoeooouptpvrfrhrysbsc"
        "sdsnsrsvswtntvtøuvvowiwoymyuyvyyzezizuåkånærøløn"
        ),
        (
        " q xaabøcidndtdøeyfgfåfægbgdgkgthhhlhriiijiuizj jdjslhljlplvlåmfmrocofowoyqurcrøsåtjtmtzucuwuxuy"
        "uzvsvuwsxeygyiykyoz ågåsødøgøk"
        ),
        (
        " é øaqbcbhcfcsdhdvdyejgngvgwhmhnhshwiqiwjøkølmmhnbnmnåohphpypøqarprésmtbtctdtgtåujuøvbvdvnvtwdxb"
        "xiycydzlzoådålåtçaé éiømøv"
        ),
        (
        "açaʻbdbkbscdckclcmcycódbdgdkdwdzfpfsftgmgægøhjhéihiøjbjjjkjmjpjykbkfkplclrlwlælómcmdmjmvmwmæménx"
        "nænçníoiozpbpmq qlrjrzrærísqsãtktwtæufuovcvjvkvmvpvqvrvåwfwkwuxaxhyzzgzhzzãoåøæléléuí ínónórøpʻa"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "pl": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " n pane i iekinisk"
        ),
        (
        " a c d k m s t w zareriainkalaliman nao onowporastt taway za"
        ),
        (
        " b f g h i j l o r uacadajakalasatawchczdadoejelenesgoioisj jajejsk kominengnontnyodolorosprr re"
        "roryrzsisztetotrtyu urw wiwnwyz zeć ńs"
        ),
        (
        " eabagamazałańbabebibrcicjckcod dndzecedegekemetewfrgagegiguh haicidijikiękrkul lelolslum memomu"
        "ndnkobokomopotośpapepiplrirsrtrus sasesosusłtuuaunupusutwewoycyjysytziznzozyówą ę łałoże"
        ),
        (
        " v żaiapauaćbobubycacecydedidjdydżeaepezeńeśfefifog grhihoilimiritiąiżjiktkwlnmbmnmsncnsnunąocog"
        "ojołożp purdrmrwspsytitktwtótęubudugujukulumużwpwsybykylymynypzbzkzmzwącęcłułąń ścślśćż ży"
        ),
        (
        " ł śafahb blbsc cncrctcudkdldrdudłdźeoeuexeżf fafuglgwhtibigipiuiwińjmjująkcklkskóltmynnozońpypó"
        "rgrkrlrnróscshsltntpttueuuuwuzuńveviwwyfywyćyśzjzpzuzęórółądędępętł łkłnśrź ża"
        ),
        (
        " yaoayaśaźażbwbłdddmdwdóebefeievgsgógłhehuifiiizićjnjtjwjękekmknkłlblglkllląmmnpnónęoaoioopcpnps"
        "ptrbrcrrsfsgsjsrssswsątfthtstąucuiułwrwęwłx xtyaygyyyłyżzgzrztótągątązłełóś śnśwżiżnżą"
        ),
        (
        "aaaebcbnbędceeełfgflgbgdghgkgnhhhmhrhsiójcjdjokhldlęmpnfnjnlnzofouovpppvrfrpsnsótluvv vawcwdwkwt"
        "wuwzydyryzyńzczdzszązłóląćążęgękęzłgłyłęńcźdżdżkżs"
        ),
        (
        " xaqavbhbóbącfcsdhdpdsdęeyećgygąhchlhnhwhyiviyiłjgjrjśkąkęlplwlómcmlmåmónhoeohoyqurhręsdtctgtmtz"
        "vowbwówąxbyeyoyóålóbógójąpąsęćęśłcłdłsżę"
        ),
        (
        " qaçbdbkcdclcôcądfdgdąeheäfpgggmhéhʼihiqiśjbjjjkjljpkbkfkkkpkylclflhmhmjmkmvmwmąnmnvnxpbpkpęq ql"
        "smsqsvtbtduhuouśvdvuvõxiyuyúänçaélóźóżôtõrúuąłłbłmłpłtśmźaźnżlżmżożpʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "pt": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a o "
        ),
        (
        " a c d p sane ras te"
        ),
        (
        " e f i m n tadalarascacodadedoemeneresiainiolalim mananontonorospar rerirosetaão"
        ),
        (
        " b g h l o r u vaiamatavcidieieletgagoguhai icidilirisitl lelomemon ndngniodompepoqusissstsut ti"
        "totruaueumurvave"
        ),
        (
        " qacagaçbabibrcechcuecegexfefifofrgegihoifimjaltlumbmincnenhnsnãolouovplrmrrrsrtrusasotuu uguiul"
        "unutvivrzaá çãês"
        ),
        (
        " j kabapaubebobucrctd djdudóeaedepeuevfag grhehihuibieigipizjekalhlsmpmsmununêobocoiotp prptrdrg"
        "ráscslsptáubudusuzvováwaáláré ólõe"
        ),
        (
        " w z á éaaafaoaqazbjbldmdêeeefeoeqewezeçf fugshtijiqivixiõjijuk kolglvlêménpnvnçnénínúoaojokooop"
        "pipárcrlrvsfshsãsítptstttytãucupuêv w x xexixoxtyazeziágásânçaçoçõérínívórúm"
        ),
        (
        " x y º úaeahajakayb bmclcêdrdíebejekeúflglh háiuiãkikmkukwlbldlllálímmmámãmênfnynzoeogoqoçpppupç"
        "rbrkrnrqrãrçrísgsnsrsõtctftâtétóukuuuvuíwoy ypytz zuº ábáfésênícígísônúdúlún"
        ),
        (
        " à íawaxaíbcbsbwbybábóbúc códddádôgbiiikiyiáiçjojsjákekhkllklmlplâlãmymínjnknlnnpvpúrfrzrêsqswsá"
        "séthtmtntztêtíuouxwewiwswwxayeynyuáváxã édélémétíbíríçónósúbús"
        ),
        (
        "aébécccfcscácâcçdãeyeóghgwgãgégígóhhhmhnhrhãhéhíhõhúiwiúksktlclqlôlúmcmlmåmúnmnqnáofowoyozpcpspy"
        "pãq rhrwryrérórúsdsksmsytltôuwuáuçvévêvíxbxpyiykylymyoyrzbzlzozâzõà àsátázâmålécénê êmíaídífílíp"
        "ítódópótúc"
        ),
        (
        "aʻbdbhbtbâbãbêcdcmcídgdhdwdydzdâdéehfffpfsgdgggkgmgágâhkhlhwhʼihiéiêiíiój jbjjjpjãkbkfkpkykökʼló"
        "mnmvmwmâmómônxnóohoáoéoêpbpmqeqiqlrârõsvsâtbtgtwujuquyuâuévcvdvnvqvuvãvówuwyxcxhxãyvzgzhzyácádám"
        "áqáuçeçáégéqévéxêtímíoíqóvômölúrútʻaʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ro": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e ă "
        ),
        (
        " a c d sa anari inn rete"
        ),
        (
        " f l m n p t valatcedeeneriaill lalelimaneninto onorr rarirostt tatru unurți"
        ),
        (
        " b e g i o r uacaiamascachcoctcucădadidoeaecelesezfigeguicieioisitlumeminandngnunăoaolpaperus sa"
        "sesisutitotăuaulutvaveză"
        ),
        (
        " k î șabadagauațbabibuc cid duemepetexețfrgagigohahiidifimiriuizjaloltlăm mbmoncnonsocodomosotpl"
        "popurgrmrsrtrăscsosătuucuguiumzaînși"
        ),
        (
        " h j w zafapazbeblbobrcccrcțdjdăebedeeegeieuf fafefog grheibigiiipivk kampmsmunțobopoup prptrcrd"
        "slspudueupusvivăwayaz zeziânărșașt"
        ),
        (
        "ahakavaybăcâdreoevghgăhohtișjejijokikokulglllslvmâmănpogoiojokooovpirlrvsfshthtptttyubuăv vow we"
        "wwx xixtypzuâmămătăuţi"
        ),
        (
        " yaaajaoawaţașb bwcldmefejekeţfufâglgsh huikițjukekhkwldmnnfnknvnyozoțpăpțqurbrnrrsgsnsrswsâtfts"
        "ukuvuzuțxey yeyuârăp"
        ),
        (
        " q x şaebhbseheweyeșflfăgdhmhăijiyj kmlblkmynjnlnnnrnzoepspvrkrwrțsdsstltmtnuwuxuywiwoyozbzoăsşi"
        "șă"
        ),
        (
        "aqbcbybțcfckcsdddgdhdyfggbgkgwgâhlhnhrhéiwişjskkklksktkykâlplțmlménhnmofohowoypppypâqarfrhryrzrâ"
        "rírșsksãtctâuuușvrvuwsxbxpycyiylymynyrytzlzvâiâtâzãoålé ínăcăgănăzățştș șuțațe"
        ),
        (
        " å ă țaxaçbdbjcdcmcîcócôdvdwdzfffpfsgggmgngvgyhshʼihiqiţjbjdjjjpkfkpkökʼlclhlmlwlílómcmhmtmvmwmå"
        "mînqnxnţnșpmpţq qlrésmsqsvsytgtwtzufujuovdvnvqvswkwuwyxcxhxoxuygykyszgzhzszyzzçaéléuívîmónórôtöl"
        "ășșeșkșmțuțăʼiʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ru": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " са е ийй киск"
        ),
        (
        " в д и к м н о панарваенери иткалильнанениноо оволрареростт татетоь я "
        ),
        (
        " а б з т у ф чann авалатаяв вевивовыдадедидоеделесетзаиеилиминисияйсколалеломамен нсныободонорос"
        "отпапопррисесотитртьчеы "
        ),
        (
        " c d n p r t г е л р эe lango onrasit teадазайакамапасачбабебобрбывргагоевейекемжижнзнизикирк кт"
        "кулллулям мимонгнднннтоеожойокомпепир рус сасислсптвтстуу убудурфрх цичачтыйьньс"
        ),
        (
        " l m u v ц шagalatcod djenergegoguiojal lum nsntorplpor rersrus truaurабагацашбиблбубъвввлвнвсге"
        "гигргуд дждлдндрдсегееезжажез зизмзоиаибивидиииоипифицйтклкрксл лжлюмбмумянкнуньогопочпуржрмрнрс"
        "ртрысссусьсятнтыугузуйукумунупусутфифоцачишашешищеъеыбыеылытыхьзьтэлэтю янят"
        ),
        (
        " b e f h i х ю яdaeaexfeg htidinislsmemsp sesstitotpttu ugutuuveviw ажаиауафахвувьвяг гвглдуеоец"
        "ешзезсигихичиюквкемвмыняозохошояп рвргрдркрррьсвсртпуауеулущуюфафухихоцецкцучнш щиымьшьяюжючющяз"
        "яц"
        ),
        (
        " a s w йaiamarasbibuchcrctdiecepetevewf fogigshaiaieifimitjemimmncnpodojomotpeprrlrmrortsfsgslst"
        "tftyuswwx xtypyyаеб бкбсвквтдвдмдыеаебежеиепечещждзвздзрзуижишйдйлйчкмлклнлымснвнцоаоиоопппярбрл"
        "рясмснсштктлтмтяувужучуэфехахрцышвшкшнышьеькэсюнютябявяеёнёт"
        ),
        (
        " jacapdddeefeifah hhi ipjsnepapppvsouev y аааоащаюаёбвбхбщвггбгсдтдёехеяжмжсжузыиуйейнйрйцкккнкц"
        "лблглдлтмннзнфощпкплпнптпырхсбсчсытчхнхсц чочучёшлшошсщащёыкыныпьдьмэ экэрюгюкюлямяпё "
        ),
        (
        " o y жabazbrc cscudoemesicilkillmamlmpnanoocokoloopsrfrisdsrtatmubuiulyzz zuzyббвдвпвхдддкдчефею"
        "ж збзлзьищйвйкймйойшкфкхмммьмёнлншнюофпсрпрцрштттхуиушфгфлхехмхтч чкштшуывыдырысьгьиьоэнэфюбялях"
        "яяём"
        ),
        (
        " g x za boebeoeuflftirlondninuoaofouowrrsmsntzwixbаэбявзвчгмгхгэдхдьдяеужожьйайгйзйюкэкюмпмэнмнё"
        "оупьрфрэтфтёуоухф хлчжчьшрщьыгьбьвэвюаюсяюёлёр"
        ),
        (
        "aubcbdbebscacicyedeefifrfuglgngrhoigiik ldlelilpltmooposptpyqlrcrnrysaspsqtgthtstuudwoytбнбчвмгг"
        "гдгкдздпдшеэеёжбжпзгзззякбкдкжкпкшкькёлмлпмлмхмшнчнэоцоэоюпбпюрзрёсдсхсётбтдтэуфуцуяфшхухьхэцбшм"
        "шпшёъёыцьхьчьюэгэзэйэмэшюзюрядяйяоярясяуящ"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sk": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " p sane innao sk"
        ),
        (
        " a b d m n o t v zalenialan neovpoprraresttey á či"
        ),
        (
        " c f h j k l r uadajakamaratbochdadndoedereshoi iejek kakokykákýlelilom mamengninonsntnánéobodol"
        "onorosotr rirorásaslt tatitotru urv vavezaáné ý ť "
        ),
        (
        " e g i č šabacagahasazaťbabebibrbucecickcod dediebekelemetgegoguh heicidikilisitiťjaktkul lslulá"
        "mimomumándnknýnčokomoupapeplrsrus sesisosptntutyuaujusužvivyznárátí ónýcštže"
        ),
        (
        " ú žaiapauavačašbjbsbyc djdsdudádžeaecejepevexezeľfefifofrgagihahlibijioirj jsjtjujújčkekrkélčmb"
        "msncnunynínúojozožp pirdrmrnrtrírčsísútktstátýuduguiulumunuputvnvovávýwaybypz zizmzoácávázímínís"
        "ívú čačečtčíľašešižižnží"
        ),
        (
        " wafblbnbčcrctdrdydčeeegeoeuečešf fag grgshihthuhyifigihimiuióičkckiklkvlnltlélílómymômčnnnšocoh"
        "ooopoľošpnpupírbrgrkrvrérósmsrsusvthtptttvtítótčubueuhukuuuzuáušvsvévšxixtyťzezszázízšálámásílír"
        "ópórôžúsútúzúččnďaľ ň š šašnšpžaždžk"
        ),
        (
        " á ďaeaoawb bácacucúdddkdldvdzdídňefeheieňeťglgágčhchrhľipiviziáišižjdjijvkmknkwkólbldlglhlkllly"
        "mkmmménpnvnóoaogočoňpppsptpvrlrrryscsfsgsnsssťtftétúuvvrvtvuväwewix yaykymyyyžzdzrzuájápášätéhén"
        "ézícídíkódótúbúcúdúlúnúvúťýbýžčkčočuľsňaňoškšlšsšvšíťaž žsžš"
        ),
        (
        " y í ľ ňaaayaďažbwdhdódúdľeyežfgfufígbghgkgóhhhýhčiijmjnjokhkúkčkľlúlšmlmpnznžpypápäpčqurcrfrwrz"
        "sdshswsysýtltmucuxuďvcvdvkvlvzvčw wowwxeyhynysytyšzbzhzlzpzvzyádäťédéméríbípítízóbúpýmýrýsč ď ľk"
        "ľnľoľuľúšošužtžu"
        ),
        (
        " q xaqaľbcbhbkbmbvbécmcncscycícócťdmdpdédôdýdšeweáflgygéhmhnhshwháhéiwiíjgjzjájükslplvlžmjmnmtmí"
        "múnfnhnmoeofowpkpórhrprýsátctzuyučvúwčxbycyeyfygylyoyryčzczjzézózťábákäčécélétéčéšíjíšôcôlôvúrüa"
        "ýpčšľbľšššžá"
        ),
        (
        "açaňaʻbýcccdcfcldbdwdĺfffpfčgdgggmgnhjhóiqiyiňjbjhjjjkkbkdkfkkkpkíkškʼlclmlýmcmhmvmwmämåmšnjnôoy"
        "oďpbpôpüq qlrêršržsqtbtgtwtďufuouwuľvívôwkwuxhxoydyiyjyuyzzgzčáľålçaéuêníčógómôjôsôtúhúkükýťčcčj"
        "čľďtďuĺžľtšjšmťožpžčʻaʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sl": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a na"
        ),
        (
        " n p sane i ino račišč"
        ),
        (
        " b d i k m t valarenijitjajekakilalimen neninoonovpoprreriskstt tatetive"
        ),
        (
        " a f g j l o u zajamatavbidadedndoedelemeresetevgegoikilimisizjšk koleljlomamongnjnsntnšodoloros"
        "otr rosesisltotrurv vaviza"
        ),
        (
        " c e h r č šabadagahakapasazašbabebobrcicod diejekezgaguh ihioirišj jojsjukekrkul lum mbmindnuob"
        "ogokompapeplrsruršs sasosptuuaunuputvnvrvszbziznčešk"
        ),
        (
        "acaiačbnbucedjdsdžeaebecegepečešfefifrg giglgvhahohtiaibicidipičjiktkvlnlslšmsncnkojopočošp pirb"
        "rdrnrtsrtnu ugujumusužvoz zeč čašeštžn"
        ),
        (
        "afb bjblbsbšc cachdldmdrdšeoexf fofugrhehihkhrifigivjtjvklltmumšozožpnpurjrkrmsutktptstttvtytšub"
        "udueukulvlvščnčušižažeži"
        ),
        (
        " w žaoaucrctdudveheieuežfagsgšiejdjmkmksldlglkllnpnvoaocpppsptpvrgrlrvsfsgshsmsnsvtfuvuzučušvgvk"
        "vzw wwx xtypzdzhzozuzvčjčkčršpšv"
        ),
        (
        "bmbvcuddeefgflgbiiiuižjkjnkcknlblžmkmlmnnznčoeooqurcrrrzssthuivpway yazgzlzpzrčoš šašlšnšož "
        ),
        (
        " xaaaeaqayažbdcfcscvdbdpdzefeyfšgkgnhmhshviykhkjkwkšlplvmjmmmpmvnfnhnlnmofohoiouoypkpypšrfrhrprč"
        "ržsdtctjtltmucvdvmvtvuvčwixbyrytyuzczkzmčlšršužu"
        ),
        (
        " q y åawaçbcbhbčcdcldkdwdčfffpfsghgmhuhéiqjbjgjjjpkbkfkpkölmmcmhmymčnnnyowpbpmpčq qlrwryscsjsqsz"
        "tbtgufuhuouuvcvhvjvqwewowuwšyeynyozjzzzšålçaélölčvšmžbždžp"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sq": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "e shë "
        ),
        (
        " p s ta anhti isnit të"
        ),
        (
        " d e f i k l m nalareneretiminjajekalimen ndngonorpër rareris siteuaër"
        ),
        (
        " a b g j o r u vajakasatbadhdidoesgagjguhehihuiaikilitjëkolalelllëm mamimënenjntnëo parorurëseta"
        "titotrunurveës"
        ),
        (
        " c h qadagaiamazbibucod dadedjdrduedejekelemepezfifjfsgegohahmhëidioirj jijojtjukekikrktkukël lo"
        "lumbmomunanuohojolomospeplpoprqërdrmrsrtsasttuu ueugumutvivlzgziëkën"
        ),
        (
        " z ëabapaqauavbebjbobrcadëeaefegevfafefofrfug gih hjhkhnhoieifigijipivizk ksltnonsobodoiokotp pi"
        "pnqergrkrrryrzsosusëuhuiujukulusvaxhy yszeëmët"
        ),
        (
        " çafahblbëcictdyeceieoexf glgrgsibicihkjkylblsmsncogpuq qirbrjrlrnrpskslsnspsqtfthtjtptttyubudup"
        "uuyeypz zazozë"
        ),
        (
        " xacaoaçbycechcrdmebeqeuflgëhfhyiqiujnjsjvklkmkzldlgmmmrmtnknpoaooopovoxozpjpppsptqnrcrfrhrvsdsf"
        "sgsjsrsstsuvv vjvovrvëx xtyryyzbzhzuçaçeçiëdëfëz"
        ),
        (
        " w yaxb bscudddsfëgbhdhhhphqhsixiçjljmjxlklympnlnvnxocoqpvqjsvsytmtnufuouzw wwyaynytyçzvç ël"
        ),
        (
        "aecscëeheçfgftgnhbhriiiyjdjgjkjrjzlnlplvmjmlnmnynzofowpyqurqrxtltzuçvuyjykylyuzjzrçdçoçuëhëjëpëv"
        ),
        (
        "aaaybkbvc cycôeegkgmjbkbkdkfkhkpljlmmnnhnnoeoyoçpbpmqaqlsmtbtgtkuxvnvqwoxuyhyozlzmçfçëôt"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sr": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "а и "
        ),
        (
        " сане киск"
        ),
        (
        " б д и к м н о паратвадаенинисијкалимананенинонсо порарерисасттатетије"
        ),
        (
        " а в г з л т у ф јann t авадакалајбрвевидедидоедересетзазиикилимитколалелом мемон оводозолонорос"
        "прр росет тотру унција"
        ),
        (
        " c d n p t е р шe erlangnto onr rasiteабазамапасацачањбабебивовргагод дндревезекелемешизирк кект"
        "кул мингнднкнтнуобогокомојпаперсрусислсптуумурусутфрчкј јсјуње"
        ),
        (
        " i l m r s u х ц чagalatcod djenfegegoguidiniojal lunsorplporerss sesrtruaurагауахашбобубјвнг гв"
        "гегиглгргудсебегеоецејжежизмзнивидиоипихицичишквклкрлслтлумбожопотољпипсрврдржрмрнртс свснсосутв"
        "тнтсуаугудужукупфифох цацечечишашешкштјијтљаљењаће"
        ),
        (
        " a b e f h j vamarbibuctdadieaetevexf g gihtimisjelsm memimsp rosttitotptttyugutuuveviажаиаоафбл"
        "вљдмдудњепељењећжажнз збзвзезоибигифкскцкљлнмсмунцоаочп пургрксрубувузулучујфафухахихоцуч чачнчу"
        "ш шијлјмљућиџи"
        ),
        (
        " w њ ћ џaiapaschcrdeecepfafogshaiaifigitićncnpodojomosotpeprrbrlrmrtrusfsgsltfw wwx xtypć ађбвбн"
        "бљв вгвквсвуггдвеаежеиеуеђзлзуињићкмлглдммнвнзошоњоћоџплпнрбрпршсмткуеућфехехрхтц цршвшншпђађеђу"
        "јољињић џа"
        ),
        (
        " g o ж ђabacb brc efeii icipjskollmanenonuokpapppvrisou ueulv yaz аеаљаџб гбгмддефечждзриаиџкнлб"
        "лкмпншнџоиофохоцптпцрзрлрцрчссуђфлхвччшћјвјкјцјџљсњоњућаћуџоџу"
        ),
        (
        " k x za bocscudoebemesflfuiliriykalomlmpndnkoaocolouovowpsrfrrsasdsntatmtutzuiwixby yuаћвдвлвјгк"
        "дгдјдљееехжњзгздиииукјлвлжлплшмвмннлнмнпнфнљоеоорхрњсцсјтлуиуцушф хлхмхсцвцочошлшошршујгјнјрјчјш"
        ),
        (
        " yadauavaybcbdbscfcyedeeekeleofpfrgbgrh hehihoiik kbkektldlilpltmbmmmonanvopoyoгpbpmptpyqlqurcrn"
        "shsqsstbtgthtsudukunusvavqvrwoytбхвчвшгдгтгјгњдбеџжбзкзјиеижиљкдкпкфкшкњлмлхмкмрмхмшмјнoнхнчођпм"
        "пхпчпшпјпљрфрјрџсфтптхтјуоуфуљуњуџхуцсчвчлшмшњђијдљнћнџеџп"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sr_Latn": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a e i "
        ),
        (
        " p sankirask"
        ),
        (
        " b d i k l m n o t valaratdaenerijinisjajekalaliman naneninonso onorporerisastt tatetiva"
        ),
        (
        " a c f g j r u zadajakamavbibrd dedidoedelesetgoilimitjsjukoleljlom memongnjntodolosovozprr rors"
        "sesitotru unurvevizazi"
        ),
        (
        " e h šabacagapasazačbabebucicodndrekemevezešfrg gageguidikioirizj jik kektkul lslumindnknuobogoj"
        "okomotpapeplrtrus slsptuuaugumusutvovrčkži"
        ),
        (
        " čahaiauašbjblbocacedjdsdžeaebecegejeoepfefifogiglgrgvh haicifigihipivičišjtklkrkvltmbmsncopožp "
        "pipsrdrmrnrvržsnsosrsusvtntstvudukulupužvnzmznćečečišašeškštžaže"
        ),
        (
        "afaoažc crctcudmdueiexećf fafuhihohtiaibićjljmjokckslnmunpoaočošpurbrgrktptttyubueujuuuvuzućučv "
        "vlz zbzezozvć ćičačnčuš šišnžn"
        ),
        (
        " w ćađb bnbvchdgdvefeueđežflgshehrkmldlgmmnvnzocoćpnrlrpršsfsgsmtftkvgvkvsvuw wwx xtypzlzuč đađe"
        "đušpšvšć"
        ),
        (
        " đ žaecsddečgbgggmhhhvjcjdjkjvknlblkllmpnlnšofohoipcppptpvrcrfrzrčssuiuđvjy yayyzrćaćuždžožu"
        ),
        (
        " x yaćcvdleeehgkhlhmhsiiiuiyjgjnjrjčjškjlplvlšlžmlmnmvnfnmoeooouowpmrhrrscsdsjthtltmtzucušvdwixb"
        "yuzdzgčošlšošršu"
        ),
        (
        "aybcbdbhbscfcjcydbfpgdgjgngthuieižkbkdkfkpkšlhlmmhmjmkmrmšnhnčoyođpbphpjpypčpšqlqurjsqtbtdtgtjuf"
        "uovqvčvšwoytzjzkćnčlčvđišmžbžp"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sv": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " sanare eneriniskan r raskt "
        ),
        (
        " a b d e f i k l m t valatd dadeetilk l lallmanandngnsntonorrerisisttatetitt"
        ),
        (
        " c g h n o p r äadagamasdielesg gagegihai idigiojakoktleliltm meneninoo olomrds setotrurveväänär"
        "ör"
        ),
        (
        " j uaiakavbabebibochckcododrdueaecedekemfefifrfögoguh heiaieikitjekekilslulälömbmimonnocokotpape"
        "plpornrorsrtrusasotuu uaulumunutv vaviälös"
        ),
        (
        " wabapauaybjbrbucedjdsebeheiepexfofygggrgsgthihohåibicifimirivj jukrkuldlgljlommmsmåncnknunvnyob"
        "odogosovp ppprpurgrkrlrmrrräshslspsssvsytstytäugupuswawey yaydylypå ålån"
        ),
        (
        " y z å öacafahajazbbblc cacicrctcudddmeeefegeoeuevf faflftfäghglgngähtipjijoklkmkvlblkmnmumänlnp"
        "oaojoooppipårbrfråscsdsfsnsrsuswsäsötfthtpubudueuiukuuw wwx xtysytzazeziägäkäsätävågåråsåtöa"
        ),
        (
        "aoawb bpbwbydkdndzejezfffufågdgåhuhwhähöiyizkhknkskwkykälnlylåmpmtnhnjouptpvqurvrysbsgtctgtjtltm"
        "tntvuvuzvsvyvåwixexiycyeynyuyyz zjzuögökölönöv"
        ),
        (
        " q xaaaebsbödleweyfggbgkgygöhhhmhniiijiujdjkjskölflplvmdmlmymönbnfnznänånöoeohowoçpsrcrhrjrwrösj"
        "smsåtztåtöucuxuyvnvovtwoxlygymyoyrzbzoäfämäxådåkçaé öm"
        ),
        (
        "aqbcbhbåcccscycódfdgdhdpdtdydädögfgmgphrhéiqiwjljyjäkkkélhlmlílómfmrmvnmofoypyq qarésztbtduwuövb"
        "vmvrvuxbyfyvzlåeívónórödöjöwöö"
        ),
        (
        "axaçaöaʻbdbäcdcfcldqdvdwdéeäeñeöfmfpfsgjgwgãhjhlhyihjbjjjpkbkckfkpkåkʼlclrlzmcmgmhmjmkmwménxníoz"
        "pbpfpgpüqlqvrprísqsãtktwufuhujuouávdvgvjvqvõwkwuwyxaxhyiykyzzgzhzzáiã ãoädäpélénéuí ínñoõröiötük"
        "ʻaʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sw": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " ki ki"
        ),
        (
        " yanhainlinio ya"
        ),
        (
        " c h l m n s t ualaratche enhiiaikiliskakulamanangonrarisasitatiu wa"
        ),
        (
        " a b d f i j p vadagaiakamasbadadidoerfagagigoguhuimioitjajikolelumbmemin ndnentnyorparerusht te"
        "totuuaumunurusutviza"
        ),
        (
        " r w zabafahajapauayazbibucod dedheaekelesetezfugehehoibicidifiiiriwizjukwl lom mononsojokolomos"
        "otpepiplpor ros sestswtrugukulvavevywewiyozi"
        ),
        (
        " e g oaaacawbebodjebeceiemeoepevexf feg ghieigihijipiviyjekekrmsmunuodovp prpyrsskslsothubudueuf"
        "uhuiuoupuww yeywzo"
        ),
        (
        "aeaoavbrcacrctdueeehewfifofrgrgsh hthwiuk khksktlsmpmtmwncnjnnnpnzoaobocogohoppurbrdrmrtsfsgspsu"
        "tftptttwtyucujuuuvuzvuwwx xty yiypyuze"
        ),
        (
        "b bwceciedefegejeufygwjolbldlgllltmyoeofooouptrgrkrlrwsnsrtsuyv woyrzuzw"
        ),
        (
        " qbdbhblbycfcudrdweyfgflgbgyhmjwklkmkylhlklmmfmhmkmlnhnknmnvoiowoypppvqurnrrsdsssytctvvoymynz "
        ),
        (
        "aqc dddyfsgkglgnhkhsiqjmjpjtkpkʼljlplymcmmmnnwozqarcrhrytltmtnygykyszbʼi"
        ),
        (
        "aʻbkcccdckclczdmeʼfpftgggmhlhrhyhʼixjbjdjjjnkbkflflvmjnlnxpbpmpsq rfrjrzscsmsvtbtzuxvnvqvrwkwuwy"
        "xexhxiylytyvyzzhzlzyzzʻaʼ ʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "th": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " เร "
        ),
        (
        " ก น ย อก ต น ม ย ล "
        ),
        (
        " ง ด บ ม ร ล ว ส า โกาช ซ ด ท บ ว ส อ า านาร"
        ),
        (
        " p t ค จ ช ซ ต ท ป แ ไane lan ngonrat teค ง งกจ นดนาป มายนราลาวาอกองอนอรอลอาาเเกเซเนเบเปเมเลเวแล"
        "ไม"
        ),
        (
        " c d l ณ ถ พ ฟ ห ใagalatcodjenergegohaiojal lunsnto orplrerss sithtruaurกรกลกเข ครงเซาดอดาตาถ นต"
        "นเบรบาบเปรปลผ พ ฟรมอรหลลละสผสเห หนหมหรอเากาคางาตามายาลเชเดเตเรเอแอโกโคโซโดโรใช"
        ),
        (
        " b f i m r u v ข ญ ฮaiarchctd daeaecexf feg guh idinitm mspor rosetitovewwกตกวกสกอขอคมควคอคางคงห"
        "งโจะจาซอซโณาดนตรตอตะตเถาทาธ นซนทนวนสนอนแนโนใบบบลบอปอปาฟ ภามนมบมรมเยกยอยายเรนรมระรเลงลนลบลเวนวยวล"
        "วอวเสถสวสาหลอบอมอยอสออฮ ะวะเาซาดาทาวาสาหาะาโาใเคเจเทเพเยเหโบโปโมโลโอใตใหไดไปไอ"
        ),
        (
        " a e h n s w ฐ ผ ฝ ศabamasbibucrdedieiepesetevfogigshti ifilimisjelelilllsmemincnpodojomotp pepr"
        "rmrtsfsgslsttatftptttyueugutvaviw x xtypกกกคกซกทกฤกแกโคลคำงทงไจอจำชนชาซตซนซมซเญ ญชณ ดเตกทรทอทำนก"
        "นขนจนนนมนยนรนลนไบนปนปเปแปโฝรพฤพลฟลมกมดมพมโยงยมยรยลยวรกรตรปรวรอฤษลกลขลดลตลวลอลโวกศสษ ษาสกสตสลสหสอ"
        "สำสโหาอตอฟฮาะตะบาจาชาณาบาอาฮาแาไำหำเเขเศเฮแกแคแซแดแบแปโตโนในใสไซ"
        ),
        (
        " k o q ธ ภ ำadb bhdrelkomamoninonroeogowqurirltcwiy กมกำกใขขคตคนคเคโงจงตงรงลงสงางแงใจจจนจรฉ ชลชอ"
        "ชเซลซสญาฐอณรณไดกดขดงดดดพดมดสดแดโตมตสทธธอธานคนชนธนปนพนหบกบจบดบมบวบหบโบไปดปตปทพมพาฟกฟอฟาฟเมงมซมตมภ"
        "มลมสมแยดยตยบยสยแรจรณรดรถรทรรรลรโลจลซลทลฟลมลสลแวขวตวบวมวโศ ศทสคสชสรหวอคอจอซอดอผอวอหอโอไฮอะ ะกะคะท"
        "ะฟะระละหะแะโาธาปาพาฟาษำกำนำสเงเฉเธเฟเสแตแนแมแยโทโวใดไขไตไทไนไบไฟ"
        ),
        (
        " g jacbobrddfaflipirloltnennnyocokoloopapvrysdsosstsuiv yaกขกงกจกฎกนกบกหกะกไขตขทขนขาขไคชคณคยคสคะ"
        "งขงฉงดงถงนงปงผงพงมงวงอจสจหชโซกซคซฟซรฎาฐ ฐาฐแณยณสณอดจดตดถดทดบดผดยดรดลดวดใตชตซตตตนตยตลตแตโตใตไถเทน"
        "ทมทยทศทะทเนะบคบชบตปปพนพบพรพอพโฟบภ มคมปมษยคยะยโยไรขรงรบรสรแฤศลพลภลยลรวงวจวซวดวทวรวสวแศจศนศษษภสซสด"
        "สมสไหกหญอทอปอะฮตฮเะชะถะนะปำซำลแทแรแสแหโชโพโยโฮใจไลไว"
        ),
        (
        " x ฏ ฬ ๆcickcledheieiyk kbklkmmlndoaptrkrusntmulumxbytyuกดกฟขณขมขหคจคปงงงชงยจเชกชมชวชสซงซซซดซปซแ"
        "ญจฏาฐปฑ ณจณทณะณเณแดไตปถอทขทคทใธนนบนฟบขบผบแปกปยปหผลฟฟฟสฟโภทมชมวมหมฮยจยถยหยใรฐรยรใรไฤ ฤหลคลชลหลำลใ"
        "ลไวควปวพวววหวไศรสทสบสสสแหตหยฬ อธอพฮดฮมะจะดะมะยะไาถำงำดเภแชแฟแฮโฑโหไรไฮๆ "
        ),
        (
        " y ฉ ษa apauavaybcbdbjbsbyc cudoeeefekemeoeweyfifrfugbgnhmhoigiikakeksktlglpmbmpnanvobouoxoypbpm"
        "pyrcrnsashsksrsutbtuunusuuvqvrwoxeynกชกธกพกษขคขฐคคคซคทคหงซงญงฝงฟจคจงจญจมจลจวจแฉบฉพฉวชคชตชบชปชรชะ"
        "ชใซชซทซบซยซวญญฏ ฏรฐเฐโฑคณชณณณตณถณหณโดคดชดญดปดำตขตจตดตถตทตพตำถดถทถปถลถแถใทงทดทททบทลทวทโทไธหธเธไนญ"
        "นถนภนศนำบทบพบสบฮปฏปภปมปสปะปใปไพทพธพยพสฟดฟพฟแภชมขมจมณมถมทมธมผมฟมยมไยซยปยภยยรชรฮฤตลญวธวฟวะษกษคษฏษม"
        "ษยษรษฮษแษโสฉสฟสภสะหงหปหภอชอแฮชฮรฮวฮแะขะฉะซะผะพะสะอะฮะใาขาฉาฐาฑาผำ ำขำคำตำรำแำใแพแวโจโญโภไกไคไชไห"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "tk": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " di "
        ),
        (
        " ba anardiillalin y "
        ),
        (
        " a g k m p s t ýalatdae eneriniýmaolonr rarirysat taýaň "
        ),
        (
        " e f h i l n r wadagamasaýbabebibobudedoelgagigohaikiriňk kal lelulymenandnengnintnyo orpareros "
        "sesisytetiu urwazi"
        ),
        (
        " c o u ü şabahakapawazcod dyedekemeseteýg gegrgugygögüioisitizjakekikolllmm minonsogokomp plpork"
        "rlrmrsrtrusostsutotrtutyuaugulunutwewiykynyňz çaçeüný ýeş "
        ),
        (
        " v ç öaiaçaşbrdjdudäeaegepewexezfafefofrglgsgthehihyiaibidigipiwişjejiklkmkrktkukyköldlolslýmbmo"
        "msnbnknlnunçnüosotowpepiprrdrgrnslsstdtktltäukumusuuuzvew wrylypyryzyşzazezyälçiöpörözüçýlýoýtýu"
        "ýyýäşaşeşuşy"
        ),
        (
        " j y zaaafaub blbşchcrctdüebecefeveňeşf fifugwhohtifimiçjykdkskwkçlglkltmumyncnjnmnpnänýobodojop"
        "ozoýoňoşpjpurbrprrrwsfsgsptftgtptstttüubudueupuwuşviwwx xtydygyjysytzbzdzlzmäbänäräzç önöňüküpür"
        "üzüýüşýdýýňiňyşişl"
        ),
        (
        "aoaňbäbýdmdrdýeheoggh höijjsjülblçmmmünnnwnşoapdpppspvpyrýrşsksrswsçtmtntwtýuýv wgwowswýybzuädçy"
        "ökümüsýiýmýnýrýçýöňeňlşdşoşwži"
        ),
        (
        " äajbwbycsdçeçflgbhlhmhsiujukfkkkükşljlälülňlžmkmlmpnzooptpýrfrçsnsösýthtçuiwlwyyýzozçzüähäjämäp"
        "çoçuçüülýgýjýkýsýüňkňzşgşt"
        ),
        (
        "acaebhbsckdhdlejeugdghhrhuhäkhkäkýlwlşmýofpçrhrüshsützuouçuňužwdwpwuzgäkäňçäölöçügýwýzýşşjşmşr"
        ),
        (
        "bcbtbçböc cecydwdzdöeefgfşgkgmgägçhçhüicihiijbjdjpkbkplhlnlzmgmhmnmçmönhohouoçožpbpmpäpüqlrzsbsm"
        "sqtbufuhujwnwzyaymyçzzzýä ägäçäşçmçtçžöhömöwüňýbňuňüňňşhşkşnşpşsşüždžu"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "tr": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " b d sa anare eri ilinlan r "
        ),
        (
        " a e g i k m p talbidadedienirk lelimaolonrarisit tateyaı "
        ),
        (
        " f h l n o v yadakamasataybabucacedoekelemeseteyeçeğgegiikisiziçkakil m meminancndnengnintnıo or"
        "parerorurısasestsıtiu unurvez çeçiın"
        ),
        (
        " c r u z ç şabagahapazbebod dıfafefrgagoguhahiimitişjaklkokuldlllmlolulınlnsnunyosp peplporlrmrs"
        "rts sosutotrtuuaulutvay yeyoyızeçaünğeğiırızşaşt"
        ),
        (
        " öaaacafaiavağaşblbrcocucıdjdueaecedevezeşg gögüh heibicidioipiykekrksktlglylümbmlmomsnmnoodokom"
        "otoğrdrkrüskslsntftltçtütıugumupusuuuzviyiylzazczizlzoönörü ükümürüzğuğııcılısş şi"
        ),
        (
        " j wauaçb chcictdrdüebeoepexf fifofıgrgıhohtiaifihiviğjekçkükılclsltmmmunknüocojovpiprpçrcrgrnry"
        "shspsvsysütktptttyubucudueukuyuğvcvrvuwawwyfynyuyözgzıç ütğrıdıkımıyığşeşkşlşu"
        ),
        (
        " üaoawböbückcreiflgshuieigijjikkkmkvlkmdmümınpnvnzobogooopouoyozoşptpyrbrfrhrjrrrvrşsfsgsrsssçth"
        "tmtsuiuvuçuşv vyw x xtycydygypyyyüzuzyçlçmçoçççüölösözöğülüyüçğlıfışşm"
        ),
        (
        "ajbdbvbybıc cüdddöeeefegeheufgftfugbgcghhhhlhrhçhıiiiujsjukhkylçmcmhmynjnnoaohoçpppspupvpıqurpsd"
        "tbtntvtzvlvowewiwoyrysytzbzdzmçbçrçuçyçıö übüdüsüğüşğ ğmğoıtşçşı"
        ),
        (
        " q xaeaqbnbwbçcdcfcmcsdhdmdyewgkglgthmhnjokgkwlblplvmpmtmvnhnrnçnşoeofoiowpmpzrwröscsötguhuoxbyb"
        "ymyvyşznztålçtödöiöyücüpüvğaıbıpşnşo"
        ),
        (
        " åaʻbcbhbsclcycôdbdgdldwdzdçejfffkfpfsfçgdgggmgyhwiqj jbjjjlkbkfkpkökşkʼlnlwmnmåmépbphpüq qlrzrí"
        "smsqsãtctdtötşufuwvbvdvkvnvqvsvõwuxaxizhzszüãoé ínôtõrötööüeʻaʼw"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "tt": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " б к та анаре н ы "
        ),
        (
        " t а сant алгаелериниялалемар расетатея "
        ),
        (
        " c d l p г д и м р у фate lan ngo onrateайамасатбабебувагегыгәдаезенз и икилк какылиллләм мәнанг"
        "нднениолонорргрериртрысасыт титрулүзә әнәр"
        ),
        (
        " f m v в л н о п х э я ү һ өagalcodjenergegoguidiojal lunsntorplpor rerss sitrttuaurавагадакауби"
        "бәвевид дедидоегекемесетзизнириситй йлкекиклкокткукөл лглыльмбментныньо окомпарлрсрурәс состсүсә"
        "тотытәтөу урутфрчеш ызынырь ьяякң һәәләмәтөн"
        ),
        (
        " b h i n r u е з ч ш ю җ әarctd dadeeaeievexf fehtinislsm msp setatotptyutvew wwабазапбобрбъвргв"
        "гигогргуевешеяеңзазгзезәиаибидиеиоипймйткркскшкүлмлолумимммонкнннонснунәобосп пепипорбрдрнросисл"
        "сутлтнтутүуаугумунфафифәхахицичыъеыгыйыкылытышыңэлюкяңҗиңаү үрәгәйәкәсәхөрөч"
        ),
        (
        " e j waiamasbibuchcrdiecelepetfog gigshaifimitjelememincninnnpodojomotpeprrmrortsfsgslsttftiueug"
        "vavix xtypаааиаоафахацашб блбыбүбөвыг глдрдыдәдөеаедейеоепзмзузыивигизимифишиюйнквкәлтлүмынмнцнч"
        "нһовогопоточпкпрпурвркрмрррьрүрөскспттубудузукупусучуэфух хохсхәчачтчәшашвшешишкшлштшәьеюлюнябял"
        "янясҗаүгүеүлһаәзәпөзөсөтөх"
        ),
        (
        " a s йabbrfai parlyaачбсв вгвовсвьдждудүехецжизлихичйейҗкклблдлклнлюмннбнвнҗоаодозояппршсвснсссь"
        "твтктмтстяушуыуңфефохмцучиыеыпысычьдьтэрэсэшязяпҗыңыүпүтһиәбәвәдәшөбөй"
        ),
        (
        " o жacesflipiyllmamlmonenooaokrusdsntmulyuаяаҗвдвәгбдвдлебееефечжажузбзозрзсзчийиуицйайбйвйдйзйк"
        "йойрйцйшйәйөкдкмкфкхкължлслямгмтмумьнзнлофоңплпсптпьпәрхрцтьувуефгфлхрхтхыцацеч чкчлчмшбшошршыъд"
        "ымьльсьшэ эзэкэнэфэчюаюгяиямятяһҗеҗоҗәңгүбүдүнүчүшһүәфәүөк"
        ),
        (
        " yapavaybodгedeeefekeoewfrfuh ieiiirk kaktlolplнndnunvouowoypvqurcrirnsrtstuunusv vqvrwoy бввнву"
        "гггтгъгэдздчдһеуеюеүжездззиҗиңйгйикбкнкцкчкькэкюлфмлмпмхмэншнюошпбпнпырфрърэсөтбтхуйуоуфухуҗф фс"
        "фффшхецбчушмшпъ ълъяыбыяьбьвьгьмьоэмюрюсютягядяшҗ җбңкүвүмәҗәңөлөш"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "uk": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "а "
        ),
        (
        " панкасььк"
        ),
        (
        " б в д з к м н с тарвае енери ийй кильнаненоніо олонраресттиь я і "
        ),
        (
        " n а г л о р ф іann t адайалатв вевивігодадоесзаинисйсколалелімамемін нинннсняобовоморпапепориро"
        "рітатетотртутьу івійілініс"
        ),
        (
        " c d p t u у ц ч щ я єe lango onrateабавазакамасачаєбабобрбубівнвогадедидндіедекелз икилимитйтк "
        "кткукілилолям монгнднкнтнуньогодокоспрпір рсрусасесисосусясіт тіувудунурутфрх цьцічачещоьсє ідіт"
        "іяї "
        ),
        (
        " b i l m v е х шagaialatcod djenergegoguidiniojal lunsntorplpor rerss sitruaukurагапахацб беблвв"
        "вдвсвтгргугід дждлдсевегезейеметецж жезмзнзьзіидипифихйоквкеклкркслулюмбмимуожозопотпирврдс сксл"
        "снсптнтсузулумупусфіхіцечичншашеьйьньою якіаікімірічії"
        ),
        (
        " e f h r жa amarbuchctdaeaetexf feg gihti iailisk lllsm memsolomp seslsttitotpttugutvewwажауафаш"
        "аїбсвквлврг гвгеглдмдрдудьеожажижнзвзезизоибивижизирицйдкнл лкмвмснцншоаочоюоїп пнпурбргркрлрмрн"
        "рттвткуаубугукуєфафофухвхоцич ш шишньтьшютязянятяцєвєкібігіжізіш"
        ),
        (
        " a s w и й юasbicrdiecepevfogshahiifiiimitjekrlilomamincninpocodojotpeprrlrmrortsfsgtftyuuvivow "
        "x xtypʼяаааоаюбивмвугидвдкдпдтеаепеяжожужчзбзрзуичищйлймйнкмлгллмкнвнюошрпрррхрясвсхтлуехацуцячо"
        "чішвшошущеьяюнючядямємєтіоіпію"
        ),
        (
        " g j z ї ґabacapbodeeiemfaipjsklkmkolemmneokoopppvrkrusotatsuev ʼєаябвбнбхвʼвжвпвягбгтдхдяебежеф"
        "ехечешеєжджлжтжіздигишйрйцйшкккхкцкщлблдлжлтмпнзнфнґофплпппсптрзрюсрсштттхтяужуйучфгфехмхнхсхуца"
        "цючкчушлштщуьгьдьєювюгюкявяпяряхєгєдєнєрєсіуіхіцієїлїнїрїтїх"
        ),
        (
        " o xc cscudoebefeoesh hhieirkimkmyndnonuoaoiouovpapsrfrirysdsnsrsstuu uiulwixby ykyyz zaаебʼбмвб"
        "вчгєдддфеуеїзкзлзпзшйбйвйгйзйкйюйялплємʼмлмннлнмнєойощоіпʼпкрцршрґсбсстмтчтюуоушуїф флхехихрхтчж"
        "чтччшкшршіьбьвьмюаюдюєялєлєїґаґвґс"
        ),
        (
        " yaubcbdbsddedeeflfrfuglgngrhoicigldlpltmlmooposowpyqlrcrnsqtgthtmtzwoytʼібчвзвхвцвшгдгкгмгнгсдʼ"
        "дзеееюжбжпзгзззсзюзяиаиєиіиїйєкʼкбкдкзкпкфкшкюлммхмшнчооохоцоєпбпцпюрʼрфрщсгсмтбтгуууфухуцуюфшхл"
        "цбцнчлшмшпщащиьзьщьїюзюмюрюсягяоясєеєюіщїдїзїсґ ґеґо"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ur": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ی "
        ),
        (
        " ا م کا انرین ینے "
        ),
        (
        " ب ت ج س ل ن پanئیائارالر رارولینیو ورکاکرں ہ یایں"
        ),
        (
        " c d l p t د ر ف و گ ھ یe lan ngo onrat teurاماوبابربیت جاس ستسیل لام مامنمینانونڈنگواونویکوکییل"
        "یویک"
        ),
        (
        " u v آ خ ش ص ٹ چ ڈ ہagalatcodjenergegoguidiojal lunsntorplpor rerss sitruaئےاباتاجازاساکایب بوتا"
        "تختھتیجنجیدردودیربرجز ساسوش شیظ فرقیلومبمونتنےوئوبوسولومٹ ٹاٹوٹیپ پاپیڈ ڈاڈیک کےگاگوگیھوھیھےیریز"
        "یسیشیقیٹیہ"
        ),
        (
        " b f h i m n r ع قard dadeeaeiexf fehtinism msp setotpvewwآئئرئلئنئٹاؤاداشافاقاپاگاہبدبلتبتعتمتو"
        "ج جوخاخبد دہرترسرمرنرکزازتزیسرسلسنسٹسکسےشمعلف فافظفوق قہلرلفمتمرمعملمٹندنسنٹنکنھنہوووپوکوگٹرپرپو"
        "چ چیڈزڈوکسکلکنکہگ گرھاہاہییبیتیمیڈ"
        ),
        (
        " e j s w ح ذ ز ض غaiamasbibuchcrctdiduecelepetevfog gigshaifimitjelelsmemincninnnpodojomotpeprrd"
        "rmrortsfsgslsttftitttyu ueugutviw x xtypء آ آسؤ ئساءاطاٹاڈاںبنبھترتنجبجرجزجمجہحفخ خردادسذیردرفرق"
        "رپرچرڈرہزوسمسپشاشلصاصفضرطاطرطیعدعرعمغاغرفحقاقتلئلبلشلقلنلٹلکمحمشمغمھمہنجنزنشنموآوتوجوزوشوظوقوٹوڈ"
        "وںٹسٹنپنچاچھکتکمکٹکھگئگلگنھ ھرہرہویئیجیخیدیپیگ"
        ),
        (
        " a ئ طabbrfai parlvayaآرآنؤرؤنئجاخاضاعاچاھبحبکبہتحتصتظتگتہتےثیجےح حاحدحرحقحہحےدددندھذررشرطرلرٹرگ"
        "رےزبسطسہشتشدشرشسشنشےصحصرصوضاط ظاع عہعیغلغیفلفہفیقسقطلدلسلطلغلملپلگلہلےمئمدمکمےنقودوفوہوےينٹمٹےپہ"
        "چلچوچےڈرڈنکشگسگھگےھمہسہلہنیچ"
        ),
        (
        " o ظ ژ ےa acapbocfedesflh iyk mamlmonenooaokrirusasdsntatmulyuآذآفؤسئبئزئوئکاحاصاغبجبسبطبغبقبمبٹ"
        "بڑتدتستقتلتکثاجسجکحلحیختخسخطخمخوخیدشدکذارزرغزرزسزشزلزمسبسشسعشوشپشکص صبصلضمطلطوطہطےظمعاعبعشعوفتفج"
        "فعفغفنقبقدقزقعقلقولجلحليلڈمثمزمسمصمضمطمقميمپمگنصنفنننينچوثويوچيايتيريسٹزٹشٹلٹٹٹچٹکٹگپلپٹپڑپھپےچن"
        "چکڈشڈلڈچڈکڑ ڑاڑھژوکئکبکچگبگزگشگکھفھنہتہمہےیحیطیفیے"
        ),
        (
        " g y ںauavayckcleeefekeofkfpfrgaggheiaiiipkakbktlilllolpltnandnunvogouoxoyppqurcrnsrthtsunusvqvr"
        "woy آزآلآٹآکؤشؤوئتئثئشئعئپئچئگاياڑبؤبتبذبصبگبےتشثلجدجيجپجھحذحيخفدبدتدزدمدهديدےذخذفرخرصرھزئزنزگسس"
        "سيسچشيشٹصدصیطنعتعذعنغزغسغمغوفيقشلتللمجمخمڈنؤنئنره وخوطوڑي يشيکٹھپجپسپشپڈچرچمچپڈغڈگڈھڑیکثکفکيکڈکک"
        "گؤگجگمگٹگہںغھئھتھدھسھلھپہؤہجہفیثیعیغییےک"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "uz": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a ani "
        ),
        (
        " s tariniylaliman o rishti"
        ),
        (
        " a b d i k l m o p ralasatchdaerg gailiskangniolonorr rasit tatoya"
        ),
        (
        " c e f g h n q u v yagamaybabibobud didoe engih hahiikiritizk kikol lllumimonandnontosqireros sa"
        "soteu unurvay z "
        ),
        (
        " j xabadakaqavb bebrcoekelemesfofrgegoguhohuibidigimiojakelelglom memunenlnsnuokomotoypaplpoqarm"
        "rsrtruseslsttltrtuuaubudumusutuzveviyoyuzi"
        ),
        (
        " zafaiapauazdedjdueaecegetevexeyfafefigrgvhehticifipiqivjukrksktkuldlmltmbmsncnkobodojovozpepipr"
        "q qorbrdrgrkrlrnsssutntsttucugukuluuuvv vrxaxiydyeyiymytza"
        ),
        (
        "acahajaoaxcrctddedeoepezf fuglgshbhlhviajejikkklkmkvlblnlslymkmmnbnmnpnzoaogopoqp puqlqtqurcrqrv"
        "sfsgskspsrtftgtptyueupuquyvjvow wwx xoxtylypysyyzbzgzo"
        ),
        (
        " waablebefeiffgʻhghhhqhrijjokhlkmlmnnjnnnvnyoipppvqsrfrrsdsmsnsvtktmtvvgvlvsvyynyryxzezlznzu"
        ),
        (
        "bvbycsdldmfgflftgbhdhkhmieiiiujdjskympmyocofohooqdsbscsyuhuiujuxvcvhvnvuxmxsxuyjykzcʻi"
        ),
        (
        "bcbsbxcfeeeufsgkgxhnj jrkckdkxlqmhowoxpcpyrhrytctzvzyvyzzmʻa"
        ),
        (
        "bdbgcydcdhdrdvdxdzehgcgggmgnhchjhphshyixjbjjjpkbkfkplclvlxmcmjmxnfoʻpbpsptqcqqrzsqtbtdthtqtxuovf"
        "vtvvwoxexfycygzdzhzyzzʻoʻz"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "vi": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " tg ng"
        ),
        (
        " c m n đa ani iến tiến"
        ),
        (
        " b d h k l p s vc che inlanho rat thu y "
        ),
        (
        " a g raialamarbaenerh hahiháiakhlim manaonp risitetruránônđồồn"
        ),
        (
        " e f i q xagasataybibạcacocácócủd dadidoelemesetgagegigoguhohôhẩhậhọicilioisitiềiệjal lelumemimậ"
        "ndnenintolomorpephplpoqur rerorus sasesttatouaunuyvivàwaà ácã ênó đưượạiạnẩuậpậtể ớiợcủa"
        ),
        (
        " u wadakaubobubảcrdedjdueaeeeoexf fefrhehuhàhâhưhểhỉhợidimiriểk kakilolàlạmbmomsmộmớncnsnàosotpa"
        "rgrsshsosửtutưtỷueuguiutvavexóyazaànàoàyá âuâyóaô đãđôđảđịđổơnườả ảnảoấtầnềnệ ệuỉ ị ọnốiổ ổiộtời"
        "ợpữ ỷ "
        ),
        (
        " j o y z â ảabacahapazb bebrbắcectcucôcảcổdùdưebeceiepevfafoghgàgưhthãhêhíhảhấhắhổhứhữibieifigik"
        "ipiviáiêiờjejikokulllslưlệlựmumỹnonpnyoaodojokouovoặpiprrbrdrmrtryrưrịscslsusẽsốtptstttytàtâtêtạ"
        "tấudulupusuầuốuộvớw wewwx xextxáyêzeziàiápânãyê êmìnínùný ănđađiđâđăđểđốđộư ưaưuướảiắcằnặcẽ ềuển"
        "ểuệnỉnịnố ốcốnộcộnờ ờnợnủ ứ ửaựaỹ "
        ),
        (
        " áafajaoavawaxbwbêbằcicầdẫdụdữedegekeueweyezfigrgsgôgửgữhìhóhúhĩhơhạhờhụhủijkekrkwkíkýkỳlbldlglt"
        "lọlỗmymãmômưnknnnunznănộobogoooáoạoảpurkrrrêrúrậrốsfsgsnsrssswsysátftntvtátìtôtựubukumuvuzuảv vị"
        "wixiyeypyryềyểáiécêuì í ôiúnúpútămđàđơđặđứĩ ơ ươạcạtảmảyấuầuẫnậnắnắtặtế ếtểmệtịaọcỏ ồ ỗiộiớnụcụn"
        "ụyứcử ửiữnự ựcỳ "
        ),
        (
        " í ô ýaaaeaqbsbybấbỉbịbỏbồckclcũcơcậdmdấfgfugbglgyhyhéhùhầhệhỏhựiiiqiuiyizjojukmkykếlklylílòlôlầ"
        "lậlặmpmàmámạmẫmụnjnênónếocoeopozoàpvq rlrwrzrùrằsésĩtậtếtệtốtồucuwuxuáuậvovuvìvùwoxuymynyoyuzuám"
        "áuáyãnépìmícítònómónômù đóđúđạđầđếưnạ ạpấnấyẫuặpếpếuộ ớcở ứa"
        ),
        (
        " ú ơ ấ ở ứbcbhblbăbộbởcccfcấcộcụdddhdrdydàdâdạgkgwgõgồhlhmhnhrhshòhếhịhốhồhộixiâiéiảiốiữkkklkskt"
        "kèkôkʼlplvlãlêlólýlẽlịlớmémêmũmấmốnmnúnằnửohoioypppspyqarcrhrnrírạrắrỗsdskspsqsãsísắsẵsớsởtctltả"
        "tắtổtớtừufuouêuổvêvưvệxaxbxlxoxêxíxếxứycygyiykylysytyzyệz zbzlzozsàmàuáoátãoålçaèmé ípívòaórôvõ "
        "đáđêđềđủũ ũiʼiạoấmấpẩnẩyắpằmẵnề ệcịcọ ồmổnỗnớmởiụ ủyứnừ ữa"
        ),
        (
        " å ê ẩ ủaçaʻbdbjbkbábâbìbốcdcmcnczcàcùcứcửcựdgdwdzdộefehejeqeʼflfpgdgggmgngágìgầgắgỡhkhwhʼhẻhớhử"
        "ihiớj jbjdjjjpkbkfkpkìlclhlmlwmcmhmmmnmvmwmâmåmìmāmỗmởmừnlnqnwnxnânçnữofowpbptpüqerfrpràrérìrórõ"
        "rấrọrởrữsmsvsôsổtbtwtztítótùtĩtơtụtứujuuuẩuỗuỹvdvnvávívăvơvấvậvềvốvừvựwkwyxcxhxrxãxéxìxôxơxảyvyế"
        "zgznzyzzélétéuêđíaímôlôtùyú úcükāođođệđọĩaĩnũnơlʻaʼ ʼwạyầyậyẻ ếcếmệpỏiỏnộpớ ớpỡ ừaừn"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "bew": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a ann "
        ),
        (
        " k m p sari inlango r ri"
        ),
        (
        " a b d l talamasbadagaiaikkakikol lilomananiolonorpararus sasit taulèn"
        ),
        (
        " g h i n r w èadahakapatbedidoduenerg gggiguidilirisitjak kumbmimondnéospiprpurososttitotuu uaun"
        "urwawiyaèrèté "
        ),
        (
        " c j o u yabagaiawaybibobrbudeelemgkgogrh haibjikekrlelulém mèntnunyokomotpopèrerèréseslsuswsèsé"
        "teugukusutwèèkèsélénés"
        ),
        (
        "ajaoauaèb bèbécid dèdéebekesgéhihoigijimioipiwjukskèlblèmemrmuménenjnonsoaobogojopowp perbrdrgrk"
        "rsrtsksmtrtstèubucuduiumupuwwewowéy yuèaèlèméaéoér"
        ),
        (
        "acbwcacocècée edeiepetgèhehuhéiuièjejoklkmktkélgltmpnèpérhrlrmrwsnspsrtltéuyuèuéyoèdèwédégémétéu"
        "éw"
        ),
        (
        " faablbscfcueeehfagegshrhèiciyldljlklplsnlnmnwodohoypgptrysbsdtntyuowuyryèèbèhèpèuéhép"
        ),
        (
        " z éavbhbtdmegeoevewfefpfrgbghgmgyhtihiiiéjèjékdkhkplhlmlnmhmnnknnnrnvooplqurnrpsgshtbtgtkuhujva"
        "vqvrwnyeymyézłè ècègèjèyébécéiéjło"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "fur": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "ane "
        ),
        (
        " a salarerieinislin onris "
        ),
        (
        " b c d e f g i m p ta amc chdedieni iaicl lamamenandneninto orr rasitaurês"
        ),
        (
        " l n o r u vadaiasatbabicacecicod dadoegelesetfrgagjguheiditlelomimoncngnoolpapererorusasestsut "
        "tetitotrtuuaulunveviâl"
        ),
        (
        " k zabacafagapauavayazbebobrbucrcucêdêeaeceeemeughgngohahiibilioirizjajejilêmbnânêocomoposotovpi"
        "porcrdrgrsrtscsospsststâu ubuduiusvayazazezi"
        ),
        (
        " h j yahaobledeieoepf fafig geglgrh hohêigimipjokakilgllltlum nsnûoaodozprpurbrlrmrnrrrvslsvthue"
        "uguputvuway âtûl"
        ),
        (
        " w xcleveyfefugihtifiviyiâjêk lbldnlnunîogokp plqurkrprârêrùsdshsnswtyumvovrwoyeyuâfç îtùs"
        ),
        (
        " qaaaeaqbccjduebezfohrhuiiikiwkekmkoktkulklâmpmunynzoboepsq srtnttucuvuzwixbymyozbzozuzêà âiârça"
        "êcîl"
        ),
        (
        " çajakawaçaêaîbdbhbwcdcmcâcódddhdrdwdâekeçfgflgbhmhéijiqiuiçiêjujâkhklkslvlzmcmymàmåmèmênhnjnknn"
        "nvnxnçnìnôofoiooouoyoêppptqarfràrçrîsksysîtctmtêujukuwuyvqwex xhycyiynyszlzszzzâålè élêlì îsórôr"
        "ù ûf"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "kea": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a ani u "
        ),
        (
        " d k m saldiiainkaras "
        ),
        (
        " a b f i l taraseneresikiliskul laliman nandninuonorrirusutatiur"
        ),
        (
        " e g n o p r uadaiamataubabibrdadedodue elfrgaguhairitiukikolelhmemimonengnonsntolpar rerkrortsa"
        "sesisttrtuuaulunusxizi"
        ),
        (
        " j x áabakaxazbebobuegeiemeteugiibidieiojajilolumbnhnko oaomosotovpepiputoudueuguiumvavixezaán"
        ),
        (
        " v zafagapavd djeaedejekeoezfafefig geglgogrhoigimipizjek kekrltlálímunxnéokoppoprrbrdrgrjrmrsrí"
        "skslsospt tetxtáubukuputuvvevuxazoáfárázãuénérézínónór"
        ),
        (
        " hbldádóebepevexhuiiijivixiójokmlbldlgm máménbnlnzobodoeozpsrlrnrásdsnsétytãtóuouzwawoxuyazezuzá"
        "ábálíb"
        ),
        (
        " c w íaoaíbábécfdmeefofugáheiyjujéklktkólvlónjnyoiourfrvsrsásótntsuxvéy yiyuz zbá ámávålélésíaíl"
        "ísízópús"
        ),
        (
        " y å ñ úaaacaeahaybcbkbóbúc cdcedrdzdíeweóf fkflghgóhmhtifiwiáiéjíkskákéljlklãlélúmcmpmãmåmímónm"
        "nvnáníofogoyoáplpúqurrrwrxrzrãrérúsvswsítktltíujuyuáuéuívqvrvávêxkxmxtxéynzlágáiákásátáuékémétéx"
        "ê í ípírívñoólómósúbúlún"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "kgp": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        " k m n r sari ijjakao r rari"
        ),
        (
        " a g h t vajamane erinirj kokumỹnhnĩnỹorrerusasitiu uruvvaũ ỹ ỹn"
        ),
        (
        " e f j pagasatavejeng gagogrikimjijujỹkikrmamimrmumẽn naninonũnẽomonpapirorãrỹsesosutatutỹusv vi"
        "vĩvẽã ãgórĩ ĩjĩnẽjẽnỹmỹr"
        ),
        (
        " i o uafakemfrfygiguhahihthuisitivjokekykãm memomãmĩnenãnóojovpurjrkrnrtrérĩsĩsỹtetotãufugujumun"
        "vevỹy á ãnãrérĩkĩpẽ ẽrẽsỹgỹsỹv"
        ),
        (
        " c ĩ ũ ỹahapegekesetevfefigegỹh hoháiaigipjejkjsjtjãjéjẽkỹmámũngnjnkntnunáogosotpepoprrgrmrsrvry"
        "rórẽsãsésẽtáukuputvovuvéyjyryságánãjãmé éjópĩgĩmĩrũnẽmẽtỹjỹkỹt"
        ),
        (
        "abbrc deeheifagsgtgóhehkhrhãieihiójrkómémónsnvnyokpãpépỹrárũtrtytétótũtẽuavãyaámávãpãségékénését"
        "ósĩsũgũmẽg"
        ),
        (
        " b w yaoaécfcocueaepfufĩgkgmgãhghmhphvhyhẽiyjgjnjájĩjũl msmynznéoasdsũt tĩvnymynyvzaárãtãvévógót"
        "ĩtũjũrũvẽpẽv"
        ),
        (
        " d x ó ẽawbceleufoféfófỹgggvgyhóhĩhỹioiỹjjjmjókákékĩkẽmbmtnmofohoppẽrhsnsáuỹvávówawiwoxbyfyuókóm"
        "ónóvẽkỹhỹp"
        ),
        (
        " z ã éacalauayb bbbebobubãced dadiedeeefeofffpfsfãgfghgjgngágégĩgũgẽhshũiciiiljpjvjyktkwkũlelill"
        "lãmjmkmnmpmvmõncndnnnroloyoẽp pĩqurbrfrpsgshstsyudueuiuluévcvqvrvyvũw yeygykytywziákãhãkójõnĩvũk"
        "ũpỹiỹu"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "ku": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "î "
        ),
        (
        "a anê "
        ),
        (
        " b k saraynîrîyayî"
        ),
        (
        " a d g l m n talambaenereykalalîman nandngolonratayêînîy"
        ),
        (
        " e f h p r yakasatavbedadodîe elfrgagiiniriskokukîlememomînenêomoroypar rerorêsasostsîtotîurvawa"
        "ênîkîrûr"
        ),
        (
        " c o v ç î ûadafagapawazaşbobrbîbûdeekemesetewezgogugîhahehiiljakekrkêlolumbnknonsntnyo ojokosot"
        "pepopîrdrirûs sesiswt tetiunvêvîyezazîçîîbîlîsîtû ûyşû"
        ),
        (
        " j q w z şabahaiaoaîbucacicîd ebehfafîgegrgûhohîi ibitizjhk kikskwl lilêm mimêncninûoprbrgrkrmrt"
        "rurwryskslsysûtrtstutêtûuaubukuluyvewewiwrwîy ynzezyçaçeûaûdûnûsşeşî"
        ),
        (
        " i u x êacajaqauaxaçbiblbwbycechdidudêecedeeefeieoeveşfog gêhrhuiaicidieimiyjejojîkbkhkmktkyldlg"
        "lklllmltlylûnunvoaobodogooouovozpiprpupûqiqurcrjrlrnrrrssnspsrsusêthtttyu ueugumusutuvuwvywowêxa"
        "xixoyoyûzizuêmîdîeîgîjîmîpîvîzûgûkûpûtşa"
        ),
        (
        "aaaûbnbêcdcfcocudhdydûeaegepeçfefiflfufxgbglh hmhthêigiiijikioipiqiviwiçiûjijujêkfklkpkûkşlblpls"
        "mpmumymûnhnjnlnmnxnzoeofohoxoçp pspypêq qaqerfrhrzrşsdshsstmtntvucuduiuoupuçuîvivnvowsxîycyiylym"
        "ytyuywyşzbzlçuçyçûêdêrîaîxîçîşûbşo"
        ),
        (
        "aeaʻb bxc ckclcrcôcşdddgdkdmdrdwejeufffpfsfyggghgkgmgpgwgyhlhyhʼifiujbjdjjjpjûlhlvlçmhmnmånbnnnq"
        "nşoiphpppvpwqîrvrxréscsvtctgtltwtzuhujuşvqvrvuwkwlwux xtydygyrz zgzhzozzålçiçoçwéuêbêcêwêşîfîoîw"
        "îîîûôtûcûeûfûmûvûşş şkşmştʻaʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "rm": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a an"
        ),
        (
        " d saialardaiainl lan naras "
        ),
        (
        " a b c e f g l m n p tamasc cachdoeneri icislimandngnio olonorr risasitaunur"
        ),
        (
        " i k r u vadatbabecod die elesfrgagiglguhahiidiliritlellmbmemonenontospapereroruscslsostt titotu"
        "uave"
        ),
        (
        " h o zacafagauavbibobrbucecrcudedseaegeiemeteug gegoheibieiuivk kalolumincnsnzomotovpipordrgrtse"
        "sssutetgtrtsu ubuduguiusv vaviwayazezi"
        ),
        (
        " j wabahakapawayazciduecedeoezfafigngrhohuigikimipkikokulgltm nuoaocoppurbrcrmrrrsshspttueulumup"
        "utvry zazo"
        ),
        (
        " yaeajaob bwclebeeekepevewexeyfefgflfoghh htioiyizjajojukekhkmkwlbldlklsmunknlnnnvnyobodogokoup "
        "prqurkrlrvrzsnsrsvswthucukuvuxuyuzvowewiwoxexizuà "
        ),
        (
        " q xaabcblbscccfctdmdreqfugbgkhmhrifiijejiklksmpmyménjojooplpprnrwsbsdsãtntyuwvuyeyiymyoyuzzãoé "
        ),
        (
        "bhdddhefgwhniqiwkylvmnnmofoypsptpzq rhryrösksysàxbycylynyrzlön"
        ),
        (
        "aqaçaʻbdbvbycdcmcsczcódgdjdwdydzehf fffpfsgdgggmgsgàhkhlhshwhéhʼihj jbjjjpkfkpktlmlplímcmrmsmvmw"
        "màmånbnhnxnìoeohoxozrfrérítctltwtztàufujuouuuàvdvgvnw wkwyx xaxhygyvz zgzhzrzyålçaéléuì ínívórʻa"
        "ʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "se": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        "elgiielall"
        ),
        (
        " sagania"
        ),
        (
        " a b d g k malamardaeri inkaliloman nanionorrarit tauluourán"
        ),
        (
        " e f i j l n o p r t vaiasatbae eaenesfrgaguhkigihiiikisitjakikkkálememomándnengnnntnuo olomosot"
        "ovrergrortrus sasesiskstsutitttuu unvaviá ár"
        ),
        (
        " c h u áabadafahakauavaybebibobrbucacodedidodudáegeiemeteugegogáhaibicilirjikokrl lglulámbminons"
        "náoaokpapopár rbrdrjrkrsrásstetotáuauiusuvvevvyaálását"
        ),
        (
        " čaoapbácecud dnedeeekeoevfefigrhehihohphtidioipivjejukskulbldlklsnkogohouođošpepirmrrsdshslsnso"
        "sátntrudueugutvdvlvuváway ábámávčađađđšaššŧa"
        ),
        (
        " w zaaacaeawazaŋašbmchcidddjecehepeyfag ggghgkh ijimiqiuiyiák kektkykčltlym muncnjodopoáoŧppprpu"
        "qurcrnsgspsrsvthtstvtyubukupuxvtwixeymynypyuzaziágáhákčeŋgšgŧŧža"
        ),
        (
        " q y å š ŧajaçažbhbwbycdcldmdsdwdzdžebezfgfofuglgyhghrhuháhéifiwizižjokgkhklkmkvkšlflvmcmgmrmymé"
        "nbnhnmnvnznšobocoioooyoŋp pmptqarfrlrwrérísbscswsysãtctltmtčucujuwuyvovqvrvswewoycyeyoyrzezozuzz"
        "záádáiáoãoålçaé éléuínčiŋeŋoŋŋš švži"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "sg": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        " ta i "
        ),
        (
        " k sane ngtîî ïi"
        ),
        (
        " a b f l m n p zalarenergainkaman nandnio onrarâânäaëe"
        ),
        (
        " d e g rambabebïdedidoelfaibiritkikokulalelimbnenïolorrerirurîshsistsêtitäu uazazizûâ ärênîkînör"
        ),
        (
        " h i o u v â ôabadagakapasatazbibobrbudadädöeiesetezgigogugöhihoieiiikilisizköl lolâlälëlîlïm me"
        "mimomännnsntnynznänënîompapor rorïrösasesosusîtatotrtuugunurvayayäzezïâmâtâzälämänêrêsîsôkônö öd"
        "öoùiûrûâü "
        ),
        (
        " y êaaafahaiauavbäbêbùdudydïdôeaedekemeôfifrgbgeglgrgähahehâhîiaidimkekrkwkâkäkülulùmâmêmëmômönu"
        "oaokosotovpeprpïpôpöpûrkrsrtrzrärêrërûrüsdsnswsâsäsït tethtytâtëtïtùubudueukulumupusutuävevivêwa"
        "wâyeyuyâyêzoâbâdâiâlâpâôä äbêdêkêlë ërîgîpïaïkïnô ôrôsôtömösùaùeûdûlûsûî"
        ),
        (
        " c w ûawayaîaûbwbîböbûcfdëdîeeegevfugîgûgührhêioiviyiâkïkôkûldltlzlêlölümûnâoppupârbrdrôskspsësô"
        "sûtntstötüuëvîwewïysyëzâzäzîârëlëyîlîrîyïgïlïsôbölönûkürüs"
        ),
        (
        " ä ïacaoaëaôaübcbâbôc cechd dêdüebeceoepeyfefgfofëfôfögggngzgëgùhtigipiuiwiîkmktkêlblklvlôlûmvmy"
        "mïnbnknmnonvnênônönùobogoyozoäpiptpypîqurfrlrmrnrvrùslsrsötttêtôtûuhuzuâuêvqvrvuvïvùvüwowäwêwüy "
        "yoyïyôyözbzuzëzôâaâeâgâkâyâîäpäsäwäyäzê êaêiêmêtêzëmëpëzîvîzï ïoïtïâïäïöôdôfôlôzôâöaögöwözû ûbûn"
        "ûpûyûêüküuüvüyüäüî"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "smn": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "eliekilââ "
        ),
        (
        " k sa akan"
        ),
        (
        " a b m talari iaikinkakolaliman nanionorrarisasita"
        ),
        (
        " e g i j l n p r vaaadaiamasatbadadie eneresgaguh haisitlllumbmemondnengnko okolpareroruskstsuti"
        "tuu uaukuour"
        ),
        (
        " c d f h o uabapauavazbebibobrbuchd dedodâeeeiekemetgegigogâhehihoibidigiiilirivjajákkkrkskulelk"
        "lom mimánjnonsntnunâomooosotovper rdrgrkrts sesot tetotttâuhuiumunuuuvuávaveviwayaá ánááâmâs"
        ),
        (
        " wacafagahajawaycadudžeaeheoepfigkgricijimjejijuk kel ldlglánnpipopurbrmrsshslspssswthtstšubudue"
        "ugulusutvlvuväy yezaziálâlâšälärŋgš šeža"
        ),
        (
        " y zaoašbhcecicocudddkdáebecedegeueveweyezeŋfafofrg ghhmhthuioipiuj jokhkmktkâltmumymânyoaodogoh"
        "ouoyošppprqurnrrrâsrsvsysätktrtvtytátäupuđvnvovtváwewiwoymyrzezuádárásávášâhâiâkâräsääđâđđškšâži"
        ),
        (
        " q čaeažblbydhdmdsfufägbglhkhčihiqiyjkklkylblämknbncnhocp rfrlsnsâtnuxuyuzuŋv vyvâwkxeycykynyoyp"
        "yuzbáhâaäkämätčočâšaššžâ"
        ),
        (
        " x äaqaçaŋbdbkbwc cdclcmctcôdgdjdwdydzeffefgfkflgmgsgwgyhrhshyhéiwiziäjbjjkpkwkákäkökšlhlmlnlslv"
        "lymcmhmmmnmpmrmämåménlnmnvnžobofoiojopozožpsptpüq qarcrjrwrzréríröscsãtctlucujuwušvqvrvsvvxhygyi"
        "ylysyyz zgzoáŋâdâgânãoålçaé éléuínôtölönükŋuštšužp"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "vec": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a ane o "
        ),
        (
        " m salareziainlen naonze"
        ),
        (
        " a b c d l n p tbacodeegenergai lalimandnengniolorrarerirosesita"
        ),
        (
        " e f g i k o raiamasatbibocadadidoeletfrgoguidilioirisitl lomemonbnontosparus sasostsutetitotrua"
        "udunurwazizoìz"
        ),
        (
        " h j u v z à ìabacadagakapauazbebrbuchcicrd dòeseughhahehiibieigizjajejikakikoluminsomotovpepor "
        "rdrlrtscsht tuu usvavevizaìaòl"
        ),
        (
        " w yafajaoavawcecududìeaecedeeeiejemeofig gegiglgngrh hoicijikipjok kekultm mèncnunìodogojokopoz"
        "pipìrbrcrgrmrsrìubueuguiuluputvoyazlzvàfàiàrèaèrìn"
        ),
        (
        "aeahayblc ebekepewfafeifimiuivjukmkwlbldlglìmumònknynèoaobocoeprpupùrjrkrnrvràrèsàsètstàucujukum"
        "uvuyvìwiwoy yeyuànèoìbìsùaùb"
        ),
        (
        " èaìbwbùcfcàcìcòcùdcdàeveyf fgfofufègbgkgwgòhthuiiiwiòksktljlklllplvlàlèmymàmémónjnlnpnvnzofoooy"
        "p pspàpèrhrwrzsdsksnspsrsòsùtctltntytztìuwuzuàvàvèw weyiyrzbznzrzuzwà àeàlàoàtàuèdèlènèté énì ìi"
        "ìoòaòcòmòròvónùl"
        ),
        (
        " q xaçaèaʻb bcbsbòcdclcmctdgdmdrdwdydzeffpfàgmgàhkhmhʼiàiłjbjdjjjpkfkhklkpkékòlclmlsmcmnnmnénùoh"
        "oiowoàołpppüqurfrérùswsìtgthtéuouìuóv vnvuwkwuxhykynyoyàz zgzmzyzìàjàmàsçaècèièséiétìcìeìgìlìpìv"
        "ònòpòsó ù ùoükłełiʻaʼi"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
    "yrl": (
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        "a "
        ),
        (
        "ari rau wa"
        ),
        (
        " k sawiriykakurirusiurya"
        ),
        (
        " a b d i m p r t yanasaubadierikinitkimananinuresasesutatiusuw"
        ),
        (
        " e f g n u w xaiakamapatbibudae eiesetewgagiguiaibisiuiwmemunepapipurãtuuaukumunutwixiyeyuãdãmí "
        ),
        (
        " habadafaybededudóegekemenepeufafigeidigimipmimãperĩsãtetãubudugupuãuíwexeá ã ãgãkãsé órú ĩ ũgẽt"
        ),
        (
        " á ã ĩ ũagaxbrdoedeyfrgãheieixkekũmémũmẽrgrkrírũsĩueuiuluxuywãxayiãbãnãtãuãyĩdĩgũ ũbũdẽbẽg"
        ),
        (
        " c l oalbãdãdũdẽeaebelevexeẽfefugẽhahihuiãiẽjikokãkíkúl lalelilunhnonãnéo ogokonorowpápãpépúr rd"
        "rorásosútotátétũtẽviwowuxuxẽyãyũárásãwédérírĩbũnũtẽ ẽn"
        ),
        (
        " ẽaebobũbẽc cacfd dádúdĩg gúgũhãiciiiík kámomán ngnúobolomosoupípũrsrúrẽs sdstsísũt tytíujwõwẽyẽ"
        "ziáwésíbísõ úrútĩsũiũyẽiẽs"
        ),
        (
        " v zaaaĩbccudíeeeoeãfãfũhũioiviákĩkẽmĩnínĩnẽoaodofotoípõrbrhrnrtréshsnsáuẽwũxbxoxãy ábãxímíníwĩk"
        "ĩmĩtĩxũpẽdẽr"
        ),
        (
        "acahaoavaãaéaíaũbdbábébúcdcedrdâefezeíeúfcfffofpfsgogágĩhohthĩihijiķkrktkêldlkllltlãlẽm mcmvmínd"
        "nsntnvnũoooyp prqurfrysksésẽtctmtrtwtõtĩuvuáuéuúuĩvavdvevqvrvswrwáwéwúxéxĩykyoyíyĩádátânãpê íaíd"
        "ítíxíyõgõwúgúsúxĩnĩwķãũkũmẽwẽxẽy"
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
        (
        ""
        ),
    ),
}
# fmt: on
"""For each language, at place n, the pairs as frequent as one in 2 to the power of n, without a break."""

extension Country {
  /// ISO 3166-1 with the regions of the United Nations (M49): alpha-3, alpha-2, number, region, subregion,
  /// names in English, French and Arabic.
  static let rows = """
    ABW|AW|533|019|419|Aruba|Aruba|أروبا
    AFG|AF|004|142|034|Afghanistan|Afghanistan|أفغانستان
    AGO|AO|024|002|202|Angola|Angola|أنغولا
    AIA|AI|660|019|419|Anguilla|Anguilla|أنغويلا
    ALA|AX|248|150|154|Åland Islands|Îles d'Åland|جزر ألاند
    ALB|AL|008|150|039|Albania|Albanie|ألبانيا
    AND|AD|020|150|039|Andorra|Andorre|أندورا
    ARE|AE|784|142|145|United Arab Emirates|Émirats arabes unis|الإمارات العربية المتحدة
    ARG|AR|032|019|419|Argentina|Argentine|الأرجنتين
    ARM|AM|051|142|145|Armenia|Arménie|أرمينيا
    ASM|AS|016|009|061|American Samoa|Samoa américaines|ساموا الأمريكية
    ATA|AQ|010|||Antarctica|Antarctique|أنتاركتيكا
    ATF|TF|260|002|202|French Southern Territories|Terres australes françaises|الأقاليم الجنوبية الفرنسية
    ATG|AG|028|019|419|Antigua and Barbuda|Antigua-et-Barbuda|أنتيغوا وبربودا
    AUS|AU|036|009|053|Australia|Australie|أستراليا
    AUT|AT|040|150|155|Austria|Autriche|النمسا
    AZE|AZ|031|142|145|Azerbaijan|Azerbaïdjan|أذربيجان
    BDI|BI|108|002|202|Burundi|Burundi|بوروندي
    BEL|BE|056|150|155|Belgium|Belgique|بلجيكا
    BEN|BJ|204|002|202|Benin|Bénin|بنن
    BES|BQ|535|019|419|Bonaire, Sint Eustatius and Saba|Bonaire, Saint-Eustache et Saba|بونير وسانت يوستاشيوس وسابا
    BFA|BF|854|002|202|Burkina Faso|Burkina Faso|بوركينا فاسو
    BGD|BD|050|142|034|Bangladesh|Bangladesh|بنغلاديش
    BGR|BG|100|150|151|Bulgaria|Bulgarie|بلغاريا
    BHR|BH|048|142|145|Bahrain|Bahreïn|البحرين
    BHS|BS|044|019|419|Bahamas|Bahamas|جزر البهاما
    BIH|BA|070|150|039|Bosnia and Herzegovina|Bosnie-Herzégovine|البوسنة والهرسك
    BLM|BL|652|019|419|Saint Barthélemy|Saint-Barthélemy|سان بارتليمي
    BLR|BY|112|150|151|Belarus|Bélarus|بيلاروس
    BLZ|BZ|084|019|419|Belize|Belize|بليز
    BMU|BM|060|019|021|Bermuda|Bermudes|برمودا
    BOL|BO|068|019|419|Bolivia (Plurinational State of)|Bolivie (État plurinational de)|بوليفيا (دولة - المتعددة القوميات)
    BRA|BR|076|019|419|Brazil|Brésil|البرازيل
    BRB|BB|052|019|419|Barbados|Barbade|بربادوس
    BRN|BN|096|142|035|Brunei Darussalam|Brunéi Darussalam|بروني دار السلام
    BTN|BT|064|142|034|Bhutan|Bhoutan|بوتان
    BVT|BV|074|019|419|Bouvet Island|Île Bouvet|جزيرة بوفيت
    BWA|BW|072|002|202|Botswana|Botswana|بوتسوانا
    CAF|CF|140|002|202|Central African Republic|République centrafricaine|جمهورية أفريقيا الوسطى
    CAN|CA|124|019|021|Canada|Canada|كندا
    CCK|CC|166|009|053|Cocos (Keeling) Islands|Îles des Cocos (Keeling)|جزر كوكس (كيلينغ)
    CHE|CH|756|150|155|Switzerland|Suisse|سويسرا
    CHL|CL|152|019|419|Chile|Chili|شيلي
    CHN|CN|156|142|030|China|Chine|الصين
    CIV|CI|384|002|202|Côte d'Ivoire|Côte d'Ivoire|كوت ديفوار
    CMR|CM|120|002|202|Cameroon|Cameroun|الكاميرون
    COD|CD|180|002|202|Democratic Republic of the Congo|République démocratique du Congo|جمهورية الكونغو الديمقراطية
    COG|CG|178|002|202|Congo|Congo|الكونغو
    COK|CK|184|009|061|Cook Islands|Îles Cook|جزر كوك
    COL|CO|170|019|419|Colombia|Colombie|كولومبيا
    COM|KM|174|002|202|Comoros|Comores|جزر القمر
    CPV|CV|132|002|202|Cabo Verde|Cabo Verde|كابو فيردي
    CRI|CR|188|019|419|Costa Rica|Costa Rica|كوستاريكا
    CUB|CU|192|019|419|Cuba|Cuba|كوبا
    CUW|CW|531|019|419|Curaçao|Curaçao|كوراساو
    CXR|CX|162|009|053|Christmas Island|Île Christmas|جزيرة عيد الميلاد
    CYM|KY|136|019|419|Cayman Islands|Îles Caïmanes|جزر كايمان
    CYP|CY|196|142|145|Cyprus|Chypre|قبرص
    CZE|CZ|203|150|151|Czechia|Tchéquie|تشيكيا
    DEU|DE|276|150|155|Germany|Allemagne|ألمانيا
    DJI|DJ|262|002|202|Djibouti|Djibouti|جيبوتي
    DMA|DM|212|019|419|Dominica|Dominique|دومينيكا
    DNK|DK|208|150|154|Denmark|Danemark|الدانمرك
    DOM|DO|214|019|419|Dominican Republic|République dominicaine|الجمهورية الدومينيكية
    DZA|DZ|012|002|015|Algeria|Algérie|الجزائر
    ECU|EC|218|019|419|Ecuador|Équateur|إكوادور
    EGY|EG|818|002|015|Egypt|Égypte|مصر
    ERI|ER|232|002|202|Eritrea|Érythrée|إريتريا
    ESH|EH|732|002|015|Western Sahara|Sahara occidental|الصحراء الغربية
    ESP|ES|724|150|039|Spain|Espagne|إسبانيا
    EST|EE|233|150|154|Estonia|Estonie|إستونيا
    ETH|ET|231|002|202|Ethiopia|Éthiopie|إثيوبيا
    FIN|FI|246|150|154|Finland|Finlande|فنلندا
    FJI|FJ|242|009|054|Fiji|Fidji|فيجي
    FLK|FK|238|019|419|Falkland Islands (Malvinas)|Îles Falkland (Malvinas)|جزر فوكلاند (مالفيناس)
    FRA|FR|250|150|155|France|France|فرنسا
    FRO|FO|234|150|154|Faroe Islands|Îles Féroé|جزر فايرو
    FSM|FM|583|009|057|Micronesia (Federated States of)|Micronésie (États fédérés de)|ميكرونيزيا (ولايات - الموحدة)
    GAB|GA|266|002|202|Gabon|Gabon|غابون
    GBR|GB|826|150|154|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية
    GEO|GE|268|142|145|Georgia|Géorgie|جورجيا
    GGY|GG|831|150|154|Guernsey|Guernesey|غيرنسي
    GHA|GH|288|002|202|Ghana|Ghana|غانا
    GIB|GI|292|150|039|Gibraltar|Gibraltar|جبل طارق
    GIN|GN|324|002|202|Guinea|Guinée|غينيا
    GLP|GP|312|019|419|Guadeloupe|Guadeloupe|غوادلوب
    GMB|GM|270|002|202|Gambia|Gambie|غامبيا
    GNB|GW|624|002|202|Guinea-Bissau|Guinée-Bissau|غينيا - بيساو
    GNQ|GQ|226|002|202|Equatorial Guinea|Guinée équatoriale|غينيا الاستوائية
    GRC|GR|300|150|039|Greece|Grèce|اليونان
    GRD|GD|308|019|419|Grenada|Grenade|غرينادا
    GRL|GL|304|019|021|Greenland|Groenland|غرينلند
    GTM|GT|320|019|419|Guatemala|Guatemala|غواتيمالا
    GUF|GF|254|019|419|French Guiana|Guyane française|غيانا الفرنسية
    GUM|GU|316|009|057|Guam|Guam|غوام
    GUY|GY|328|019|419|Guyana|Guyana|غيانا
    HKG|HK|344|142|030|China, Hong Kong Special Administrative Region|Chine, région administrative spéciale de Hong Kong|الصين، منطقة هونغ كونغ الإدارية الخاصة
    HMD|HM|334|009|053|Heard Island and McDonald Islands|Île Heard-et-Îles MacDonald|جزيرة هيرد وجزر ماكدونالد
    HND|HN|340|019|419|Honduras|Honduras|هندوراس
    HRV|HR|191|150|039|Croatia|Croatie|كرواتيا
    HTI|HT|332|019|419|Haiti|Haïti|هايتي
    HUN|HU|348|150|151|Hungary|Hongrie|هنغاريا
    IDN|ID|360|142|035|Indonesia|Indonésie|إندونيسيا
    IMN|IM|833|150|154|Isle of Man|Île de Man|جزيرة مان
    IND|IN|356|142|034|India|Inde|الهند
    IOT|IO|086|002|202|British Indian Ocean Territory|Territoire britannique de l'océan Indien|الإقليم البريطاني في المحيط الهندي
    IRL|IE|372|150|154|Ireland|Irlande|آيرلندا
    IRN|IR|364|142|034|Iran (Islamic Republic of)|Iran (République islamique d')|إيران (جمهورية - الإسلامية)
    IRQ|IQ|368|142|145|Iraq|Iraq|العراق
    ISL|IS|352|150|154|Iceland|Islande|آيسلندا
    ISR|IL|376|142|145|Israel|Israël|إسرائيل
    ITA|IT|380|150|039|Italy|Italie|إيطاليا
    JAM|JM|388|019|419|Jamaica|Jamaïque|جامايكا
    JEY|JE|832|150|154|Jersey|Jersey|جيرسي
    JOR|JO|400|142|145|Jordan|Jordanie|الأردن
    JPN|JP|392|142|030|Japan|Japon|اليابان
    KAZ|KZ|398|142|143|Kazakhstan|Kazakhstan|كازاخستان
    KEN|KE|404|002|202|Kenya|Kenya|كينيا
    KGZ|KG|417|142|143|Kyrgyzstan|Kirghizistan|قيرغيزستان
    KHM|KH|116|142|035|Cambodia|Cambodge|كمبوديا
    KIR|KI|296|009|057|Kiribati|Kiribati|كيريباس
    KNA|KN|659|019|419|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|سانت كيتس ونيفس
    KOR|KR|410|142|030|Republic of Korea|République de Corée|جمهورية كوريا
    KWT|KW|414|142|145|Kuwait|Koweït|الكويت
    LAO|LA|418|142|035|Lao People's Democratic Republic|République démocratique populaire lao|جمهورية لاو الديمقراطية الشعبية
    LBN|LB|422|142|145|Lebanon|Liban|لبنان
    LBR|LR|430|002|202|Liberia|Libéria|ليبريا
    LBY|LY|434|002|015|Libya|Libye|ليبيا
    LCA|LC|662|019|419|Saint Lucia|Sainte-Lucie|سانت لوسيا
    LIE|LI|438|150|155|Liechtenstein|Liechtenstein|ليختنشتاين
    LKA|LK|144|142|034|Sri Lanka|Sri Lanka|سري لانكا
    LSO|LS|426|002|202|Lesotho|Lesotho|ليسوتو
    LTU|LT|440|150|154|Lithuania|Lituanie|ليتوانيا
    LUX|LU|442|150|155|Luxembourg|Luxembourg|لكسمبرغ
    LVA|LV|428|150|154|Latvia|Lettonie|لاتفيا
    MAC|MO|446|142|030|China, Macao Special Administrative Region|Chine, région administrative spéciale de Macao|الصين، منطقة ماكاو الإدارية الخاصة
    MAF|MF|663|019|419|Saint Martin (French Part)|Saint-Martin (partie française)|سانت مارتن (الجزء الفرنسي)
    MAR|MA|504|002|015|Morocco|Maroc|المغرب
    MCO|MC|492|150|155|Monaco|Monaco|موناكو
    MDA|MD|498|150|151|Republic of Moldova|République de Moldova|جمهورية مولدوفا
    MDG|MG|450|002|202|Madagascar|Madagascar|مدغشقر
    MDV|MV|462|142|034|Maldives|Maldives|ملديف
    MEX|MX|484|019|419|Mexico|Mexique|المكسيك
    MHL|MH|584|009|057|Marshall Islands|Îles Marshall|جزر مارشال
    MKD|MK|807|150|039|North Macedonia|Macédoine du Nord|مقدونيا الشمالية
    MLI|ML|466|002|202|Mali|Mali|مالي
    MLT|MT|470|150|039|Malta|Malte|مالطة
    MMR|MM|104|142|035|Myanmar|Myanmar|ميانمار
    MNE|ME|499|150|039|Montenegro|Monténégro|الجبل الأسود
    MNG|MN|496|142|030|Mongolia|Mongolie|منغوليا
    MNP|MP|580|009|057|Northern Mariana Islands|Îles Mariannes du Nord|جزر ماريانا الشمالية
    MOZ|MZ|508|002|202|Mozambique|Mozambique|موزامبيق
    MRT|MR|478|002|202|Mauritania|Mauritanie|موريتانيا
    MSR|MS|500|019|419|Montserrat|Montserrat|مونتسيرات
    MTQ|MQ|474|019|419|Martinique|Martinique|مارتينيك
    MUS|MU|480|002|202|Mauritius|Maurice|موريشيوس
    MWI|MW|454|002|202|Malawi|Malawi|ملاوي
    MYS|MY|458|142|035|Malaysia|Malaisie|ماليزيا
    MYT|YT|175|002|202|Mayotte|Mayotte|مايوت
    NAM|NA|516|002|202|Namibia|Namibie|ناميبيا
    NCL|NC|540|009|054|New Caledonia|Nouvelle-Calédonie|كاليدونيا الجديدة
    NER|NE|562|002|202|Niger|Niger|النيجر
    NFK|NF|574|009|053|Norfolk Island|Île Norfolk|جزيرة نورفولك
    NGA|NG|566|002|202|Nigeria|Nigéria|نيجيريا
    NIC|NI|558|019|419|Nicaragua|Nicaragua|نيكاراغوا
    NIU|NU|570|009|061|Niue|Nioué|نيوي
    NLD|NL|528|150|155|Netherlands|Pays-Bas|هولندا
    NOR|NO|578|150|154|Norway|Norvège|النرويج
    NPL|NP|524|142|034|Nepal|Népal|نيبال
    NRU|NR|520|009|057|Nauru|Nauru|ناورو
    NZL|NZ|554|009|053|New Zealand|Nouvelle-Zélande|نيوزيلندا
    OMN|OM|512|142|145|Oman|Oman|عمان
    PAK|PK|586|142|034|Pakistan|Pakistan|باكستان
    PAN|PA|591|019|419|Panama|Panama|بنما
    PCN|PN|612|009|061|Pitcairn|Pitcairn|بيتكرن
    PER|PE|604|019|419|Peru|Pérou|بيرو
    PHL|PH|608|142|035|Philippines|Philippines|الفلبين
    PLW|PW|585|009|057|Palau|Palaos|بالاو
    PNG|PG|598|009|054|Papua New Guinea|Papouasie-Nouvelle-Guinée|بابوا غينيا الجديدة
    POL|PL|616|150|151|Poland|Pologne|بولندا
    PRI|PR|630|019|419|Puerto Rico|Porto Rico|بورتوريكو
    PRK|KP|408|142|030|Democratic People's Republic of Korea|République populaire démocratique de Corée|جمهورية كوريا الشعبية الديمقراطية
    PRT|PT|620|150|039|Portugal|Portugal|البرتغال
    PRY|PY|600|019|419|Paraguay|Paraguay|باراغواي
    PSE|PS|275|142|145|State of Palestine|État de Palestine|دولة فلسطين
    PYF|PF|258|009|061|French Polynesia|Polynésie française|بولينيزيا الفرنسية
    QAT|QA|634|142|145|Qatar|Qatar|قطر
    REU|RE|638|002|202|Réunion|Réunion|ريونيون
    ROU|RO|642|150|151|Romania|Roumanie|رومانيا
    RUS|RU|643|150|151|Russian Federation|Fédération de Russie|الاتحاد الروسي
    RWA|RW|646|002|202|Rwanda|Rwanda|رواندا
    SAU|SA|682|142|145|Saudi Arabia|Arabie saoudite|المملكة العربية السعودية
    SDN|SD|729|002|015|Sudan|Soudan|السودان
    SEN|SN|686|002|202|Senegal|Sénégal|السنغال
    SGP|SG|702|142|035|Singapore|Singapour|سنغافورة
    SGS|GS|239|019|419|South Georgia and the South Sandwich Islands|Géorgie du Sud-et-les Îles Sandwich du Sud|جورجيا الجنوبية وجزر ساندويتش الجنوبية
    SHN|SH|654|002|202|Saint Helena|Sainte-Hélène|سانت هيلانة
    SJM|SJ|744|150|154|Svalbard and Jan Mayen Islands|Îles Svalbard-et-Jan Mayen|جزيرتي سفالبارد وجان مايِن
    SLB|SB|090|009|054|Solomon Islands|Îles Salomon|جزر سليمان
    SLE|SL|694|002|202|Sierra Leone|Sierra Leone|سيراليون
    SLV|SV|222|019|419|El Salvador|El Salvador|السلفادور
    SMR|SM|674|150|039|San Marino|Saint-Marin|سان مارينو
    SOM|SO|706|002|202|Somalia|Somalie|الصومال
    SPM|PM|666|019|021|Saint Pierre and Miquelon|Saint-Pierre-et-Miquelon|سان بيير وميكلون
    SRB|RS|688|150|039|Serbia|Serbie|صربيا
    SSD|SS|728|002|202|South Sudan|Soudan du Sud|جنوب السودان
    STP|ST|678|002|202|Sao Tome and Principe|Sao Tomé-et-Principe|سان تومي وبرينسيبي
    SUR|SR|740|019|419|Suriname|Suriname|سورينام
    SVK|SK|703|150|151|Slovakia|Slovaquie|سلوفاكيا
    SVN|SI|705|150|039|Slovenia|Slovénie|سلوفينيا
    SWE|SE|752|150|154|Sweden|Suède|السويد
    SWZ|SZ|748|002|202|Eswatini|Eswatini|إسواتيني
    SXM|SX|534|019|419|Sint Maarten (Dutch part)|Saint-Martin (partie néerlandaise)|سانت مارتن (الجزء الهولندي)
    SYC|SC|690|002|202|Seychelles|Seychelles|سيشيل
    SYR|SY|760|142|145|Syrian Arab Republic|République arabe syrienne|الجمهورية العربية السورية
    TCA|TC|796|019|419|Turks and Caicos Islands|Îles Turques-et-Caïques|جزر تركس وكايكوس
    TCD|TD|148|002|202|Chad|Tchad|تشاد
    TGO|TG|768|002|202|Togo|Togo|توغو
    THA|TH|764|142|035|Thailand|Thaïlande|تايلند
    TJK|TJ|762|142|143|Tajikistan|Tadjikistan|طاجيكستان
    TKL|TK|772|009|061|Tokelau|Tokélaou|توكيلاو
    TKM|TM|795|142|143|Turkmenistan|Turkménistan|تركمانستان
    TLS|TL|626|142|035|Timor-Leste|Timor-Leste|تيمور - ليشتي
    TON|TO|776|009|061|Tonga|Tonga|تونغا
    TTO|TT|780|019|419|Trinidad and Tobago|Trinité-et-Tobago|ترينيداد وتوباغو
    TUN|TN|788|002|015|Tunisia|Tunisie|تونس
    TUR|TR|792|142|145|Türkiye|Türkiye|تركيا
    TUV|TV|798|009|061|Tuvalu|Tuvalu|توفالو
    TWN|TW|158|142|030|Taiwan|Taïwan|تايوان
    TZA|TZ|834|002|202|United Republic of Tanzania|République-Unie de Tanzanie|جمهورية تنزانيا المتحدة
    UGA|UG|800|002|202|Uganda|Ouganda|أوغندا
    UKR|UA|804|150|151|Ukraine|Ukraine|أوكرانيا
    UMI|UM|581|009|057|United States Minor Outlying Islands|Îles mineures éloignées des États-Unis|جزر الولايات المتحدة النائية
    URY|UY|858|019|419|Uruguay|Uruguay|أوروغواي
    USA|US|840|019|021|United States of America|États-Unis d'Amérique|الولايات المتحدة الأمريكية
    UZB|UZ|860|142|143|Uzbekistan|Ouzbékistan|أوزبكستان
    VAT|VA|336|150|039|Holy See|Saint-Siège|الكرسي الرسولي
    VCT|VC|670|019|419|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|سانت فنسنت وجزر غرينادين
    VEN|VE|862|019|419|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|فنزويلا (جمهورية - البوليفارية)
    VGB|VG|092|019|419|British Virgin Islands|Îles Vierges britanniques|جزر فرجن البريطانية
    VIR|VI|850|019|419|United States Virgin Islands|Îles Vierges américaines|جزر فرجن التابعة للولايات المتحدة
    VNM|VN|704|142|035|Viet Nam|Viet Nam|فييت نام
    VUT|VU|548|009|054|Vanuatu|Vanuatu|فانواتو
    WLF|WF|876|009|061|Wallis and Futuna Islands|Îles Wallis-et-Futuna|جزر واليس وفوتونا
    WSM|WS|882|009|061|Samoa|Samoa|ساموا
    YEM|YE|887|142|145|Yemen|Yémen|اليمن
    ZAF|ZA|710|002|202|South Africa|Afrique du Sud|جنوب أفريقيا
    ZMB|ZM|894|002|202|Zambia|Zambie|زامبيا
    ZWE|ZW|716|002|202|Zimbabwe|Zimbabwe|زمبابوي
    """
}

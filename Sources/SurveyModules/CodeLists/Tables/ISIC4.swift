extension CodeList {
  /// ISIC Rev. 4: industries, 21 sections, 88 divisions, 238 groups and 419 classes.
  public static let isic4 = CodeList(
    "ISIC Rev. 4", title: "Industries",
    source:
      "United Nations Statistics Division, International Standard Industrial Classification, Revision 4 (2008)",
    rows: """
      A||Agriculture, forestry and fishing|Agriculture, sylviculture et pêche|الزراعة والحراجة وصيد الأسماك
      01|A|Crop and animal production, hunting and related service activities|Culture et production animale, chasse et activités de services connexes|أنشطة زراعة المحاصيل والإنتاج الحيواني والصيد والخدمات المتصلة
      011|01|Growing of non-perennial crops|Cultures temporaires|زراعة المحاصيل غير الدائمة
      0111|011|Growing of cereals (except rice), leguminous crops and oil seeds|Culture de céréales (à l'exception du riz), de légumineuses et de graines oléagineuses|زراعة الحبوب (باستثناء الأرز) والمحاصيل البقولية والبذور الزيتية
      0112|011|Growing of rice|Culture du riz|زراعة الأرز
      0113|011|Growing of vegetables and melons, roots and tubers|Culture de légumes et de melons, de racines et tubercules|زراعة الخضر والبطيخيات والجذور والدرنات
      0114|011|Growing of sugar cane|Culture de canne à sucre|زراعة قصب السكر
      0115|011|Growing of tobacco|Culture de tabac|زراعة التبغ
      0116|011|Growing of fibre crops|Culture de plantes à fibres textiles|زراعة محاصيل الألياف
      0119|011|Growing of other non-perennial crops|Autres cultures temporaires|زراعة المحاصيل الأخرى غير الدائمة
      012|01|Growing of perennial crops|Cultures permanentes|زراعة المحاصيل الدائمة
      0121|012|Growing of grapes|Culture de raisin|زراعة الأعناب
      0122|012|Growing of tropical and subtropical fruits|Culture de fruits tropicaux et subtropicaux|زراعة الفواكه المدارية وشبه المدارية
      0123|012|Growing of citrus fruits|Culture d'agrumes|زراعة الحمضيات (الموالح)
      0124|012|Growing of pome fruits and stone fruits|Culture de fruits à pépins et de fruits à noyaux|زراعة الثمار التفاحية والثمار ذات النواة
      0125|012|Growing of other tree and bush fruits and nuts|Culture d'autres fruits sur arbres et arbustes, et de fruits à coque|زراعة أشجار وشجيرات الفاكهة الأخرى والجوزيات
      0126|012|Growing of oleaginous fruits|Culture de fruits oléagineux|زراعة الثمار الزيتية
      0127|012|Growing of beverage crops|Culture de plantes pour boisson|زراعة محاصيل المشروبات
      0128|012|Growing of spices, aromatic, drug and pharmaceutical crops|Culture de plantes pour épices, de plantes aromatiques et de plantes pour médicaments et produits pharmaceutiques|زراعة التوابل والمحاصيل العطرية ومحاصيل العقاقير والمحاصيل الصيدلانية
      0129|012|Growing of other perennial crops|Autres cultures permanentes|زراعة المحاصيل الدائمة الأخرى
      013|01|Plant propagation|Prolifération végétale|إكثار النباتات
      0130|013|Plant propagation|Prolifération végétale|إكثار النباتات
      014|01|Animal production|Production animale|الإنتاج الحيواني
      0141|014|Raising of cattle and buffaloes|Élevage de bovins et de buffles|تربية الماشية والجاموس
      0142|014|Raising of horses and other equines|Élevage de chevaux et autres équidés|تربية الخيول والحيوانات الخيلية الأخرى
      0143|014|Raising of camels and camelids|Élevage de chameaux et autres camélidés|تربية الجمال والحيوانات الجملية
      0144|014|Raising of sheep and goats|Élevage de moutons et de chèvres|تربية الضأن والماعز
      0145|014|Raising of swine/pigs|Élevage de porcins|تربية الخنازير
      0146|014|Raising of poultry|Élevage de volailles|تربية الدواجن
      0149|014|Raising of other animals|Élevage d'autres animaux|تربية الحيوانات الأخرى
      015|01|Mixed farming|Exploitation mixte|الزراعة المختلطة
      0150|015|Mixed farming|Exploitation mixte|الزراعة المختلطة
      016|01|Support activities to agriculture and post-harvest crop activities|Activités d'appui à l'agriculture et activités consécutives à la récolte|أنشطة دعم زراعة وأنشطة المحاصيل بعد الحصاد
      0161|016|Support activities for crop production|Activités d'appui à la culture|أنشطة الدعم لإنتاج المحاصيل
      0162|016|Support activities for animal production|Activités d'appui à la production animale|أنشطة الدعم للإنتاج الحيواني
      0163|016|Post-harvest crop activities|Activités consécutives à la récolte|أنشطة محاصيل بعد الحصاد
      0164|016|Seed processing for propagation|Préparation des semences aux fins de propagation|معالجة البذور للتكاثر
      017|01|Hunting, trapping and related service activities|Chasse, piégeage et activités de services connexes|الصيد والقنص وأنشطة الخدمات المتصلة
      0170|017|Hunting, trapping and related service activities|Chasse, piégeage et activités de services connexes|الصيد والقنص وأنشطة الخدمات المتصلة
      02|A|Forestry and logging|Sylviculture et exploitation forestière|الحراجة وقطع الأخشاب
      021|02|Silviculture and other forestry activities|Sylviculture et autres activités d'exploitation forestière|زراعة الأحراج وأنشطة الحراجة الأخرى
      0210|021|Silviculture and other forestry activities|Sylviculture et autres activités d'exploitation forestière|زراعة الأحراج وأنشطة الحراجة الأخرى
      022|02|Logging|Exploitation forestière|قطع الأخشاب
      0220|022|Logging|Exploitation forestière|قطع الأخشاب
      023|02|Gathering of non-wood forest products|Récolte de produits forestiers autres que le bois|جمع منتجات الأحراج غير الخشبية
      0230|023|Gathering of non-wood forest products|Récolte de produits forestiers autres que le bois|جمع منتجات الأحراج غير الخشبية
      024|02|Support services to forestry|Services d'appui à la sylviculture|خدمات الدعم للحراجة
      0240|024|Support services to forestry|Services d'appui à la sylviculture|خدمات الدعم للحراجة
      03|A|Fishing and aquaculture|Pêche et aquaculture|صيد الأسماك وتربية المائيات
      031|03|Fishing|Pêche|صيد الأسماك
      0311|031|Marine fishing|Pêche en mer|صيد الأسماك البحرية
      0312|031|Freshwater fishing|Pêche en eau douce|صيد أسماك المياه العذبة
      032|03|Aquaculture|Aquaculture|تربية المائيات
      0321|032|Marine aquaculture|Aquaculture en mer|تربية المائيات البحرية
      0322|032|Freshwater aquaculture|Aquaculture en eau douce|تربية المائيات في المياه العذبة
      B||Mining and quarrying|Activités extractives|التعدين واستغلال المحاجر
      05|B|Mining of coal and lignite|Extraction de charbon et de lignite|تعدين الفحم والليغنيت
      051|05|Mining of hard coal|Extraction de houille|
      0510|051|Mining of hard coal|Extraction de houille|
      052|05|Mining of lignite|Extraction de lignite|تعدين الليغنيت
      0520|052|Mining of lignite|Extraction de lignite|تعدين الليغنيت
      06|B|Extraction of crude petroleum and natural gas|Extraction de pétrole brut et de gaz naturel|استخراج النفط الخام والغاز الطبيعي
      061|06|Extraction of crude petroleum|Extraction de pétrole brut|استخراج النفط الخام
      0610|061|Extraction of crude petroleum|Extraction de pétrole brut|استخراج النفط الخام
      062|06|Extraction of natural gas|Extraction de gaz naturel|استخراج الغاز الطبيعي
      0620|062|Extraction of natural gas|Extraction de gaz naturel|استخراج الغاز الطبيعي
      07|B|Mining of metal ores|Extraction de minerais métalliques|تعدين ركازات الفلزات
      071|07|Mining of iron ores|Extraction de minerais métalliques|تعدين ركازات الحديد
      0710|071|Mining of iron ores|Extraction de minerais métalliques|تعدين ركازات الحديد
      072|07|Mining of non-ferrous metal ores|Extraction de métaux non ferreux|تعدين ركازات الفلزات غير الحديدية
      0721|072|Mining of uranium and thorium ores|Extraction de minerais d'uranium et de thorium|تعدين ركازات اليورانيوم والثوريوم
      0729|072|Mining of other non-ferrous metal ores|Extraction de minerais et d'autres métaux non ferreux|تعدين ركازات الفلزات غير الحديدية الأخرى
      08|B|Other mining and quarrying|Autres activités extractives|الأنشطة الأخرى للتعدين واستغلال المحاجر
      081|08|Quarrying of stone, sand and clay|Extraction de pierres, de sables et d'argiles|استغلال المحاجر لاستخراج الأحجار والرمال والطَفل
      0810|081|Quarrying of stone, sand and clay|Extraction de pierres, de sables et d'argiles|استغلال المحاجر لاستخراج الأحجار والرمال والطَفل
      089|08|Mining and quarrying n.e.c.|Activités extractives, n.c.a.|أنشطة التعدين واستغلال المحاجر غير المصنَّفة في موضع آخر
      0891|089|Mining of chemical and fertilizer minerals|Extraction de minerais pour l'industrie chimique et d'engrais naturels|تعدين المعادن الكيميائية ومعادن الأسمدة
      0892|089|Extraction of peat|Extraction de tourbe|استخراج الخث
      0893|089|Extraction of salt|Extraction de sel|استخراج الملح
      0899|089|Other mining and quarrying n.e.c.|Autres activités extractives, n.c.a.|أنشطة التعدين واستغلال المحاجر غير المصنَّفة في موضع آخر
      09|B|Mining support service activities|Activités annexes de l'extraction|أنشطة خدمات دعم التعدين
      091|09|Support activities for petroleum and natural gas extraction|Activités annexes à l'extraction de pétrole et de gaz naturel|أنشطة الدعم لاستخراج النفط والغاز الطبيعي
      0910|091|Support activities for petroleum and natural gas extraction|Activités annexes à l'extraction de pétrole et de gaz naturel|أنشطة الدعم لاستخراج النفط والغاز الطبيعي
      099|09|Support activities for other mining and quarrying|Activités annexes d'autres activités extractives|أنشطة دعم الأعمال الأخرى للتعدين واستغلال المحاجر
      0990|099|Support activities for other mining and quarrying|Activités annexes d'autres activités extractives|أنشطة دعم الأعمال الأخرى للتعدين واستغلال المحاجر
      C||Manufacturing|Activités de fabrication|الصناعة التحويلية
      10|C|Manufacture of food products|Fabrication de produits alimentaires et de boissons|صُنع المنتجات الغذائية
      101|10|Processing and preserving of meat|Traitement et conservation de viande|تجهيز وحفظ اللحوم
      1010|101|Processing and preserving of meat|Traitement et conservation de viande|تجهيز وحفظ اللحوم
      102|10|Processing and preserving of fish, crustaceans and molluscs|Traitement et conservation de poissons, crustacés et mollusques|تجهيز وحفظ السمك والقشريات والرخويات
      1020|102|Processing and preserving of fish, crustaceans and molluscs|Traitement et conservation de poissons, crustacés et mollusques|تجهيز وحفظ السمك والقشريات والرخويات
      103|10|Processing and preserving of fruit and vegetables|Traitement et conservation de fruits et légumes|تجهيز وحفظ الفاكهة والخضر
      1030|103|Processing and preserving of fruit and vegetables|Traitement et conservation de fruits et légumes|تجهيز وحفظ الفاكهة والخضر
      104|10|Manufacture of vegetable and animal oils and fats|Fabrication d'huiles et graisses végétales et animales|صُنع الزيوت والدهون النباتية والحيوانية
      1040|104|Manufacture of vegetable and animal oils and fats|Fabrication d'huiles et graisses végétales et animales|صُنع الزيوت والدهون النباتية والحيوانية
      105|10|Manufacture of dairy products|Fabrication de produits laitiers|صُنع منتجات الألبان
      1050|105|Manufacture of dairy products|Fabrication de produits laitiers|صُنع منتجات الألبان
      106|10|Manufacture of grain mill products, starches and starch products|Travail des grains et fabrication de produits amylacés|صُنع منتجات طواحين الحبوب والنشاء ومنتجات النشاء
      1061|106|Manufacture of grain mill products|Travail des grains|صُنع منتجات طواحين الحبوب
      1062|106|Manufacture of starches and starch products|Fabrication de produits amylacés|صُنع النشاء ومنتجات النشاء
      107|10|Manufacture of other food products|Fabrication d'autres produits alimentaires|صُنع منتجات الأغذية الأخرى
      1071|107|Manufacture of bakery products|Boulangerie, pâtisserie, biscuiterie|صُنع منتجات المخابز
      1072|107|Manufacture of sugar|Fabrication de sucre|صُنع السكر
      1073|107|Manufacture of cocoa, chocolate and sugar confectionery|Fabrication de cacao, chocolat et confiserie|صُنع الكاكاو والشوكولاتة والحلويات السكرية
      1074|107|Manufacture of macaroni, noodles, couscous and similar farinaceous products|Fabrication de pâtes alimentaires, de couscous et de produits farineux similaires|صُنع المعكرونة وشرائط المعكرونة والكسكسي والمنتجات النشوية المماثلة
      1075|107|Manufacture of prepared meals and dishes|Fabrication de plats préparés|صُنع وجبات وأطباق جاهزة
      1079|107|Manufacture of other food products n.e.c.|Fabrication d'autres produits alimentaires, n.c.a.|صُنع منتجات الأغذية الأخرى غير المصنَّفة في موضع آخر
      108|10|Manufacture of prepared animal feeds|Fabrication d'aliments pour animaux|صُنع الأعلاف الحيوانية المحضَّرة
      1080|108|Manufacture of prepared animal feeds|Fabrication d'aliments pour animaux|صُنع الأعلاف الحيوانية المحضَّرة
      11|C|Manufacture of beverages|Fabrication de boissons|صُنع المشروبات
      110|11|Manufacture of beverages|Fabrication de boissons|صُنع المشروبات
      1101|110|Distilling, rectifying and blending of spirits|Distillation, rectification et mélange de spiritueux|تقطير المشروبات الروحية وتكريرها وخلطها
      1102|110|Manufacture of wines|Fabrication de vins|صُنع الأنبذة
      1103|110|Manufacture of malt liquors and malt|Fabrication de boissons alcoolisées à base de malt; production de malt|صُنع المشروبات الكحولية من الشعير وصُنع مشروب الشعير
      1104|110|Manufacture of soft drinks; production of mineral waters and other bottled waters|Fabrication de boissons non alcoolisées; production d'eaux minérales et autres eaux en bouteille|صُنع المشروبات غير الكحولية؛ إنتاج المياه المعدنية والمياه الأخرى المعبأة في زجاجات
      12|C|Manufacture of tobacco products|Fabrication de produits à base de tabac|صُنع منتجات التبغ
      120|12|Manufacture of tobacco products|Fabrication de produits à base de tabac|صُنع منتجات التبغ
      1200|120|Manufacture of tobacco products|Fabrication de produits à base de tabac|صُنع منتجات التبغ
      13|C|Manufacture of textiles|Fabrication de textiles|صُنع المنسوجات
      131|13|Spinning, weaving and finishing of textiles|Filature, tissage et achèvement des textiles|غزل المنسوجات ونسجها وإتمام تجهيزها
      1311|131|Preparation and spinning of textile fibres|Préparation et filature des fibres textiles|تحضير وغزل ألياف المنسوجات
      1312|131|Weaving of textiles|Tissage des textiles|نسج المنسوجات
      1313|131|Finishing of textiles|Achèvement des textiles|إتمام تجهيز المنسوجات
      139|13|Manufacture of other textiles|Fabrication d'autres articles textiles|صُنع المنسوجات الأخرى
      1391|139|Manufacture of knitted and crocheted fabrics|Fabrication d'étoffes et d'articles de bonneterie|صُنع الأقمشة المغزولة بصنارة (التريكو) وبإبرة معقوفة (الكروشيه)
      1392|139|Manufacture of made-up textile articles, except apparel|Fabrication d'articles confectionnés en textiles, sauf l'habillement|صُنع المنسوجات الجاهزة باستثناء الملبوسات
      1393|139|Manufacture of carpets and rugs|Fabrication de tapis et carpettes|صُنع البُسط والسجاد
      1394|139|Manufacture of cordage, rope, twine and netting|Fabrication de cordes, câbles, ficelles et filets|صُنع حبال السُفن والحبال من المجدولات القنبية والشباك
      1399|139|Manufacture of other textiles n.e.c.|Fabrication d'articles textiles, n.c.a.|صُنع منسوجات أخرى غير مصنّفة في موضع آخر
      14|C|Manufacture of wearing apparel|Fabrication d'articles d'habillement|صُنع الملبوسات
      141|14|Manufacture of wearing apparel, except fur apparel|Fabrication d'articles d'habillement autre qu'en fourrure|صُنع الملبوسات باستثناء الملبوسات الفرائية
      1410|141|Manufacture of wearing apparel, except fur apparel|Fabrication d'articles d'habillement autre qu'en fourrure|صُنع الملبوسات باستثناء الملبوسات الفرائية
      142|14|Manufacture of articles of fur|Fabrication d'articles en fourrure|صُنع أصناف الفراء
      1420|142|Manufacture of articles of fur|Fabrication d'articles en fourrure|صُنع أصناف الفراء
      143|14|Manufacture of knitted and crocheted apparel|Fabrication d'articles de bonneterie|صُنع الملبوسات من التريكو والكروشيه
      1430|143|Manufacture of knitted and crocheted apparel|Fabrication d'articles de bonneterie|صُنع الملبوسات من التريكو والكروشيه
      15|C|Manufacture of leather and related products|Fabrication de cuir et d'articles de cuir|صُنع المنتجات الجلدية والمنتجات ذات الصلة
      151|15|Tanning and dressing of leather; manufacture of luggage, handbags, saddlery and harness; dressing and dyeing of fur|Apprêt et tannage des cuirs; fabrication d'articles de voyage et de maroquinerie, d'articles de sellerie et de bourrellerie; préparation et teinture des fourrures|دبغ وتهيئة الجلود؛ صُنع حقائب الأمتعة وحقائب اليد والسروج والأعنة؛ تهيئة وصبغ الفراء
      1511|151|Tanning and dressing of leather; dressing and dyeing of fur|Apprêt et tannage des cuirs; préparation et teinture des fourrures|دبغ وتهيئة الجلود؛ تهيئة وصبغ الفراء
      1512|151|Manufacture of luggage, handbags and the like, saddlery and harness|Fabrication d'articles de voyage et de maroquinerie, d'articles de sellerie et de bourrellerie|صُنع حقائب الأمتعة وحقائب اليد وما شابهها، والسروج والأعنة
      152|15|Manufacture of footwear|Fabrication de chaussures|صُنع الأحذية
      1520|152|Manufacture of footwear|Fabrication de chaussures|صُنع الأحذية
      16|C|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials|Production de bois et d'articles en bois et en liège (sauf fabrication de meubles); fabrication d'articles de vannerie et de sparterie|صُنع الخشب ومنتجات الخشب والفلين، باستثناء الأثاث؛ صُنع أصناف من القش ومواد الضفر
      161|16|Sawmilling and planing of wood|Sciage et rabotage du bois|نشر الخشب وسحجه
      1610|161|Sawmilling and planing of wood|Sciage et rabotage du bois|نشر الخشب وسحجه
      162|16|Manufacture of products of wood, cork, straw and plaiting materials|Fabrication d'articles en bois, liège, vannerie et sparterie|صُنع منتجات من الخشب والفلِّين ومواد الضفر
      1621|162|Manufacture of veneer sheets and wood-based panels|Fabrication de feuilles de placage et de panneaux à base de bois|صُنع رقائق من قشرة الخشب والألواح المصنوعة من الخشب
      1622|162|Manufacture of builders' carpentry and joinery|Fabrication d'ouvrages de charpenterie et de menuiserie du bâtiment|صُنع منتجات ومشغولات النجارة اللازمة لعمال البناء
      1623|162|Manufacture of wooden containers|Fabrication d'emballages en bois|صُنع الأوعية الخشبية
      1629|162|Manufacture of other products of wood; manufacture of articles of cork, straw and plaiting materials|Fabrication d'autres ouvrages en bois; fabrication d'ouvrages en liège, vannerie et sparterie|صُنع منتجات خشبية أخرى، صُنع أصناف الفلِّين والقش ومواد الضفر
      17|C|Manufacture of paper and paper products|Fabrication de papier et d'articles en papier|صُنع الورق ومنتجات الورق
      170|17|Manufacture of paper and paper products|Fabrication de papier et d'articles en papier|صُنع الورق ومنتجات الورق
      1701|170|Manufacture of pulp, paper and paperboard|Fabrication de pâte, de papier et de carton|صُنع اللُباب والورق والورق المقوى
      1702|170|Manufacture of corrugated paper and paperboard and of containers of paper and paperboard|Fabrication de papier et carton ondulés et d'emballages en papier et carton|صُنع الورق المموَّج والورق المقوى والأوعية المصنوعة من الورق والورق المقوى
      1709|170|Manufacture of other articles of paper and paperboard|Fabrication d'autres articles en papier et carton|صُنع أصناف أخرى من الورق والورق المقوى
      18|C|Printing and reproduction of recorded media|Imprimerie et reproduction de supports enregistrés|الطباعة واستنساخ وسائط الإعلام المسجّلة
      181|18|Printing and service activities related to printing|Imprimerie et activités annexes|الطباعة وأنشطة الخدمات المتصلة بالطباعة
      1811|181|Printing|Imprimerie|الطباعة
      1812|181|Service activities related to printing|Activités annexes à l'imprimerie|أنشطة الخدمات المتصلة بالطباعة
      182|18|Reproduction of recorded media|Reproduction de supports enregistrés|استنساخ وسائط الإعلام المسجَّلة
      1820|182|Reproduction of recorded media|Reproduction de supports enregistrés|استنساخ وسائط الإعلام المسجَّلة
      19|C|Manufacture of coke and refined petroleum products|Cokéfaction et fabrication de produits pétroliers raffinés|صُنع فحم الكوك والمنتجات النفطية المكررة
      191|19|Manufacture of coke oven products|Cokéfaction|صُنع منتجات أفران الكوك
      1910|191|Manufacture of coke oven products|Cokéfaction|صُنع منتجات أفران الكوك
      192|19|Manufacture of refined petroleum products|Production de produits pétroliers raffinés|صُنع المنتجات النفطية المكررة
      1920|192|Manufacture of refined petroleum products|Production de produits pétroliers raffinés|صُنع المنتجات النفطية المكررة
      20|C|Manufacture of chemicals and chemical products|Fabrication de produits chimiques|صُنع المواد الكيميائية والمنتجات الكيميائية
      201|20|Manufacture of basic chemicals, fertilizers and nitrogen compounds, plastics and synthetic rubber in primary forms|Fabrication de produits chimiques de base, d'engrais et de produits azotés, de matières plastiques et de caoutchouc synthétique sous formes primaires|صُنع المواد الكيميائية الأساسية، صُنع الأسمدة والمركَّبات الأزوتية واللدائن والمطاط التركيبي في أشكال أوَّلية
      2011|201|Manufacture of basic chemicals|Fabrication de produits chimiques de base|صُنع المواد الكيميائية الأساسية
      2012|201|Manufacture of fertilizers and nitrogen compounds|Fabrication d'engrais et de produits azotés|صُنع الأسمدة والمركبات الأزوتية
      2013|201|Manufacture of plastics and synthetic rubber in primary forms|Fabrication de matières plastiques et de caoutchouc synthétique sous formes primaires|صُنع اللدائن والمطاط التركيبي في أشكالها الأوَّلية
      202|20|Manufacture of other chemical products|Fabrication d'autres produits chimiques|صُنع منتجات كيميائية أخرى
      2021|202|Manufacture of pesticides and other agrochemical products|Fabrication de pesticides et d'autres produits agrochimiques|صُنع مبيدات الآفات والمنتجات الكيميائية الزراعية الأخرى
      2022|202|Manufacture of paints, varnishes and similar coatings, printing ink and mastics|Fabrication de peintures, vernis et produits similaires, d'encres d'imprimerie et de mastics|صُنع الدهانات والورنيشات والطلاءات المماثلة، وأحبار الطباعة والمعاجين المستكية
      2023|202|Manufacture of soap and detergents, cleaning and polishing preparations, perfumes and toilet preparations|Fabrication de savons et détergents, de produits d'entretien, de parfums et de produits pour la toilette|صُنع الصابون والمنظفات، ومستحضرات التنظيف والتلميع، العطور ومستحضرات التجميل
      2029|202|Manufacture of other chemical products n.e.c.|Fabrication d'autres produits chimiques, n.c.a.|صُنع المنتجات الكيميائية الأخرى غير المصنّفة في موضع آخر
      203|20|Manufacture of man-made fibres|Fabrication de fibres synthétiques ou artificielles|صُنع الألياف الاصطناعية
      2030|203|Manufacture of man-made fibres|Fabrication de fibres synthétiques ou artificielles|صُنع الألياف الاصطناعية
      21|C|Manufacture of basic pharmaceutical products and pharmaceutical preparations|Fabrication de préparations pharmaceutiques, de produits chimiques à usage médicinal et de produits d'herboristerie|صُنع المنتجات الصيدلانية الأساسية والمستحضرات الصيدلانية
      210|21|Manufacture of pharmaceuticals, medicinal chemical and botanical products|Fabrication de préparations pharmaceutiques, de produits chimiques à usage médicinal et de produits d'herboristerie|صُنع المواد الصيدلانية والمنتجات الدوائية الكيميائية والنباتية
      2100|210|Manufacture of pharmaceuticals, medicinal chemical and botanical products|Fabrication de préparations pharmaceutiques, de produits chimiques à usage médicinal et de produits d'herboristerie|صُنع المواد الصيدلانية والمنتجات الدوائية الكيميائية والنباتية
      22|C|Manufacture of rubber and plastics products|Fabrication d'articles en caoutchouc et en matières plastiques|صُنع منتجات المطاط واللدائن
      221|22|Manufacture of rubber products|Fabrication de produits en caoutchouc|صُنع منتجات المطاط
      2211|221|Manufacture of rubber tyres and tubes; retreading and rebuilding of rubber tyres|Fabrication de pneumatiques et de chambres à air; rechapage et resculptage de pneumatiques|صُنع الإطارات والأنابيب المطاطية؛ وتجديد الأسطح الخارجية للإطارات المطاطية وإعادة بنائها
      2219|221|Manufacture of other rubber products|Fabrication d'autres articles en caoutchouc|صُنع المنتجات المطاطية الأخرى
      222|22|Manufacture of plastics products|Fabrication d'articles en matières plastiques|صُنع المنتجات اللدائنية
      2220|222|Manufacture of plastics products|Fabrication d'articles en matières plastiques|صُنع المنتجات اللدائنية
      23|C|Manufacture of other non-metallic mineral products|Fabrication d'autres produits minéraux non métalliques|صُنع منتجات المعادن اللافلزية الأخرى
      231|23|Manufacture of glass and glass products|Fabrication de verre et d'articles en verre|صُنع الزجاج والمنتجات الزجاجية
      2310|231|Manufacture of glass and glass products|Fabrication de verre et d'articles en verre|صُنع الزجاج والمنتجات الزجاجية
      239|23|Manufacture of non-metallic mineral products n.e.c.|Fabrication de produits minéraux non métalliques, n.c.a.|صُنع منتجات المعادن اللافلزية غير المصنّفة في موضع آخر
      2391|239|Manufacture of refractory products|Fabrication de produits réfractaires|صُنع المنتجات الحرارية
      2392|239|Manufacture of clay building materials|Fabrication de matériaux de construction en argile|صُنع المنتجات الطفلية الإنشائية
      2393|239|Manufacture of other porcelain and ceramic products|Fabrication d'autres articles en porcelaine et en céramique|صُنع المنتجات الأخرى من البورسلين والخزف
      2394|239|Manufacture of cement, lime and plaster|Fabrication de ciment, chaux et plâtre|
      2395|239|Manufacture of articles of concrete, cement and plaster|Fabrication d'ouvrages en béton, en ciment et en plâtre|صُنع أصناف من الخرسانة والأسمنت والجص
      2396|239|Cutting, shaping and finishing of stone|Taille, façonnage et finissage de la pierre|قطع وتشكيل وصقل الأحجار
      2399|239|Manufacture of other non-metallic mineral products n.e.c.|Fabrication d'autres produits minéraux non métalliques, n.c.a.|صُنع المنتجات المعدنية اللافلزية الأخرى غير المصنّفة في موضع آخر
      24|C|Manufacture of basic metals|Fabrication de produits métallurgiques de base|صُنع الفلّزات القاعدية
      241|24|Manufacture of basic iron and steel|Sidérurgie et première transformation de l'acier|صُنع الحديد القاعدي والصلب
      2410|241|Manufacture of basic iron and steel|Sidérurgie et première transformation de l'acier|صُنع الحديد القاعدي والصلب
      242|24|Manufacture of basic precious and other non-ferrous metals|Métallurgie et première transformation des métaux précieux et des métaux non ferreux|صُنع الفلزّات الثمينة وغير الحديدية القاعدية
      2420|242|Manufacture of basic precious and other non-ferrous metals|Métallurgie et première transformation des métaux précieux et des métaux non ferreux|صُنع الفلزّات الثمينة وغير الحديدية القاعدية
      243|24|Casting of metals|Fonderie|سبك المعادن
      2431|243|Casting of iron and steel|Fonderie de métaux ferreux|سبك الحديد والصلب
      2432|243|Casting of non-ferrous metals|Fonderie de métaux non ferreux|سبك المعادن غير الحديدية
      25|C|Manufacture of fabricated metal products, except machinery and equipment|Fabrication d'ouvrages en métaux (sauf machines et matériel)|صُنع منتجات المعادن المشكَّلة، باستثناء الآلات والمعدات
      251|25|Manufacture of structural metal products, tanks, reservoirs and steam generators|Construction et menuiserie métalliques; fabrication de citernes, réservoirs et générateurs de vapeur|صُنع المنتجات المعدنية الإنشائية والصهاريج والخزانات ومولدات البخار
      2511|251|Manufacture of structural metal products|Construction et menuiserie métalliques|صُنع المنتجات المعدنية الإنشائية
      2512|251|Manufacture of tanks, reservoirs and containers of metal|Fabrication de réservoirs, citernes et conteneurs métalliques|صُنع الصهاريج والخزانات والأوعية من المعادن
      2513|251|Manufacture of steam generators, except central heating hot water boilers|Fabrication de générateurs de vapeur (sauf chaudières de chauffage central à eau chaude)|صُنع مولِّدات البخار، باستثناء مراجل التدفئة المركزية بالمياه الساخنة
      252|25|Manufacture of weapons and ammunition|Fabrication d'armes et de munitions|صُنع الأسلحة والذخائر
      2520|252|Manufacture of weapons and ammunition|Fabrication d'armes et de munitions|صُنع الأسلحة والذخائر
      259|25|Manufacture of other fabricated metal products; metalworking service activities|Fabrication d'autres ouvrages en métaux; activités de services du travail des métaux|صُنع منتجات المعادن المشكَّلة الأخرى؛ أنشطة خدمات تشكيل المعادن
      2591|259|Forging, pressing, stamping and roll-forming of metal; powder metallurgy|Forgeage, emboutissage, estampage et profilage du métal; métallurgie des poudres|تشكيل المعادن بالطرق والكبس والسبك والدلفنة؛ ميتالورجيا المساحيق
      2592|259|Treatment and coating of metals; machining|Traitement et revêtement des métaux; façonnage|معالجة وطلي المعادن؛ المعالجة بالآلات
      2593|259|Manufacture of cutlery, hand tools and general hardware|Fabrication de coutellerie, d'outils à main et de quincaillerie générale|صُنع أدوات القطع والعُدد اليدوية والأدوات المعدنية العامة
      2599|259|Manufacture of other fabricated metal products n.e.c.|Fabrication d'ouvrages en métaux, n.c.a.|صُنع منتجات المعادن المشكَّلة الأخرى غير المصنّفة في موضع آخر
      26|C|Manufacture of computer, electronic and optical products|Fabrication d'ordinateurs, d'articles électroniques et optiques|صُنع الحواسيب والمنتجات الإلكترونية والبصرية
      261|26|Manufacture of electronic components and boards|Fabrication de composants électroniques et de dispositifs d'affichage|صُنع المكونات واللوحات الإلكترونية
      2610|261|Manufacture of electronic components and boards|Fabrication de composants électroniques et de dispositifs d'affichage|صُنع المكونات واللوحات الإلكترونية
      262|26|Manufacture of computers and peripheral equipment|Fabrication d'ordinateurs et de matériel périphérique|صُنع الحواسيب والمعدات الملحقة
      2620|262|Manufacture of computers and peripheral equipment|Fabrication d'ordinateurs et de matériel périphérique|صُنع الحواسيب والمعدات الملحقة
      263|26|Manufacture of communication equipment|Fabrication de matériel de communication|صُنع معدات الاتصالات
      2630|263|Manufacture of communication equipment|Fabrication de matériel de communication|صُنع معدات الاتصالات
      264|26|Manufacture of consumer electronics|Fabrication de matériel électronique grand public|صُنع الإلكترونيات الاستهلاكية
      2640|264|Manufacture of consumer electronics|Fabrication de matériel électronique grand public|صُنع الإلكترونيات الاستهلاكية
      265|26|Manufacture of measuring, testing, navigating and control equipment; watches and clocks|Fabrication de matériel pour la mesure, la vérification, la navigation et le contrôle; horlogerie|صُنع معدات القياس والاختبار والملاحة والمراقبة؛ وصُنع الساعات بأنواعها
      2651|265|Manufacture of measuring, testing, navigating and control equipment|Fabrication de matériel pour la mesure, la vérification, la navigation et le contrôle|صُنع معدات القياس والاختبار والملاحة والتحكُّم
      2652|265|Manufacture of watches and clocks|Fabrication d'horlogerie|صُنع الساعات بأنواعها (وآليات تحديد التوقيتات)
      266|26|Manufacture of irradiation, electromedical and electrotherapeutic equipment|Fabrication de matériel d'irradiation, électromédical et électrothérapeutique|صُنع معدات التشعيع والمعدات الكهربائية الطبية والعلاجية
      2660|266|Manufacture of irradiation, electromedical and electrotherapeutic equipment|Fabrication de matériel d'irradiation, électromédical et électrothérapeutique|صُنع معدات التشعيع والمعدات الكهربائية الطبية والعلاجية
      267|26|Manufacture of optical instruments and photographic equipment|Fabrication d'instruments d'optique et de matériel photographique|صُنع الأدوات البصرية ومعدات التصوير الفوتوغرافي
      2670|267|Manufacture of optical instruments and photographic equipment|Fabrication d'instruments d'optique et de matériel photographique|صُنع الأدوات البصرية ومعدات التصوير الفوتوغرافي
      268|26|Manufacture of magnetic and optical media|Fabrication de supports magnétiques et optiques|صُنع الوسائط المغناطيسية والبصرية
      2680|268|Manufacture of magnetic and optical media|Fabrication de supports magnétiques et optiques|صُنع الوسائط المغناطيسية والبصرية
      27|C|Manufacture of electrical equipment|Fabrication de matériels électriques|صُنع المعدات الكهربائية
      271|27|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus|Fabrication de moteurs, génératrices et transformateurs électriques, de matériel électrique de distribution et de commandes|صُنع المحركات والمولِّدات والمحولات الكهربائية وأجهزة توزيع الكهرباء والتحكُّم فيها
      2710|271|Manufacture of electric motors, generators, transformers and electricity distribution and control apparatus|Fabrication de moteurs, génératrices et transformateurs électriques, de matériel électrique de distribution et de commandes|صُنع المحركات والمولِّدات والمحولات الكهربائية وأجهزة توزيع الكهرباء والتحكُّم فيها
      272|27|Manufacture of batteries and accumulators|Fabrication de batteries et d'accumulateurs|صُنع البطاريات والمراكم
      2720|272|Manufacture of batteries and accumulators|Fabrication de batteries et d'accumulateurs|صُنع البطاريات والمراكم
      273|27|Manufacture of wiring and wiring devices|Fabrication de câbles et dispositifs de câblage|صُنع شبكات الأسلاك وأجهزة شبكات الأسلاك
      2731|273|Manufacture of fibre optic cables|Fabrication de câbles de fibres optiques|صُنع كابلات الألياف البصرية
      2732|273|Manufacture of other electronic and electric wires and cables|Fabrication d'autres fils et câbles électroniques et électriques|صُنع الأسلاك والكابلات الإلكترونية والكهربائية الأخرى
      2733|273|Manufacture of wiring devices|Fabrication de dispositifs de câblage|صُنع أجهزة الأسلاك
      274|27|Manufacture of electric lighting equipment|Fabrication d'appareils électriques d'éclairage|صُنع معدات الإضاءة الكهربائية
      2740|274|Manufacture of electric lighting equipment|Fabrication d'appareils électriques d'éclairage|صُنع معدات الإضاءة الكهربائية
      275|27|Manufacture of domestic appliances|Fabrication d'appareils ménagers|صُنع الأجهزة الكهربائية المنزلية
      2750|275|Manufacture of domestic appliances|Fabrication d'appareils ménagers|صُنع الأجهزة الكهربائية المنزلية
      279|27|Manufacture of other electrical equipment|Fabrication d'autres matériels électriques|صُنع المعدات الكهربائية الأخرى
      2790|279|Manufacture of other electrical equipment|Fabrication d'autres matériels électriques|صُنع المعدات الكهربائية الأخرى
      28|C|Manufacture of machinery and equipment n.e.c.|Fabrication de machines et de matériel, n.c.a.|صُنع الآلات والمعدات غير المصنّفة في موضع آخر
      281|28|Manufacture of general-purpose machinery|Fabrication de machines d'usage général|صُنع الآلات متعددة الأغراض
      2811|281|Manufacture of engines and turbines, except aircraft, vehicle and cycle engines|Fabrication de moteurs et de turbines, sauf moteurs pour avions, automobiles et motocycles|صُنع المحرّكات والتوربينات، باستثناء محرّكات الطائرات والسيارات والدرّاجات النارية
      2812|281|Manufacture of fluid power equipment|Fabrication de matériel hydraulique|صُنع معدات تعمل بطاقة الموائع
      2813|281|Manufacture of other pumps, compressors, taps and valves|Fabrication d'autres pompes, compresseurs, et articles de robinetterie|صُنع المضخات والضواغط والصنابير والصمامات الأخرى
      2814|281|Manufacture of bearings, gears, gearing and driving elements|Fabrication de paliers, d'engrenages et d'organes mécaniques de transmission|صُنع المحامل والتروس وعناصر أجهزة التعشيق ونقل الحركة
      2815|281|Manufacture of ovens, furnaces and furnace burners|Fabrication de fours et de brûleurs|صُنع الأفران وأفران الصهر ومواقد أفران الصهر
      2816|281|Manufacture of lifting and handling equipment|Fabrication de matériel de levage et de manutention|صُنع معدات الرفع والمناولة
      2817|281|Manufacture of office machinery and equipment (except computers and peripheral equipment)|Fabrication de machines et de matériel de bureau (à l'exception des ordinateurs et du matériel périphérique)|صُنع الآلات والمعدات المكتبية (باستثناء الحواسيب والمعدات الملحقة بها)
      2818|281|Manufacture of power-driven hand tools|Fabrication d'outils à main à entraînement mécanique|صُنع العُدد اليدوية التي تعمل بالطاقة
      2819|281|Manufacture of other general-purpose machinery|Fabrication d'autres machines d'usage général|صُنع الآلات الأخرى متعددة الأغراض
      282|28|Manufacture of special-purpose machinery|Fabrication de machines d'usage spécifique|صُنع الآلات المتخصصة الغرض
      2821|282|Manufacture of agricultural and forestry machinery|Fabrication de machines agricoles et forestières|صناعة الآلات الزراعية وآلات الحراجة
      2822|282|Manufacture of metal-forming machinery and machine tools|Fabrication de machines pour le travail des métaux et de machines-outils|صُنع آلات تشكيل المعادن والعدد الآلية
      2823|282|Manufacture of machinery for metallurgy|Fabrication de machines pour la métallurgie|صُنع آلات تستعمل في الميتالورجيا
      2824|282|Manufacture of machinery for mining, quarrying and construction|Fabrication de machines pour les mines, les carrières et la construction|صُنع آلات لعمليات التعدين واستغلال المحاجر والتشييد
      2825|282|Manufacture of machinery for food, beverage and tobacco processing|Fabrication de machines pour le traitement des produits alimentaires, des boissons et du tabac|صُنع آلات تجهيز الأغذية والمشروبات والتبغ
      2826|282|Manufacture of machinery for textile, apparel and leather production|Fabrication de machines pour les industries du textile, de l'habillement et des cuirs|صُنع آلات إنتاج المنسوجات والملبوسات والجلود
      2829|282|Manufacture of other special-purpose machinery|Fabrication d'autres machines d'usage spécifique|صُنع آلات أخرى لأغراض خاصة
      29|C|Manufacture of motor vehicles, trailers and semi-trailers|Construction de véhicules automobiles, de remorques et semi-remorques|صُنع المركبات ذات المحرّكات والمركبات المقطورة ونصف المقطورة
      291|29|Manufacture of motor vehicles|Construction de véhicules automobiles|صُنع المركبات ذات المحركات
      2910|291|Manufacture of motor vehicles|Construction de véhicules automobiles|صُنع المركبات ذات المحركات
      292|29|Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers|Fabrication de carrosseries pour véhicules automobiles; fabrication de remorques et de semi-remorques|صناعة هياكل (أعمال تجهيز العربات) للمركبات ذات المحرّكات؛ صُنع المركبات المقطورة والمركبات نصف المقطورة
      2920|292|Manufacture of bodies (coachwork) for motor vehicles; manufacture of trailers and semi-trailers|Fabrication de carrosseries pour véhicules automobiles; fabrication de remorques et de semi-remorques|صناعة هياكل (أعمال تجهيز العربات) للمركبات ذات المحرّكات؛ صُنع المركبات المقطورة والمركبات نصف المقطورة
      293|29|Manufacture of parts and accessories for motor vehicles|Fabrication de pièces et accessoires pour véhicules automobiles et leurs moteurs|صُنع أجزاء وتوابع ومحرّكات المركبات ذات المحرّكات
      2930|293|Manufacture of parts and accessories for motor vehicles|Fabrication de pièces et accessoires pour véhicules automobiles et leurs moteurs|صُنع أجزاء وتوابع ومحرّكات المركبات ذات المحرّكات
      30|C|Manufacture of other transport equipment|Fabrication d'autres matériels de transport|صُنع معدات النقل الأخرى
      301|30|Building of ships and boats|Construction de navires et de bateaux|بناء السفن والقوارب
      3011|301|Building of ships and floating structures|Construction de navires et d'engins flottants|بناء السفن والمنشآت العائمة
      3012|301|Building of pleasure and sporting boats|Construction de bateaux de plaisance et de sport|بناء قوارب النزهة والرياضة
      302|30|Manufacture of railway locomotives and rolling stock|Fabrication de matériel ferroviaire roulant|صُنع قاطرات (جرّارات) وعربات السكك الحديدية
      3020|302|Manufacture of railway locomotives and rolling stock|Fabrication de matériel ferroviaire roulant|صُنع قاطرات (جرّارات) وعربات السكك الحديدية
      303|30|Manufacture of air and spacecraft and related machinery|Construction aéronautique et spatiale et de matériel connexe|صُنع المركبات الجوية والفضائية والآلات المتصلة بها
      3030|303|Manufacture of air and spacecraft and related machinery|Construction aéronautique et spatiale et de matériel connexe|صُنع المركبات الجوية والفضائية والآلات المتصلة بها
      304|30|Manufacture of military fighting vehicles|Fabrication de véhicules militaires de combat|صُنع مركبات القتال العسكرية
      3040|304|Manufacture of military fighting vehicles|Fabrication de véhicules militaires de combat|صُنع مركبات القتال العسكرية
      309|30|Manufacture of transport equipment n.e.c.|Fabrication de matériels de transport, n.c.a.|صُنع معدات النقل غير المصنّفة في موضع آخر
      3091|309|Manufacture of motorcycles|Fabrication de motocycles|صُنع الدرّاجات النارية
      3092|309|Manufacture of bicycles and invalid carriages|Fabrication de bicycles et de véhicules pour invalides|صُنع الدرّاجات العادية والكراسي المتحركة
      3099|309|Manufacture of other transport equipment n.e.c.|Fabrication d'autres matériels de transport, n.c.a.|صُنع معدات النقل الأخرى غير المصنّفة في موضع آخر
      31|C|Manufacture of furniture|Fabrication de meubles|صُنع الأثاث
      310|31|Manufacture of furniture|Fabrication de meubles|صُنع الأثاث
      3100|310|Manufacture of furniture|Fabrication de meubles|صُنع الأثاث
      32|C|Other manufacturing|Autres activités de fabrication|الصناعات التحويلية الأخرى
      321|32|Manufacture of jewellery, bijouterie and related articles|Fabrication de bijouterie et d'articles similaires|صُنع المجوهرات والحلي والأصناف المتصلة
      3211|321|Manufacture of jewellery and related articles|Fabrication de bijouterie et d'articles similaires|صُنع المجوهرات والأصناف المتصلة
      3212|321|Manufacture of imitation jewellery and related articles|Fabrication de bijouterie de fantaisie et d'articles similaires|صُنع المجوهرات المقلَّدة والأصناف ذات الصلة
      322|32|Manufacture of musical instruments|Fabrication d'instruments de musique|صُنع الآلات الموسيقية
      3220|322|Manufacture of musical instruments|Fabrication d'instruments de musique|صُنع الآلات الموسيقية
      323|32|Manufacture of sports goods|Fabrication d'articles de sport|صُنع أدوات الرياضة
      3230|323|Manufacture of sports goods|Fabrication d'articles de sport|صُنع أدوات الرياضة
      324|32|Manufacture of games and toys|Fabrication de jeux et jouets|صُنع الألعاب واللعب
      3240|324|Manufacture of games and toys|Fabrication de jeux et jouets|صُنع الألعاب واللعب
      325|32|Manufacture of medical and dental instruments and supplies|Fabrication d'instruments et appareils médicaux et dentaires|صُنع الأدوات والمستلزمات الطبية والتي تستخدم في علاج الأسنان
      3250|325|Manufacture of medical and dental instruments and supplies|Fabrication d'instruments et appareils médicaux et dentaires|صُنع الأدوات والمستلزمات الطبية والتي تستخدم في علاج الأسنان
      329|32|Other manufacturing n.e.c.|Autres activités de fabrication, n.c.a.|صُنع منتجات أخرى غير مصنّفة في موضع آخر
      3290|329|Other manufacturing n.e.c.|Autres activités de fabrication, n.c.a.|صُنع منتجات أخرى غير مصنّفة في موضع آخر
      33|C|Repair and installation of machinery and equipment|Réparation et installation de machines et de matériel|إصلاح وتركيب الآلات والمعدات
      331|33|Repair of fabricated metal products, machinery and equipment|Réparation d'ouvrages en métaux, de machines et matériel|إصلاح منتجات المعادن المشكَّلة والآلات والمعدات
      3311|331|Repair of fabricated metal products|Réparation d'ouvrages en métaux|إصلاح منتجات المعادن المشكَّلة
      3312|331|Repair of machinery|Réparation de machines|إصلاح الآلات
      3313|331|Repair of electronic and optical equipment|Réparation de matériel électronique et optique|إصلاح المعدات الإلكترونية والبصرية
      3314|331|Repair of electrical equipment|Réparation de matériel électrique|إصلاح المعدات الكهربائية
      3315|331|Repair of transport equipment, except motor vehicles|Réparation de matériel de transport, à l'exception des véhicules à moteur|إصلاح معدات النقل فيما عدا المركبات ذات المحركات
      3319|331|Repair of other equipment|Réparation d'autres matériels|إصلاح المعدات الأخرى
      332|33|Installation of industrial machinery and equipment|Installation de machines et de matériel pour l'industrie|تركيب الآلات والمعدات الصناعية
      3320|332|Installation of industrial machinery and equipment|Installation de machines et de matériel pour l'industrie|تركيب الآلات والمعدات الصناعية
      D||Electricity, gas, steam and air conditioning supply|Production et distribution d'électricité, de gaz, de vapeur et climatisation|إمدادات الكهرباء والغاز والبخار وتكييف الهواء
      35|D|Electricity, gas, steam and air conditioning supply|Production et distribution d'électricité, de gaz, de vapeur et climatisation|توصيل الكهرباء والغاز والبخار وتكييف الهواء
      351|35|Electric power generation, transmission and distribution|Production, transport et distribution d'électricité|توليد الطاقة الكهربائية ونقلها وتوزيعها
      3510|351|Electric power generation, transmission and distribution|Production, transport et distribution d'électricité|توليد الطاقة الكهربائية ونقلها وتوزيعها
      352|35|Manufacture of gas; distribution of gaseous fuels through mains|Fabrication de gaz, distribution par conduites de combustibles gazeux|صُنع غاز الاستصباح، وتوزيع أنواع الوقود الغازية عن طريق أنابيب رئيسية
      3520|352|Manufacture of gas; distribution of gaseous fuels through mains|Fabrication de gaz, distribution par conduites de combustibles gazeux|صُنع غاز الاستصباح، وتوزيع أنواع الوقود الغازية عن طريق أنابيب رئيسية
      353|35|Steam and air conditioning supply|Production et distribution de vapeur et climatisation|توصيل الوقود البخاري وتكييف الهواء
      3530|353|Steam and air conditioning supply|Production et distribution de vapeur et climatisation|توصيل الوقود البخاري وتكييف الهواء
      E||Water supply; sewerage, waste management and remediation activities|Distribution d'eau; réseau d'assainissement; gestion des déchets et activités de remise en état|إمدادات المياه، أنشطة المجاري، وإدارة الفضلات والمعالجة
      36|E|Water collection, treatment and supply|Collecte et traitement des eaux, distribution d'eau|تجميع المياه ومعالجتها وتوصيلها
      360|36|Water collection, treatment and supply|Collecte et traitement des eaux, distribution d'eau|تجميع المياه ومعالجتها وتوصيلها
      3600|360|Water collection, treatment and supply|Collecte et traitement des eaux, distribution d'eau|تجميع المياه ومعالجتها وتوصيلها
      37|E|Sewerage|Réseau d'assainissement|الصرف الصحي
      370|37|Sewerage|Réseau d'assainissement|الصرف الصحي
      3700|370|Sewerage|Réseau d'assainissement|الصرف الصحي
      38|E|Waste collection, treatment and disposal activities; materials recovery|Collecte des déchets, activités de traitement et d'évacuation; récupération des matières|أنشطة جمع النفايات ومعالجتها وتصريفها، واسترجاع المواد
      381|38|Waste collection|Collecte des déchets|جمع القمامة
      3811|381|Collection of non-hazardous waste|Collecte de déchets non dangereux|جمع النفايات غير الخطرة
      3812|381|Collection of hazardous waste|Collecte de déchets dangereux|جمع النفايات الخطرة
      382|38|Waste treatment and disposal|Traitement et évacuation des déchets|معالجة النفايات وتصريفها
      3821|382|Treatment and disposal of non-hazardous waste|Traitement et évacuation des déchets non dangereux|معالجة النفايات غير الخطرة وتصريفها
      3822|382|Treatment and disposal of hazardous waste|Traitement et évacuation des déchets dangereux|معالجة النفايات الخطرة وتصريفها
      383|38|Materials recovery|Récupération des matières|استرجاع المواد
      3830|383|Materials recovery|Récupération des matières|استرجاع المواد
      39|E|Remediation activities and other waste management services|Activités de remise en état et autres services de traitement des déchets|أنشطة المعالجة وخدمات إدارة النفايات الأخرى
      390|39|Remediation activities and other waste management services|Activités de remise en état et autres services de traitement des déchets|أنشطة المعالجة وخدمات إدارة النفايات الأخرى
      3900|390|Remediation activities and other waste management services|Activités de remise en état et autres services de traitement des déchets|أنشطة المعالجة وخدمات إدارة النفايات الأخرى
      F||Construction|Construction|التشييد
      41|F|Construction of buildings|Construction de bâtiments|تشييد المباني
      410|41|Construction of buildings|Construction de bâtiments|تشييد المباني
      4100|410|Construction of buildings|Construction de bâtiments|تشييد المباني
      42|F|Civil engineering|Génie civil|الهندسة المدنية
      421|42|Construction of roads and railways|Construction de routes et de voies ferrées|تشييد الطرق والسكك الحديد
      4210|421|Construction of roads and railways|Construction de routes et de voies ferrées|تشييد الطرق والسكك الحديد
      422|42|Construction of utility projects|Projets d'installation d'équipements collectifs|تشييد مشاريع الخاصة بالمنافع
      4220|422|Construction of utility projects|Projets d'installation d'équipements collectifs|تشييد مشاريع الخاصة بالمنافع
      429|42|Construction of other civil engineering projects|Autres projets de génie civil|أعمال التشييد المتعلقة بمشاريع الهندسة المدنية الأخرى
      4290|429|Construction of other civil engineering projects|Autres projets de génie civil|أعمال التشييد المتعلقة بمشاريع الهندسة المدنية الأخرى
      43|F|Specialized construction activities|Activités de construction spécialisées|أنشطة التشييد المتخصصة
      431|43|Demolition and site preparation|Démolition et préparation des sites|أعمال الهدم وتحضير المواقع
      4311|431|Demolition|Démolition|الهدم
      4312|431|Site preparation|Préparation des sites|تحضير الموقع
      432|43|Electrical, plumbing and other construction installation activities|Travaux d'installations d'électricité et de plomberie et autres travaux d'installation|أعمال الكهرباء والسباكة وغيرها من الأنشطة الإنشائية
      4321|432|Electrical installation|Installation d'électricité|التركيبات الكهربائية
      4322|432|Plumbing, heat and air-conditioning installation|Installation de matériel de plomberie, chauffage et climatisation|أعمال السباكة والتدفئة وتكييف الهواء
      4329|432|Other construction installation|Autres travaux d'installation|تركيبات إنشائية أخرى
      433|43|Building completion and finishing|Travaux de finition|إكمال المباني وتشطيبها
      4330|433|Building completion and finishing|Travaux de finition|إكمال المباني وتشطيبها
      439|43|Other specialized construction activities|Autres activités de construction spécialisées|أنشطة التشييد المتخصصة الأخرى
      4390|439|Other specialized construction activities|Autres activités de construction spécialisées|أنشطة التشييد المتخصصة الأخرى
      G||Wholesale and retail trade; repair of motor vehicles and motorcycles|Commerce de gros et de détail, réparations de véhicules automobiles et de motocycles|تجارة الجملة والتجزئة؛ إصلاح المركبات ذات المحركات والدراجات النارية
      45|G|Wholesale and retail trade and repair of motor vehicles and motorcycles|Commerce de gros et de détail, réparation de véhicules automobiles et de motocycles|تجارة الجملة والتجزئة وإصلاح المركبات ذات المحركات والدراجات النارية
      451|45|Sale of motor vehicles|Vente de véhicules automobiles|بيع المركبات ذات المحركات
      4510|451|Sale of motor vehicles|Vente de véhicules automobiles|بيع المركبات ذات المحركات
      452|45|Maintenance and repair of motor vehicles|Entretien et réparation de véhicules automobiles|صيانة وإصلاح المركبات ذات المحركات
      4520|452|Maintenance and repair of motor vehicles|Entretien et réparation de véhicules automobiles|صيانة وإصلاح المركبات ذات المحركات
      453|45|Sale of motor vehicle parts and accessories|Commerce de pièces et accessoires de véhicules automobiles|بيع قطع غيار المركبات ذات المحركات وملحقاتها
      4530|453|Sale of motor vehicle parts and accessories|Commerce de pièces et accessoires de véhicules automobiles|بيع قطع غيار المركبات ذات المحركات وملحقاتها
      454|45|Sale, maintenance and repair of motorcycles and related parts and accessories|Commerce, entretien et réparation de motocycles et de leurs pièces et accessoires|بيع وصيانة وإصلاح الدراجات النارية وقطع غيارها وملحقاتها
      4540|454|Sale, maintenance and repair of motorcycles and related parts and accessories|Commerce, entretien et réparation de motocycles et de leurs pièces et accessoires|بيع وصيانة وإصلاح الدراجات النارية وقطع غيارها وملحقاتها
      46|G|Wholesale trade, except of motor vehicles and motorcycles|Commerce de gros à l'exception des véhicules automobiles et des motocycles|تجارة الجملة، باستثناء المركبات ذات المحركات والدراجات النارية
      461|46|Wholesale on a fee or contract basis|Activités d'intermédiaires de commerce de gros|البيع بالجملة نظير رسم أو على أساس عقد
      4610|461|Wholesale on a fee or contract basis|Activités d'intermédiaires de commerce de gros|البيع بالجملة نظير رسم أو على أساس عقد
      462|46|Wholesale of agricultural raw materials and live animals|Commerce de gros de produits agricoles bruts et d'animaux vivants|تجارة المواد الخام الزراعية والحيوانات الحية بالجملة
      4620|462|Wholesale of agricultural raw materials and live animals|Commerce de gros de produits agricoles bruts et d'animaux vivants|تجارة المواد الخام الزراعية والحيوانات الحية بالجملة
      463|46|Wholesale of food, beverages and tobacco|Commerce de gros de produits alimentaires, boissons et tabac|بيع الأغذية والمشروبات والتبغ بالجملة
      4630|463|Wholesale of food, beverages and tobacco|Commerce de gros de produits alimentaires, boissons et tabac|بيع الأغذية والمشروبات والتبغ بالجملة
      464|46|Wholesale of household goods|Commerce de gros d'articles de ménage|بيع السلع المنزلية بالجملة
      4641|464|Wholesale of textiles, clothing and footwear|Commerce de gros de textiles, habillement et chaussures|بيع المنسوجات والملبوسات والأحذية بالجملة
      4649|464|Wholesale of other household goods|Commerce de gros d'autres articles de ménage|بيع السلع المنزلية الأخرى بالجملة
      465|46|Wholesale of machinery, equipment and supplies|Commerce de gros de machines, équipements et fournitures|بيع الآلات والمعدات واللوازم بالجملة
      4651|465|Wholesale of computers, computer peripheral equipment and software|Commerce de gros d'ordinateurs, de matériel périphérique et de logiciels d'ordinateurs|بيع الحواسيب والمعدات الطرفية للحواسيب والبرمجيات بالجملة
      4652|465|Wholesale of electronic and telecommunications equipment and parts|Commerce de gros de parties et d'équipements électroniques et de télécommunication|بيع المعدات الإلكترونية ومعدات الاتصالات وقطع غيارها بالجملة
      4653|465|Wholesale of agricultural machinery, equipment and supplies|Commerce de gros de machines, équipement et fournitures agricoles|بيع الآلات والمعدات واللوازم الزراعية بالجملة
      4659|465|Wholesale of other machinery and equipment|Commerces de gros d'autres machines et équipements|بيع الآلات والمعدات الأخرى بالجملة
      466|46|Other specialized wholesale|Autres commerces de gros spécialisés|بيع أنواع المبيعات المتخصصة الأخرى بالجملة
      4661|466|Wholesale of solid, liquid and gaseous fuels and related products|Commerce de gros de combustibles solides, liquides et gazeux et de produits dérivés|بيع أنواع الوقود الصلبة والسائلة والغازية وما يتصل بها من منتجات بالجملة
      4662|466|Wholesale of metals and metal ores|Commerce de gros de métaux et de minerais métalliques|بيع المعادن وركازات المعادن بالجملة
      4663|466|Wholesale of construction materials, hardware, plumbing and heating equipment and supplies|Commerce de gros de matériaux de construction et d'équipement, et fournitures de quincaillerie, plomberie et chauffage|بيع مواد البناء والمواد الإنشائية المعدنية ومعدات السباكة والتدفئة ولوازمها بالجملة
      4669|466|Wholesale of waste and scrap and other products n.e.c.|Commerce de gros de déchets et débris et autres produits, n.c.a.|بيع النفايات والخردة وغير ذلك من المنتجات غير المصنّفة في موضع آخر بالجملة
      469|46|Non-specialized wholesale trade|Commerce de gros non spécialisé|تجارة الجملة غير المتخصصة
      4690|469|Non-specialized wholesale trade|Commerce de gros non spécialisé|تجارة الجملة غير المتخصصة
      47|G|Retail trade, except of motor vehicles and motorcycles|Commerce de détail à l'exception des véhicules automobiles et des motocycles|تجارة التجزئة، باستثناء المركبات ذات المحركات والدراجات النارية
      471|47|Retail sale in non-specialized stores|Commerce de détail en magasins non spécialisés|تجارة التجزئة في المتاجر غير المتخصصة
      4711|471|Retail sale in non-specialized stores with food, beverages or tobacco predominating|Commerce de détail en magasins non spécialisés, avec vente prédominante de produits alimentaires, boissons et tabacs|البيع بالتجزئة في المتاجر غير المتخصصة التي تبيع الأطعمة والمشروبات والتبغ أساساً
      4719|471|Other retail sale in non-specialized stores|Autres commerces de détail en magasins non spécialisés|أنواع البيع الأخرى بالتجزئة في المتاجر غير المتخصصة
      472|47|Retail sale of food, beverages and tobacco in specialized stores|Commerce de détail de produits alimentaires, boissons et tabacs en magasins spécialisés|بيع الأغذية والمشروبات والتبغ بالتجزئة في المتاجر المتخصصة
      4721|472|Retail sale of food in specialized stores|Commerce de détail de produits alimentaires en magasins spécialisés|بيع الأغذية بالتجزئة في المتاجر المتخصصة
      4722|472|Retail sale of beverages in specialized stores|Commerce de détail de boissons en magasins spécialisés|بيع المشروبات بالتجزئة في المتاجر المتخصصة
      4723|472|Retail sale of tobacco products in specialized stores|Commerce de détail de tabacs en magasins spécialisés|بيع منتجات التبغ بالتجزئة في المتاجر المتخصصة
      473|47|Retail sale of automotive fuel in specialized stores|Commerce de détail de carburants automobiles en magasins spécialisés|بيع وقود السيارات بالتجزئة في المتاجر المتخصصة
      4730|473|Retail sale of automotive fuel in specialized stores|Commerce de détail de carburants automobiles en magasins spécialisés|بيع وقود السيارات بالتجزئة في المتاجر المتخصصة
      474|47|Retail sale of information and communications equipment in specialized stores|Commerce de détail d'équipement d'information et de communication en magasins spécialisés|بيع معدات المعلومات والاتصالات بالتجزئة في المتاجر المتخصصة
      4741|474|Retail sale of computers, peripheral units, software and telecommunications equipment in specialized stores|Commerce de détail d'ordinateurs, d'unités périphériques, de logiciels et de matériel de télécommunications en magasins spécialisés|بيع الحواسيب والمعدات الطرفية للحواسيب، والبرمجيات، ومعدات الاتصالات بالتجزئة في المتاجر المتخصصة
      4742|474|Retail sale of audio and video equipment in specialized stores|Commerce de détail de matériel audio et vidéo en magasins spécialisés|البيع بالتجزئة للمعدات السمعية والبصرية في المتاجر المتخصصة
      475|47|Retail sale of other household equipment in specialized stores|Commerce de détail d'autres équipements ménagers en magasins spécialisés|بيع المعدات المنزلية الأخرى بالتجزئة في المتاجر المتخصصة
      4751|475|Retail sale of textiles in specialized stores|Commerce de détail de textiles en magasins spécialisés|بيع المنسوجات بالتجزئة في المتاجر المتخصصة
      4752|475|Retail sale of hardware, paints and glass in specialized stores|Commerce de détail de quincaillerie, peinture et verrerie en magasins spécialisés|بيع الأدوات المعدنية والطلاء والزجاج بالتجزئة في المتاجر المتخصصة
      4753|475|Retail sale of carpets, rugs, wall and floor coverings in specialized stores|Commerce de détail de moquette, tapis, revêtements de murs et sols en magasins spécialisés|بيع السجاد والبُسط وكسوة الأرضيات والحوائط بالتجزئة في المحلات المتخصصة
      4759|475|Retail sale of electrical household appliances, furniture, lighting equipment and other household articles in specialized stores|Commerce de détail d'appareils électroménagers, de meubles de maison, d'articles d'éclairage et d'autres articles ménagers en magasins spécialisés|البيع بالتجزئة للأجهزة الكهربائية المنزلية والأثاث ومعدات الإضاءة وغيرها من الأصناف المنزلية في المتاجر المتخصصة
      476|47|Retail sale of cultural and recreation goods in specialized stores|Commerce de détail d'articles pour la culture et les loisirs, en magasins spécialisés|بيع المواد الثقافية والترفيهية بالتجزئة في المتاجر المتخصصة
      4761|476|Retail sale of books, newspapers and stationary in specialized stores|Commerce de détail de livres, journaux et articles de papeterie en magasins spécialisés|بيع الكتب والصحف والأدوات الكتابية بالتجزئة في المتاجر المتخصصة
      4762|476|Retail sale of music and video recordings in specialized stores|Commerce de détail d'enregistrements musicaux et vidéo en magasins spécialisés|بيع التسجيلات الموسيقية وتسجيلات الفيديو بالتجزئة في المتاجر المتخصصة
      4763|476|Retail sale of sporting equipment in specialized stores|Commerce de détail de matériel pour le sport en magasins spécialisés|بيع الأدوات الرياضية بالتجزئة في المتاجر المتخصصة
      4764|476|Retail sale of games and toys in specialized stores|Commerce de détail de jeux et jouets en magasins spécialisés|بيع الألعاب واللعب بالتجزئة في المتاجر المتخصصة
      477|47|Retail sale of other goods in specialized stores|Commerce de détail d'autres articles en magasins spécialisés|بيع السلع الأخرى بالتجزئة في المتاجر المتخصصة
      4771|477|Retail sale of clothing, footwear and leather articles in specialized stores|Commerce de détail de vêtements, de chaussures et d'articles de cuir en magasins spécialisés|بيع الملبوسات والأحذية والأصناف الجلدية بالتجزئة في المتاجر المتخصصة
      4772|477|Retail sale of pharmaceutical and medical goods, cosmetic and toilet articles in specialized stores|Commerce de détail de produits pharmaceutiques et médicaux, de produits de beauté et d'articles de toilette|بيع المنتجات الصيدلانية والطبية ومستحضرات التجميل وأدوات الزينة بالتجزئة في متاجر متخصصة
      4773|477|Other retail sale of new goods in specialized stores|Autres commerces de détail d'articles neufs en magasins spécialisés|بيع البضائع الجديدة الأخرى بالتجزئة في متاجر متخصصة
      4774|477|Retail sale of second-hand goods|Vente de détail d'articles d'occasion|بيع البضائع المستعملة بالتجزئة
      478|47|Retail sale via stalls and markets|Vente de détail sur éventaires et marchés|البيع بالتجزئة في الأكشاك والأسواق
      4781|478|Retail sale via stalls and markets of food, beverages and tobacco products|Vente de détail sur éventaires et marchés de produits alimentaires, boissons et tabac|بيع الأغذية والمشروبات ومنتجات التبغ بالتجزئة في الأكشاك والأسواق
      4782|478|Retail sale via stalls and markets of textiles, clothing and footwear|Vente de détail sur éventaires et marchés de textiles, habillement et chaussures|بيع المنسوجات والملبوسات والأحذية بالتجزئة في الأكشاك والأسواق
      4789|478|Retail sale via stalls and markets of other goods|Vente de détail sur éventaires et marchés d'autres articles|بيع السلع الأخرى بالتجزئة في الأكشاك والأسواق
      479|47|Retail trade not in stores, stalls or markets|Vente de détail autre qu'en magasins, éventaires ou marchés|تجارة التجزئة في غير المتاجر والأكشاك والأسواق
      4791|479|Retail sale via mail order houses or via Internet|Vente de détail par les entreprises de vente par correspondance, ou sur Internet|البيع بالتجزئة عن طريق بيوت تنفيذ طلبات الشراء أو عن طريق الإنترنت
      4799|479|Other retail sale not in stores, stalls or markets|Autres commerces de détail autres qu'en magasin, sur éventaires ou marchés|أنواع البيع بالتجزئة الأخرى خارج المتاجر والأكشاك والأسواق
      H||Transportation and storage|Transport et entreposage|النقل والتخزين
      49|H|Land transport and transport via pipelines|Transports terrestres, transport par conduites|النقل البري والنقل عبر الأنابيب
      491|49|Transport via railways|Transports par chemin de fer|النقل عبر السكك الحديدية
      4911|491|Passenger rail transport, interurban|Transport de voyageurs par chemin de fer interurbain|نقل الركاب بالسكك الحديدية فيما بين المدن
      4912|491|Freight rail transport|Transport de marchandises par chemin de fer|نقل البضائع بالسكك الحديدية
      492|49|Other land transport|Autres transports terrestres|أنواع النقل البري الأخرى
      4921|492|Urban and suburban passenger land transport|Transports terrestres de voyageurs par des réseaux urbains et suburbains|النقل البري للركاب في المدن والضواحي
      4922|492|Other passenger land transport|Autres transports terrestres de voyageurs|أنواع النقل البري الأخرى للركاب
      4923|492|Freight transport by road|Transports routiers de marchandises|النقل البري للبضائع
      493|49|Transport via pipeline|Transports par conduites|النقل بخطوط الأنابيب
      4930|493|Transport via pipeline|Transports par conduites|النقل بخطوط الأنابيب
      50|H|Water transport|Transports par eau|النقل المائي
      501|50|Sea and coastal water transport|Transports maritimes et côtiers|النقل المائي البحري والساحلي
      5011|501|Sea and coastal passenger water transport|Transports maritimes et côtiers de voyageurs|النقل المائي البحري والساحلي للركاب
      5012|501|Sea and coastal freight water transport|Transports maritimes et côtiers de marchandises|النقل المائي البحري والساحلي للبضائع
      502|50|Inland water transport|Transports par voies navigables intérieures|النقل المائي الداخلي
      5021|502|Inland passenger water transport|Transport de voyageurs par voies navigables intérieures|النقل المائي الداخلي للركاب
      5022|502|Inland freight water transport|Transport de marchandises par voies navigables intérieures|النقل المائي الداخلي للبضائع
      51|H|Air transport|Transports aériens|النقل الجوي
      511|51|Passenger air transport|Transport aérien de voyageurs|النقل الجوي للركاب
      5110|511|Passenger air transport|Transport aérien de voyageurs|النقل الجوي للركاب
      512|51|Freight air transport|Transport aérien de marchandises|النقل الجوي للبضائع
      5120|512|Freight air transport|Transport aérien de marchandises|النقل الجوي للبضائع
      52|H|Warehousing and support activities for transportation|Magasinage et activités annexes des transports|التخزين وأنشطة الدعم للنقل
      521|52|Warehousing and storage|Magasinage et entreposage|التخزين
      5210|521|Warehousing and storage|Magasinage et entreposage|التخزين
      522|52|Support activities for transportation|Activités annexes des transports|أنشطة الدعم للنقل
      5221|522|Service activities incidental to land transportation|Activités de services annexes des transports terrestres|أنشطة الخدمات المتصلة بالنقل البري
      5222|522|Service activities incidental to water transportation|Activités de services annexes des transports par eau|أنشطة الخدمات المتصلة بالنقل المائي
      5223|522|Service activities incidental to air transportation|Activités de services annexes des transports aériens|أنشطة الخدمات المتصلة بالنقل الجوي
      5224|522|Cargo handling|Manutention|مناولة البضائع
      5229|522|Other transportation support activities|Autres activités annexes des transports|أنشطة دعم النقل الأخرى
      53|H|Postal and courier activities|Activités de poste et de courrier|أنشطة البريد ونقل الطرود بواسطة مندوبين
      531|53|Postal activities|Activités de poste|أنشطة البريد
      5310|531|Postal activities|Activités de poste|أنشطة البريد
      532|53|Courier activities|Activités de courrier|أنشطة شركات نقل البريد الخاصة
      5320|532|Courier activities|Activités de courrier|أنشطة شركات نقل البريد الخاصة
      I||Accommodation and food service activities|Activités d'hébergement et de restauration|أنشطة خدمات الإقامة والطعام
      55|I|Accommodation|Hébergement|الإقامة
      551|55|Short term accommodation activities|Activités d'hébergement temporaire|أنشطة الإقامة القصيرة المدى
      5510|551|Short term accommodation activities|Activités d'hébergement temporaire|أنشطة الإقامة القصيرة المدى
      552|55|Camping grounds, recreational vehicle parks and trailer parks|Terrains de camping, parcs pour véhicules de loisirs et caravanes|أماكن المخيمات والمتنزهات الترفيهية التي تتيح مكاناً للسيارات والمتنزهات التي تتيح مكاناً للمقطورات
      5520|552|Camping grounds, recreational vehicle parks and trailer parks|Terrains de camping, parcs pour véhicules de loisirs et caravanes|أماكن المخيمات والمتنزهات الترفيهية التي تتيح مكاناً للسيارات والمتنزهات التي تتيح مكاناً للمقطورات
      559|55|Other accommodation|Autres activités d'hébergement|مرافق الإقامة الأخرى
      5590|559|Other accommodation|Autres activités d'hébergement|مرافق الإقامة الأخرى
      56|I|Food and beverage service activities|Activités de services de restauration et de consommation de boissons|أنشطة خدمات الأطعمة والمشروبات
      561|56|Restaurants and mobile food service activities|Activités de restaurants et de services de restauration mobiles|أنشطة المطاعم وخدمات الأطعمة المتنقلة
      5610|561|Restaurants and mobile food service activities|Activités de restaurants et de services de restauration mobiles|أنشطة المطاعم وخدمات الأطعمة المتنقلة
      562|56|Event catering and other food service activities|Activités de restauration en kiosque et autres activités de services de restauration|أنشطة خدمات الطعام في المناسبات وغيرها من خدمات الطعام
      5621|562|Event catering|Activités de restauration en kiosque|تقديم وجبات الطعام في المناسبات
      5629|562|Other food service activities|Autres activités de services de restauration|أنشطة خدمات الطعام الأخرى
      563|56|Beverage serving activities|Activités de consommation de boissons|أنشطة تقديم المشروبات
      5630|563|Beverage serving activities|Activités de consommation de boissons|أنشطة تقديم المشروبات
      J||Information and communication|Information et communication|المعلومات والاتصالات
      58|J|Publishing activities|Activités d'édition|أنشطة النشر
      581|58|Publishing of books, periodicals and other publishing activities|Édition de livres, revues et autres activités d'édition|نشر الكُتب والدوريات وغيرها من أنشطة النشر
      5811|581|Book publishing|Édition de livres|نشر الكُتب
      5812|581|Publishing of directories and mailing lists|Édition d'annuaires et de fichiers d'adresses|نشر الأدلة وقوائم العناوين البريدية
      5813|581|Publishing of newspapers, journals and periodicals|Édition de journaux, revues professionnelles, et périodiques|نشر الصُحف والمجلات والدوريات
      5819|581|Other publishing activities|Autres activités d'édition|أنشطة النشر الأخرى
      582|58|Software publishing|Édition de logiciels|نشر البرمجيات
      5820|582|Software publishing|Édition de logiciels|نشر البرمجيات
      59|J|Motion picture, video and television programme production, sound recording and music publishing activities|Activités de production de films cinématographiques et vidéo, de programmes de télévision, d'enregistrements sonores et d'édition musicale|أنشطة إنتاج الأفلام والبرامج التليفزيونية والتسجيلات الصوتية ونشر الموسيقى
      591|59|Motion picture, video and television programme activities|Activités de production de films cinématographiques et vidéo, et de programmes de télévision|أنشطة إنتاج الأفلام والفيديو والبرامج التليفزيونية
      5911|591|Motion picture, video and television programme production activities|Activités de production de films cinématographiques et vidéo, et de programmes de télévision|أنشطة إنتاج الأفلام والفيديو والبرامج التليفزيونية
      5912|591|Motion picture, video and television programme post-production activities|Activités consécutives à la production de films cinématographiques et vidéo, et de programmes de télévision|أنشطة ما بعد الإنتاج لأفلام السينما وأفلام الفيديو والبرامج التليفزيونية
      5913|591|Motion picture, video and television programme distribution activities|Activités de distribution de films cinématographiques et vidéo, et de programmes de télévision|أنشطة توزيع الأفلام السينمائية والفيديو والبرامج التليفزيونية
      5914|591|Motion picture projection activities|Activités de projection de films cinématographiques|أنشطة عرض الأفلام السينمائية
      592|59|Sound recording and music publishing activities|Activités d'enregistrement du son et d'édition musicale|أنشطة نشر التسجيلات الصوتية والموسيقى
      5920|592|Sound recording and music publishing activities|Activités d'enregistrement du son et d'édition musicale|أنشطة نشر التسجيلات الصوتية والموسيقى
      60|J|Programming and broadcasting activities|Activités de programmation et de diffusion|أنشطة البرمجة والإذاعة
      601|60|Radio broadcasting|Radiodiffusion|الإذاعة الصوتية
      6010|601|Radio broadcasting|Radiodiffusion|الإذاعة الصوتية
      602|60|Television programming and broadcasting activities|Activités de production et de diffusion de programmes de télévision|أنشطة البرمجة والإذاعة والتليفزيون
      6020|602|Television programming and broadcasting activities|Activités de production et de diffusion de programmes de télévision|أنشطة البرمجة والإذاعة والتليفزيون
      61|J|Telecommunications|Télécommunications|الاتصالات
      611|61|Wired telecommunications activities|Activités de télécommunications par câble|أنشطة الاتصالات السلكية
      6110|611|Wired telecommunications activities|Activités de télécommunications par câble|أنشطة الاتصالات السلكية
      612|61|Wireless telecommunications activities|Activités de télécommunications sans fil|أنشطة الاتصالات اللاسلكية
      6120|612|Wireless telecommunications activities|Activités de télécommunications sans fil|أنشطة الاتصالات اللاسلكية
      613|61|Satellite telecommunications activities|Activités de télécommunications par satellite|أنشطة الاتصالات الساتلية
      6130|613|Satellite telecommunications activities|Activités de télécommunications par satellite|أنشطة الاتصالات الساتلية
      619|61|Other telecommunications activities|Autres activités de télécommunications|أنشطة الاتصالات الأخرى
      6190|619|Other telecommunications activities|Autres activités de télécommunications|أنشطة الاتصالات الأخرى
      62|J|Computer programming, consultancy and related activities|Programmation informatique; conseils et activités connexes|أنشطة البرمجة الحاسوبية والخبرة الاستشارية وما يتصل بها من أنشطة
      620|62|Computer programming, consultancy and related activities|Programmation informatique; conseils et activités connexes|أنشطة البرمجة الحاسوبية والخبرة الاستشارية وما يتصل بها من أنشطة
      6201|620|Computer programming activities|Activités de programmation informatique|أنشطة البرمجة الحاسوبية
      6202|620|Computer consultancy and computer facilities management activities|Activités de conseils en matière informatique, et de gestion des moyens informatiques|أنشطة الخبرة الاستشارية الحاسوبية وإدارة المرافق الحاسوبية
      6209|620|Other information technology and computer service activities|Autres activités de services concernant la technologie de l'information et l'informatique|أنشطة خدمات تكنولوجيا المعلومات والحاسوب الأخرى
      63|J|Information service activities|Activités de services d'information|أنشطة خدمات المعلومات
      631|63|Data processing, hosting and related activities; web portals|Activités de traitement des données, d'hébergement et activités connexes; portails d'entrée sur le Web|تجهيز البيانات واستضافة المواقع على الشبكة، وما يتصل بذلك من أنشطة، والبوابات على الشبكة
      6311|631|Data processing, hosting and related activities|Traitement de données, hébergement et activités connexes|تجهيز البيانات واستضافة المواقع على الشبكة وما يتصل بذلك من أنشطة
      6312|631|Web portals|Portails d'entrée sur le Web|بوابات الشبكة
      639|63|Other information service activities|Autres activités de services d'information|أنشطة خدمات المعلومات الأخرى
      6391|639|News agency activities|Activités d'agence de presse|أنشطة وكالات الأنباء
      6399|639|Other information service activities n.e.c.|Autres activités de services d'information, n.c.a.|أنشطة خدمات المعلومات الأخرى غير المصنّفة في موضع آخر
      K||Financial and insurance activities|Activités financières et d'assurances|الأنشطة المالية وأنشطة التأمين
      64|K|Financial service activities, except insurance and pension funding|Activités de services financiers, à l'exception des assurances et des caisses de retraite|أنشطة الخدمات المالية، فيما عدا تمويل التأمين وصناديق المعاشات
      641|64|Monetary intermediation|Intermédiation monétaire|الوساطة المالية
      6411|641|Central banking|Activités de banques centrales|المصارف المركزية
      6419|641|Other monetary intermediation|Autres intermédiations monétaires|أنواع الوساطة المالية الأخرى
      642|64|Activities of holding companies|Activités des sociétés de portefeuille|أنشطة الشركات القابضة
      6420|642|Activities of holding companies|Activités des sociétés de portefeuille|أنشطة الشركات القابضة
      643|64|Trusts, funds and similar financial entities|Fonds fiduciaires, fonds et entités financières analogues|الاتحادات الاحتكارية وصناديق الأموال والكيانات المالية المشابهة
      6430|643|Trusts, funds and similar financial entities|Fonds fiduciaires, fonds et entités financières analogues|الاتحادات الاحتكارية وصناديق الأموال والكيانات المالية المشابهة
      649|64|Other financial service activities, except insurance and pension funding activities|Autres activités de services financiers, à l'exception des activités d'assurances et de caisses de retraite|أنشطة الخدمات المالية الأخرى، فيما عدا تمويل التأمين والمعاشات التقاعدية
      6491|649|Financial leasing|Crédit-bail|التأجير المالي
      6492|649|Other credit granting|Autres activités de crédit|أشكال منح القروض الأخرى
      6499|649|Other financial service activities, except insurance and pension funding activities, n.e.c.|Autres activités de services financiers, à l'exception des activités d'assurance et de caisses de retraite, n.c.a.|أنشطة الخدمات المالية الأخرى باستثناء التأمين وتمويل المعاشات التقاعدية، غير المصنّفة في موضع آخر
      65|K|Insurance, reinsurance and pension funding, except compulsory social security|Activités d'assurances, réassurance et de caisses de retraite, à l'exception de la sécurité sociale obligatoire|تمويل التأمين وإعادة التأمين وصناديق المعاشات التقاعدية باستثناء الضمان الاجتماعي الإلزامي
      651|65|Insurance|Activités d'assurances|التأمين
      6511|651|Life insurance|Activités d'assurances sur la vie|التأمين على الحياة
      6512|651|Non-life insurance|Activités d'assurances autres que sur la vie|التأمين، بخلاف التأمين على الحياة
      652|65|Reinsurance|Activités de réassurance|إعادة التأمين
      6520|652|Reinsurance|Activités de réassurance|إعادة التأمين
      653|65|Pension funding|Activités de caisses de retraite|تمويل المعاشات التقاعدية
      6530|653|Pension funding|Activités de caisses de retraite|تمويل المعاشات التقاعدية
      66|K|Activities auxiliary to financial service and insurance activities|Activités auxiliaires des services financiers et des assurances|الأنشطة المساعدة لأنشطة الخدمات المالية وأنشطة التأمين
      661|66|Activities auxiliary to financial service activities, except insurance and pension funding|Activités auxiliaires des services financiers à l'exception des assurances et des caisses de retraite|الأنشطة المساعدة للخدمات المالية فيما عدا تمويل التأمين والمعاشات التقاعدية
      6611|661|Administration of financial markets|Administration de marchés financiers|إدارة الأسواق المالية
      6612|661|Security and commodity contracts brokerage|Activités de courtage en contrats de valeurs et de produits|أنشطة الوساطة المتعلقة بعقود الأوراق المالية والسلع الأساسية
      6619|661|Other activities auxiliary to financial service activities|Autres activités auxiliaires des activités de services financiers|الأنشطة الأخرى المساعدة لأنشطة الخدمات المالية
      662|66|Activities auxiliary to insurance and pension funding|Activités auxiliaires de financement des assurances et caisses de retraite|الأنشطة المساعدة لأنشطة التأمين وصناديق المعاشات التقاعدية
      6621|662|Risk and damage evaluation|Évaluation de risque d'assurance et de dommages|تقييم المخاطر والأضرار
      6622|662|Activities of insurance agents and brokers|Activités des agents d'assurance et des courtiers|أنشطة وكلاء وسماسرة التأمين
      6629|662|Other activities auxiliary to insurance and pension funding|Autres activités auxiliaires de financement des assurances et caisses de retraite|أنشطة أخرى مساعدة للتأمين وتمويل المعاشات التقاعدية
      663|66|Fund management activities|Activités de gestion de fonds|أنشطة إدارة الأموال
      6630|663|Fund management activities|Activités de gestion de fonds|أنشطة إدارة الأموال
      L||Real estate activities|Activités immobilières|الأنشطة العقارية
      68|L|Real estate activities|Activités immobilières|الأنشطة العقارية
      681|68|Real estate activities with own or leased property|Activités immobilières sur biens propres ou loués|الأنشطة العقارية في الممتلكات المملوكة أو المؤجّرة
      6810|681|Real estate activities with own or leased property|Activités immobilières sur biens propres ou loués|الأنشطة العقارية في الممتلكات المملوكة أو المؤجّرة
      682|68|Real estate activities on a fee or contract basis|Activités immobilières à forfait ou sous contrat|الأنشطة العقارية على أساس رسوم أو عقود
      6820|682|Real estate activities on a fee or contract basis|Activités immobilières à forfait ou sous contrat|الأنشطة العقارية على أساس رسوم أو عقود
      M||Professional, scientific and technical activities|Activités professionnelles, scientifiques et techniques|الأنشطة المهنية والعلمية والتقنية
      69|M|Legal and accounting activities|Activités juridiques et comptables|الأنشطة القانونية وأنشطة المحاسبة
      691|69|Legal activities|Activités juridiques|الأنشطة القانونية
      6910|691|Legal activities|Activités juridiques|الأنشطة القانونية
      692|69|Accounting, bookkeeping and auditing activities; tax consultancy|Activités comptables et d'audit; conseil fiscal|الأنشطة المحاسبية وأنشطة مسك الدفاتر ومراجعة الحسابات، والاستشارات الضريبية
      6920|692|Accounting, bookkeeping and auditing activities; tax consultancy|Activités comptables et d'audit; conseil fiscal|الأنشطة المحاسبية وأنشطة مسك الدفاتر ومراجعة الحسابات، والاستشارات الضريبية
      70|M|Activities of head offices; management consultancy activities|Activités de bureaux principaux; activités de conseils en matière de gestion|أنشطة المكاتب الرئيسية، والأنشطة الاستشارية في مجال الإدارة
      701|70|Activities of head offices|Activités de bureaux principaux|أنشطة المكاتب الرئيسية
      7010|701|Activities of head offices|Activités de bureaux principaux|أنشطة المكاتب الرئيسية
      702|70|Management consultancy activities|Activités de conseils en matière de gestion|أنشطة الخبرة الاستشارية في مجال الإدارة
      7020|702|Management consultancy activities|Activités de conseils en matière de gestion|أنشطة الخبرة الاستشارية في مجال الإدارة
      71|M|Architectural and engineering activities; technical testing and analysis|Activités d'architecture et d'ingénierie; activités d'essais et d'analyses techniques|الأنشطة المعمارية والهندسية، والاختبارات الفنية والتحليل
      711|71|Architectural and engineering activities and related technical consultancy|Activités d'architecture et d'ingénierie et de conseils techniques connexes|الأنشطة المعمارية والهندسية والخدمات الاستشارية الفنية المتصلة بها
      7110|711|Architectural and engineering activities and related technical consultancy|Activités d'architecture et d'ingénierie et de conseils techniques connexes|الأنشطة المعمارية والهندسية والخدمات الاستشارية الفنية المتصلة بها
      712|71|Technical testing and analysis|Activités d'essais et d'analyses techniques|الاختبارات والتحاليل التقنية
      7120|712|Technical testing and analysis|Activités d'essais et d'analyses techniques|الاختبارات والتحاليل التقنية
      72|M|Scientific research and development|Recherche scientifique et développement|البحث والتطوير في المجال العلمي
      721|72|Research and experimental development on natural sciences and engineering|Recherche-développement expérimental en sciences physiques et naturelles et en ingénierie|البحث والتطوير التجريبي في مجالي العلوم الطبيعية والهندسة
      7210|721|Research and experimental development on natural sciences and engineering|Recherche-développement expérimental en sciences physiques et naturelles et en ingénierie|البحث والتطوير التجريبي في مجالي العلوم الطبيعية والهندسة
      722|72|Research and experimental development on social sciences and humanities|Recherche-développement expérimental en sciences sociales et humaines|البحث والتطوير التجريبي في مجال العلوم الاجتماعية والإنسانية
      7220|722|Research and experimental development on social sciences and humanities|Recherche-développement expérimental en sciences sociales et humaines|البحث والتطوير التجريبي في مجال العلوم الاجتماعية والإنسانية
      73|M|Advertising and market research|Publicité et études de marché|أبحاث الإعلان والسوق
      731|73|Advertising|Publicité|الإعلان
      7310|731|Advertising|Publicité|الإعلان
      732|73|Market research and public opinion polling|Activités d'études de marché et de sondage|أبحاث السوق واستطلاعات الرأي
      7320|732|Market research and public opinion polling|Activités d'études de marché et de sondage|أبحاث السوق واستطلاعات الرأي
      74|M|Other professional, scientific and technical activities|Autres activités professionnelles, scientifiques et techniques|الأنشطة المهنية والعلمية والتقنية الأخرى
      741|74|Specialized design activities|Activités de conception de modèles|أنشطة التصميم المتخصصة
      7410|741|Specialized design activities|Activités de conception de modèles|أنشطة التصميم المتخصصة
      742|74|Photographic activities|Activités photographiques|أنشطة التصوير
      7420|742|Photographic activities|Activités photographiques|أنشطة التصوير
      749|74|Other professional, scientific and technical activities n.e.c.|Autres activités professionnelles, scientifiques et techniques, n.c.a.|الأنشطة المهنية والعلمية والتقنية الأخرى غير المصنّفة في موضع آخر
      7490|749|Other professional, scientific and technical activities n.e.c.|Autres activités professionnelles, scientifiques et techniques, n.c.a.|الأنشطة المهنية والعلمية والتقنية الأخرى غير المصنّفة في موضع آخر
      75|M|Veterinary activities|Activités de services vétérinaires|الأنشطة البيطرية
      750|75|Veterinary activities|Activités de services vétérinaires|الأنشطة البيطرية
      7500|750|Veterinary activities|Activités de services vétérinaires|الأنشطة البيطرية
      N||Administrative and support service activities|Activités de services administratifs et d'appui|أنشطة الخدمات الإدارية وخدمات الدعم
      77|N|Rental and leasing activities|Activités de location|الأنشطة الإيجارية
      771|77|Renting and leasing of motor vehicles|Location de véhicules automobiles|تأجير المركبات ذات المحرّكات
      7710|771|Renting and leasing of motor vehicles|Location de véhicules automobiles|تأجير المركبات ذات المحرّكات
      772|77|Renting and leasing of personal and household goods|Location d'articles personnels ou ménagers|تأجير السلع الشخصية والمنزلية
      7721|772|Renting and leasing of recreational and sports goods|Location d'articles pour le sport et les loisirs|تأجير السلع الترفيهية والرياضية
      7722|772|Renting of video tapes and disks|Location de vidéocassettes et de vidéodisques|تأجير شرائط وأقراص الفيديو
      7729|772|Renting and leasing of other personal and household goods|Location d'autres articles personnels ou ménagers|تأجير السلع الشخصية والمنزلية الأخرى
      773|77|Renting and leasing of other machinery, equipment and tangible goods|Location d'autres machines, équipement et biens corporels|تأجير الآلات والمعدات الأخرى والسلع الحقيقية
      7730|773|Renting and leasing of other machinery, equipment and tangible goods|Location d'autres machines, équipement et biens corporels|تأجير الآلات والمعدات الأخرى والسلع الحقيقية
      774|77|Leasing of intellectual property and similar products, except copyrighted works|Location de produits de la propriété intellectuelle et d'autres produits similaires, à l'exception des droits d'auteur|تأجير منتجات الملكية الفكرية وما شابهها، فيما عدا الأعمال المحمية بحقوق النشر
      7740|774|Leasing of intellectual property and similar products, except copyrighted works|Location de produits de la propriété intellectuelle et d'autres produits similaires, à l'exception des droits d'auteur|تأجير منتجات الملكية الفكرية وما شابهها، فيما عدا الأعمال المحمية بحقوق النشر
      78|N|Employment activities|Activités relatives à l'emploi|أنشطة الاستخدام
      781|78|Activities of employment placement agencies|Activités des agences de placement|أنشطة وكالات التشغيل
      7810|781|Activities of employment placement agencies|Activités des agences de placement|أنشطة وكالات التشغيل
      782|78|Temporary employment agency activities|Activités des agences d'emploi temporaire|أنشطة وكالات التشغيل المؤقت
      7820|782|Temporary employment agency activities|Activités des agences d'emploi temporaire|أنشطة وكالات التشغيل المؤقت
      783|78|Other human resources provision|Autres activités de fourniture de personnel|تقديم موارد بشرية أخرى
      7830|783|Other human resources provision|Autres activités de fourniture de personnel|تقديم موارد بشرية أخرى
      79|N|Travel agency, tour operator, reservation service and related activities|Activités des agences de voyages, voyagistes, services de réservation et activités connexes|وكالات السفر ومشغّلو الجولات السياحية وخدمات الحجز والأنشطة المتصلة بها
      791|79|Travel agency and tour operator activities|Activités des agences de voyages et des voyagistes|أنشطة وكالات السفر ومشغّلي الجولات السياحية
      7911|791|Travel agency activities|Activités des agences de voyages|أنشطة وكالات السفر
      7912|791|Tour operator activities|Activités des voyagistes|أنشطة مشغلي الجولات السياحية
      799|79|Other reservation service and related activities|Autres activités des services de réservation et activités connexes|خدمات الحجز الأخرى والأنشطة المتصلة بها
      7990|799|Other reservation service and related activities|Autres activités des services de réservation et activités connexes|خدمات الحجز الأخرى والأنشطة المتصلة بها
      80|N|Security and investigation activities|Activités d'enquêtes et de sécurité|أنشطة الأمن والتحقيقات
      801|80|Private security activities|Activités de services de sécurité privés|أنشطة الأمن الخاصة
      8010|801|Private security activities|Activités de services de sécurité privés|أنشطة الأمن الخاصة
      802|80|Security systems service activities|Activités des services de systèmes de sécurité|أنشطة خدمات نُظم الأمن
      8020|802|Security systems service activities|Activités des services de systèmes de sécurité|أنشطة خدمات نُظم الأمن
      803|80|Investigation activities|Activités d'enquête|أنشطة التحقيقات
      8030|803|Investigation activities|Activités d'enquête|أنشطة التحقيقات
      81|N|Services to buildings and landscape activities|Activités des services concernant les bâtiments, architecture paysagère|أنشطة تقديم الخدمات للمباني وتجميل المواقع
      811|81|Combined facilities support activities|Activités d'appui aux installations intégrées|أنشطة متكاملة لدعم المرافق
      8110|811|Combined facilities support activities|Activités d'appui aux installations intégrées|أنشطة متكاملة لدعم المرافق
      812|81|Cleaning activities|Activités de nettoyage|أنشطة التنظيف
      8121|812|General cleaning of buildings|Nettoyage général des bâtiments|التنظيف العام للمباني
      8129|812|Other building and industrial cleaning activities|Autres activités de nettoyage de bâtiments et de nettoyage industriel|أنشطة تنظيف المباني والتنظيف الصناعي الأخرى
      813|81|Landscape care and maintenance service activities|Activités des services d'entretien des espaces verts|الأنشطة المتعلقة بخدمة وصيانة تجميل المواقع
      8130|813|Landscape care and maintenance service activities|Activités des services d'entretien des espaces verts|الأنشطة المتعلقة بخدمة وصيانة تجميل المواقع
      82|N|Office administrative, office support and other business support activities|Activités d'appui administratif, de secrétariat, et autres activités d'appui aux entreprises|الأنشطة الإدارية للمكاتب، وأنشطة الدعم للمكاتب وغير ذلك من أنشطة الدعم للأعمال
      821|82|Office administrative and support activities|Activités d'appui administratif|الأنشطة الإدارية وأنشطة الدعم للمكاتب
      8211|821|Combined office administrative service activities|Activités des services intégrés d'appui administratif|أنشطة الخدمات الإدارية المتكاملة للمكاتب
      8219|821|Photocopying, document preparation and other specialized office support activities|Photocopie, préparation de documents et autres activités spécialisées d'appui aux bureaux|تصوير المستندات وتحضير الوثائق وغيرها من أنشطة الدعم المتخصصة للمكاتب
      822|82|Activities of call centres|Activités des centres d'appel|أنشطة مراكز النداء
      8220|822|Activities of call centres|Activités des centres d'appel|أنشطة مراكز النداء
      823|82|Organization of conventions and trade shows|Organisation de congrès et de foires commerciales|تنظيم المؤتمرات والمعارض التجارية
      8230|823|Organization of conventions and trade shows|Organisation de congrès et de foires commerciales|تنظيم المؤتمرات والمعارض التجارية
      829|82|Business support service activities n.e.c.|Activités de services d'appui aux entreprises, n.c.a.|أنشطة خدمات الدعم للأعمال غير المصنّفة في موضع آخر
      8291|829|Activities of collection agencies and credit bureaus|Activités des agences de recouvrement et de crédit|أنشطة وكالات تحصيل المدفوعات ومكاتب الائتمان
      8292|829|Packaging activities|Activités de conditionnement|أنشطة التغليف والتعبئة
      8299|829|Other business support service activities n.e.c.|Autres activités de services aux entreprises, n.c.a.|أنشطة خدمات الدعم الأخرى للأعمال غير المصنّفة في موضع آخر
      O||Public administration and defence; compulsory social security|Administration publique et défense; sécurité sociale obligatoire|الإدارة العامة والدفاع؛ والضمان الاجتماعي الإلزامي
      84|O|Public administration and defence; compulsory social security|Administration publique et défense; sécurité sociale obligatoire|الإدارة العامة والدفاع؛ والضمان الاجتماعي الإلزامي
      841|84|Administration of the State and the economic and social policy of the community|Administration générale; administration de la politique économique et sociale|إدارة شؤون الدولة والسياسة الاقتصادية والاجتماعية للمجتمع
      8411|841|General public administration activities|Activités d'administration publique générale|الأنشطة العامة للإدارة العامة
      8412|841|Regulation of the activities of providing health care, education, cultural services and other social services, excluding social security|Tutelle des activités des organismes qui s'occupent de santé, d'éducation, de culture et d'autres activités sociales, à l'exception de la sécurité sociale|تنظيم أنشطة تقديم الرعاية الصحية والتعليم والخدمات الثقافية وغيرها من الخدمات الاجتماعية، فيما عدا الضمان الاجتماعي
      8413|841|Regulation of and contribution to more efficient operation of businesses|Réglementation de l'exploitation des entreprises et contribution à l'amélioration de son efficacité|تنظيم أنشطة قطاع الأعمال والمساهمة في تحسين عملياته
      842|84|Provision of services to the community as a whole|Services fournis à l'ensemble de la collectivité|تقديم الخدمات للمجتمع ككل
      8421|842|Foreign affairs|Affaires étrangères|الشؤون الخارجية
      8422|842|Defence activities|Activités de défense|أنشطة الدفاع
      8423|842|Public order and safety activities|Activités de maintien de l'ordre et de la sécurité publics|أنشطة النظام العام والسلامة
      843|84|Compulsory social security activities|Activités de sécurité sociale obligatoire|أنشطة الضمان الاجتماعي الإلزامي
      8430|843|Compulsory social security activities|Activités de sécurité sociale obligatoire|أنشطة الضمان الاجتماعي الإلزامي
      P||Education|Éducation|التعليم
      85|P|Education|Éducation|التعليم
      851|85|Pre-primary and primary education|Activités d'enseignement préprimaire et primaire|التعليم قبل الابتدائي والتعليم الابتدائي
      8510|851|Pre-primary and primary education|Activités d'enseignement préprimaire et primaire|التعليم قبل الابتدائي والتعليم الابتدائي
      852|85|Secondary education|Activités d'enseignement secondaire|التعليم الثانوي
      8521|852|General secondary education|Activités d'enseignement secondaire général|التعليم الثانوي العام
      8522|852|Technical and vocational secondary education|Activités d'enseignement secondaire technique et professionnel|التعليم الثانوي الفني والمهني
      853|85|Higher education|Activités d'enseignement supérieur|التعليم العالي
      8530|853|Higher education|Activités d'enseignement supérieur|التعليم العالي
      854|85|Other education|Autres activités d'enseignement|أنواع التعليم الأخرى
      8541|854|Sports and recreation education|Activités d'enseignement lié aux sports et aux loisirs|التعليم في مجال الرياضة والترفيه
      8542|854|Cultural education|Activités d'enseignement à caractère culturel|التعليم الثقافي
      8549|854|Other education n.e.c.|Autres activités d'enseignement, n.c.a.|أنواع التعليم الأخرى غير المصنّفة في موضع آخر
      855|85|Educational support activities|Activités d'appui pédagogique|أنشطة دعم التعليم
      8550|855|Educational support activities|Activités d'appui pédagogique|أنشطة دعم التعليم
      Q||Human health and social work activities|Santé et activités d'action sociale|الأنشطة في مجال صحة الإنسان والعمل الاجتماعي
      86|Q|Human health activities|Activités relatives à la santé|الأنشطة في مجال صحة الإنسان
      861|86|Hospital activities|Activités hospitalières|أنشطة المستشفيات
      8610|861|Hospital activities|Activités hospitalières|أنشطة المستشفيات
      862|86|Medical and dental practice activities|Activités de pratique médicale et dentaire|أنشطة العيادات الطبية وعيادات الأسنان
      8620|862|Medical and dental practice activities|Activités de pratique médicale et dentaire|أنشطة العيادات الطبية وعيادات الأسنان
      869|86|Other human health activities|Autres activités relatives à la santé|الأنشطة الأخرى في مجال صحة الإنسان
      8690|869|Other human health activities|Autres activités relatives à la santé|الأنشطة الأخرى في مجال صحة الإنسان
      87|Q|Residential care activities|Activités de soins de santé dispensés en établissement|أنشطة الرعاية مع الإقامة
      871|87|Residential nursing care facilities|Installations de soins de santé en établissement hospitalier|مرافق تقديم الرعاية التمريضية مع الإقامة
      8710|871|Residential nursing care facilities|Installations de soins de santé en établissement hospitalier|مرافق تقديم الرعاية التمريضية مع الإقامة
      872|87|Residential care activities for mental retardation, mental health and substance abuse|Activités de soins de santé pour retardés mentaux, malades mentaux et toxicomanes|أنشطة الرعاية مع الإقامة للمتخلفين عقلياً والمرضى النفسانيين والمدمنين
      8720|872|Residential care activities for mental retardation, mental health and substance abuse|Activités de soins de santé pour retardés mentaux, malades mentaux et toxicomanes|أنشطة الرعاية مع الإقامة للمتخلفين عقلياً والمرضى النفسانيين والمدمنين
      873|87|Residential care activities for the elderly and disabled|Activités de soins de santé en établissement hospitalier pour les personnes âgées et les handicapés|أنشطة تقديم الرعاية مع الإقامة لكبار السن والأشخاص ذوي الإعاقة
      8730|873|Residential care activities for the elderly and disabled|Activités de soins de santé en établissement hospitalier pour les personnes âgées et les handicapés|أنشطة تقديم الرعاية مع الإقامة لكبار السن والأشخاص ذوي الإعاقة
      879|87|Other residential care activities|Autres activités de soins de santé en établissement hospitalier|أنشطة الرعاية الأخرى مع الإقامة
      8790|879|Other residential care activities|Autres activités de soins de santé en établissement hospitalier|أنشطة الرعاية الأخرى مع الإقامة
      88|Q|Social work activities without accommodation|Activités d'action sociale sans hébergement|أنشطة العمل الاجتماعي، دون إقامة
      881|88|Social work activities without accommodation for the elderly and disabled|Activités d'action sociale sans hébergement pour les personnes âgées et les handicapés|أنشطة العمل الاجتماعي دون إقامة، لكبار السن وذوي الإعاقة
      8810|881|Social work activities without accommodation for the elderly and disabled|Activités d'action sociale sans hébergement pour les personnes âgées et les handicapés|أنشطة العمل الاجتماعي دون إقامة، لكبار السن وذوي الإعاقة
      889|88|Other social work activities without accommodation|Autres activités d'action sociale sans hébergement|أنشطة العمل الاجتماعي الأخرى دون إقامة
      8890|889|Other social work activities without accommodation|Autres activités d'action sociale sans hébergement|أنشطة العمل الاجتماعي الأخرى دون إقامة
      R||Arts, entertainment and recreation|Arts, spectacles et loisirs|الفنون والترفيه والتسلية
      90|R|Creative, arts and entertainment activities|Activités créatives, arts et spectacles|الأنشطة الإبداعية والفنون وأنشطة الترفيه
      900|90|Creative, arts and entertainment activities|Activités créatives, arts et spectacles|الأنشطة الإبداعية والفنون وأنشطة الترفيه
      9000|900|Creative, arts and entertainment activities|Activités créatives, arts et spectacles|الأنشطة الإبداعية والفنون وأنشطة الترفيه
      91|R|Libraries, archives, museums and other cultural activities|Activités des bibliothèques, archives, musées et autres activités culturelles|أنشطة المكتبات والمحفوظات والمتاحف والأنشطة الثقافية الأخرى
      910|91|Libraries, archives, museums and other cultural activities|Activités des bibliothèques, archives, musées et autres activités culturelles|أنشطة المكتبات والمحفوظات والمتاحف والأنشطة الثقافية الأخرى
      9101|910|Library and archives activities|Activités des bibliothèques et archives|أنشطة المكتبات والمحفوظات
      9102|910|Museums activities and operation of historical sites and buildings|Activités des musées et exploitation de sites et monuments historiques|أنشطة المتاحف وتشغيل المواقع والمباني التاريخية
      9103|910|Botanical and zoological gardens and nature reserves activities|Activités des jardins botaniques et zoologiques et des réserves naturelles|أنشطة حدائق النباتات وحدائق الحيوان والمحميات الطبيعية
      92|R|Gambling and betting activities|Activités de jeux de hasard et de pari|أنشطة ألعاب القمار والمراهنة
      920|92|Gambling and betting activities|Activités de jeux de hasard et de pari|أنشطة ألعاب القمار والمراهنة
      9200|920|Gambling and betting activities|Activités de jeux de hasard et de pari|أنشطة ألعاب القمار والمراهنة
      93|R|Sports activities and amusement and recreation activities|Activités sportives et de loisirs et activités récréatives|الأنشطة الرياضية وأنشطة التسلية والترفيه
      931|93|Sports activities|Activités sportives|الأنشطة الرياضية
      9311|931|Operation of sports facilities|Exploitation d'installations sportives|تشغيل المرافق الرياضية
      9312|931|Activities of sports clubs|Activités des clubs sportifs|أنشطة النوادي الرياضية
      9319|931|Other sports activities|Autres activités sportives|الأنشطة الرياضية الأخرى
      932|93|Other amusement and recreation activities|Autres activités récréatives et de loisirs|أنشطة التسلية والترفيه الأخرى
      9321|932|Activities of amusement parks and theme parks|Activités des parcs d'attraction et à thèmes|أنشطة مُدن التسلية ومُدن الألعاب
      9329|932|Other amusement and recreation activities n.e.c.|Autres activités récréatives et de loisirs, n.c.a.|أنشطة التسلية والترفيه الأخرى غير المصنّفة في موضع آخر
      S||Other service activities|Autres activités de services|أنشطة الخدمات الأخرى
      94|S|Activities of membership organizations|Activités des organisations associatives|أنشطة المنظمات ذات العضوية
      941|94|Activities of business, employers and professional membership organizations|Activités d'organisations associatives économiques, patronales et professionnelles|أنشطة المنظمات ذات العضوية لرجال الأعمال وأصحاب العمل والنقابات المهنية
      9411|941|Activities of business and employers membership organizations|Activités d'organisations associatives économiques et patronales|أنشطة المنظمات ذات العضوية لرجال الأعمال وأصحاب العمل
      9412|941|Activities of professional membership organizations|Activités d'organisations associatives professionnelles|أنشطة المنظمات المهنية ذات العضوية
      942|94|Activities of trade unions|Activités de syndicats de salariés|أنشطة نقابات العمال
      9420|942|Activities of trade unions|Activités de syndicats de salariés|أنشطة نقابات العمال
      949|94|Activities of other membership organizations|Activités d'autres organisations associatives|أنشطة المنظمات الأخرى ذات العضوية
      9491|949|Activities of religious organizations|Activités d'organisations religieuses|أنشطة المنظمات الدينية
      9492|949|Activities of political organizations|Activités d'organisations politiques|أنشطة المنظمات السياسية
      9499|949|Activities of other membership organizations n.e.c.|Activités d'autres organisations associatives, n.c.a.|أنشطة المنظمات الأخرى ذات العضوية غير المصنَّفة في موضع آخر
      95|S|Repair of computers and personal and household goods|Activités de réparation d'ordinateurs et d'articles personnels et ménagers|إصلاح أجهزة الحاسوب والسلع الشخصية والمنزلية
      951|95|Repair of computers and communication equipment|Réparation d'ordinateurs et de matériel de communication|إصلاح أجهزة الحاسوب ومعدات الاتصالات
      9511|951|Repair of computers and peripheral equipment|Réparation d'ordinateurs et de matériel périphérique|إصلاح أجهزة الحاسوب والمعدات الطرفية للحاسوب
      9512|951|Repair of communication equipment|Réparation de matériel de communication|إصلاح معدات الاتصالات
      952|95|Repair of personal and household goods|Réparation d'articles personnels et ménagers|إصلاح السلع الشخصية والمنزلية
      9521|952|Repair of consumer electronics|Réparation de biens de consommation : matériel électronique|إصلاح الأجهزة الإلكترونية الاستهلاكية
      9522|952|Repair of household appliances and home and garden equipment|Réparation d'appareils ménagers et de matériel pour la maison et le jardin|إصلاح الأجهزة المنزلية والمعدات المنزلية ومعدات الحدائق
      9523|952|Repair of footwear and leather goods|Réparation de chaussures et d'articles de cuir|إصلاح الأحذية والمنتجات الجلدية
      9524|952|Repair of furniture and home furnishings|Réparation de mobilier et de meubles de maison|إصلاح الأثاث والمفروشات المنزلية
      9529|952|Repair of other personal and household goods|Réparation d'autres articles personnels et ménagers|إصلاح السلع الشخصية والمنزلية الأخرى
      96|S|Other personal service activities|Autres activités de services personnels|أنشطة الخدمات الشخصية الأخرى
      960|96|Other personal service activities|Autres activités de services personnels|أنشطة الخدمات الشخصية الأخرى
      9601|960|Washing and (dry-) cleaning of textile and fur products|Lavage et nettoyage à sec de textiles et de fourrures|غسيل المنسوجات ومنتجات الفراء وتنظيفها (الجاف)
      9602|960|Hairdressing and other beauty treatment|Coiffure et autres soins esthétiques|تصفيف الشعر وأنواع التجميل الأخرى
      9603|960|Funeral and related activities|Activités de pompes funèbres et activités connexes|أنشطة الجنازات وما يتصل بها من أنشطة
      9609|960|Other personal service activities n.e.c.|Autres activités de services personnels, n.c.a.|أنشطة الخدمات الشخصية الأخرى غير المصنّفة في موضع آخر
      T||Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use|Activités des ménages privés employant du personnel domestique; activités non différenciées de production de biens et de services des ménages privés pour usage propre|أنشطة الأُسَر المعيشية التي تستخدم أفراداً؛ وأنشطة الأُسَر المعيشية في إنتاج سلع وخدمات غير مميَّزة لاستعمالها الخاص
      97|T|Activities of households as employers of domestic personnel|Activités des ménages privés employant du personnel domestique|أنشطة الأُسَر المعيشية التي تستخدم أفراداً للعمل المنزلي
      970|97|Activities of households as employers of domestic personnel|Activités des ménages privés employant du personnel domestique|أنشطة الأُسَر المعيشية التي تستخدم أفراداً للعمل المنزلي
      9700|970|Activities of households as employers of domestic personnel|Activités des ménages privés employant du personnel domestique|أنشطة الأُسَر المعيشية التي تستخدم أفراداً للعمل المنزلي
      98|T|Undifferentiated goods- and services-producing activities of private households for own use|Activités non différenciées de production de biens et de services des ménages privés pour usage propre|الأنشطة غير المميّزة لإنتاج السلع والخدمات التي تقوم بها الأُسَر المعيشية لاستعمالها الخاص
      981|98|Undifferentiated goods-producing activities of private households for own use|Activités non différenciées de production de biens des ménages privés pour usage propre|الأنشطة غير المميَّزة لإنتاج السلع التي تقوم بها الأُسَر المعيشية لاستعمالها الخاص
      9810|981|Undifferentiated goods-producing activities of private households for own use|Activités non différenciées de production de biens des ménages privés pour usage propre|الأنشطة غير المميَّزة لإنتاج السلع التي تقوم بها الأُسَر المعيشية لاستعمالها الخاص
      982|98|Undifferentiated service-producing activities of private households for own use|Activités non différenciées de production de services des ménages privés pour usage propre|الأنشطة غير المميَّزة لإنتاج الخدمات التي تقوم بها الأُسَر المعيشية لاستعمالها الخاص
      9820|982|Undifferentiated service-producing activities of private households for own use|Activités non différenciées de production de services des ménages privés pour usage propre|الأنشطة غير المميَّزة لإنتاج الخدمات التي تقوم بها الأُسَر المعيشية لاستعمالها الخاص
      U||Activities of extraterritorial organizations and bodies|Activités des organisations et organismes extra-territoriaux|أنشطة المنظمات والهيئات غير الخاضعة للولاية القضائية الوطنية
      99|U|Activities of extraterritorial organizations and bodies|Activités des organisations et organismes extra-territoriaux|أنشطة المنظمات والهيئات غير الخاضعة للتشريعات الوطنية
      990|99|Activities of extraterritorial organizations and bodies|Activités des organisations et organismes extra-territoriaux|أنشطة المنظمات والهيئات غير الخاضعة للولاية القضائية الوطنية
      9900|990|Activities of extraterritorial organizations and bodies|Activités des organisations et organismes extra-territoriaux|أنشطة المنظمات والهيئات غير الخاضعة للولاية القضائية الوطنية
      """)
}

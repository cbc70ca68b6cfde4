extension CodeList {
  /// ISCO-08: occupations, 10 major, 43 sub-major, 130 minor and 436 unit groups.
  public static let isco08 = CodeList(
    "ISCO-08", title: "Occupations",
    source: "ILO, International Standard Classification of Occupations 2008",
    rows: """
      0||Armed forces occupations|Professions militaires|
      01|0|Commissioned armed forces officers|Officiers des forces armées|
      011|01|Commissioned armed forces officers|Officiers des forces armées|
      0110|011|Commissioned armed forces officers|Officiers des forces armées|
      02|0|Non-commissioned armed forces officers|Sous-officiers des forces armées|
      021|02|Non-commissioned armed forces officers|Sous-officiers des forces armées|
      0210|021|Non-commissioned armed forces officers|Sous-officiers des forces armées|
      03|0|Armed forces occupations, other ranks|Autres membres des forces armées|
      031|03|Armed forces occupations, other ranks|Autres membres des forces armées|
      0310|031|Armed forces occupations, other ranks|Autres membres des forces armées|
      1||Managers|Directeurs, cadres de direction et gérants|
      11|1|Chief executives, senior officials and legislators|Directeurs généraux, cadres supérieurs et membres de l'exécutif et des corps législatifs|
      111|11|Legislators and senior officials|Membres des corps législatifs et cadres supérieurs de l'administration publique|
      1111|111|Legislators|Membres des corps législatifs|
      1112|111|Senior government officials|Cadres supérieurs de l'administration publique|
      1113|111|Traditional chiefs and heads of villages|Chefs traditionnels et chefs de village|
      1114|111|Senior officials of special-interest organizations|Dirigeants et cadres supérieurs d'organisations spécialisées|
      112|11|Managing directors and chief executives|Directeurs généraux d'entreprise|
      1120|112|Managing directors and chief executives|Directeurs généraux d'entreprise|
      12|1|Administrative and commercial managers|Directeurs de services administratifs et commerciaux|
      121|12|Business services and administration managers|Directeurs de services administratifs|
      1211|121|Finance managers|Directeurs et cadres de direction, services financiers|
      1212|121|Human resource managers|Directeurs et cadres de direction, ressources humaines|
      1213|121|Policy and planning managers|Directeurs et cadres de direction, stratégie et planifications|
      1219|121|Business services and administration managers not elsewhere classified|Directeurs des services administratifs non classés ailleurs|
      122|12|Sales, marketing and development managers|Directeurs et cadres de direction, ventes, commercialisation et développement|
      1221|122|Sales and marketing managers|Directeurs et cadres de direction, ventes et commercialisation|
      1222|122|Advertising and public relations managers|Directeurs et cadres de direction, publicité et relations publiques|
      1223|122|Research and development managers|Directeurs et cadres de direction, recherche-développement|
      13|1|Production and specialized services managers|Directeurs et cadres de direction, production et services spécialisés|
      131|13|Production managers in agriculture, forestry and fisheries|Directeurs et cadres de direction, agriculture, sylviculture et pêche|
      1311|131|Agricultural and forestry production managers|Directeurs et cadres de direction, agriculture et sylviculture|
      1312|131|Aquaculture and fisheries production managers|Directeurs et cadres de direction, aquaculture et pêche|
      132|13|Manufacturing, mining, construction, and distribution managers|Directeurs et cadres de direction, industries manufacturières, mines, bâtiment et distribution|
      1321|132|Manufacturing managers|Directeurs et cadres de direction, industrie manufacturière|
      1322|132|Mining managers|Directeurs et cadres de direction, mines|
      1323|132|Construction managers|Directeurs et cadres de direction, bâtiment|
      1324|132|Supply, distribution and related managers|Directeurs et cadres de direction, approvisionnement, distribution et assimilés|
      133|13|Information and communications technology service managers|Directeurs et cadres de direction, technologies de l'information et des communications|
      1330|133|Information and communications technology service managers|Directeurs et cadres de direction, technologies de l'information et des communications|
      134|13|Professional services managers|Cadres de direction, services spécialisés|
      1341|134|Child care services managers|Cadres de direction, garde d'enfants|
      1342|134|Health services managers|Cadres de direction, services de santé|
      1343|134|Aged care services managers|Cadres de direction, services aux personnes âgées|
      1344|134|Social welfare managers|Cadres de direction, services sociaux|
      1345|134|Education managers|Cadres de direction, éducation|
      1346|134|Financial and insurance services branch managers|Directeurs et cadres de direction, succursales de banque, services financiers et assurances|
      1349|134|Professional services managers not elsewhere classified|Autres cadres de direction, services spécialisés non classés ailleurs|
      14|1|Hospitality, retail and other services managers|Directeurs et gérants de l'hôtellerie, la restauration, le commerce et autres services|
      141|14|Hotel and restaurant managers|Directeurs et gérants, hôtellerie et restauration|
      1411|141|Hotel managers|Directeurs et gérants, hôtellerie|
      1412|141|Restaurant managers|Directeurs et gérants, restauration|
      142|14|Retail and wholesale trade managers|Directeurs et gérants, commerce de détail et de gros|
      1420|142|Retail and wholesale trade managers|Directeurs et gérants, commerce de détail et de gros|
      143|14|Other services managers|Autres directeurs et gérants|
      1431|143|Sports, recreation and cultural centre managers|Directeurs et gérants, centres sportifs, centres de loisirs et centres culturels|
      1439|143|Services managers not elsewhere classified|Directeurs et gérants, services non classés ailleurs|
      2||Professionals|Professions intellectuelles et scientifiques|
      21|2|Science and engineering professionals|Spécialistes des sciences techniques|
      211|21|Physical and earth science professionals|Physiciens, chimistes et assimilés|
      2111|211|Physicists and astronomers|Physiciens et astronomes|
      2112|211|Meteorologists|Météorologues|
      2113|211|Chemists|Chimistes|
      2114|211|Geologists and geophysicists|Géologues et géophysiciens|
      212|21|Mathematicians, actuaries and statisticians|Mathématiciens, actuaires et statisticiens|
      2120|212|Mathematicians, actuaries and statisticians|Mathématiciens, actuaires et statisticiens|
      213|21|Life science professionals|Spécialistes des sciences de la vie|
      2131|213|Biologists, botanists, zoologists and related professionals|Biologistes, botanistes, zoologistes et assimilés|
      2132|213|Farming, forestry and fisheries advisers|Agronomes et assimilés|
      2133|213|Environmental protection professionals|Spécialistes de la protection de l'environnement|
      214|21|Engineering professionals (excluding electrotechnology)|Spécialistes, sciences techniques (sauf électrotechniques)|
      2141|214|Industrial and production engineers|Spécialistes, sciences techniques de la production et de l'industrie|
      2142|214|Civil engineers|Ingénieurs civils|
      2143|214|Environmental engineers|Ingénieurs écologistes|
      2144|214|Mechanical engineers|Ingénieurs mécaniciens|
      2145|214|Chemical engineers|Ingénieurs chimistes|
      2146|214|Mining engineers, metallurgists and related professionals|Ingénieurs des mines, ingénieurs métallurgistes et assimilés|
      2149|214|Engineering professionals not elsewhere classified|Spécialistes, sciences techniques non classés ailleurs|
      215|21|Electrotechnology engineers|Ingénieurs de l'électrotechnique|
      2151|215|Electrical engineers|Ingénieurs électriciens|
      2152|215|Electronics engineers|Ingénieurs électroniciens|
      2153|215|Telecommunications engineers|Spécialistes des télécommunications|
      216|21|Architects, planners, surveyors and designers|Architectes, urbanistes, géomètres et concepteurs|
      2161|216|Building architects|Architectes, bâtiment|
      2162|216|Landscape architects|Architectes paysagistes|
      2163|216|Product and garment designers|Concepteurs modélistes de produits et de vêtements|
      2164|216|Town and traffic planners|Urbanistes et ingénieurs de la circulation routière|
      2165|216|Cartographers and surveyors|Cartographes et géomètres|
      2166|216|Graphic and multimedia designers|Concepteurs graphiques, multimédia – graphistes|
      22|2|Health professionals|Spécialistes de la santé|
      221|22|Medical doctors|Médecins|
      2211|221|Generalist medical practitioners|Médecins généralistes|
      2212|221|Specialist medical practitioners|Médecins spécialistes|
      222|22|Nursing and midwifery professionals|Cadres infirmiers et sages-femmes|
      2221|222|Nursing professionals|Cadres infirmiers|
      2222|222|Midwifery professionals|Sages-femmes|
      223|22|Traditional and complementary medicine professionals|Spécialistes des médecines traditionnelles et des médecines complémentaires|
      2230|223|Traditional and complementary medicine professionals|Spécialistes des médecines traditionnelles et des médecines complémentaires|
      224|22|Paramedical practitioners|Praticiens paramédicaux|
      2240|224|Paramedical practitioners|Praticiens paramédicaux|
      225|22|Veterinarians|Vétérinaires|
      2250|225|Veterinarians|Vétérinaires|
      226|22|Other health professionals|Autres spécialistes des professions de la santé|
      2261|226|Dentists|Dentistes|
      2262|226|Pharmacists|Pharmaciens|
      2263|226|Environmental and occupational health and hygiene professionals|Spécialistes de la salubrité de l'environnement, de l'hygiène et de la santé au travail|
      2264|226|Physiotherapists|Physiothérapeutes|
      2265|226|Dieticians and nutritionists|Diététiciens et spécialistes de la nutrition|
      2266|226|Audiologists and speech therapists|Audiologistes et orthophonistes|
      2267|226|Optometrists and ophthalmic opticians|Optométristes|
      2269|226|Health professionals not elsewhere classified|Spécialistes de la santé non classés ailleurs|
      23|2|Teaching professionals|Spécialistes de l'enseignement|
      231|23|University and higher education teachers|Professeurs d'université et d'établissements d'enseignement supérieur|
      2310|231|University and higher education teachers|Professeurs d'université et d'établissements d'enseignement supérieur|
      232|23|Vocational education teachers|Professeurs, enseignement technique et professionnel|
      2320|232|Vocational education teachers|Professeurs, enseignement technique et professionnel|
      233|23|Secondary education teachers|Professeurs, enseignement secondaire|
      2330|233|Secondary education teachers|Professeurs, enseignement secondaire|
      234|23|Primary school and early childhood teachers|Instituteurs, enseignement primaire et éducateurs de la petite enfance|
      2341|234|Primary school teachers|Instituteurs, enseignement primaire|
      2342|234|Early childhood educators|Éducateurs de la petite enfance|
      235|23|Other teaching professionals|Autres spécialistes de l'enseignement|
      2351|235|Education methods specialists|Spécialistes des méthodes d'enseignement|
      2352|235|Special needs teachers|Enseignants, éducation spécialisée|
      2353|235|Other language teachers|Autres professeurs de langues|
      2354|235|Other music teachers|Autres professeurs de musique|
      2355|235|Other arts teachers|Autres professeurs de disciplines artistiques|
      2356|235|Information technology trainers|Formateurs en technologies de l'information|
      2359|235|Teaching professionals not elsewhere classified|Spécialistes de l'enseignement, non classés ailleurs|
      24|2|Business and administration professionals|Spécialistes en administration d'entreprises|
      241|24|Finance professionals|Spécialistes en finances|
      2411|241|Accountants|Cadres comptables|
      2412|241|Financial and investment advisers|Conseillers en finances et investissements|
      2413|241|Financial analysts|Analystes financiers|
      242|24|Administration professionals|Spécialistes des fonctions administratives|
      2421|242|Management and organization analysts|Analystes, gestion et organisation|
      2422|242|Policy administration professionals|Spécialistes, administration et politiques|
      2423|242|Personnel and careers professionals|Spécialistes, ressources humaines et évolution de carrière|
      2424|242|Training and staff development professionals|Spécialistes de la formation du personnel|
      243|24|Sales, marketing and public relations professionals|Spécialistes des ventes, de la commercialisation et des relations publiques|
      2431|243|Advertising and marketing professionals|Spécialistes de la publicité et de la commercialisation|
      2432|243|Public relations professionals|Spécialistes des relations publiques|
      2433|243|Technical and medical sales professionals (excluding ICT)|Spécialistes des ventes, secteurs médical et technique (à l'exception des TIC)|
      2434|243|Information and communications technology sales professionals|Spécialistes des ventes, technologies de l'information et des communications|
      25|2|Information and communications technology professionals|Spécialistes des technologies de l'information et des communications|
      251|25|Software and applications developers and analysts|Concepteurs et analystes de logiciels et de multimédia|
      2511|251|Systems analysts|Analystes de systèmes|
      2512|251|Software developers|Concepteurs de logiciels|
      2513|251|Web and multimedia developers|Concepteurs de sites internet et de multimédia|
      2514|251|Applications programmers|Programmeurs d'applications|
      2519|251|Software and applications developers and analysts not elsewhere classified|Concepteurs et analystes de logiciels, et concepteurs de multimédia non classés ailleurs|
      252|25|Database and network professionals|Spécialistes des bases de données et des réseaux d'ordinateurs|
      2521|252|Database designers and administrators|Spécialistes des bases de données|
      2522|252|Systems administrators|Administrateurs de systèmes|
      2523|252|Computer network professionals|Spécialistes des réseaux d'ordinateurs|
      2529|252|Database and network professionals not elsewhere classified|Spécialistes des bases de données et des réseaux d'ordinateurs non classés ailleurs|
      26|2|Legal, social and cultural professionals|Spécialistes de la justice, des sciences sociales et de la culture|
      261|26|Legal professionals|Juristes|
      2611|261|Lawyers|Avocats|
      2612|261|Judges|Magistrats|
      2619|261|Legal professionals not elsewhere classified|Juristes non classés ailleurs|
      262|26|Librarians, archivists and curators|Archivistes, bibliothécaires, documentalistes et assimilés|
      2621|262|Archivists and curators|Archivistes paléographes et conservateurs de musée|
      2622|262|Librarians and related information professionals|Bibliothécaires, documentalistes et professions assimilées|
      263|26|Social and religious professionals|Spécialistes des sciences sociales et du clergé|
      2631|263|Economists|Économistes|
      2632|263|Sociologists, anthropologists and related professionals|Sociologues, anthropologues et assimilés|
      2633|263|Philosophers, historians and political scientists|Philosophes, historiens et spécialistes des sciences politiques|
      2634|263|Psychologists|Psychologues|
      2635|263|Social work and counselling professionals|Spécialistes du travail social|
      2636|263|Religious professionals|Ministres des cultes|
      264|26|Authors, journalists and linguists|Auteurs, journalistes et linguistes|
      2641|264|Authors and related writers|Auteurs et autres écrivains|
      2642|264|Journalists|Journalistes|
      2643|264|Translators, interpreters and other linguists|Traducteurs, interprètes et linguistes|
      265|26|Creative and performing artists|Artistes créateurs et exécutants|
      2651|265|Visual artists|Artistes plasticiens|
      2652|265|Musicians, singers and composers|Compositeurs, musiciens et chanteurs|
      2653|265|Dancers and choreographers|Danseurs et chorégraphes|
      2654|265|Film, stage and related directors and producers|Metteurs en scène de cinéma, de théâtre et d'autres spectacles|
      2655|265|Actors|Acteurs|
      2656|265|Announcers on radio, television and other media|Annonceurs-présentateurs de radio, de télévision et autres médias|
      2659|265|Creative and performing artists not elsewhere classified|Artistes créateurs et exécutants non classés ailleurs|
      3||Technicians and associate professionals|Professions intermédiaires|
      31|3|Science and engineering associate professionals|Professions intermédiaires des sciences et techniques|
      311|31|Physical and engineering science technicians|Techniciens des sciences physiques et techniques|
      3111|311|Chemical and physical science technicians|Techniciens des sciences chimiques et physiques|
      3112|311|Civil engineering technicians|Techniciens du génie civil|
      3113|311|Electrical engineering technicians|Techniciens en électricité|
      3114|311|Electronics engineering technicians|Techniciens en électronique|
      3115|311|Mechanical engineering technicians|Techniciens en construction mécanique|
      3116|311|Chemical engineering technicians|Techniciens en chimie industrielle|
      3117|311|Mining and metallurgical technicians|Techniciens des mines, techniciens métallurgistes|
      3118|311|Draughtspersons|Dessinateurs industriels|
      3119|311|Physical and engineering science technicians not elsewhere classified|Techniciens des sciences physiques et techniques non classés ailleurs|
      312|31|Mining, manufacturing and construction supervisors|Superviseurs, mines, industries manufacturières et bâtiment|
      3121|312|Mining supervisors|Superviseurs, mines|
      3122|312|Manufacturing supervisors|Superviseurs, industries manufacturières|
      3123|312|Construction supervisors|Superviseurs, bâtiment|
      313|31|Process control technicians|Techniciens, contrôle de processus industriels|
      3131|313|Power production plant operators|Conducteurs d'installations de production d'énergie|
      3132|313|Incinerator and water treatment plant operators|Conducteurs d'incinérateurs et d'installations de traitement de l'eau|
      3133|313|Chemical processing plant controllers|Conducteurs d'installations de traitement chimique|
      3134|313|Petroleum and natural gas refining plant operators|Conducteurs d'installations de raffinage de pétrole et de gaz naturel|
      3135|313|Metal production process controllers|Contrôleurs des processus industriels, métallurgie|
      3139|313|Process control technicians not elsewhere classified|Techniciens, contrôle de processus industriels non classés ailleurs|
      314|31|Life science technicians and related associate professionals|Techniciens et travailleurs assimilés des sciences de la vie|
      3141|314|Life science technicians (excluding medical)|Techniciens des sciences de la vie (à l'exception de la médecine)|
      3142|314|Agricultural technicians|Techniciens, agriculture et élevage|
      3143|314|Forestry technicians|Techniciens, sylviculture|
      315|31|Ship and aircraft controllers and technicians|Contrôleurs et techniciens des moyens de transport maritime et aérien|
      3151|315|Ships' engineers|Officiers mécaniciens de navires|
      3152|315|Ships' deck officers and pilots|Officiers de pont et pilotes|
      3153|315|Aircraft pilots and related associate professionals|Pilotes d'avions et assimilés|
      3154|315|Air traffic controllers|Contrôleurs de la circulation aérienne|
      3155|315|Air traffic safety electronics technicians|Techniciens de la sécurité aérienne|
      32|3|Health associate professionals|Professions intermédiaires de la santé|
      321|32|Medical and pharmaceutical technicians|Techniciens de la médecine et de la pharmacie|
      3211|321|Medical imaging and therapeutic equipment technicians|Techniciens d'appareils électromédicaux|
      3212|321|Medical and pathology laboratory technicians|Techniciens de laboratoire médical|
      3213|321|Pharmaceutical technicians and assistants|Techniciens et assistants pharmaciens et préparateurs en pharmacie|
      3214|321|Medical and dental prosthetic technicians|Techniciens de prothèses médicales et dentaires|
      322|32|Nursing and midwifery associate professionals|Personnel infirmier et sages femmes (niveau intermédiaire)|
      3221|322|Nursing associate professionals|Personnel infirmier (niveau intermédiaire)|
      3222|322|Midwifery associate professionals|Sages-femmes (niveau intermédiaire)|
      323|32|Traditional and complementary medicine associate professionals|Praticiens des médecines traditionnelles et des médecines complémentaires|
      3230|323|Traditional and complementary medicine associate professionals|Praticiens des médecines traditionnelles et des médecines complémentaires|
      324|32|Veterinary technicians and assistants|Techniciens et assistants vétérinaires|
      3240|324|Veterinary technicians and assistants|Techniciens et assistants vétérinaires|
      325|32|Other health associate professionals|Autres professions intermédiaires de la santé|
      3251|325|Dental assistants and therapists|Assistants et thérapeutes en médecine dentaire|
      3252|325|Medical records and health information technicians|Techniciens de dossiers médicaux|
      3253|325|Community health workers|Agents de santé communautaire|
      3254|325|Dispensing opticians|Opticiens|
      3255|325|Physiotherapy technicians and assistants|Techniciens et assistants en physiothérapie|
      3256|325|Medical assistants|Assistants médicaux|
      3257|325|Environmental and occupational health inspectors and associates|Inspecteurs, salubrité de l'environnement et de la santé au travail, et assimilés|
      3258|325|Ambulance workers|Ambulanciers|
      3259|325|Health associate professionals not elsewhere classified|Professions intermédiaires de la santé non classées ailleurs|
      33|3|Business and administration associate professionals|Professions intermédiaires, finance et administration|
      331|33|Financial and mathematical associate professionals|Professions intermédiaires de la finance et des mathématiques|
      3311|331|Securities and finance dealers and brokers|Courtiers en valeurs et cambistes|
      3312|331|Credit and loans officers|Responsables des prêts|
      3313|331|Accounting associate professionals|Professions intermédiaires de la comptabilité|
      3314|331|Statistical, mathematical and related associate professionals|Professions intermédiaires de la statistique, des mathématiques et assimilées|
      3315|331|Valuers and loss assessors|Commissaires-priseurs et autres experts en évaluation|
      332|33|Sales and purchasing agents and brokers|Agents de vente et d'achat, courtiers|
      3321|332|Insurance representatives|Agents d'assurances|
      3322|332|Commercial sales representatives|Représentants et techniciens commerciaux|
      3323|332|Buyers|Acheteurs|
      3324|332|Trade brokers|Courtiers en marchandises|
      333|33|Business services agents|Agents de services commerciaux|
      3331|333|Clearing and forwarding agents|Agents concessionnaires|
      3332|333|Conference and event planners|Organisateurs de conférences et d'événements|
      3333|333|Employment agents and contractors|Agents d'emploi et de recrutement de main-d'œuvre|
      3334|333|Real estate agents and property managers|Agents immobiliers|
      3339|333|Business services agents not elsewhere classified|Agents de services commerciaux non classés ailleurs|
      334|33|Administrative and specialized secretaries|Secrétaires d'administration et secrétaires spécialisés|
      3341|334|Office supervisors|Superviseurs, travail de bureau|
      3342|334|Legal secretaries|Secrétaires, services juridiques|
      3343|334|Administrative and executive secretaries|Secrétaires d'administration et secrétaires exécutifs|
      3344|334|Medical secretaries|Secrétaires médicales/médicaux|
      335|33|Regulatory government associate professionals|Professions intermédiaires de l'application de la loi et assimilées|
      3351|335|Customs and border inspectors|Inspecteurs des douanes et des frontières|
      3352|335|Government tax and excise officials|Contrôleurs des impôts|
      3353|335|Government social benefits officials|Agents des services publics accordant des prestations sociales|
      3354|335|Government licensing officials|Agents des services publics accordant des permis et des licences|
      3355|335|Police inspectors and detectives|Inspecteurs et enquêteurs de police|
      3359|335|Regulatory government associate professionals not elsewhere classified|Professions intermédiaires de l'application de la loi et assimilées non classées ailleurs|
      34|3|Legal, social, cultural and related associate professionals|Professions intermédiaires des services juridiques, des services sociaux et assimilés|
      341|34|Legal, social and religious associate professionals|Professions intermédiaires des services juridiques, des services sociaux et des religions|
      3411|341|Legal and related associate professionals|Professions juridiques intermédiaires et assimilées|
      3412|341|Social work associate professionals|Professions intermédiaires du travail social|
      3413|341|Religious associate professionals|Professions intermédiaires des religions|
      342|34|Sports and fitness workers|Travailleurs du secteur des sports et des activités de remise en forme|
      3421|342|Athletes and sports players|Athlètes et sportifs de compétition|
      3422|342|Sports coaches, instructors and officials|Entraîneurs sportifs et arbitres de sport|
      3423|342|Fitness and recreation instructors and programme leaders|Instructeurs et animateurs de programmes, loisirs et activités de remise en forme|
      343|34|Artistic, cultural and culinary associate professionals|Professions intermédiaires de la culture, de la création artistique et des activités culinaires|
      3431|343|Photographers|Photographes|
      3432|343|Interior designers and decorators|Décorateurs et designers d'intérieurs|
      3433|343|Gallery, museum and library technicians|Techniciens de galeries d'art, de musées et de bibliothèques|
      3434|343|Chefs|Chefs cuisiniers|
      3435|343|Other artistic and cultural associate professionals|Autres professions intermédiaires de la culture et de la création artistique|
      35|3|Information and communications technicians|Techniciens de l'information et des communications|
      351|35|Information and communications technology operations and user support technicians|Techniciens, opérations et soutien aux utilisateurs des technologies de l'information et des communications|
      3511|351|Information and communications technology operations technicians|Techniciens des technologies de l'information et des communications, opérations|
      3512|351|Information and communications technology user support technicians|Techniciens des technologies de l'information et des communications, soutien aux utilisateurs|
      3513|351|Computer network and systems technicians|Techniciens, réseaux et systèmes d'ordinateurs|
      3514|351|Web technicians|Techniciens de l'internet|
      352|35|Telecommunications and broadcasting technicians|Techniciens des télécommunications et de la radiodiffusion|
      3521|352|Broadcasting and audio-visual technicians|Techniciens de radio-télévision et d'enregistrement audio-visuel|
      3522|352|Telecommunications engineering technicians|Techniciens de télécommunications|
      4||Clerical support workers|Employés de type administratif|
      41|4|General and keyboard clerks|Employés de bureau|
      411|41|General office clerks|Employés de bureau, fonctions générales|
      4110|411|General office clerks|Employés de bureau, fonctions générales|
      412|41|Secretaries (general)|Secrétaires (fonctions générales)|
      4120|412|Secretaries (general)|Secrétaires (fonctions générales)|
      413|41|Keyboard operators|Opérateurs sur clavier|
      4131|413|Typists and word processing operators|Dactylographes et opérateurs de traitement de texte|
      4132|413|Data entry clerks|Opérateurs sur clavier numérique|
      42|4|Customer services clerks|Employés de réception, guichetiers et assimilés|
      421|42|Tellers, money collectors and related clerks|Guichetiers, encaisseurs et assimilés|
      4211|421|Bank tellers and related clerks|Guichetiers de banque et assimilés|
      4212|421|Bookmakers, croupiers and related gaming workers|Croupiers et assimilés dans le secteur des jeux de hasard|
      4213|421|Pawnbrokers and money-lenders|Prêteurs sur gages et bailleurs de fonds|
      4214|421|Debt-collectors and related workers|Encaisseurs et assimilés|
      422|42|Client information workers|Employés chargés d'informer la clientèle|
      4221|422|Travel consultants and clerks|Consultants et employés d'agence de voyages|
      4222|422|Contact centre information clerks|Employés de centre d'appel|
      4223|422|Telephone switchboard operators|Téléphonistes-standardistes|
      4224|422|Hotel receptionists|Réceptionnistes, hôtellerie|
      4225|422|Enquiry clerks|Employés, service d'information|
      4226|422|Receptionists (general)|Réceptionnistes (fonctions générales)|
      4227|422|Survey and market research interviewers|Intervieweurs, enquêtes et études de marché|
      4229|422|Client information workers not elsewhere classified|Employés chargés d'informer la clientèle non classés ailleurs|
      43|4|Numerical and material recording clerks|Employés des services comptables et d'approvisionnement|
      431|43|Numerical clerks|Employés des services comptables et financiers|
      4311|431|Accounting and bookkeeping clerks|Aides comptables et teneurs de livres|
      4312|431|Statistical, finance and insurance clerks|Employés de services statistiques ou financiers|
      4313|431|Payroll clerks|Commis, service de paie|
      432|43|Material-recording and transport clerks|Employés d'approvisionnement, d'ordonnancement et des transports|
      4321|432|Stock clerks|Employés du service des stocks|
      4322|432|Production clerks|Employés du service d'ordonnancement de la production|
      4323|432|Transport clerks|Employés du service des transports|
      44|4|Other clerical support workers|Autres employés de type administratif|
      441|44|Other clerical support workers|Autres employés de type administratif|
      4411|441|Library clerks|Employés de bibliothèque|
      4412|441|Mail carriers and sorting clerks|Employés de service du courrier|
      4413|441|Coding, proof-reading and related clerks|Codeurs, correcteurs d'épreuves et assimilés|
      4414|441|Scribes and related workers|Écrivains publics et assimilés|
      4415|441|Filing and copying clerks|Classeurs-archivistes|
      4416|441|Personnel clerks|Employés, service du personnel|
      4419|441|Clerical support workers not elsewhere classified|Employés administratifs non classés ailleurs|
      5||Service and sales workers|Personnel des services directs aux particuliers, commerçants et vendeurs|
      51|5|Personal service workers|Personnel des services directs aux particuliers|
      511|51|Travel attendants, conductors and guides|Agents d'accompagnement et assimilés (transports et tourisme)|
      5111|511|Travel attendants and travel stewards|Agents d'accueil et stewards|
      5112|511|Transport conductors|Contrôleurs et receveurs de transports publics|
      5113|511|Travel guides|Guides|
      512|51|Cooks|Cuisiniers|
      5120|512|Cooks|Cuisiniers|
      513|51|Waiters and bartenders|Serveurs et barmen|
      5131|513|Waiters|Serveurs|
      5132|513|Bartenders|Barmen|
      514|51|Hairdressers, beauticians and related workers|Coiffeurs, esthéticiens et assimilés|
      5141|514|Hairdressers|Coiffeurs|
      5142|514|Beauticians and related workers|Esthéticiens et assimilés|
      515|51|Building and housekeeping supervisors|Intendants, gouvernantes et concierges|
      5151|515|Cleaning and housekeeping supervisors in offices, hotels and other establishments|Intendants et superviseurs des services de nettoyage de bureaux, des hôtels et d'autres établissements|
      5152|515|Domestic housekeepers|Gouvernantes et intendants à domicile|
      5153|515|Building caretakers|Concierges|
      516|51|Other personal services workers|Autre personnel des services directs aux particuliers|
      5161|516|Astrologers, fortune-tellers and related workers|Astrologues, diseurs de bonne aventure et assimilés|
      5162|516|Companions and valets|Personnel de compagnie et valets de chambre|
      5163|516|Undertakers and embalmers|Agents de pompes funèbres et embaumeurs|
      5164|516|Pet groomers and animal care workers|Toiletteurs et gardiens d'animaux|
      5165|516|Driving instructors|Moniteurs d'auto-école|
      5169|516|Personal services workers not elsewhere classified|Personnel des services directs aux particuliers, non classé ailleurs|
      52|5|Sales workers|Commerçants et vendeurs|
      521|52|Street and market salespersons|Vendeurs sur les marchés et vendeurs ambulants de comestibles|
      5211|521|Stall and market salespersons|Vendeurs à l'étal et sur les marchés|
      5212|521|Street food salespersons|Vendeurs ambulants de comestibles|
      522|52|Shop salespersons|Commerçants et vendeurs, magasins|
      5221|522|Shopkeepers|Commerçants, magasins|
      5222|522|Shop supervisors|Superviseurs, magasins|
      5223|522|Shop sales assistants|Vendeurs, magasin|
      523|52|Cashiers and ticket clerks|Caissiers et billettistes|
      5230|523|Cashiers and ticket clerks|Caissiers et billettistes|
      524|52|Other sales workers|Autres vendeurs|
      5241|524|Fashion and other models|Mannequins et autres modèles|
      5242|524|Sales demonstrators|Démonstrateurs en magasin|
      5243|524|Door to door salespersons|Vendeurs au porte à porte|
      5244|524|Contact centre salespersons|Télévendeurs|
      5245|524|Service station attendants|Pompistes|
      5246|524|Food service counter attendants|Commis au comptoir, restauration rapide|
      5249|524|Sales workers not elsewhere classified|Vendeurs non classés ailleurs|
      53|5|Personal care workers|Personnel soignant|
      531|53|Child care workers and teachers' aides|Gardes d'enfants et aides-enseignants|
      5311|531|Child care workers|Gardes d'enfants|
      5312|531|Teachers' aides|Aides-enseignants|
      532|53|Personal care workers in health services|Aides-soignants|
      5321|532|Health care assistants|Aides-soignants en institution|
      5322|532|Home-based personal care workers|Aides-soignants à domicile|
      5329|532|Personal care workers in health services not elsewhere classified|Personnel soignant et assimilé, non classé ailleurs|
      54|5|Protective services workers|Personnel des services de protection et de sécurité|
      541|54|Protective services workers|Personnel des services de protection et de sécurité|
      5411|541|Fire fighters|Pompiers|
      5412|541|Police officers|Agents de police|
      5413|541|Prison guards|Gardiens de prison|
      5414|541|Security guards|Agents de sécurité|
      5419|541|Protective services workers not elsewhere classified|Personnel des services de protection et de sécurité, non classé ailleurs|
      6||Skilled agricultural, forestry and fishery workers|Agriculteurs et ouvriers qualifiés de l'agriculture, de la sylviculture et de la pêche|
      61|6|Market-oriented skilled agricultural workers|Agriculteurs et ouvriers qualifiés de l'agriculture commerciale|
      611|61|Market gardeners and crop growers|Agriculteurs et ouvriers qualifiés, cultures commerciales|
      6111|611|Field crop and vegetable growers|Agriculteurs et ouvriers qualifiés, cultures de plein champ|
      6112|611|Tree and shrub crop growers|Arboriculteurs et ouvriers qualifiés de l'arboriculture|
      6113|611|Gardeners, horticultural and nursery growers|Agriculteurs et ouvriers qualifiés de l'horticulture et des pépinières|
      6114|611|Mixed crop growers|Agriculteurs et ouvriers qualifiés, cultures diversifiées|
      612|61|Animal producers|Éleveurs et ouvriers qualifiés de l'élevage commercial et assimilés|
      6121|612|Livestock and dairy producers|Éleveurs et ouvriers qualifiés de l'élevage de bétail|
      6122|612|Poultry producers|Aviculteurs et ouvriers qualifiés de l'aviculture|
      6123|612|Apiarists and sericulturists|Apiculteurs, sériciculteurs et ouvriers qualifiés de l'apiculture et de la sériciculture|
      6129|612|Animal producers not elsewhere classified|Éleveurs et ouvriers qualifiés de l'élevage commercial et assimilés, non classés ailleurs|
      613|61|Mixed crop and animal producers|Agriculteurs et ouvriers qualifiés des cultures et de l'élevage à but commercial|
      6130|613|Mixed crop and animal producers|Agriculteurs et ouvriers qualifiés des cultures et de l'élevage à but commercial|
      62|6|Market-oriented skilled forestry, fishery and hunting workers|Professions commerciales qualifiées de la sylviculture, de la pêche et de la chasse|
      621|62|Forestry and related workers|Professions de la sylviculture et assimilées|
      6210|621|Forestry and related workers|Exploitants et ouvriers forestiers|
      622|62|Fishery workers, hunters and trappers|Pêcheurs, chasseurs et trappeurs|
      6221|622|Aquaculture workers|Aquaculteurs et ouvriers de l'aquaculture|
      6222|622|Inland and coastal waters fishery workers|Pêcheurs de la pêche côtière et en eaux intérieures|
      6223|622|Deep-sea fishery workers|Pêcheurs de la pêche en haute mer|
      6224|622|Hunters and trappers|Chasseurs et trappeurs|
      63|6|Subsistence farmers, fishers, hunters and gatherers|Agriculteurs, pêcheurs, chasseurs et cueilleurs de subsistance|
      631|63|Subsistence crop farmers|Agriculteurs, subsistance|
      6310|631|Subsistence crop farmers|Agriculteurs, subsistance|
      632|63|Subsistence livestock farmers|Éleveurs de bétail, subsistance|
      6320|632|Subsistence livestock farmers|Éleveurs de bétail, subsistance|
      633|63|Subsistence mixed crop and livestock farmers|Agriculteurs et éleveurs, subsistance|
      6330|633|Subsistence mixed crop and livestock farmers|Agriculteurs et éleveurs, subsistance|
      634|63|Subsistence fishers, hunters, trappers and gatherers|Pêcheurs, chasseurs, trappeurs et cueilleurs, subsistance|
      6340|634|Subsistence fishers, hunters, trappers and gatherers|Pêcheurs, chasseurs, trappeurs et cueilleurs, subsistance|
      7||Craft and related trades workers|Métiers qualifiés de l'industrie et de l'artisanat|
      71|7|Building and related trades workers, excluding electricians|Métiers qualifiés du bâtiment et assimilés, sauf électriciens|
      711|71|Building frame and related trades workers|Métiers qualifiés du bâtiment (gros œuvre) et assimilés|
      7111|711|House builders|Constructeurs de maisons|
      7112|711|Bricklayers and related workers|Maçons|
      7113|711|Stonemasons, stone cutters, splitters and carvers|Fendeurs et tailleurs de pierre|
      7114|711|Concrete placers, concrete finishers and related workers|Constructeurs en béton armé, maçons ragréeurs et assimilés|
      7115|711|Carpenters and joiners|Charpentiers en bois et menuisiers du bâtiment|
      7119|711|Building frame and related trades workers not elsewhere classified|Métiers qualifiés du bâtiment (gros œuvre) et assimilés non classés ailleurs|
      712|71|Building finishers and related trades workers|Métiers qualifiés du bâtiment (finitions) et assimilés|
      7121|712|Roofers|Couvreurs et zingueurs|
      7122|712|Floor layers and tile setters|Poseurs de revêtements de sol et carreleurs|
      7123|712|Plasterers|Plâtriers|
      7124|712|Insulation workers|Monteurs en isolation thermique et acoustique|
      7125|712|Glaziers|Vitriers|
      7126|712|Plumbers and pipe fitters|Plombiers et tuyauteurs|
      7127|712|Air conditioning and refrigeration mechanics|Mécaniciens-installateurs réfrigération et climatisation|
      713|71|Painters, building structure cleaners and related trades workers|Ouvriers peintres, ravaleurs de façades et assimilés|
      7131|713|Painters and related workers|Peintres en bâtiment et poseurs de papiers peints|
      7132|713|Spray painters and varnishers|Laqueurs, vernisseurs et assimilés|
      7133|713|Building structure cleaners|Ravaleurs de façades et ramoneurs|
      72|7|Metal, machinery and related trades workers|Métiers qualifiés de la métallurgie, de la construction mécanique et assimilés|
      721|72|Sheet and structural metal workers, moulders and welders, and related workers|Mouleurs de fonderie, soudeurs, tôliers-chaudronniers, monteurs de charpentes métalliques et assimilés|
      7211|721|Metal moulders and coremakers|Mouleurs et noyauteurs de fonderie|
      7212|721|Welders and flamecutters|Soudeurs et oxycoupeurs|
      7213|721|Sheet-metal workers|Tôliers-chaudronniers|
      7214|721|Structural-metal preparers and erectors|Charpentiers métalliers et monteurs de charpentes métalliques|
      7215|721|Riggers and cable splicers|Gréeurs et épisseurs de câbles|
      722|72|Blacksmiths, toolmakers and related trades workers|Forgerons, outilleurs et assimilés|
      7221|722|Blacksmiths, hammersmiths and forging press workers|Forgerons, estampeurs et conducteurs de presses à forger|
      7222|722|Toolmakers and related workers|Outilleurs et assimilés|
      7223|722|Metal working machine tool setters and operators|Régleurs et conducteurs de machines-outils|
      7224|722|Metal polishers, wheel grinders and tool sharpeners|Meuleurs, polisseurs et affûteurs|
      723|72|Machinery mechanics and repairers|Mécaniciens et réparateurs de machines|
      7231|723|Motor vehicle mechanics and repairers|Mécaniciens et réparateurs de véhicules à moteur|
      7232|723|Aircraft engine mechanics and repairers|Mécaniciens et réparateurs de moteurs d'avion|
      7233|723|Agricultural and industrial machinery mechanics and repairers|Mécaniciens et réparateurs de machines agricoles et industrielles|
      7234|723|Bicycle and related repairers|Réparateurs de bicyclettes et assimilés|
      73|7|Handicraft and printing workers|Métiers qualifiés de l'artisanat et de l'imprimerie|
      731|73|Handicraft workers|Métiers de l'artisanat|
      7311|731|Precision-instrument makers and repairers|Mécaniciens-réparateurs d'instruments de précision|
      7312|731|Musical instrument makers and tuners|Facteurs et accordeurs d'instruments de musique|
      7313|731|Jewellery and precious-metal workers|Joailliers et orfèvres|
      7314|731|Potters and related workers|Potiers et assimilés (produits céramiques et abrasifs)|
      7315|731|Glass makers, cutters, grinders and finishers|Souffleurs, mouleurs, tailleurs, meuleurs et polisseurs de verre|
      7316|731|Sign writers, decorative painters, engravers and etchers|Peintres d'enseignes, peintres-décorateurs et graveurs|
      7317|731|Handicraft workers in wood, basketry and related materials|Métiers de l'artisanat sur bois et sur des matériaux similaires|
      7318|731|Handicraft workers in textile, leather and related materials|Métiers de l'artisanat sur textile, sur cuir et sur des matériaux similaires|
      7319|731|Handicraft workers not elsewhere classified|Métiers de l'artisanat non classés ailleurs|
      732|73|Printing trades workers|Métiers de l'imprimerie|
      7321|732|Pre-press technicians|Compositeurs et préparateurs en forme imprimante et assimilés|
      7322|732|Printers|Imprimeurs|
      7323|732|Print finishing and binding workers|Relieurs et assimilés|
      74|7|Electrical and electronics trades workers|Métiers de l'électricité et de l'électrotechnique|
      741|74|Electrical equipment installers and repairers|Installateurs et réparateurs, équipements électriques|
      7411|741|Building and related electricians|Électriciens du bâtiment et assimilés|
      7412|741|Electrical mechanics and fitters|Mécaniciens et ajusteurs d'appareils électriques|
      7413|741|Electrical line installers and repairers|Monteurs et réparateurs de lignes électriques|
      742|74|Electronics and telecommunications installers and repairers|Monteurs et réparateurs, électronique et télécommunications|
      7421|742|Electronics mechanics and servicers|Mécaniciens et réparateurs d'appareils électroniques|
      7422|742|Information and communications technology installers and servicers|Monteurs et réparateurs, technologies de l'information et des communications|
      75|7|Food processing, wood working, garment and other craft and related trades workers|Métiers de l'alimentation, du travail sur bois, de l'habillement et autres métiers qualifiés de l'industrie et de l'artisanat|
      751|75|Food processing and related trades workers|Métiers qualifiés de l'alimentation et assimilés|
      7511|751|Butchers, fishmongers and related food preparers|Bouchers, poissonniers et assimilés|
      7512|751|Bakers, pastry-cooks and confectionery makers|Boulangers, pâtissiers et confiseurs|
      7513|751|Dairy-products makers|Fabricants des produits laitiers|
      7514|751|Fruit, vegetable and related preservers|Conserveurs de fruits, de légumes et assimilés|
      7515|751|Food and beverage tasters and graders|Dégustateurs et classeurs de denrées alimentaires et de boissons|
      7516|751|Tobacco preparers and tobacco products makers|Métiers qualifiés de la préparation du tabac et de la fabrication des produits du tabac|
      752|75|Wood treaters, cabinet-makers and related trades workers|Métiers qualifiés du traitement du bois, ébénistes et assimilés|
      7521|752|Wood treaters|Métiers qualifiés du traitement du bois|
      7522|752|Cabinet-makers and related workers|Ébénistes, menuisiers et assimilés|
      7523|752|Woodworking-machine tool setters and operators|Régleurs et conducteurs de machines à bois|
      753|75|Garment and related trades workers|Métiers qualifiés de l'habillement et assimilés|
      7531|753|Tailors, dressmakers, furriers and hatters|Tailleurs, couturiers, fourreurs, modistes et chapeliers|
      7532|753|Garment and related pattern-makers and cutters|Métiers qualifiés de la coupe de vêtements et assimilés|
      7533|753|Sewing, embroidery and related workers|Couseurs, brodeurs et assimilés|
      7534|753|Upholsterers and related workers|Tapissiers et assimilés|
      7535|753|Pelt dressers, tanners and fellmongers|Tanneurs, peaussiers et mégissiers|
      7536|753|Shoemakers and related workers|Cordonniers et assimilés|
      754|75|Other craft and related workers|Autres métiers qualifiés de l'industrie et de l'artisanat|
      7541|754|Underwater divers|Scaphandriers et plongeurs|
      7542|754|Shotfirers and blasters|Boutefeux|
      7543|754|Product graders and testers (excluding foods and beverages)|Classeurs et essayeurs de produits (à l'exception des aliments et des boissons)|
      7544|754|Fumigators and other pest and weed controllers|Fumigateurs et préposés au contrôle de la vermine et des mauvaises herbes|
      7549|754|Craft and related workers not elsewhere classified|Métiers qualifiés de l'industrie et de l'artisanat non classés ailleurs|
      8||Plant and machine operators, and assemblers|Conducteurs d'installations et de machines, et ouvriers de l'assemblage|
      81|8|Stationary plant and machine operators|Conducteurs de machines et d'installations fixes|
      811|81|Mining and mineral processing plant operators|Conducteurs d'installations d'exploitation minière et d'extraction des minéraux|
      8111|811|Miners and quarriers|Mineurs et conducteurs d'installations de mine|
      8112|811|Mineral and stone processing plant operators|Conducteurs d'installations de préparation des minerais et de la roche|
      8113|811|Well drillers and borers and related workers|Foreurs, sondeurs de puits et assimilés|
      8114|811|Cement, stone and other mineral products machine operators|Conducteurs de machines à fabriquer du ciment, de la pierre et d'autres produits minéraux|
      812|81|Metal processing and finishing plant operators|Conducteurs d'installations de transformation et de traitement superficiel des métaux|
      8121|812|Metal processing plant operators|Conducteurs d'installations de transformation et de traitement des métaux|
      8122|812|Metal finishing, plating and coating machine operators|Conducteurs d'installations de traitement superficiel des métaux|
      813|81|Chemical and photographic products plant and machine operators|Conducteurs d'installations et de machines pour la fabrication des produits chimiques et photographiques|
      8131|813|Chemical products plant and machine operators|Conducteurs d'installations et de machines de traitement chimique|
      8132|813|Photographic products machine operators|Conducteurs de machines pour la fabrication des produits photographiques|
      814|81|Rubber, plastic and paper products machine operators|Conducteurs de machines pour la fabrication de produits en caoutchouc, en matières plastiques et en papeterie|
      8141|814|Rubber products machine operators|Conducteurs de machines pour la fabrication des produits en caoutchouc|
      8142|814|Plastic products machine operators|Conducteurs de machines pour la fabrication de produits en matières plastiques|
      8143|814|Paper products machine operators|Conducteurs de machines de papeterie|
      815|81|Textile, fur and leather products machine operators|Conducteurs de machines pour la fabrication de produits textiles et d'articles en fourrure et en cuir|
      8151|815|Fibre preparing, spinning and winding machine operators|Conducteurs de machines à préparer les fibres, à filer et à bobiner|
      8152|815|Weaving and knitting machine operators|Conducteurs de métiers mécaniques à tisser et à tricoter|
      8153|815|Sewing machine operators|Conducteurs de machines à coudre|
      8154|815|Bleaching, dyeing and fabric cleaning machine operators|Conducteurs de machines à blanchir, à teindre et à nettoyer les tissus|
      8155|815|Fur and leather preparing machine operators|Conducteurs de machines à préparer les fourrures et le cuir|
      8156|815|Shoemaking and related machine operators|Conducteurs de machines pour la fabrication des chaussures et assimilés|
      8157|815|Laundry machine operators|Conducteurs de machines de blanchisserie|
      8159|815|Textile, fur and leather products machine operators not elsewhere classified|Conducteurs de machines pour la fabrication de produits textiles et d'articles en fourrure et en cuir, non classés ailleurs|
      816|81|Food and related products machine operators|Conducteurs de machines pour la fabrication de denrées alimentaires et de produits connexes|
      8160|816|Food and related products machine operators|Conducteurs de machines pour la fabrication de denrées alimentaires et de produits connexes|
      817|81|Wood processing and papermaking plant operators|Conducteurs d'installations pour la fabrication du papier et pour le travail du bois|
      8171|817|Pulp and papermaking plant operators|Conducteurs d'installations pour la fabrication du papier et de la pâte à papier|
      8172|817|Wood processing plant operators|Conducteurs d'installations pour le travail du bois|
      818|81|Other stationary plant and machine operators|Autres conducteurs de machines et d'installations fixes|
      8181|818|Glass and ceramics plant operators|Conducteurs d'installations de verrerie et de céramique|
      8182|818|Steam engine and boiler operators|Chauffeurs de machines à vapeur et de chaudières|
      8183|818|Packing, bottling and labelling machine operators|Conducteurs de machines d'emballage, d'embouteillage et d'étiquetage|
      8189|818|Stationary plant and machine operators not elsewhere classified|Conducteurs de machines et d'installations fixes non classés ailleurs|
      82|8|Assemblers|Ouvriers de l'assemblage|
      821|82|Assemblers|Ouvriers de l'assemblage|
      8211|821|Mechanical machinery assemblers|Monteurs en construction mécanique|
      8212|821|Electrical and electronic equipment assemblers|Monteurs d'appareils électriques et électroniques|
      8219|821|Assemblers not elsewhere classified|Monteurs et assembleurs non classés ailleurs|
      83|8|Drivers and mobile plant operators|Conducteurs de véhicules et d'engins lourds de levage et de manœuvre|
      831|83|Locomotive engine drivers and related workers|Conducteurs de locomotives et assimilés|
      8311|831|Locomotive engine drivers|Conducteurs de locomotives|
      8312|831|Railway brake, signal and switch operators|Serre-freins, aiguilleurs et agents de manœuvre|
      832|83|Car, van and motorcycle drivers|Conducteurs d'automobiles, de camionnettes et de motocycles|
      8321|832|Motorcycle drivers|Conducteurs de motocycles|
      8322|832|Car, taxi and van drivers|Chauffeurs de taxi et conducteurs d'automobiles et de camionnettes|
      833|83|Heavy truck and bus drivers|Conducteurs de poids lourds et d'autobus|
      8331|833|Bus and tram drivers|Conducteurs d'autobus et de tramways|
      8332|833|Heavy truck and lorry drivers|Conducteurs de poids lourds et de camions|
      834|83|Mobile plant operators|Conducteurs de matériels et engins mobiles|
      8341|834|Mobile farm and forestry plant operators|Conducteurs d'engins mobiles agricoles et forestiers|
      8342|834|Earthmoving and related plant operators|Conducteurs d'engins de terrassement et de matériels similaires|
      8343|834|Crane, hoist and related plant operators|Conducteurs de grues, d'engins de levage divers et de matériels similaires|
      8344|834|Lifting truck operators|Conducteurs de chariots élévateurs|
      835|83|Ships' deck crews and related workers|Matelots de pont et assimilés|
      8350|835|Ships' deck crews and related workers|Matelots de pont et assimilés|
      9||Elementary occupations|Professions élémentaires|
      91|9|Cleaners and helpers|Aides de ménage|
      911|91|Domestic, hotel and office cleaners and helpers|Aides de ménage et agents d'entretien à domicile et dans les hôtels et bureaux|
      9111|911|Domestic cleaners and helpers|Aides de ménage à domicile|
      9112|911|Cleaners and helpers in offices, hotels and other establishments|Agents d'entretien dans les bureaux, les hôtels et autres établissements|
      912|91|Vehicle, window, laundry and other hand cleaning workers|Laveurs de véhicules et de vitres, laveurs de linge et autres nettoyeurs manuels|
      9121|912|Hand launderers and pressers|Laveurs et repasseurs de linge à la main|
      9122|912|Vehicle cleaners|Laveurs de véhicules|
      9123|912|Window cleaners|Laveurs de vitres|
      9129|912|Other cleaning workers|Autres nettoyeurs|
      92|9|Agricultural, forestry and fishery labourers|Manœuvres de l'agriculture, de la pêche et de la sylviculture|
      921|92|Agricultural, forestry and fishery labourers|Manœuvres de l'agriculture, de la pêche et de la sylviculture|
      9211|921|Crop farm labourers|Manœuvres de l'agriculture|
      9212|921|Livestock farm labourers|Manœuvres de l'élevage|
      9213|921|Mixed crop and livestock farm labourers|Manœuvres de l'agriculture et de l'élevage|
      9214|921|Garden and horticultural labourers|Manœuvres, cultures maraîchères et horticulture|
      9215|921|Forestry labourers|Manœuvres forestiers|
      9216|921|Fishery and aquaculture labourers|Manœuvres pêcheurs et aquaculteurs|
      93|9|Labourers in mining, construction, manufacturing and transport|Manœuvres des mines, du bâtiment et des travaux publics, des industries manufacturières et des transports|
      931|93|Mining and construction labourers|Manœuvres des mines, du bâtiment et des travaux publics|
      9311|931|Mining and quarrying labourers|Manœuvres des mines et des carrières|
      9312|931|Civil engineering labourers|Manœuvres de chantier de travaux publics|
      9313|931|Building construction labourers|Manœuvres du bâtiment|
      932|93|Manufacturing labourers|Manœuvres des industries manufacturières|
      9321|932|Hand packers|Emballeurs à la main et autres manœuvres des industries manufacturières|
      9329|932|Manufacturing labourers not elsewhere classified|Manœuvres des industries manufacturières non classés ailleurs|
      933|93|Transport and storage labourers|Manœuvres des transports et de l'entreposage|
      9331|933|Hand and pedal vehicle drivers|Conducteurs de véhicules à bras et à pédales|
      9332|933|Drivers of animal-drawn vehicles and machinery|Conducteurs de véhicules et de machines à traction animale|
      9333|933|Freight handlers|Manutentionnaires|
      9334|933|Shelf fillers|Garnisseurs de rayons|
      94|9|Food preparation assistants|Assistants de fabrication de l'alimentation|
      941|94|Food preparation assistants|Assistants de fabrication de l'alimentation|
      9411|941|Fast food preparers|Cuisiniers, restauration rapide|
      9412|941|Kitchen helpers|Aides de cuisine|
      95|9|Street and related sales and service workers|Vendeurs ambulants et autres travailleurs des petits métiers des rues et assimilés|
      951|95|Street and related service workers|Travailleurs des petits métiers des rues et assimilés|
      9510|951|Street and related service workers|Travailleurs des petits métiers des rues et assimilés|
      952|95|Street vendors (excluding food)|Vendeurs ambulants (à l'exception de l'alimentation)|
      9520|952|Street vendors (excluding food)|Vendeurs ambulants (à l'exception de l'alimentation)|
      96|9|Refuse workers and other elementary workers|Éboueurs et autres travailleurs non qualifiés|
      961|96|Refuse workers|Éboueurs|
      9611|961|Garbage and recycling collectors|Manœuvres, enlèvement des ordures et matériel recyclable|
      9612|961|Refuse sorters|Trieurs de déchets|
      9613|961|Sweepers and related labourers|Balayeurs et manœuvres assimilés|
      962|96|Other elementary workers|Autres professions élémentaires|
      9621|962|Messengers, package deliverers and luggage porters|Messagers, porteurs de bagages et livreurs de colis|
      9622|962|Odd job persons|Manœuvres polyvalents|
      9623|962|Meter readers and vending-machine collectors|Encaisseurs de distributeurs automatiques à prépaiement et releveurs de compteurs|
      9624|962|Water and firewood collectors|Porteurs d'eau et ramasseurs de bois de feu|
      9629|962|Elementary workers not elsewhere classified|Professions élémentaires non classées ailleurs|
      """)
}

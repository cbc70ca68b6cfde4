extension CountryGroup {
  /// Gulf Cooperation Council: 6 members.
  public static let gulfCooperationCouncil = CountryGroup(
    name: "GCC", title: "Gulf Cooperation Council",
    rows: """
      ARE BHR KWT OMN QAT SAU
      """)

  /// African Union: 55 members.
  public static let africanUnion = CountryGroup(
    name: "AU", title: "African Union",
    rows: """
      AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB
      GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD
      STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
      """)

  /// League of Arab States: 22 members.
  public static let leagueOfArabStates = CountryGroup(
    name: "ARAB", title: "League of Arab States",
    rows: """
      ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM
      """)

  /// European Union of 27 members: 27 members.
  public static let europeanUnion = CountryGroup(
    name: "EU27", title: "European Union of 27 members",
    rows: """
      AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL
      PRT ROU SVK SVN SWE
      """)

  /// 5+5 Dialogue of the western Mediterranean: 10 members.
  public static let fivePlusFive = CountryGroup(
    name: "5+5", title: "5+5 Dialogue of the western Mediterranean",
    rows: """
      DZA ESP FRA ITA LBY MAR MLT MRT PRT TUN
      """)

  /// Arab Maghreb Union: 5 members.
  public static let maghreb = CountryGroup(
    name: "MAGHREB", title: "Arab Maghreb Union",
    rows: """
      DZA LBY MAR MRT TUN
      """)

  /// Economic Community of West African States since 29 January 2025: 12 members.
  public static let ecowas = CountryGroup(
    name: "ECOWAS", title: "Economic Community of West African States since 29 January 2025",
    rows: """
      BEN CIV CPV GHA GIN GMB GNB LBR NGA SEN SLE TGO
      """)

  /// Economic Community of West African States of fifteen members: 15 members.
  public static let ecowas15 = CountryGroup(
    name: "ECOWAS-15", title: "Economic Community of West African States of fifteen members",
    rows: """
      BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI NER NGA SEN SLE TGO
      """)

  /// Middle East and North Africa, list of the World Bank until June 2025: 21 members.
  public static let middleEastNorthAfrica = CountryGroup(
    name: "MENA", title: "Middle East and North Africa, list of the World Bank until June 2025",
    rows: """
      ARE BHR DJI DZA EGY IRN IRQ ISR JOR KWT LBN LBY MAR MLT OMN PSE QAT SAU SYR TUN YEM
      """)

  /// The groups that the library brings; users make their own beside them.
  public static let all = [
    gulfCooperationCouncil, africanUnion, leagueOfArabStates, europeanUnion,
    fivePlusFive, maghreb, ecowas, ecowas15,
    middleEastNorthAfrica,
  ]
}

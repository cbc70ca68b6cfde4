extension CatalogueText {
  /// The limited set of indicators of the United Nations, to be loaded, as the YAML that a catalogue folder has in `limited-set.yaml`.
  static let limitedSet = #"""
    # The voluntary limited set of indicators to review the Global Compact, proposed by the Secretary-General of the
    # United Nations in A/79/590 (5 December 2024). That it exists was read; its list was not found, so the set is empty:
    # an indicator that nobody published is not invented here.
    #
    # To load it, copy this file into a folder of your own, add what the published report lists, and read the folder:
    #
    #   indicators:
    #     - id: GCM-LIM-1                  # the number of the published list
    #       titles: {en: "…", fr: "…", ar: "…"}
    #       objectives: [GCM-1]            # objectives of the Global Compact that it serves
    #       sdg: [10.7.1]                  # the SDG indicator that it is; leave out when it is none
    #       indicators: [foreign-stock]    # indicators computed or external that give its value
    #       source: "A/79/590, annex, table …"
    #
    # All of id, titles and source are needed; references are checked like those of the other files.
    source: "United Nations, report of the Secretary-General A/79/590 (5 December 2024)"
    indicators: []

    """#
}

extension CodeList {
  /// ISCED 2011: levels of education, 0 to 8.
  public static let isced11 = CodeList(
    "ISCED 2011", title: "Levels of education",
    source: "UNESCO, International Standard Classification of Education 2011",
    rows: """
      0||Early childhood education|Éducation de la petite enfance|
      1||Primary education|Enseignement primaire|
      2||Lower secondary education|Premier cycle de l'enseignement secondaire|
      3||Upper secondary education|Deuxième cycle de l'enseignement secondaire|
      4||Post-secondary non-tertiary education|Enseignement post-secondaire non-supérieur|
      5||Short-cycle tertiary education|Enseignement supérieur de cycle court|
      6||Bachelor's or equivalent level|Licence ou niveau équivalent|
      7||Master's or equivalent level|Master ou niveau équivalent|
      8||Doctoral or equivalent level|Doctorat ou niveau équivalent|
      """)
}

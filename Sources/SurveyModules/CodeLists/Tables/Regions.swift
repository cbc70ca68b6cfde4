extension CodeList {
  /// The regions and subregions of the United Nations (M49); `Country` says where countries belong.
  public static let regions = CodeList(
    "M49", title: "Regions of the world",
    source: "United Nations Statistics Division, Standard country or area codes (M49)",
    rows: """
      002||Africa|Afrique|أفريقيا
      009||Oceania|Océanie|أوقيانوسيا
      019||Americas|Amériques|الأمريكتان
      142||Asia|Asie|آسيا
      150||Europe|Europe|أوروبا
      015|002|Northern Africa|Afrique septentrionale|أفريقيا الشمالية
      021|019|Northern America|Amérique septentrionale|أمريكا الشمالية
      030|142|Eastern Asia|Asie orientale|شرقي آسيا
      034|142|Southern Asia|Asie méridionale|جنوب آسيا
      035|142|South-eastern Asia|Asie du Sud-Est|جنوب شرقي آسيا
      039|150|Southern Europe|Europe méridionale|أوروبا الجنوبية
      053|009|Australia and New Zealand|Australie et Nouvelle-Zélande|أستراليا ونيوزيلندا
      054|009|Melanesia|Mélanésie|ميلانيزيا
      057|009|Micronesia|Micronésie|ميكرونيزيا
      061|009|Polynesia|Polynésie|بولينيزيا
      143|142|Central Asia|Asie centrale|آسيا الوسطى
      145|142|Western Asia|Asie occidentale|غربي آسيا
      151|150|Eastern Europe|Europe orientale|أوروبا الشرقية
      154|150|Northern Europe|Europe septentrionale|أوروبا الشمالية
      155|150|Western Europe|Europe occidentale|أوروبا الغربية
      202|002|Sub-Saharan Africa|Afrique subsaharienne|أفريقيا جنوب الصحراء الكبرى
      419|019|Latin America and the Caribbean|Amérique latine et Caraïbes|أمريكا اللاتينية ومنطقة البحر الكاريبي
      005|419|South America|Amérique du Sud|أمريكا الجنوبية
      011|202|Western Africa|Afrique occidentale|غرب أفريقيا
      013|419|Central America|Amérique centrale|أمريكا الوسطى
      014|202|Eastern Africa|Afrique orientale|شرق أفريقيا
      017|202|Middle Africa|Afrique centrale|وسط أفريقيا
      018|202|Southern Africa|Afrique australe|الجنوب الأفريقي
      029|419|Caribbean|Caraïbes|منطقة البحر الكاريبي
      """)
}

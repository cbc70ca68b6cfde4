internal import Microdata

extension FixedWidthLayout {
  /// Reads a layout from a dictionary in any of the languages that are known.
  ///
  /// Known are DDI codebooks (`.xml`), programs of SAS (`.sas`), commands of SPSS (`.sps`), dictionaries and do-files of
  /// Stata (`.dct`, `.do`), codebooks of Statistics Canada (`codebook.csv`), and layouts as YAML (`.yaml`), JSON
  /// (`.json`) and CSV (`.csv`). A file with another name is known by its content.
  ///
  /// - Throws: `MicrodataError` that names the file and the line.
  public init(contentsOf path: String, limits: LoadLimits = LoadLimits()) throws {
    let (text, bytes, name) = try DictionaryText.read(path, limits: limits)
    switch DictionaryLanguage(name: name, text: text) {
    case .ddi: self = try DDICodebook(bytes: bytes, name: name, limits: limits).layout()
    case .sas: self = try SASProgram.layout(text, file: name, limits: limits)
    case .spss: self = try SPSSSyntax.layout(text, file: name)
    case .stata: self = try StataDictionary.layout(text, file: name)
    case .yaml: self = try LayoutDocument.layout(text, file: name, limits: limits)
    case .codebook: self = try StatCanCodebook.layout(text, file: name, limits: limits)
    case .table: self = try LayoutTable.layout(text, file: name, limits: limits)
    case nil:
      throw MicrodataError(
        .unsupportedFormat, "\(name) is no dictionary of a language that is known.",
        hint:
          "Known are DDI, SAS, SPSS, Stata, YAML and CSV; the name of the file should say which.")
    }
  }
}

/// The languages of dictionaries.
enum DictionaryLanguage {
  case ddi, sas, spss, stata, yaml, table, codebook

  /// Finds the language of a dictionary, by the name of the file or else by its content.
  init?(name: String, text: String) {
    switch name.split(separator: ".").last?.lowercased() {
    case "xml": self = .ddi
    case "sas": self = .sas
    case "sps": self = .spss
    case "dct", "do": self = .stata
    case "yaml", "yml", "json": self = .yaml
    case "csv", "tsv": self = StatCanCodebook.recognises(text) ? .codebook : .table
    default:
      let head = text.prefix(200_000).uppercased()
      if head.contains("<CODEBOOK") {
        self = .ddi
      } else if head.contains("DATA LIST") {
        self = .spss
      } else if head.contains("INFIX") || head.contains("DICTIONARY {")
        || head.contains("DICTIONARY USING")
      {
        self = .stata
      } else if head.contains("INPUT") {
        self = .sas
      } else {
        return nil
      }
    }
  }
}

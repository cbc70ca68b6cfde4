/// How the bytes of a file stand for characters.
public enum TextEncoding: String, Sendable, CaseIterable, Codable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, least significant byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, most significant byte first.
  case utf16BigEndian = "utf-16be"
  /// The Windows code page of Central Europe.
  case windows1250 = "windows-1250"
  /// The Windows code page of Cyrillic.
  case windows1251 = "windows-1251"
  /// The Windows code page of Western Europe.
  case windows1252 = "windows-1252"
  /// The Windows code page of Greek.
  case windows1253 = "windows-1253"
  /// The Windows code page of Turkish.
  case windows1254 = "windows-1254"
  /// The Windows code page of Hebrew.
  case windows1255 = "windows-1255"
  /// The Windows code page of Arabic.
  case windows1256 = "windows-1256"
  /// The Windows code page of the Baltic languages.
  case windows1257 = "windows-1257"
  /// The Windows code page of Vietnamese.
  case windows1258 = "windows-1258"
  /// The Windows code page of Thai.
  case windows874 = "windows-874"
  /// Latin 1, Western Europe.
  case iso88591 = "iso-8859-1"
  /// Latin 2, Central Europe.
  case iso88592 = "iso-8859-2"
  /// Latin 3, Southern Europe.
  case iso88593 = "iso-8859-3"
  /// Latin 4, Northern Europe.
  case iso88594 = "iso-8859-4"
  /// Latin and Cyrillic.
  case iso88595 = "iso-8859-5"
  /// Latin and Arabic.
  case iso88596 = "iso-8859-6"
  /// Latin and Greek.
  case iso88597 = "iso-8859-7"
  /// Latin and Hebrew.
  case iso88598 = "iso-8859-8"
  /// Latin 5, Turkish.
  case iso88599 = "iso-8859-9"
  /// Latin 6, Nordic languages.
  case iso885910 = "iso-8859-10"
  /// Latin 7, Baltic languages.
  case iso885913 = "iso-8859-13"
  /// Latin 8, Celtic languages.
  case iso885914 = "iso-8859-14"
  /// Latin 9, Western Europe with the euro sign.
  case iso885915 = "iso-8859-15"
  /// Latin 10, South-Eastern Europe.
  case iso885916 = "iso-8859-16"
  /// Mac Roman, the old Macintosh encoding of Western Europe.
  case macRoman = "macintosh"
  /// The first code page of DOS.
  case cp437 = "cp437"
  /// The DOS code page of Arabic.
  case cp720 = "cp720"
  /// The DOS code page of Greek.
  case cp737 = "cp737"
  /// The DOS code page of the Baltic languages.
  case cp775 = "cp775"
  /// The DOS code page of Western Europe.
  case cp850 = "cp850"
  /// The DOS code page of Central Europe.
  case cp852 = "cp852"
  /// A DOS code page of Cyrillic.
  case cp855 = "cp855"
  /// The DOS code page of Turkish.
  case cp857 = "cp857"
  /// The DOS code page of Western Europe, with the euro sign.
  case cp858 = "cp858"
  /// The DOS code page of Portuguese.
  case cp860 = "cp860"
  /// The DOS code page of Icelandic.
  case cp861 = "cp861"
  /// The DOS code page of Hebrew.
  case cp862 = "cp862"
  /// The DOS code page of Canadian French.
  case cp863 = "cp863"
  /// A DOS code page of Arabic in presentation forms.
  case cp864 = "cp864"
  /// The DOS code page of Nordic languages.
  case cp865 = "cp865"
  /// The DOS code page of Cyrillic.
  case cp866 = "cp866"
  /// The Unix encoding of Russian.
  case koi8R = "koi8-r"
  /// The Unix encoding of Ukrainian.
  case koi8U = "koi8-u"
  /// The encoding of Japanese in Windows.
  case shiftJIS = "shift-jis"
  /// The Unix encoding of Japanese.
  case eucJP = "euc-jp"
  /// The Unix encoding of Korean.
  case eucKR = "euc-kr"
  /// The encoding of simplified Chinese.
  case gb18030 = "gb18030"
  /// The encoding of traditional Chinese.
  case big5 = "big5"
}

public import Microdata
import Foundation

public func fixtureTable(_ path: String) throws -> Table {
  let text = try String(contentsOfFile: path, encoding: .utf8)
  var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map { $0.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"\r")) } }
  let header = lines.removeFirst()
  return try Table(header.indices.map { c in
    let cells = lines.map { $0[c] }
    let numbers = cells.map { Double($0) }
    if zip(cells, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) {
      if numbers.allSatisfy({ $0.map { $0 == $0.rounded() && abs($0) < 1e9 } ?? true }) {
        return Column(header[c], numbers.map { $0.map { Int($0) } })
      }
      return Column(header[c], numbers)
    }
    return Column(header[c], cells.map { $0.isEmpty ? nil : $0 })
  })
}

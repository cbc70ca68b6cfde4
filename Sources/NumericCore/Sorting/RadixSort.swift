/// Sorts in linear time, stably.
package enum RadixSort {
  /// Returns the stable order of rows by several dense codes, the first code the most significant.
  ///
  /// - Parameters:
  ///   - keys: Arrays of equal length; codes are non-negative.
  ///   - bounds: For each key, a number greater than all its codes.
  /// - Complexity: O(keys × (rows + codes)).
  package static func order(by keys: [[Int32]], bounds: [Int]) -> [Int32] {
    let n = keys.first?.count ?? 0
    var order = (0..<Int32(n)).map { $0 }
    var next = order
    for (key, bound) in zip(keys, bounds).reversed() {
      var position = [Int](repeating: 0, count: bound + 1)
      for code in key { position[Int(code) + 1] += 1 }
      for i in 1..<(bound + 1) { position[i] += position[i - 1] }
      for row in order {
        let code = Int(key[Int(row)])
        next[position[code]] = row
        position[code] += 1
      }
      swap(&order, &next)
    }
    return order
  }
}

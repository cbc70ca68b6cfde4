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

  /// Sorts values ascending and carries the rows along.
  ///
  /// Keys are the doubles' bits, mapped so that they sort as unsigned integers; eleven bits a pass, and
  /// a pass in which all keys agree is skipped. Values must not be NaN.
  package static func sort(values: inout [Double], rows: inout [Int32]) {
    let n = values.count
    guard n > 1 else { return }
    if n < 64 { return insertionSort(&values, &rows) }
    var keys = values.map(key)
    var keysOut = [UInt64](repeating: 0, count: n)
    var rowsOut = rows
    let passes = 6
    let radix = 2048
    var counts = [Int](repeating: 0, count: passes * radix)
    for key in keys {
      for pass in 0..<passes {
        counts[pass * radix + Int(truncatingIfNeeded: (key >> UInt64(11 * pass)) & 2047)] &+= 1
      }
    }
    for pass in 0..<passes {
      let shift = UInt64(11 * pass)
      let first = pass * radix + Int(truncatingIfNeeded: (keys[0] >> shift) & 2047)
      if counts[first] == n { continue }
      var sum = 0
      for digit in (pass * radix)..<((pass + 1) * radix) {
        (counts[digit], sum) = (sum, sum + counts[digit])
      }
      keys.withUnsafeBufferPointer { keys in
        rows.withUnsafeBufferPointer { rows in
          keysOut.withUnsafeMutableBufferPointer { keysOut in
            rowsOut.withUnsafeMutableBufferPointer { rowsOut in
              counts.withUnsafeMutableBufferPointer { counts in
                // Safe: the positions are prefix sums of the counts of these same keys, below n.
                for i in 0..<n {
                  let digit = pass * radix + Int(truncatingIfNeeded: (keys[i] >> shift) & 2047)
                  let position = counts[digit]
                  counts[digit] = position &+ 1
                  keysOut[position] = keys[i]
                  rowsOut[position] = rows[i]
                }
              }
            }
          }
        }
      }
      swap(&keys, &keysOut)
      swap(&rows, &rowsOut)
    }
    for i in 0..<n { values[i] = value(keys[i]) }
  }

  private static func insertionSort(_ values: inout [Double], _ rows: inout [Int32]) {
    for i in 1..<values.count {
      let (value, row) = (values[i], rows[i])
      var j = i
      while j > 0, values[j - 1] > value {
        values[j] = values[j - 1]
        rows[j] = rows[j - 1]
        j -= 1
      }
      values[j] = value
      rows[j] = row
    }
  }

  /// Negative zero is made positive first, so that it ties with zero as it does in comparisons.
  private static func key(_ value: Double) -> UInt64 {
    let bits = (value + 0).bitPattern
    return bits ^ (bits >> 63 == 1 ? UInt64.max : 1 << 63)
  }

  private static func value(_ key: UInt64) -> Double {
    Double(bitPattern: key ^ (key >> 63 == 1 ? 1 << 63 : UInt64.max))
  }
}

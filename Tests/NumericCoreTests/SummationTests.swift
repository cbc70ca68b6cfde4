import NumericCore
import TestSupport
import Testing

/// The kernels against sums written out, exhaustively over small shapes.
@Suite("Sums by cell and unit")
struct SummationTests {
  struct Case {
    let frame: RowFrame
    let cells: CellSource
    let codes: [Int32]
    let values: [Double]
    let unitOfRow: [Int]
  }

  /// Rows in units of irregular size, shuffled or not, in cells or not.
  private func makeCase(rows: Int, shuffled: Bool, cellCount: Int, masked: Bool, seed: UInt64)
    -> Case
  {
    var random = CounterGenerator(seed: seed)
    let order = (0..<Int32(rows)).map { $0 }
    let shuffledOrder = shuffled ? order.shuffled(using: &random) : order
    var offsets: [Int32] = [0]
    while Int(offsets.last ?? 0) < rows {
      offsets.append(min(Int32(rows), (offsets.last ?? 0) + 1 + Int32(random.next() % 5000)))
    }
    let weights = (0..<rows).map { _ in Double(random.next() % 4) / 2 }
    var codes = (0..<rows).map { _ in Int32(random.next() % UInt64(cellCount + 1)) - 1 }
    if cellCount == 1 { codes = codes.map { _ in 0 } }
    let mask = masked ? (0..<rows).map { _ in UInt8(random.next() % 3) } : nil
    let values = (0..<rows).map { _ in random.next() % 7 == 0 ? Double.nan : random.uniform() }
    var unitOfRow = [Int](repeating: 0, count: rows)
    for unit in 0..<(offsets.count - 1) {
      for position in offsets[unit]..<offsets[unit + 1] {
        unitOfRow[Int(shuffledOrder[Int(position)])] = unit
      }
    }
    let source = CellSource(
      coders: cellCount == 1
        ? []
        : [
          CellCoder(
            values: .int32(codes), offset: 0, codes: (0..<Int32(cellCount)).map { $0 },
            count: cellCount)
        ], mask: mask)
    let effective = codes.indices.map {
      mask.map { $0[$0.startIndex] } == nil || mask?[$0] == 1 ? codes[$0] : -1
    }
    return Case(
      frame: RowFrame(
        order: shuffled ? shuffledOrder : nil, weights: weights, unitOffsets: offsets),
      cells: source, codes: effective, values: values, unitOfRow: unitOfRow)
  }

  private func weight(_ test: Case, ofRow row: Int) -> Double {
    let position = test.frame.order.map { $0.firstIndex(of: Int32(row)) ?? 0 } ?? row
    return test.frame.weights[position]
  }

  @Test("First moments", arguments: [0, 1, 5, 2047, 2048, 2049, 40_000], [false, true])
  func firstMoments(rows: Int, shuffled: Bool) {
    for (cellCount, masked) in [(1, false), (1, true), (3, false), (40, true)] {
      if shuffled, rows > 5000 { continue }
      let test = makeCase(
        rows: rows, shuffled: shuffled, cellCount: cellCount, masked: masked, seed: UInt64(rows))
      var expected: [Int: [Int: [Double]]] = [:]
      for row in 0..<rows where test.codes[row] >= 0 {
        let w = weight(test, ofRow: row)
        let x = test.values[row]
        var sums = expected[Int(test.codes[row])]?[test.unitOfRow[row]] ?? [0, 0, 0, 0]
        sums[0] += w != 0 ? 1 : 0
        if !x.isNaN {
          sums[1] += w != 0 ? 1 : 0
          sums[2] += w
          sums[3] += w * (x - 0.25)
        }
        expected[Int(test.codes[row]), default: [:]][test.unitOfRow[row]] = sums
      }
      let accumulator = Accumulator(frame: test.frame, cells: test.cells)
      let sums = accumulator.sums(of: .first(.double(test.values), shift: 0.25))
      for cell in 0..<sums.cellCount {
        let units = expected[cell] ?? [:]
        #expect(sums.entries(cell).map { Int(sums.units[$0]) } == units.keys.sorted())
        for entry in sums.entries(cell) {
          let ours = (0..<4).map { sums.values[entry * 4 + $0] }
          for (a, b) in zip(ours, units[Int(sums.units[entry])] ?? []) {
            #expect(abs(a - b) < 1e-9)
          }
        }
      }
      // The second thread changes nothing, bit for bit.
      let one = Accumulator(frame: test.frame, cells: test.cells, maximumThreads: 1)
        .sums(of: .first(.double(test.values), shift: 0.25))
      #expect(one.values == sums.values && one.units == sums.units)
    }
  }

  @Test("A partition keeps every valid value with a weight, in frame order")
  func partition() {
    let test = makeCase(rows: 3000, shuffled: true, cellCount: 5, masked: false, seed: 9)
    let partition = Accumulator(frame: test.frame, cells: test.cells).partition(
      .double(test.values))
    for cell in 0..<5 {
      let range = partition.offsets[cell]..<partition.offsets[cell + 1]
      let positions = partition.positions[range]
      #expect(positions.elementsEqual(positions.sorted()))
      let expected = (0..<3000).count {
        test.codes[$0] == cell && !test.values[$0].isNaN && weight(test, ofRow: $0) > 0
      }
      #expect(range.count == expected)
    }
  }

  @Test("Weights up to thresholds, in buckets of values", arguments: [1, 300, 20_000], [1, 5, 90])
  func weightsUpTo(rows: Int, cellCount: Int) {
    let test = makeCase(rows: rows, shuffled: true, cellCount: cellCount, masked: false, seed: 4)
    // Every third value is one of ten, so that buckets of one value come up.
    let values = test.values.indices.map {
      $0 % 3 == 0 ? (test.values[$0] * 10).rounded() / 10 : test.values[$0]
    }
    let thresholds = (0..<cellCount).flatMap { cell in
      [-1, 0, 0.3, Double(cell) / 100, 0.95, 2].sorted()
    }
    for threads in [1, nil] {
      let accumulator = Accumulator(
        frame: test.frame, cells: test.cells, maximumThreads: threads)
      let buckets = accumulator.buckets(.double(values))
      let sums = buckets.weightsUpTo(thresholds: thresholds, count: 6)
      let compared = accumulator.sums(of: .upTo(.double(values), thresholds: thresholds, count: 6))
      #expect(sums.values == compared.values && sums.units == compared.units)
      var expected = [[Double]](
        repeating: Array(repeating: 0, count: 9), count: cellCount * test.frame.unitCount)
      for position in 0..<rows {
        let row = Int(test.frame.order?[position] ?? Int32(position))
        let (weight, cell) = (test.frame.weights[position], Int(test.codes[row]))
        guard cell >= 0, weight > 0 else { continue }
        let entry = cell * test.frame.unitCount + test.unitOfRow[row]
        expected[entry][0] += 1
        guard !values[row].isNaN else { continue }
        expected[entry][1] += 1
        expected[entry][2] += weight
        for (index, threshold) in thresholds[(cell * 6)..<((cell + 1) * 6)].enumerated()
        where values[row] <= threshold {
          expected[entry][3 + index] += weight
        }
      }
      for cell in 0..<cellCount {
        for entry in sums.entries(cell) {
          let found = Array(sums.values[(entry * sums.width)..<((entry + 1) * sums.width)])
          // Weights are halves: sums are exact.
          #expect(
            Array(found.prefix(9)) == expected[cell * test.frame.unitCount + Int(sums.units[entry])]
          )
        }
        let total = expected[(cell * test.frame.unitCount)..<((cell + 1) * test.frame.unitCount)]
        #expect(sums.totals(cell).dropFirst().first == total.reduce(0) { $0 + $1[1] })
      }
    }
  }

  @Test("Sorting in buckets orders doubles and carries what follows them, stably")
  func pairSort() {
    var random = CounterGenerator(seed: 3)
    for count in [0, 1, 2, 24, 25, 64, 1000, 5000, 60_000] {
      let values = (0..<count).map { index -> Double in
        switch index % 5 {
        case 0: Double(random.next() % 10) - 5
        case 1: -0.0
        case 2: 0
        case 3: (random.uniform() - 0.5) * 1e300
        default: random.uniform() * 0x1p-1030
        }
      }
      let rows = (0..<count).map { Double($0) }
      let sorted = PairSort.sorted(keys: values, payloads: rows)
      let expected = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
      #expect(sorted.payloads.map { Int($0) } == expected)
      #expect(sorted.keys == expected.map { values[$0] })
    }
  }

  @Test("Orders by several codes")
  func codeOrder() {
    let keys: [[Int32]] = [[1, 0, 1, 0], [2, 2, 0, 1]]
    #expect(RadixSort.order(by: keys, bounds: [2, 3]) == [3, 1, 2, 0])
  }

  @Test("Streams of random numbers do not depend on each other")
  func counterGenerator() {
    var (a, b) = (CounterGenerator(seed: 1, stream: 2), CounterGenerator(seed: 1, stream: 2))
    #expect((0..<10).map { _ in a.next() } == (0..<10).map { _ in b.next() })
    var other = CounterGenerator(seed: 1, stream: 3)
    #expect(other.next() != CounterGenerator(seed: 1, stream: 2).first)
    var sum = 0.0
    for _ in 0..<100_000 { sum += a.uniform() }
    #expect(abs(sum / 100_000 - 0.5) < 0.005)
  }
}

extension CounterGenerator {
  fileprivate var first: UInt64 {
    var copy = self
    return copy.next()
  }
}

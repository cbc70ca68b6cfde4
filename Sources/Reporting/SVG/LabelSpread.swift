/// Places for labels beside the things they name, moved apart so that none covers another.
enum LabelSpread {
  /// - Parameters:
  ///   - wanted: The middle that each label would have if it were alone.
  ///   - sizes: The room that each takes along the line.
  ///   - range: Where the labels have to stay, if they all fit.
  /// - Returns: The middle of each label, in the order given.
  static func places(_ wanted: [Double], sizes: [Double], in range: ClosedRange<Double>) -> [Double]
  {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var blocks: [Block] = []
    for index in order {
      var block = Block(members: [index], size: sizes[index], wish: wanted[index])
      block.keep(in: range)
      // A block that would cover the one before joins it, around their common middle.
      while let last = blocks.last, last.end > block.start {
        blocks.removeLast()
        block = last.joined(with: block)
        block.keep(in: range)
      }
      blocks.append(block)
    }
    var result = wanted
    for block in blocks {
      var start = block.start
      for member in block.members {
        result[member] = start + sizes[member] / 2
        start += sizes[member]
      }
    }
    return result
  }

  /// Labels that stand one after the other without a gap.
  private struct Block {
    var members: [Int]
    var size: Double
    /// The middle that suits the members best on average.
    var wish: Double
    var start: Double

    init(members: [Int], size: Double, wish: Double) {
      self.members = members
      self.size = size
      self.wish = wish
      start = wish - size / 2
    }

    var end: Double { start + size }

    func joined(with next: Block) -> Block {
      // Each part wishes the middle of the whole where it would itself be as it wishes.
      let (mine, theirs) = (Double(members.count), Double(next.members.count))
      let wishes = (wish + next.size / 2) * mine + (next.wish - size / 2) * theirs
      return Block(
        members: members + next.members, size: size + next.size, wish: wishes / (mine + theirs))
    }

    mutating func keep(in range: ClosedRange<Double>) {
      start = max(range.lowerBound, min(start, range.upperBound - size))
    }
  }
}

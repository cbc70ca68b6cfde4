/// Lets the chunks of a pass have the slots of its columns.
struct SharedSlots: @unchecked Sendable {
  // Safe to send: chunks write disjoint rows of the memory that the slots point to.
  let slots: [(column: Int, slot: ColumnSlot)]

  init(_ slots: [(column: Int, slot: ColumnSlot)]) { self.slots = slots }
}

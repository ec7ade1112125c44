internal import CGraphviz

/// The numbers that stand for names inside a graph, in the order of their first use.
///
/// The library's own numbers are addresses, and it goes through subgraphs in the order of their numbers: with
/// those, the picture of a graph would depend on where the memory for its names happened to lie.
@safe final class NameTable {
  private var numbers: [String: IDTYPE] = [:]
  // Safe: strings of the graph's own, which frees them after it closes the table. They must be such, for the
  // library reads a mark in front of them.
  private var names: [IDTYPE: UnsafeMutablePointer<CChar>] = unsafe [:]
  private var last: IDTYPE = 0
  // Safe: the graph opens the table and closes it.
  private let graph: UnsafeMutablePointer<Agraph_t>?

  private init(_ graph: UnsafeMutablePointer<Agraph_t>?) {
    unsafe self.graph = graph
  }

  /// The number of a name; of a new one only if it may be added.
  ///
  /// Something without a name has a number of its own.
  private func number(of name: UnsafeMutablePointer<CChar>?, adding: Bool) -> IDTYPE? {
    guard let name = unsafe name else { return adding ? next() : nil }
    let text = unsafe String(cString: name)
    if let number = numbers[text] { return number }
    guard adding else { return nil }
    let number = next()
    numbers[text] = number
    unsafe names[number] = agstrdup(graph, name)
    return number
  }

  private func next() -> IDTYPE {
    last += 1
    return last
  }

  private func name(of number: IDTYPE) -> UnsafeMutablePointer<CChar>? {
    unsafe names[number]
  }

  /// The table as the library knows it, which opens one for each graph and closes it with the graph.
  static func discipline() -> Agiddisc_t {
    unsafe Agiddisc_t(
      open: { graph, _ in unsafe Unmanaged.passRetained(NameTable(graph)).toOpaque() },
      map: { state, _, name, number, adding in
        guard let table = unsafe NameTable.table(state),
          let found = unsafe table.number(of: name, adding: adding != 0)
        else { return 0 }
        unsafe number?.pointee = found
        return 1
      },
      alloc: { _, _, _ in 0 },
      free: { _, _, _ in },
      print: { state, _, number in unsafe NameTable.table(state)?.name(of: number) },
      close: { state in
        if let state = unsafe state { unsafe Unmanaged<NameTable>.fromOpaque(state).release() }
      },
      idregister: { _, _, _ in })
  }

  // Safe: the state is what `open` returned, and lives until `close`.
  private static func table(_ state: UnsafeMutableRawPointer?) -> NameTable? {
    unsafe state.map { unsafe Unmanaged<NameTable>.fromOpaque($0).takeUnretainedValue() }
  }
}

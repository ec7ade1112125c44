import DealGraph
import Foundation

// deal-bench extract FILE...   best and median seconds of extracting all files, and their bytes
// deal-bench render FILE       best and median seconds of drawing the file's graph as SVG, warm
// deal-bench compare N         best and median seconds of comparing two graphs of N nodes, a tenth of them edited
// deal-bench decode N          the same of decoding the documents of these two graphs
//
// Prints one line: best, median, bytes. Reading files and starting up are not counted.

/// Seconds of some rounds of work: the best and the median.
func measure(rounds: Int, _ work: () throws -> Void) rethrows -> (best: Double, median: Double) {
  let clock = ContinuousClock()
  var seconds: [Double] = []
  for _ in 0..<rounds {
    let time = try clock.measure(work)
    seconds.append(Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
  seconds.sort()
  return (seconds[0], seconds[seconds.count / 2])
}

let arguments = CommandLine.arguments.dropFirst()
if let mode = arguments.first, ["compare", "decode"].contains(mode), let nodes = arguments.last.flatMap({ Int($0) }) {
  let (old, new) = (LargeGraph.make(nodes: nodes, edited: false), LargeGraph.make(nodes: nodes, edited: true))
  let documents = [old, new].map { DealGraph.document(of: $0) }
  let rounds = nodes > 5000 ? 5 : 30
  let time = try measure(rounds: rounds) {
    if mode == "compare" {
      let changes = DealGraph.diff(from: old, to: new).changes.count
      precondition(changes > 0)
    } else {
      for document in documents { _ = try DealGraph.graph(fromDocument: document) }
    }
  }
  print(time.best, time.median, documents.reduce(0) { $0 + $1.count })
  exit(0)
}
let files = try arguments.dropFirst().map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
guard let mode = arguments.first, let first = files.first else {
  print("usage: deal-bench extract FILE... | render FILE | compare N | decode N")
  exit(2)
}
switch mode {
case "extract":
  let rounds = files.count > 20 ? 5 : 50
  let time = measure(rounds: rounds) {
    for bytes in files { _ = try? DealGraph.graph(of: bytes, named: "bench") }
  }
  print(time.best, time.median, files.reduce(0) { $0 + $1.count })
case "render":
  let graph = try DealGraph.graph(of: first, named: "bench")
  _ = try DealGraph.picture(of: graph, as: .svg)
  let time = try measure(rounds: 50) { _ = try DealGraph.picture(of: graph, as: .svg) }
  print(time.best, time.median, first.count)
default:
  print("usage: deal-bench extract FILE... | render FILE | compare N | decode N")
  exit(2)
}

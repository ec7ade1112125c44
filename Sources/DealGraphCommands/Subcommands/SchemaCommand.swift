internal import ArgumentParser
internal import DealGraph

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of graph documents, or of diffs.",
    discussion: """
      The schema is of draft 2020-12, and describes what 'dealgraph extract' prints for one file or for several, \
      and each line of --jsonl that is no error record.

      EXAMPLES:
        dealgraph schema > dealgraph.schema.json
        dealgraph schema --of diff
        check-jsonschema --schemafile dealgraph.schema.json graph.json
      """)

  /// The documents that there is a schema of.
  enum Document: String, CaseIterable, ExpressibleByArgument {
    case graph, diff
  }

  @Option(help: "The document to describe.")
  var of = Document.graph

  func run() throws {
    let schema =
      switch of {
      case .graph: DealGraph.documentSchema
      case .diff: DealGraph.diffSchema
      }
    try Console.current.write(Array(schema.utf8))
  }
}

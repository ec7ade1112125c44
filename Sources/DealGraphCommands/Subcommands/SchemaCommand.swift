internal import ArgumentParser
internal import DealGraph

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of graph documents.",
    discussion: """
      The schema is of draft 2020-12, and describes what 'dealgraph extract' prints for one file or for several, \
      and each line of --jsonl that is no error record.

      EXAMPLES:
        dealgraph schema > dealgraph.schema.json
        check-jsonschema --schemafile dealgraph.schema.json graph.json
      """)

  func run() throws {
    try Console.current.write(Array(DealGraph.documentSchema.utf8))
  }
}

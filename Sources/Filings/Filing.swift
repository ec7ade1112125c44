package import DealModel

/// A filing as read: documents with their text, and what the form's own structure says.
package struct Filing: Sendable {
  /// The accession number, else `sha256-` and the first 16 hex digits of the SHA-256.
  package var id: String
  /// The file it came from.
  package var source: FilingRecord.Source
  /// What the submission's header says, where the file has one.
  package var header: SubmissionHeader?
  /// All documents in the order of the file; a bare file is one document.
  package var documents: [Document]
  /// The index in ``documents`` of the one that is the report (or the bare contract); nothing where no
  /// document has text.
  package var main: Int?
  /// What sort of paper the main document is.
  package var nature: Nature
  /// The form, from the header, else from the cover: `8-K`, `8-K/A`, `8-K12B`.
  package var form: String?
  package var cover: Cover
  package var items: [Item]
  /// The rows of the exhibit list and of the exhibit index as one list, in the order of the first.
  package var exhibits: [ExhibitEntry]
  package var signatures: [SignatureBlock]
  package var diagnostics: [Diagnostic]

  package init(
    id: String, source: FilingRecord.Source, header: SubmissionHeader? = nil, documents: [Document] = [],
    main: Int? = nil, nature: Nature = .currentReport, form: String? = nil, cover: Cover = Cover(),
    items: [Item] = [], exhibits: [ExhibitEntry] = [], signatures: [SignatureBlock] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.source = source
    self.header = header
    self.documents = documents
    self.main = main
    self.nature = nature
    self.form = form
    self.cover = cover
    self.items = items
    self.exhibits = exhibits
    self.signatures = signatures
    self.diagnostics = diagnostics
  }

  /// What sort of paper a main document is.
  package enum Nature: String, Sendable {
    /// Form 8-K and its kin, also where only the items' text is there without a cover.
    case currentReport
    /// Another form.
    case otherForm
    /// A contract that is no filing: document 0 is the agreement.
    case contract
  }

  /// A stretch of text of one document.
  package struct Place: Sendable, Hashable {
    /// The index in ``documents``.
    package var document: Int
    /// Byte offsets in that document's text.
    package var range: Range<Int>

    package init(document: Int, range: Range<Int>) {
      self.document = document
      self.range = range
    }
  }

  /// A value with the place that it was read from; no place for what only the submission header says.
  package struct Printed<Value: Sendable & Hashable>: Sendable, Hashable {
    package var value: Value
    package var place: Place?

    package init(_ value: Value, at place: Place? = nil) {
      self.value = value
      self.place = place
    }
  }
}

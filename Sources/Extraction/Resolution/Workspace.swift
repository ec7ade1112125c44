internal import DealModel
internal import Filings

/// What the stages of extraction build up between them.
struct Workspace {
  let filing: Filing
  /// The tokens of the main document.
  let main: Lexed
  var registry = EntityRegistry()
  /// Who issued the notes that the filing is about, where that is not the registrant.
  var noteIssuer: Int?
  var descriptions: [Description] = []
  var mentions: [AgreementMention] = []
  var events: [NarrativeEvent] = []
  var agreements: [AgreementDraft] = []
  var links: [LinkDraft] = []
  var relations: [RelationDraft] = []
  var groups: [GroupDraft] = []
  var diagnostics: [DiagnosticDraft] = []

  init(filing: Filing, main: Lexed) {
    self.filing = filing
    self.main = main
  }
}

/// A tie between agreements while the graph is being put together.
struct LinkDraft {
  var kind: Relation.Kind
  var from: Int
  var to: Int
  var rule: String
  var places: [Filing.Place]
}

/// A tie between entities while the graph is being put together.
struct RelationDraft {
  var kind: Relation.Kind
  var from: Int
  var to: Int
  var title: String?
  var event: Relation.Event?
  var rule: String
  var places: [Filing.Place]
}

/// A group while the graph is being put together.
struct GroupDraft {
  var name: String
  var members: [Int]
  var basis: Group.Basis
  var rule: String
  var places: [Filing.Place]
}

/// A diagnostic while the graph is being put together.
struct DiagnosticDraft {
  var severity: Diagnostic.Severity
  var code: String
  var message: String
  var places: [Filing.Place]
}

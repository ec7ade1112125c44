package import DealModel
package import Filings

/// Turns a filing into a graph.
package enum Extractor {
  /// Extracts who agreed what with whom.
  ///
  /// A pure function of the filing: the same bytes give the same graph.
  package static func extract(_ filing: Filing) -> Graph {
    guard let index = filing.main, let text = filing.documents[index].text else {
      var assembler = GraphAssembler(Workspace(filing: filing, main: Lexed(document: 0, text: Text())))
      return assembler.graph()
    }
    guard filing.nature != .contract else { return contract(filing, index, text) }
    let main = BrokenNames.joined(Lexed(document: index, text: text), filing.exhibits)
    var workspace = Workspace(filing: filing, main: main)
    let body = Narrative.body(of: filing, main)
    if !filing.cover.registrants.isEmpty { Registrants.enter(&workspace) }
    NameScanner(main).scan(body, &workspace)
    if filing.cover.registrants.isEmpty { Registrants.enter(&workspace) }
    Signatories.enter(&workspace)
    readClauses(&workspace)
    resolve(&workspace)
    var assembler = GraphAssembler(workspace)
    return assembler.graph()
  }

  /// The graph of a contract that is no filing: the one agreement that it is.
  private static func contract(_ filing: Filing, _ index: Int, _ text: Text) -> Graph {
    var workspace = Workspace(filing: filing, main: Lexed(document: index, text: text, range: 0..<0))
    ContractEntry.enter(document: index, text: text, &workspace)
    if workspace.agreements.isEmpty {
      workspace.diagnostics.append(
        DiagnosticDraft(
          severity: .warning, code: "no_filing",
          message: "neither a form's cover, nor items of a report, nor the opening of a contract is in the text; "
            + "nothing is read from it", places: []))
    }
    PartyInheritance.apply(&workspace)
    KindSettling.apply(&workspace)
    RoleSettling.apply(&workspace)
    var assembler = GraphAssembler(workspace)
    return assembler.graph()
  }

  private static func readClauses(_ workspace: inout Workspace) {
    let narrative = NarrativeReader(workspace.main)
    for range in Narrative.ranges(of: workspace.filing, workspace.main) {
      workspace.events += narrative.read(range, into: &workspace.mentions)
      if workspace.filing.exhibits.isEmpty {
        ExhibitReferences(lexed: workspace.main).read(range, into: &workspace.mentions)
        ToldAmendments(lexed: workspace.main).read(range, into: &workspace.mentions)
      }
    }
    ExhibitClauses(workspace.main).read(workspace.filing.exhibits, into: &workspace.mentions)
  }

  private static func resolve(_ workspace: inout Workspace) {
    var resolver = MentionResolver(workspace.main, count: workspace.mentions.count)
    resolver.resolve(&workspace)
    var merger = AgreementMerger(workspace, resolved: resolver.resolved)
    workspace.agreements = merger.merge()
    MisprintMerger.merge(&workspace)
    AgreementLinks.find(&workspace, draftOf: merger.draftOf, joined: resolver.joined)
    PartyInheritance.apply(&workspace)
    AttachedContracts.read(&workspace)
    IssueParties.add(&workspace, draftOf: merger.draftOf, issues: resolver.issues)
    DefaultParties.add(&workspace)
    RegistrationParties.add(&workspace)
    NoteGuarantors.add(&workspace, draftOf: merger.draftOf)
    SideClues.apply(&workspace, draftOf: merger.draftOf)
    KindSettling.apply(&workspace)
    RoleSettling.apply(&workspace)
    TermStage.apply(&workspace, draftOf: merger.draftOf, resolver: resolver)
    GroupStage.apply(&workspace)
    RelationFinder.find(&workspace)
    MergerSides.settle(&workspace)
  }
}

internal import DealModel

/// Finds what ties entities to entities: officers and directors, subsidiaries, acquisitions, successors.
enum RelationFinder {
  static func find(_ workspace: inout Workspace) {
    ties(&workspace)
    offices(&workspace)
  }

  private static func ties(_ workspace: inout Workspace) {
    var reader = TieReader(workspace)
    let month = RelationScope.month(of: workspace.filing)
    let ranges = RelationScope.ties(workspace.filing, workspace.main)
    let read = reader.read(
      ranges, standing: RelationScope.standing(workspace.filing, workspace.main), month: month)
    var companies = reader.companies
    let found =
      read + MergerAgreementRule.ties(workspace, known: read, month: month)
      + ClassRule.ties(workspace, &companies)
    var recorder = TieRecorder(workspace, companies.newcomers)
    let deals = EndedDeals(ranges, workspace)
    let reorganisations = Reorganisations(ranges, workspace)
    recorder.record(
      found.filter {
        $0.kind != .acquires || !deals.holds($0.from, $0.to) && !reorganisations.holds($0.from, $0.to)
      }, &workspace)
    FormerNameRule.enterCover(&workspace)
  }

  private static func offices(_ workspace: inout Workspace) {
    let lexed = workspace.main
    let ranges = RelationScope.offices(workspace.filing, lexed)
    guard !ranges.isEmpty else { return }
    var reader = OfficeReader(lexed, workspace.registry, month: RelationScope.month(of: workspace.filing))
    let changes = reader.read(
      ranges, peopleIn: Narrative.body(of: workspace.filing, lexed),
      rows: RelationScope.rows(workspace.filing, lexed), pay: RelationScope.pay(workspace.filing, lexed),
      isNeeded: ServesRule.hasPeople(workspace))
    let people = reader.people.index
    var recorder = OfficeRecorder(people: people, workspace.registry)
    recorder.record(changes, &workspace)
    recorder.record(
      ServesRule.changes(people, reader, workspace), among: ServesRule.parties(workspace), &workspace)
  }
}

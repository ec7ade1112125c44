internal import DealModel
internal import Filings

/// Enters who signed the report.
enum Signatories {
  static func enter(_ workspace: inout Workspace) {
    for block in workspace.filing.signatures {
      guard let signatory = block.signatory, let place = signatory.place else { continue }
      let index = workspace.registry.intern(signatory.value, form: .person, place: place, rule: "signature")
      workspace.registry.update(index) { $0.roles.insert(.signatory) }
    }
  }
}

internal import DealModel

/// What a rule found in places of a filing.
protocol RestingOnEvidence {
  var ruleName: String? { get }
  var share: Double? { get }
  var evidence: [Evidence] { get }
}

extension Entity: RestingOnEvidence {
  var ruleName: String? { rule }
  var share: Double? { confidence }
}

extension Group: RestingOnEvidence {
  var ruleName: String? { rule }
  var share: Double? { confidence }
}

extension Agreement: RestingOnEvidence {
  var ruleName: String? { rule }
  var share: Double? { confidence }
}

extension Party: RestingOnEvidence {
  var ruleName: String? { rule }
  var share: Double? { confidence }
}

extension Relation: RestingOnEvidence {
  var ruleName: String? { rule }
  var share: Double? { confidence }
}

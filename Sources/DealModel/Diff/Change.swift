/// One thing that changed between two graphs.
public struct Change: Sendable, Hashable {
  /// What changed.
  public var kind: Kind
  /// The id of what it changed in (an entity, group, agreement or relation) in the old graph, if it is there.
  public var old: String?
  /// The same in the new graph.
  public var new: String?
  /// What it is called in the old graph: the name, title or sort of tie.
  public var oldName: String?
  /// What it is called in the new graph.
  public var newName: String?
  /// The part of it that changed: the entity that is party or member, the kind of term.
  public var part: Part?
  /// The value before, in words or digits.
  public var oldValue: String?
  /// The value after.
  public var newValue: String?
  /// Where the old filings say so.
  public var oldEvidence: [Evidence]
  /// Where the new filings say so.
  public var newEvidence: [Evidence]

  /// Creates a change.
  public init(
    kind: Kind, old: String? = nil, new: String? = nil, oldName: String? = nil, newName: String? = nil,
    part: Part? = nil, oldValue: String? = nil, newValue: String? = nil, oldEvidence: [Evidence] = [],
    newEvidence: [Evidence] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.oldName = oldName
    self.newName = newName
    self.part = part
    self.oldValue = oldValue
    self.newValue = newValue
    self.oldEvidence = oldEvidence
    self.newEvidence = newEvidence
  }

  /// What it is called, as the newer side that has it says.
  public var name: String { newName ?? oldName ?? "" }

  /// A part of an agreement or group.
  public struct Part: Sendable, Hashable {
    /// The id of the entity in the old graph, for a party or member that is there.
    public var old: String?
    /// The same in the new graph.
    public var new: String?
    /// What it is called in the old graph: the entity's name, or the kind of term.
    public var oldName: String?
    /// What it is called in the new graph.
    public var newName: String?

    /// Creates a part.
    public init(old: String? = nil, new: String? = nil, oldName: String? = nil, newName: String? = nil) {
      self.old = old
      self.new = new
      self.oldName = oldName
      self.newName = newName
    }

    /// What it is called, as the newer side that has it says.
    public var name: String { newName ?? oldName ?? "" }
  }

  /// What can change.
  public enum Kind: String, Sendable, CaseIterable {
    case entityAdded = "entity_added"
    case entityRemoved = "entity_removed"
    case entityRenamed = "entity_renamed"
    /// Its legal form.
    case entityKind = "entity_kind"
    case jurisdiction
    case groupAdded = "group_added"
    case groupRemoved = "group_removed"
    case groupRenamed = "group_renamed"
    case memberAdded = "member_added"
    case memberRemoved = "member_removed"
    case agreementAdded = "agreement_added"
    case agreementRemoved = "agreement_removed"
    case agreementRetitled = "agreement_retitled"
    case agreementRedated = "agreement_redated"
    case agreementKind = "agreement_kind"
    case partyAdded = "party_added"
    case partyRemoved = "party_removed"
    /// A party's role.
    case partyRole = "party_role"
    case termAdded = "term_added"
    case termRemoved = "term_removed"
    case termChanged = "term_changed"
    case relationAdded = "relation_added"
    case relationRemoved = "relation_removed"
    /// The office, or what happened to it.
    case relationChanged = "relation_changed"

    /// Whether something came, went, or is there on both sides and changed.
    public var effect: Effect {
      switch self {
      case .entityAdded, .groupAdded, .memberAdded, .agreementAdded, .partyAdded, .termAdded, .relationAdded: .added
      case .entityRemoved, .groupRemoved, .memberRemoved, .agreementRemoved, .partyRemoved, .termRemoved,
        .relationRemoved:
        .removed
      case .entityRenamed, .entityKind, .jurisdiction, .groupRenamed, .agreementRetitled, .agreementRedated,
        .agreementKind, .partyRole, .termChanged, .relationChanged:
        .changed
      }
    }

    /// The kind of the change back.
    public var inverse: Kind {
      switch self {
      case .entityAdded: .entityRemoved
      case .entityRemoved: .entityAdded
      case .groupAdded: .groupRemoved
      case .groupRemoved: .groupAdded
      case .memberAdded: .memberRemoved
      case .memberRemoved: .memberAdded
      case .agreementAdded: .agreementRemoved
      case .agreementRemoved: .agreementAdded
      case .partyAdded: .partyRemoved
      case .partyRemoved: .partyAdded
      case .termAdded: .termRemoved
      case .termRemoved: .termAdded
      case .relationAdded: .relationRemoved
      case .relationRemoved: .relationAdded
      case .entityRenamed, .entityKind, .jurisdiction, .groupRenamed, .agreementRetitled, .agreementRedated,
        .agreementKind, .partyRole, .termChanged, .relationChanged:
        self
      }
    }
  }

  /// What happened.
  public enum Effect: String, Sendable, CaseIterable {
    case added, removed, changed
  }
}

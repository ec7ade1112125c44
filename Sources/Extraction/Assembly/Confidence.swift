/// The share of facts of each rule that are right, as measured.
enum Confidence {
  static func of(_ rule: String) -> Double { table[rule] ?? 0.8 }

  private static let table: [String: Double] = [
    "cover": 0.99, "signature": 0.95, "legal_form": 0.9, "party_list": 0.95, "class": 0.9,
    "exhibit_list": 0.96, "exhibit_base": 0.9, "announcing": 0.92, "reference": 0.8, "reference_clause": 0.9,
    "issued": 0.8, "terminated": 0.85, "preamble": 0.95, "among_clause": 0.95, "with_clause": 0.9,
    "recipient_clause": 0.9, "maker_clause": 0.9, "subject": 0.92, "possessor": 0.85, "joinder": 0.85,
    "inherited": 0.8, "default_party": 0.9, "issuer_of_shares": 0.85, "issue_clause": 0.85, "named_base": 0.93, "restated": 0.85, "joined_by": 0.85,
    "included_in": 0.85,
    "par_value": 0.98, "shares": 0.9, "price_per_share": 0.92, "aggregate_price": 0.92, "principal": 0.94,
    "commitment": 0.93, "warrant_shares": 0.93, "exercise_price": 0.93, "interest_rate": 0.94, "maturity": 0.92,
    "term": 0.93, "defined_term": 0.95, "role_noun": 0.9, "shared_name": 0.9, "shared_initials": 0.9, "stated": 0.85,
    "appointed": 0.97, "appointed_passive": 0.97, "appointment_of": 0.95, "assumes": 0.92, "succeeds": 0.92,
    "succeeded": 0.92, "transition": 0.92, "left": 0.97, "left_described": 0.92, "departure_noun": 0.97,
    "departure_of": 0.94, "no_reelection": 0.9, "remains": 0.85, "described": 0.88, "officer": 0.97,
    "subsidiary_of": 0.96, "its_subsidiary": 0.9, "parent_of": 0.9, "acquired": 0.94, "acquired_by": 0.9,
    "acquisition_of": 0.94, "acquisition_financed": 0.8, "became_subsidiary": 0.92, "sold_to": 0.9, "merger_sub": 0.9,
    "merger_outcome": 0.88, "merged_into": 0.88, "successor_to": 0.96, "formerly": 0.96, "name_change": 0.96,
    "former_name": 0.96, "managed_by": 0.9, "affiliate_of": 0.9, "affiliated_with": 0.95,
  ]
}

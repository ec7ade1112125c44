import DealModel
import Testing

@Suite("Officers and directors")
struct RelationsOfOfficersTests {
  private func read(_ body: String) throws -> [String] {
    try RelationFixture.relations(body, item: RelationFixture.offices)
  }

  @Test(
    "Who is appointed to what",
    arguments: [
      (
        "On May 1, 2031, the Board of Directors appointed Jane Roe, age 46, as its Treasurer, effective May 9, 2031.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)"]
      ),
      (
        "On May 1, 2031, Ms. Mary A. Doe was elected by the Board to serve as a director of the Company.",
        ["Mary A. Doe director_of Harrow Mills, Inc. (appointed: director)"]
      ),
      (
        "The Board elected each of John Doe, Jane Roe and Peter Poe as directors.",
        [
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe director_of Harrow Mills, Inc. (appointed: director)",
          "Peter Poe director_of Harrow Mills, Inc. (appointed: director)",
        ]
      ),
      (
        "On May 1, 2031, the Board elected John Doe and Jane Roe as independent directors.",
        [
          "Jane Roe director_of Harrow Mills, Inc. (appointed: independent director)",
          "John Doe director_of Harrow Mills, Inc. (appointed: independent director)",
        ]
      ),
      (
        "John Doe, President, Northern Mills, and Jane Roe, Treasurer, have been named Co-Presidents of the Company.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Co-Presidents)",
          "John Doe officer_of Harrow Mills, Inc. (appointed: Co-Presidents)",
        ]
      ),
      (
        "Effective May 1, 2031, John Doe was promoted to Chief Executive Officer and appointed to the Board of Directors.",
        [
          "John Doe director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)",
        ]
      ),
      (
        "The Company announced the appointment of Jane Roe as Vice President, Finance and Planning.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Vice President, Finance and Planning)"]
      ),
      (
        "Jane Roe will serve as interim Chief Financial Officer. John Doe will assume the role of Chairman of the Board.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: interim Chief Financial Officer)",
          "John Doe director_of Harrow Mills, Inc. (appointed: Chairman of the Board)",
        ]
      ),
      (
        "The Board enlarged itself to nine members and elected Jane Roe to fill the newly created directorship.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: director)"]
      ),
    ])
  func appointments(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test(
    "Who leaves what",
    arguments: [
      (
        "Each of J. Jeffrey Poe, David S. Roe, M.D., Ann Doe, M.D., Ph.D., and Peter Low ceased serving as directors.",
        [
          "Ann Doe, M.D., Ph.D. director_of Harrow Mills, Inc. (resigned: director)",
          "David S. Roe, M.D. director_of Harrow Mills, Inc. (resigned: director)",
          "J. Jeffrey Poe director_of Harrow Mills, Inc. (resigned: director)",
          "Peter Low director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "John Doe, Pharm.D., and Jane Roe ceased to serve as officers of the Company.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (resigned: officer)",
          "John Doe, Pharm.D. officer_of Harrow Mills, Inc. (resigned: officer)",
        ]
      ),
      (
        "John Doe resigned as a member of the Board of Directors of the Company on May 1, 2031.",
        ["John Doe director_of Harrow Mills, Inc. (resigned: member of the Board of Directors)"]
      ),
      (
        "On May 1, 2031, Jane Roe notified the Company of her decision to retire as Treasurer and Secretary.",
        ["Jane Roe officer_of Harrow Mills, Inc. (retired: Treasurer and Secretary)"]
      ),
      (
        "Directors John Doe, Mary A. Roe and Peter Poe informed the Company that they intended to step down from the Board.",
        [
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "Mary A. Roe director_of Harrow Mills, Inc. (resigned: director)",
          "Peter Poe director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "Mr. Peter Poe tendered his resignation, effective immediately, as Chairman of the Board and President.",
        [
          "Peter Poe director_of Harrow Mills, Inc. (resigned: Chairman of the Board)",
          "Peter Poe officer_of Harrow Mills, Inc. (resigned: President)",
        ]
      ),
      (
        "The Company's current Controller, Jane Roe, will leave the Company on June 1, 2031.",
        ["Jane Roe officer_of Harrow Mills, Inc. (resigned: Controller)"]
      ),
      (
        "The Company announced the departure of John Doe, President, Northern Mills, effective May 8, 2031.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President, Northern Mills)"]
      ),
      (
        "John Doe has decided not to stand for re-election at the annual meeting.",
        ["John Doe director_of Harrow Mills, Inc. (retired: director)"]
      ),
    ])
  func departures(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test("A successor takes the office of the one who leaves it")
  func succession() throws {
    let body = """
      On May 1, 2031, Jane Roe told the Board that she will retire as Treasurer of the Company. The Board has named \
      John Doe, age 44, to succeed Ms. Roe.
      """
    #expect(
      try read(body) == [
        "Jane Roe officer_of Harrow Mills, Inc. (retired: Treasurer)",
        "John Doe officer_of Harrow Mills, Inc. (appointed: Treasurer)",
      ])
    #expect(
      try read("Jane Roe was named Controller. She is to replace John Doe who has been acting as interim Controller.")
        == [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Controller)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: interim Controller)",
        ])
    #expect(
      try read("Jane Roe succeeds John Doe in the role of Controller.") == [
        "Jane Roe officer_of Harrow Mills, Inc. (appointed: Controller)",
        "John Doe officer_of Harrow Mills, Inc. (resigned: Controller)",
      ])
  }

  @Test("Who moves leaves the old office and takes the new one")
  func transition() throws {
    let body = """
      Jane Roe, the Company's Controller, will transition from that role to begin serving as the Company's Treasurer.
      """
    #expect(
      try read(body) == [
        "Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)",
        "Jane Roe officer_of Harrow Mills, Inc. (resigned: Controller)",
      ])
  }

  @Test("An office kept counts for those of whom something else is told")
  func remaining() throws {
    let body = "John Doe will retire as President on June 1, 2031. Mr. Doe will remain a director."
    #expect(
      try read(body) == [
        "John Doe director_of Harrow Mills, Inc. (serves: director)",
        "John Doe officer_of Harrow Mills, Inc. (retired: President)",
      ])
    #expect(try read("John Doe will remain a director until the annual meeting.").isEmpty)
  }

  @Test("The title of a party to an agreement is an office it serves in")
  func parties() throws {
    #expect(
      try RelationFixture.relations(
        "On May 1, 2031, the Company entered into employment agreements with Chairman John Doe and President Jane Roe."
      )
        == [
          "Jane Roe officer_of Harrow Mills, Inc. (serves: President)",
          "John Doe director_of Harrow Mills, Inc. (serves: Chairman)",
        ])
  }

  @Test("The office of a party stands behind what it is besides, but is none of another company")
  func besides() throws {
    #expect(
      try RelationFixture.relations(
        "On May 1, 2031, the Company sold a convertible note to John Doe, a private investor and a director of the Company."
      )
        == ["John Doe director_of Harrow Mills, Inc. (serves: director)"])
    #expect(
      try RelationFixture.relations(
        "On May 1, 2031, the Company sold a convertible note to John Doe, a lawyer and a resident of Ohio."
      ).isEmpty)
    #expect(
      try RelationFixture.relations(
        "On May 1, 2031, the Company sold a note to John Doe, a former banker and a director of Elm Mills, Inc., a supplier."
      ).isEmpty)
  }

  @Test(
    "Whose pay or contract the report tells serves in the office beside the name",
    arguments: [
      (
        "The Compensation Committee approved a bonus of $5,000 for John Doe, Jr., Chief Executive Officer.",
        ["John Doe, Jr. officer_of Harrow Mills, Inc. (serves: Chief Executive Officer)"]
      ),
      (
        "Peter Poe, who was promoted to Treasurer, will receive a salary of $90,000.",
        ["Peter Poe officer_of Harrow Mills, Inc. (serves: Treasurer)"]
      ),
      (
        "The Board approved retention awards for Jane Roe (Treasurer) and John Doe (President).",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (serves: Treasurer)",
          "John Doe officer_of Harrow Mills, Inc. (serves: President)",
        ]
      ),
      (
        "The severance plan covers our Treasurer and Secretary, Jane Roe, who has been told of it.",
        ["Jane Roe officer_of Harrow Mills, Inc. (serves: Treasurer and Secretary)"]
      ),
      (
        "The Company extended the employment agreement of Jane Roe. Ms. Roe has served as Treasurer since 2025.",
        ["Jane Roe officer_of Harrow Mills, Inc. (serves: Treasurer)"]
      ),
    ])
  func pay(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test("Pay outside of the item for officers makes nobody one")
  func payElsewhere() throws {
    let relations = try RelationFixture.relations(
      "The options of John Doe, President, will vest in May 2032.", item: "Item 8.01. Other Events.")
    #expect(relations.isEmpty)
  }

  @Test(
    "Employment as an officer, and its end",
    arguments: [
      (
        "The contract provides for Ms. Jane Roe's continued employment as Treasurer of the Company.",
        ["Jane Roe officer_of Harrow Mills, Inc. (serves: Treasurer)"]
      ),
      (
        "The agreement provides for the employment of John Doe as President.",
        ["John Doe officer_of Harrow Mills, Inc. (serves: President)"]
      ),
      (
        "Jane Roe will be employed as Controller.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Controller)"]
      ),
      (
        "On May 1, 2031, the Company terminated the employment of John Doe, the Company's President.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President)"]
      ),
      (
        "The employment of John Doe, President, ended on May 1, 2031.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President)"]
      ),
      (
        "On May 1, 2031, John Doe separated from the Company as its Controller.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Controller)"]
      ),
      (
        "Effective May 1, 2031, Jane Roe will no longer serve as Treasurer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (resigned: Treasurer)"]
      ),
    ])
  func employment(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test(
    "Names, titles and companies around an office",
    arguments: [
      (
        "Jane Roe, Senior Vice President and Controller, will be promoted to Chief Financial Officer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)"]
      ),
      (
        "On May 1, 2031, John Doe, III resigned as Treasurer.",
        ["John Doe, III officer_of Harrow Mills, Inc. (resigned: Treasurer)"]
      ),
      (
        "Jane Roe was hired to serve as Chief Financial Officer (\u{201C}CFO\u{201D}) of the Company and Harrow Bank.",
        [
          "Jane Roe officer_of Harrow Bank (appointed: Chief Financial Officer)",
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)",
        ]
      ),
      (
        "The Board enlarged itself from seven to eight directors and elected Jane Roe to fill the resulting vacancy.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: director)"]
      ),
      (
        "John Doe told the Board that he was resigning from the Board. Peter Poe will not be standing for reelection.",
        [
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "Peter Poe director_of Harrow Mills, Inc. (retired: director)",
        ]
      ),
      (
        "In connection with her appointment as Treasurer, Jane Roe will receive $90,000 a year.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)"]
      ),
    ])
  func around(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test(
    "What tells of no change",
    arguments: [
      "Ms. Jane Roe previously served as Treasurer of Alder Corp.",
      "Prior to joining the Company, Jane Roe was elected President of Alder Corp.",
      "Since 2025, Jane Roe has been Senior Vice President of Alder Corp.",
      "In January 2029 Jane Roe was appointed Vice President of the Company.",
      "If Mr. John Doe resigns as President for good reason, the Company will pay his salary for a year.",
      "The Board appointed each of John Doe, Jane Roe and Peter Poe to the Audit Committee of the Board.",
      "Jane Roe has not been named to any committees of the Board of Directors.",
      "The stockholders elected John Doe and Jane Roe as directors.",
      "Tern Bank, N.A. resigned as trustee, and Wren Bank, N.A. was appointed as successor trustee.",
      "The former stockholders of Birch, Inc. will receive a bonus. John Doe is President of Birch, Inc.",
      "Upon his appointment as President in 2029, John Doe received stock options.",
      "The employment of John Doe as President of Alder Corp. ended in 2027.",
    ])
  func nothing(_ body: String) throws {
    #expect(try read(body).isEmpty)
  }

  @Test("Votes of an annual meeting are read by no rule for offices")
  func votes() throws {
    let relations = try RelationFixture.relations(
      "John Doe and Jane Roe were elected as directors of the Company, each to serve for one year.",
      item: "Item 5.07. Submission of Matters to a Vote of Security Holders.")
    #expect(relations.isEmpty)
  }

  @Test("A person is one entity under the fullest name, the surname an alias")
  func person() throws {
    let graph = try RelationFixture.graph(
      "Peter Poe resigned as a director on May 1, 2031. Mr. Poe had no disagreement with the Company.",
      item: RelationFixture.offices)
    let person = try #require(graph.entities.first { $0.name == "Peter Poe" })
    #expect(person.kind == .person)
    #expect(person.aliases.contains("Mr. Poe"))
    #expect(!person.roles.contains(.optional))
    let relation = try #require(graph.relations.first { $0.from == person.id })
    #expect(relation.evidence.first?.quote.contains("resigned as a director") == true)
  }
}

import DealModel
import Testing

@Suite("Officers and directors in many wordings")
struct OfficeWordingTests {
  @Test(
    "Who comes",
    arguments: [
      (
        "On May 1, 2031, Jane Roe was appointed Chief Financial Officer of the Company and its "
          + "wholly owned subsidiary, Tern Savings Bank.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)",
          "Jane Roe officer_of Tern Savings Bank (appointed: Chief Financial Officer)",
          "Tern Savings Bank subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company promoted Jane Roe, 46, from Vice President and Controller to "
          + "Senior Vice President and Chief Accounting Officer.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Senior Vice President and Chief Accounting Officer)"
        ]
      ),
      (
        "John Doe has been replaced as Treasurer by Jane Roe.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)",
        ]
      ),
      (
        "The following persons were appointed to the Board of Directors, effective May 1, 2031: John "
          + "Doe, Ann Lee and Mark Moe.",
        [
          "Ann Lee director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe director_of Harrow Mills, Inc. (appointed: director)",
          "Mark Moe director_of Harrow Mills, Inc. (appointed: director)",
        ]
      ),
      (
        "On May 1, 2031, the Board elevated Jane Roe to Chief Operating Officer.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Operating Officer)"
        ]
      ),
      (
        "John Doe will retire as Chief Financial Officer on June 30, 2031 and will be succeeded by "
          + "Jane Roe.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)",
          "John Doe officer_of Harrow Mills, Inc. (retired: Chief Financial Officer)",
        ]
      ),
      (
        "Jane Roe will act as interim Chief Financial Officer until a successor is found.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: interim Chief Financial Officer)"
        ]
      ),
      (
        "On May 1, 2031, the Company announced the planned retirement of John Doe as Chief Executive "
          + "Officer and the appointment of Jane Roe as his successor.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)",
          "John Doe officer_of Harrow Mills, Inc. (retired: Chief Executive Officer)",
        ]
      ),
      (
        "On May 1, 2031, John Doe and Mark Moe resigned as directors. To fill the vacancies, the "
          + "remaining directors appointed Ann Lee and Jane Roe.",
        [
          "Ann Lee director_of Harrow Mills, Inc. (appointed: director)",
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "Mark Moe director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
    ])
  func comes(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == expected)
  }

  @Test(
    "Who leaves",
    arguments: [
      (
        "On May 1, 2031, the Board appointed Jane Roe to fill the vacancy created by the resignation "
          + "of John Doe. Ms. Roe will serve on the Audit Committee.",
        [
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "John Doe's employment with the Company as Senior Vice President, Sales ended on May 1, "
          + "2031.",
        [
          "John Doe officer_of Harrow Mills, Inc. (resigned: Senior Vice President, Sales)"
        ]
      ),
      (
        "Jane Roe will succeed John Doe as Chief Executive Officer upon his retirement on June 30, "
          + "2031.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)",
          "John Doe officer_of Harrow Mills, Inc. (retired: Chief Executive Officer)",
        ]
      ),
      (
        "On May 1, 2031, the Company received a letter of resignation from John Doe as a member of "
          + "the Board of Directors.",
        [
          "John Doe director_of Harrow Mills, Inc. (resigned: member of the Board of Directors)"
        ]
      ),
      (
        "On May 1, 2031, the Company announced that John Doe, Chief Information Officer, is no "
          + "longer employed by the Company.",
        [
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Information Officer)"
        ]
      ),
      (
        "On May 1, 2031, the Board removed John Doe as President.",
        [
          "John Doe officer_of Harrow Mills, Inc. (resigned: President)"
        ]
      ),
      (
        "On May 1, 2031, John Doe was relieved of his duties as Chief Operating Officer.",
        [
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"
        ]
      ),
      (
        "On May 1, 2031, John Doe vacated the office of Secretary.",
        [
          "John Doe officer_of Harrow Mills, Inc. (resigned: Secretary)"
        ]
      ),
      (
        "The following directors resigned effective May 1, 2031: John Doe, Ann Lee and Mark Moe.",
        [
          "Ann Lee director_of Harrow Mills, Inc. (resigned: director)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "Mark Moe director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Separation Agreement with John Doe, its former "
          + "Chief Operating Officer, whose employment ended on April 15, 2031.",
        [
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"
        ]
      ),
      (
        "On May 1, 2031, John Doe resigned as the sole officer and director of the Company and Jane "
          + "Roe was appointed President, Secretary, Treasurer and sole director.",
        [
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President, Secretary, Treasurer)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: officer)",
        ]
      ),
    ])
  func leaves(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == expected)
  }

  @Test("Each of many people in one report is told")
  func manyPeople() throws {
    let letters = Array("abcdefghij")
    let name = { (number: Int) in
      "Jane B" + String(String(number).map { letters[Int(String($0)) ?? 0] }) + "son"
    }
    let body = (1000..<1200).map { "On May 1, 2031, \(name($0)) resigned as a director of the Company." }
    let found = try RelationFixture.relations(body.joined(separator: "\n\n"), item: RelationFixture.offices)
    #expect(Set(found).count == 200)
  }

  @Test(
    "Who neither comes nor leaves",
    arguments: [
      "If John Doe's employment is terminated without cause, he receives pay for a year as Treasurer.",
      "John Doe, a director, asked the Company for a list of the following: fees and dues.",
      "The office of Secretary is vacated by law.",
    ])
  func nothing(_ body: String) throws {
    let found = try RelationFixture.relations(body, item: RelationFixture.offices)
    #expect(found.filter { $0.contains("appointed") || $0.contains("resigned") || $0.contains("retired") } == [])
  }
}

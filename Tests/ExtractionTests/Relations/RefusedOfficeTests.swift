import DealModel
import Testing

/// Sentences that look like a change of office and tell none, or only a part of it, each in words of our own.
@Suite("Offices that nobody takes or leaves")
struct RefusedOfficeTests {
  private static let appointed = "Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)"

  @Test(
    "What the other sentence tells stands alone",
    arguments: [
      // Another company is left.
      "The Board appointed Jane Roe, our Controller, as Treasurer. Ms. Roe left Tern Bank, N.A. before she joined us.",
      "The Board appointed Jane Roe, our Controller, as Treasurer. She separated from Elm Corp. and moved to Ohio.",
      "The Board appointed Jane Roe, our Controller, as Treasurer. She is no longer employed by Elm Corp.",
      // Another place is taken.
      "The Board appointed Jane Roe as Treasurer. Ms. Roe replaces John Doe in the choir of her town.",
      "The Board appointed Jane Roe as Treasurer. She succeeded John Doe at the helm of a garden club.",
      "The Board appointed Jane Roe as Treasurer. She will replace John Doe on the town council.",
      // Another company's office.
      "The Board appointed Jane Roe as Treasurer. Her brother was appointed Vice President of Elm Corp., a supplier.",
      "The Board appointed Jane Roe as Treasurer. Ann Cole was elected Chairman of Elm Corp. last month.",
      "The Board appointed Jane Roe as Treasurer. Ann Cole resigned as a director of Elm Corp., our customer.",
      "The Board appointed Jane Roe as Treasurer. Ann Cole was appointed a member of the Board of Regents.",
      // Taken back, denied.
      "The Board appointed Jane Roe as Treasurer. Ann Cole has withdrawn her resignation as a director.",
      "The Board appointed Jane Roe as Treasurer. The Company denied reports that John Doe resigned as President.",
      "The Board appointed Jane Roe as Treasurer. The appointment of Ann Cole as President was rejected.",
      // A condition, a habit, a life.
      "The Board appointed Jane Roe as Treasurer. Ann Cole would join the Board if the stockholders approve the plan.",
      "The Board appointed Jane Roe as Treasurer. Ann Cole agreed to serve as a director if she is elected.",
      "The Board appointed Jane Roe as Treasurer. Ann Cole will join the Board on June 1, 2031, if she has been cleared.",
      "The Board appointed Jane Roe as Treasurer. John Doe will resign as Chairman unless the plan is approved.",
      "The Board appointed Jane Roe as Treasurer. John Doe performs the duties of Chief Operating Officer.",
      "The Board appointed Jane Roe as Treasurer. Prior to that, Ann Cole was appointed President, and she will tell more.",
    ])
  func alone(_ body: String) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == [Self.appointed])
  }

  @Test("Him is who was named last, and an office that he is not said to leave is nobody's")
  func lastNamed() throws {
    let found = try RelationFixture.relations(
      "John Doe resigned as Treasurer. Peter Burke, a director, works in Ohio. Jane Roe was hired to replace him.",
      item: RelationFixture.offices)
    #expect(found == ["John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)"])
  }

  @Test("A director who becomes the chair of a committee is no new director")
  func committee() throws {
    let found = try RelationFixture.relations(
      "On May 1, 2031, the Board appointed director Jane Roe as Chair of the Audit Committee, replacing Peter Burke.",
      item: RelationFixture.offices)
    #expect(found == [])
  }

  @Test(
    "When something happens is no place",
    arguments: [
      "She will replace John Doe at the end of the third quarter.", "She replaces John Doe in June 2031.",
      "She succeeds John Doe in that role.", "She will replace John Doe in the interim.",
    ])
  func times(_ sentence: String) throws {
    let found = try RelationFixture.relations(
      "The Board appointed Jane Roe as Treasurer. \(sentence)", item: RelationFixture.offices)
    #expect(found == [Self.appointed, "John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)"])
  }

  @Test("What lasts until something happens, and what comes during it, is told")
  func lasting() throws {
    let found = try RelationFixture.relations(
      "Until a successor is named, Jane Roe will serve as interim Chief Financial Officer. During the search, Ann Cole "
        + "will serve as Chief Operating Officer.", item: RelationFixture.offices)
    #expect(
      found == [
        "Ann Cole officer_of Harrow Mills, Inc. (appointed: Chief Operating Officer)",
        "Jane Roe officer_of Harrow Mills, Inc. (appointed: interim Chief Financial Officer)",
      ])
  }

  @Test(
    "A title with what narrows it ends before the name",
    arguments: [
      "Vice President of Finance Jane Roe was named Treasurer on May 1, 2031.",
      "The Company appointed its Vice President of Finance Jane Roe as Treasurer.",
      "The Company appointed Vice President of Human Resources Jane Roe as Treasurer.",
    ])
  func titles(_ body: String) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == [Self.appointed])
  }

  @Test("Who is let go with the office beside the name leaves it")
  func dismissed() throws {
    let found = try RelationFixture.relations(
      "On May 1, 2031, Harrow Mills, Inc. terminated John Doe, its Chief Operating Officer, without cause.",
      item: RelationFixture.offices)
    #expect(found == ["John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"])
  }
}

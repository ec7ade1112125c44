import DealModel
import Testing

@Suite("Comings and goings of officers in further wordings")
struct OfficeChangeWordingTests {
  @Test(
    "Who comes and who leaves",
    arguments: [
      (
        "On May 1, 2031, the Board of Directors appointed Jane Roe as Executive Chairman of the Company.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Executive Chairman)"]
      ),
      (
        "On May 1, 2031, Jane Roe was appointed as President and a director of the Company, John Doe as Treasurer and "
          + "Secretary, and Ann Poe as a director.",
        [
          "Ann Poe director_of Harrow Mills, Inc. (appointed: director)",
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President)",
          "John Doe officer_of Harrow Mills, Inc. (appointed: Treasurer and Secretary)",
        ]
      ),
      (
        "On May 1, 2031, Jane Roe was elected Chairman of the Board, John Doe Chief Executive Officer, and Ann Poe "
          + "Secretary.",
        [
          "Ann Poe officer_of Harrow Mills, Inc. (appointed: Secretary)",
          "Jane Roe director_of Harrow Mills, Inc. (appointed: Chairman of the Board)",
          "John Doe officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)",
        ]
      ),
      (
        "On May 1, 2031, Jane Roe was appointed as President, and John Doe, our Treasurer, thanked her.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: President)"]
      ),
      (
        "On May 1, 2031, Jane Roe was named Executive Chair of the Board.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Executive Chair of the Board)"]
      ),
      (
        "On April 28, 2031, Harrow Mills, Inc. announced that John Doe has resigned as President and Chief "
          + "Executive Officer and that Jane Roe has been elected to succeed him.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President and Chief Executive Officer)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: President and Chief Executive Officer)",
        ]
      ),
      (
        "On April 28, 2031, the Registrant announced the resignation of John Doe, its Chief Financial Officer, "
          + "and the hiring of Jane Roe to replace him.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Financial Officer)",
        ]
      ),
      (
        "On April 28, 2031, the Company terminated John Doe as Chief Operating Officer.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"]
      ),
      (
        "On April 28, 2031, John Doe was terminated as Chief Operating Officer of the Company without cause.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"]
      ),
      (
        "John Doe's service as Chief Operating Officer ended on April 28, 2031.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"]
      ),
      (
        "On April 28, 2031, Jane Roe joined the Board of Directors of Harrow Mills, Inc.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: director)"]
      ),
      (
        "On April 28, 2031, Jane Roe accepted the position of Chief Financial Officer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)"]
      ),
      (
        "On April 28, 2031, Jane Roe commenced employment as the Company's Chief Financial Officer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)"]
      ),
      (
        "On April 28, 2031, the Board selected Jane Roe to serve as Chief Executive Officer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)"]
      ),
      (
        "On April 28, 2031, the Board chose Jane Roe as Chairman of the Board.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: Chairman of the Board)"]
      ),
      (
        "On April 28, 2031, Messrs. John Doe and Ben Alder resigned from the Board of Directors, and Jane Roe "
          + "and Ada Quill were appointed in their place.",
        [
          "Ada Quill director_of Harrow Mills, Inc. (appointed: director)",
          "Ben Alder director_of Harrow Mills, Inc. (resigned: director)",
          "Jane Roe director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "In connection with the change in control, John Doe resigned from all of his positions as an officer "
          + "and director of the Company.",
        [
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: officer)",
        ]
      ),
      (
        "On April 28, 2031, the stockholders removed John Doe from the Board of Directors.",
        ["John Doe director_of Harrow Mills, Inc. (resigned: director)"]
      ),
      (
        "On April 28, 2031, the Company announced that Jane Roe has been promoted from Controller to the "
          + "position of Treasurer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)"]
      ),
      (
        "On April 28, 2031, the Board appointed Jane Roe, currently Controller, to the additional position of "
          + "Treasurer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)"]
      ),
      (
        "On April 28, 2031, the Board voted to add Jane Roe as a director.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: director)"]
      ),
      (
        "On April 28, 2031, the Board expanded to nine members with the addition of Jane Roe as an independent "
          + "director.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: independent director)"]
      ),
      (
        "On April 28, 2031, John Doe gave up his position as Treasurer.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)"]
      ),
      (
        "On May 2, 2031, the Board of Directors of the Company appointed its Chairman and interim Chief "
          + "Executive Officer, Jane Q. Roe, as its President and Chief Executive Officer.",
        ["Jane Q. Roe officer_of Harrow Mills, Inc. (appointed: President and Chief Executive Officer)"]
      ),
      (
        "John Doe, our Treasurer, resigned on May 1, 2031. Ann Roe, the Controller of the Company, will assume "
          + "Mr. Doe's responsibilities on an interim basis.",
        [
          "Ann Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)",
        ]
      ),
      (
        "On May 1, 2031, John Doe resigned as Treasurer. Ann Roe is assuming the responsibilities of Treasurer.",
        [
          "Ann Roe officer_of Harrow Mills, Inc. (appointed: Treasurer)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)",
        ]
      ),
      (
        "On May 1, 2031, the Registrant's board of directors appointed Ann Roe as an independent board member.",
        ["Ann Roe director_of Harrow Mills, Inc. (appointed: independent board member)"]
      ),
      (
        "John Doe's employment as the Treasurer of Harrow Mills, Inc. will terminate effective May 17, 2031 "
          + "(the \"Separation Date\"). From the date hereof through the Separation Date, Mr. Doe will remain "
          + "employed by Birch Works, LLC, but will no longer serve as the Treasurer of the Company.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Treasurer)"]
      ),
      (
        "On May 1, 2031, the Board added Jane Roe to its Board of Directors.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: director)"]
      ),
      (
        "Ms. Jane Roe joined the Company in 2022 and has been Treasurer since 2024. On May 1, 2031, the Board "
          + "appointed Ms. Roe President.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: President)"]
      ),
    ])
  func changes(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == expected)
  }

  @Test(
    "What changes no office",
    arguments: [
      "On April 28, 2031, John Doe passed away. Mr. Doe served as a director of the Company.",
      "John Doe, a member of the Company's Board of Directors since 2019, died on April 28, 2031.",
      "On May 1, 2031, the Company and Jane Roe terminated the Consulting Agreement with Ms. Roe.",
      "In recognition of his service as Treasurer, the Company paid John Doe a bonus.",
    ])
  func nothing(_ body: String) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == [])
  }
}

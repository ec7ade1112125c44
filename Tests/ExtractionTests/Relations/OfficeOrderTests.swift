import DealModel
import Testing

@Suite("Comings and goings: orders of words")
struct OfficeOrderTests {
  @Test(
    "Who comes and who leaves",
    arguments: [
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the Board of Directors of Harrow Mills, Inc. elected Jane Roe as President to succeed "
          + "John Doe, who will retire on June 30, 2031.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President)",
          "John Doe officer_of Harrow Mills, Inc. (retired: President)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Messrs. Ames, Burke and Cole resigned from the Board of Directors of Harrow Mills, Inc. "
          + "Paul Ames, Peter Burke and Philip Cole had no disagreement with the Company.",
        [
          "Paul Ames director_of Harrow Mills, Inc. (resigned: director)",
          "Peter Burke director_of Harrow Mills, Inc. (resigned: director)",
          "Philip Cole director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "Harrow Mills, Inc. announced today that Jane Roe has been promoted to Senior Vice President - Finance. "
          + "She replaces John Doe, who left the Company on April 15, 2031.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Senior Vice President - Finance)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Senior Vice President - Finance)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the Company's Chief Executive Officer, John Doe, tendered his resignation from the "
          + "Board and all offices he held with the Company and its subsidiaries. On the same date, the Board "
          + "appointed Jane Roe, its lead independent director, as Interim Chief Executive Officer.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Interim Chief Executive Officer)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Executive Officer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. announced that Jane Roe would join the Company as its Chief "
          + "Marketing Officer. Ms. Roe comes to the Company from Birch Works, Inc., where she served as Vice "
          + "President.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Marketing Officer)"]
      ),
      (
        "Harrow Bancorp, Inc.",
        "On May 1, 2031, John Doe, President and Chief Executive Officer of Harrow Bancorp, Inc. and its wholly "
          + "owned subsidiary, Harrow State Bank, announced his plans to retire on January 2, 2032. Jane Roe, "
          + "currently Chief Lending Officer of the Bank, was selected to succeed him in both positions.",
        [
          "Harrow State Bank subsidiary_of Harrow Bancorp, Inc.",
          "Jane Roe officer_of Harrow Bancorp, Inc. (appointed: President and Chief Executive Officer)",
          "Jane Roe officer_of Harrow State Bank (appointed: President and Chief Executive Officer)",
          "John Doe officer_of Harrow Bancorp, Inc. (retired: President and Chief Executive Officer)",
          "John Doe officer_of Harrow State Bank (retired: President and Chief Executive Officer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Jane Roe accepted the position of Chief Accounting Officer with Harrow Mills, Inc. She "
          + "will begin on May 15, 2031 and will replace Peter Burke, who is retiring.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Accounting Officer)",
          "Peter Burke officer_of Harrow Mills, Inc. (retired: Chief Accounting Officer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Jane Roe provided notice of her resignation as Senior Vice President, Chief Accounting "
          + "Officer and Controller of Harrow Mills, Inc. to be effective on May 20, 2031. In the interim, John Doe, "
          + "the Company's Chief Financial Officer, will perform the duties of principal accounting officer.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (resigned: Senior Vice President, Chief Accounting Officer and Controller)",
          "John Doe officer_of Harrow Mills, Inc. (appointed: principal accounting officer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, John Doe was granted a leave of absence. During his leave, Jane Roe, Executive Vice "
          + "President, will serve as acting Chief Executive Officer.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: acting Chief Executive Officer)"]
      ),
      (
        "Harrow Mills, Inc.",
        "Item 5.02(b). Mr. Paul Ames, Chief Operating Officer, has decided to leave Harrow Mills, Inc. effective "
          + "June 15, 2031.",
        ["Paul Ames officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. announced a leadership transition. John Doe will move from Chief "
          + "Executive Officer to Executive Chairman and Jane Roe, currently President, will become Chief Executive "
          + "Officer, each effective July 1, 2031.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)",
          "John Doe officer_of Harrow Mills, Inc. (appointed: Executive Chairman)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Executive Officer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "John Doe, a director of Harrow Mills, Inc. since 2009, has advised the Company that he has decided not "
          + "to seek re-election. Effective at the 2031 Annual Meeting the Board will be reduced to eight.",
        ["John Doe director_of Harrow Mills, Inc. (retired: director)"]
      ),
      (
        "Harrow Mills, Inc.",
        "Harrow Mills, Inc. announced on March 3, 2031 the resignations of John Doe, Chairman and Chief "
          + "Executive Officer, and Peter Burke, President. Jane Roe was elected Chairman.",
        [
          "Jane Roe director_of Harrow Mills, Inc. (appointed: Chairman)",
          "John Doe director_of Harrow Mills, Inc. (resigned: Chairman)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: Chief Executive Officer)",
          "Peter Burke officer_of Harrow Mills, Inc. (resigned: President)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "The Board of Directors of Harrow Mills, Inc. accepted John Doe's resignation as Chairman and as a "
          + "director on May 1, 2031, and unanimously elected Jane Roe as his successor as Chairman.",
        [
          "Jane Roe director_of Harrow Mills, Inc. (appointed: Chairman)",
          "John Doe director_of Harrow Mills, Inc. (resigned: Chairman, director)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Paul Ames (\"Ames\"), Peter Burke (\"Burke\") and Ann Cole (\"Cole\") delivered their "
          + "resignations from the Board of Harrow Mills, Inc.",
        [
          "Ann Cole director_of Harrow Mills, Inc. (resigned: director)",
          "Paul Ames director_of Harrow Mills, Inc. (resigned: director)",
          "Peter Burke director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "Jane Roe will be joining Harrow Mills, Inc. on June 1, 2031 as Vice President of Research.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Vice President of Research)"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031 John Doe passed away. Mr. Doe had served as Chairman of the Board of Harrow Mills, Inc. "
          + "since 2012. Jane Roe, a director since 2020, was elected Chair.",
        ["Jane Roe director_of Harrow Mills, Inc. (appointed: Chair)"]
      ),
      (
        "Harrow Mills, Inc.",
        "At a meeting held on May 1, 2031, the Board of Directors of Harrow Mills, Inc. accepted the resignation "
          + "of Mr. John Doe from the offices of President and Treasurer and from the Board, and elected Ms. Jane "
          + "Roe to those offices.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President and Treasurer)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: President and Treasurer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Harrow Mills, Inc. announced the retirement of its Chief Financial Officer, John Doe, "
          + "effective at year end, and the appointment of Jane Roe, currently Corporate Controller, as Chief "
          + "Financial Officer.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: Chief Financial Officer)",
          "John Doe officer_of Harrow Mills, Inc. (retired: Chief Financial Officer)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, John Doe delivered to the Company a letter resigning as a member of the Board of "
          + "Directors and as Chair of the Audit Committee, effective immediately.",
        ["John Doe director_of Harrow Mills, Inc. (resigned: member of the Board of Directors)"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, the Board appointed Jane Roe, age 50, who currently serves as the Company's Senior Vice "
          + "President, to the position of President, and accepted the retirement of Paul Ames from that position.",
        [
          "Jane Roe officer_of Harrow Mills, Inc. (appointed: President)",
          "Paul Ames officer_of Harrow Mills, Inc. (retired: President)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "John Doe will be leaving his position as Chief Operating Officer on June 30, 2031. The Company does not "
          + "intend to fill the position.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: Chief Operating Officer)"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Jane Roe agreed to serve as Interim President and Chief Executive Officer while the "
          + "Board conducts a search.",
        ["Jane Roe officer_of Harrow Mills, Inc. (appointed: Interim President and Chief Executive Officer)"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, John Doe's resignation from the Board became effective and Ann Cole's appointment to "
          + "the Board took effect.",
        [
          "Ann Cole director_of Harrow Mills, Inc. (appointed: director)",
          "John Doe director_of Harrow Mills, Inc. (resigned: director)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "At the closing of the Merger, the following directors and officers of the Company resigned: John Doe "
          + "(Chairman, President and Director), Peter Burke (Director) and Ann Cole (Secretary).",
        [
          "Ann Cole officer_of Harrow Mills, Inc. (resigned: Secretary)",
          "John Doe director_of Harrow Mills, Inc. (resigned: Chairman, Director)",
          "John Doe officer_of Harrow Mills, Inc. (resigned: President)",
          "Peter Burke director_of Harrow Mills, Inc. (resigned: Director)",
        ]
      ),
      (
        "Harrow Mills, Inc.",
        "The Board has determined not to renew the employment agreement of John Doe, and he will cease to be "
          + "employed as President of Harrow Mills, Inc. on May 31, 2031.",
        ["John Doe officer_of Harrow Mills, Inc. (resigned: President)"]
      ),
      (
        "Harrow Mills, Inc.",
        "On May 1, 2031, Peter Burke was named to succeed John Doe as Chief Executive Officer upon Mr. Doe's "
          + "planned retirement on July 1, 2031. Until then Mr. Burke will serve as Chief Executive Officer-Elect.",
        [
          "John Doe officer_of Harrow Mills, Inc. (retired: Chief Executive Officer)",
          "Peter Burke officer_of Harrow Mills, Inc. (appointed: Chief Executive Officer)",
        ]
      ),
    ])
  func changes(_ registrant: String, _ body: String, _ lines: [String]) throws {
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices, registrant: registrant) == lines)
  }
}

import DealModel
import Testing

@testable import Extraction

@Suite("Signature pages")
struct ContractSignatureTests {
  @Test("Of the parties to an agreement that is only recited those are parties here who sign")
  func recital() throws {
    let contract = try ContractGraph(
      """
      NON-COMPETITION AGREEMENT

      Reference is made to the Stock Purchase Agreement dated as of May 2, 2011 by and among Harrow Mills, Inc. \
      ("Buyer"), Tern Foods LLC ("Seller") and Alder Steel Company (the "Company"). The undersigned agrees not to compete.

      IN WITNESS WHEREOF, the undersigned has signed.

      BIRCH FUND, L.P.

      By: /s/ Jane Roe
      Name: Jane Roe

      /s/ Mary Major Mary Major

      HARROW MILLS, INC.

      By: /s/ John Doe
      Name: John Doe
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "BIRCH FUND, L.P.", "Mary Major"])
  }

  @Test("Those whose names appear on the signature pages sign there, for companies and for themselves")
  func appearing() throws {
    let contract = try ContractGraph(
      """
      VOTING AGREEMENT

      This Voting Agreement is dated as of May 2, 2011, by and among Harrow Mills, Inc., a Delaware corporation \
      ("Parent"), and the stockholders of Tern Foods, Inc. whose names appear on the signature pages hereto (each, a \
      "Stockholder").

      IN WITNESS WHEREOF, the parties have signed.

      HARROW MILLS, INC.

      By: /s/ John Doe

      ALDER FUND, L.P.

      By: /s/ Mary Major

      /s/ Jane Roe
      Jane Roe
      """)
    #expect(contract.parties == ["Harrow Mills, Inc.", "ALDER FUND, L.P.", "Jane Roe"])
  }

  @Test("A joint filing agreement has the parties that sign it")
  func jointFiling() throws {
    let contract = try ContractGraph(
      """
      JOINT FILING AGREEMENT

      The undersigned agree that the statement is filed on behalf of each of them.

      Dated: May 2, 2011

      ELM FUND, L.P.

      By: Elm Capital GP, LLC, its general partner

      By: /s/ Jane Roe
      Name: Jane Roe
      Title: Managing Member

      BIRCH ADVISORS LLC

      By: /s/ Jane Roe
      Name: Jane Roe
      Title: Authorized Person
      """)
    #expect(contract.parties == ["ELM FUND, L.P.", "BIRCH ADVISORS LLC"])
    #expect(contract.own?.title == "JOINT FILING AGREEMENT")
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test("Flattened columns and blocks on one line")
  func flattened() throws {
    let contract = try ContractGraph(
      """
      JOINT FILING AGREEMENT The undersigned agree that the statement is filed for each of them. Dated: May 2, 2011 \
      ELM AND LARCH FUND, L.P. By: /s/ Jane Roe Name: Jane Roe Title: Managing Member BIRCH ADVISORS LLC By: /s/ John \
      Poe Name: John Poe Title: President ALDER AND WESTERN HOLDINGS INC. By: /s/ John Poe
      """)
    #expect(contract.parties == ["ELM AND LARCH FUND, L.P.", "BIRCH ADVISORS LLC", "ALDER AND WESTERN HOLDINGS INC."])
  }

  @Test("A letter has the parties that sign it")
  func letter() throws {
    let contract = try ContractGraph(
      """
      HARROW MILLS, INC.

      May 2, 2011

      Tern Foods LLC
      9 Oak Road, Reno

      Re: Supply Agreement

      Ladies and Gentlemen:

      This letter agreement sets out how we supply you.

      Very truly yours,

      HARROW MILLS, INC.

      By: /s/ J. Roe

      ACCEPTED AND AGREED:

      TERN FOODS LLC

      By: /s/ M. Poe
      """)
    #expect(contract.parties == ["HARROW MILLS, INC.", "TERN FOODS LLC"])
    #expect(contract.own?.date == "2011-05-02")
  }

  @Test(
    "Somebody signs in person beside a fund",
    arguments: ["Jane Roe, individually", "JANE ROE, in her individual capacity"])
  func inPerson(_ line: String) throws {
    let contract = try ContractGraph(
      """
      AGREEMENT OF JOINT FILING

      The undersigned agree that the statement is filed on behalf of each of them.

      Dated: May 2, 2011

      ELM FUND, L.P.

      By: /s/ Jane Roe
      Name: Jane Roe
      Title: Managing Member

      By: /s/ Jane Roe
      \(line)
      """)
    #expect(contract.parties.map { $0.uppercased() } == ["ELM FUND, L.P.", "JANE ROE"])
    #expect(contract.own?.title == "AGREEMENT OF JOINT FILING")
  }

  @Test("Whoever signs by a title beside another officer is no party")
  func twoOfficers() throws {
    let contract = try ContractGraph(
      """
      JOINT FILING AGREEMENT

      The undersigned agree to the joint filing of a statement.

      IN WITNESS WHEREOF, the undersigned execute this agreement as of May 2, 2011.

      ELM FUND S.A R.L.
      /s/ Jane Roe
      By: Jane Roe
      Title: Authorized Signatory
      /s/ Paul Hale
      By: Paul Hale
      Title: Authorized Signatory

      JOHN DOE
      /s/ John Doe
      By: John Doe
      """)
    #expect(contract.parties == ["ELM FUND S.A R.L.", "John Doe"])
  }
}

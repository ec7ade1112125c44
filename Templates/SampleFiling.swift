/// The filing that comes with the program: a current report in our own words, laid out as such reports were
/// in 2002, with the slips that they have.
package enum SampleFiling {
  /// The report, ASCII.
  package static let text = """
                           SECURITIES AND EXCHANGE COMMISSION
                                 Washington, D.C. 20549

                                  --------------------

                                        FORM 8-K

                                     CURRENT REPORT
                            under Section 13 or 15(d) of the
                            Securities Exchange Act of 1934

                                  --------------------

                           SAVVIS COMMUNICATIONS CORPORATION
                           ---------------------------------
                 (Exact name of registrant as specified in its charter)

              0-29375                    Delaware                  43-1809960
              -------                    --------                  ----------
         (Commission File            (State or Other             (IRS Employer
              Number)                Jurisdiction of          Identification No.)
                                     Incorporation)


                     12851 Worldgate Drive, Herndon, Virginia 20170
                     ----------------------------------------------
                (Address of Principal Executive Offices, with Zip Code)

                                     (703) 234-8000
                                     --------------
                  (Registrant's telephone number, including area code)

            Date of Report (Date of earliest event reported): June 28, 2002


    <PAGE>

    ITEM 5.           OTHER EVENTS.

                      On June 28, 2002, the registrant sold and issued an aggregate
    of 20,000 shares of its Series A Convertible Preferred Stock, par value $.01 per
    share, at a price of $1,000 per share to CVC II Partners, L.L.C., Constellation
    Venture Capital II, L.P., The BSC Employee Fund IV, L.P. and Constellation
    Venture Capital Offshore II, L.P., pursuant to a securities purchase agreement,
    dated as of June 28, 2002, among such entities and the registrant. The
    registrant also issued five-year performance warrants to the purchasers, which
    may acquire 10,000,00 shares of its common stock with them at $0.75 per share.

                      On the same day, the purchasers became parties to an investor
    rights agreement, dated as of March 6, 2002, among Welsh, Carson, Anderson &
    Stowe VIII, L.P., certain entities and individuals affiliated with Welsh,
    Carson, Anderson & Stowe VIII, L.P. named on the signature pages thereto, the
    Other Investors (as defined therein), Reuters Holdings Switzerland SA and the
    registrant.

    ITEM 7.           FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND
                      EXHIBITS.

                      (c) Exhibits, which the index at the end lists again.

                      4.7      Warrant for common stock of the registrant issued to
                               Constellation Venture Capital II, L.P., dated June
                               28, 2002.

                      4.8      Warrant for common stock of the registrant issued to
                               Constellation Venture Capital Offshore II, L.P.,
                               dated June 28, 2002.

                      4.9      Warrant for common stock of the registrant issued to
                               The BSC Employee Fund IV, L.P., dated June 28, 2002.

                      4.10     Warrant for common stock of the registrant issued to
                               and CVC II Partners, L.L.C., dated June 28, 2002.

                      10.1     Securities Purchase Agreement, dated as of June 28,
                               2002, by and among CVC II Partners, L.L.C.,
                               Constellation Venture Capital II, L.P., The BSC
                               Employee Fund IV, L.P., Constellation Venture Capital
                               Offshore II, L.P. and the registrant.

                      10.2     Amendment No. 1, dated June 28, 2002, to that certain
                               Investor Rights Agreement, dated as of March 6, 2002,
                               among Welsh, Carson, Anderson & Stowe VIII, L.P.,
                               certain entities and individuals affiliated with
                               Welsh, Carson, Anderson & Stowe VIII, L.P. named on
                               the signature pages thereto, the Other Investors (as
                               defined therein), Reuters Holdings Switzerland SA and
                               the registrant.


    <PAGE>

                      10.3     Joinder Agreement, dated June 28, 2002, between the
                               registrant, CVC II Partners, L.L.C., Constellation
                               Venture Capital II, L.P., The BSC Employee Fund IV,
                               L.P. and Constellation Venture Capital Offshore II,
                               L.P.

                      10.4     Board Letter, dated June 28, 2002, from the
                               registrant, WCAS Management Corporation, Welsh,
                               Carson, Anderson & Stowe VI, L.P., Welsh, Carson,
                               Anderson & Stowe VII, L.P. and Welsh, Carson,
                               Anderson & Stowe VIII, L.P. to CVC II Partners,
                               L.L.C., Constellation Venture Capital II, L.P., The
                               BSC Employee Fund IV, L.P. and Constellation Venture
                               Capital Offshore II, L.P.

                      99.1     Press release, dated June 30, 2002.


    <PAGE>

                                       SIGNATURES

                      As the Securities Exchange Act of 1934 requires, the
    registrant has had this report signed on its behalf by the officer named below,
    who is authorized to sign it.


                                      SAVVIS COMMUNICATIONS CORPORATION


                                      By:      /s/ John M. Finlayson
                                               ---------------------
                                               John M. Finlayson
                                               President and Chief
                                               Operating Officer

    Date: July 8, 2002

    <PAGE>

                                     EXHIBIT INDEX
                                     -------------

    <TABLE>
    <CAPTION>

    Exhibit No.   Description
    -----------   -----------
    <S>           <C>
    4.7           Warrant for common stock of the registrant issued to Constellation Venture Capital
                  II, L.P., dated June 28, 2002.

    4.8           Warrant for common stock of the registrant issued to Constellation Venture Capital
                  Offshore II, L.P., dated June 28, 2002.

    4.9           Warrant for common stock of the registrant issued to The BSC Employee Fund IV,
                  L.P., dated June 28, 2002.

    4.10          Warrant for common stock of the registrant issued to and CVC II Partners, L.L.C.,
                  dated June 28, 2002.

    10.1          Securities Purchase Agreement, dated as of June 28, 2002, by and among CVC II
                  Partners, L.L.C., Constellation Venture Capital II, L.P., The BSC Employee Fund
                  IV, L.P., Constellation Venture Capital Offshore II, L.P. and the registrant.

    10.2          Amendment No. 1, dated June 28, 2002, to that certain Investor Rights Agreement,
                  dated as of March 6, 2002, among Welsh, Carson, Anderson & Stowe VIII, L.P.,
                  certain entities and individuals affiliated with Welsh, Carson, Anderson & Stowe
                  VIII, L.P. named on the signature pages thereto, the Other Investors (as defined
                  therein), Reuters Holdings Switzerland SA and the registrant.

    10.3          Joinder Agreement, dated June 28, 2002, between the registrant, CVC II Partners,
                  L.L.C., Constellation Venture Capital II, L.P., The BSC Employee Fund IV, L.P. and
                  Constellation Venture Capital Offshore II, L.P.

    10.4          Board Letter, dated June 28, 2002, from the registrant, WCAS Management
                  Corporation, Welsh, Carson, Anderson & Stowe VI, L.P., Welsh, Carson, Anderson &
                  Stowe VII, L.P. and Welsh, Carson, Anderson & Stowe VIII, L.P. to CVC II Partners,
                  L.L.C., Constellation Venture Capital II, L.P., The BSC Employee Fund IV, L.P. and
                  Constellation Venture Capital Offshore II, L.P.

    99.1          Press release, dated June 30, 2002.

    </TABLE>

    """
}

/// The vocabulary of titles.
enum TitleWordData {
  static let heads = """
    alone: Indenture; Indentures; Warrant; Warrants; Debenture; Debentures; Guaranty; Guarantee; Guaranties; Guarantees; Mortgage
      Deed of Trust; Deed; Joinder; Amendment; Amendments; Letter of Intent; Letters of Intent; Term Sheet; Memorandum of Understanding
      Memorandum of Agreement; Heads of Terms; Bill of Sale; Power of Attorney; Letter Agreement; Letter Agreements; Commitment Letter
      Commitment Letters; Board Letter; Offer Letter; Engagement Letter; Fee Letter; Side Letter; Promissory Note; Promissory Notes
      Certificate of Designation; Certificate of Designations; Certificate of Incorporation; Articles of Incorporation
      Certificate of Formation; Certificate of Amendment; Articles of Association; Memorandum of Association; Articles Supplementary
      Bylaws; By-laws; By-Laws; Charter; Articles of Amendment; Articles of Organization; Sublease; Lease; Addendum; Deed Poll
      Letter of Credit; Standby Letter of Credit; Line of Credit; Plan of Reorganization; Plan of Arrangement; Deed of Indemnity
      Deed of Guarantee; Undertaking; Stipulation; Consent Decree; Supplemental Indenture; Supplemental Indentures; Subordinated Note
      Forbearance; Settlement Stipulation; Statement of Work; Credit Facility; Term Loan Facility; Revolving Credit Facility
      Officers' Certificate; Officer's Certificate; Voting Trust; Proxy Agreement; Lock-up; Global Note; Global Notes; Waiver
    modified: Memo; Agreement; Agreements; Contract; Contracts; Note; Notes; Bond; Bonds; Certificate; Certificates; Letter; Letters
      Plan; Plans; Option; Options; Leases; Pledge; Assignment; Assumption; Release; Consent; Supplement; Supplements; Commitment
      Undertakings; Mortgages; Facility; Facilities; Loan; Loans; Loan Note; License; Licence; Sublicense; Order; Articles; Memorandum
      Protocol; Confirmation; Confirmations; Instrument; Instruments; Understanding; Terms; Statement; Declaration; Policy; Program
      Arrangement; Arrangements; Accord; Compact; Covenant; Covenants; Security; Securities; Transaction; Transactions; Schedule
      Termination; Extension; Restatement; Acknowledgment; Acknowledgement; Estoppel; Subordination; Indemnity; Trust Agreement
      Purchase Order; Award; Awards; Notice; Deeds; Modification; Grant; Exhibit; Rider; Annex; Appendix; Allonge; Endorsement; Instructions
    """

  /// Heads that end with an s and are singular.
  static let singularsInS: Set<String> = [
    "articles", "bylaws", "by-laws", "terms", "heads",
  ]

  static let modifiers = """
    : Securities; Security; Purchase; Sale; Sales; Amended; Restated; Amendment; Restatement; First; Second; Third; Fourth; Fifth; Sixth
    : Seventh; Eighth; Ninth; Tenth; Eleventh; Twelfth; Thirteenth; Fourteenth; Fifteenth; Sixteenth; Seventeenth; Eighteenth; Nineteenth
    : Twentieth; Twenty-First; Twenty-Second; Twenty-Third; Twenty-Fourth; Twenty-Fifth; Thirtieth; Loan; Credit; Registration; Rights
    : Investor; Investors; Investors'; Stock; Share; Shares; Unit; Units; Common; Preferred; Ordinary; Class; Series; Asset; Assets; Equity
    : Interest; Interests; Membership; Partnership; Limited; Liability; Company; Operating; Merger; Reorganization; Plan; Tender; Support
    : Voting; Stockholder; Stockholders; Stockholders'; Shareholder; Shareholders; Shareholders'; Lock-Up; Lockup; Standstill; Underwriting
    : Placement; Agency; Distribution; Dealer; Manager; Terms; Pricing; Note; Notes; Bond; Debenture; Convertible; Senior; Junior; Subordinated
    : Secured; Unsecured; Guaranteed; Global; Promissory; Demand; Term; Revolving; Revolver; Bridge; Facility; Line; Multicurrency; Syndicated
    : Five-Year; Three-Year; Four-Year; 364-Day; Day; Year; Long-Term; Short-Term; Letter; Reimbursement; Receivables; Repurchase; Master
    : Financing; Funding; Forward; Standby; Backstop; Commitment; Subscription; Exchange; Conversion; Contribution; Separation; Transition
    : Services; Service; Tax; Matters; Sharing; Allocation; Receivable; Employee; Employment; Executive; Change; Control; Severance; Retention
    : Retirement; Consulting; Advisory; Director; Directors; Officer; Indemnification; Indemnity; Non-Competition; Noncompetition; Noncompete; Non-Compete; Confidentiality
    : Nondisclosure; Non-Disclosure; Restricted; Performance; Incentive; Nonqualified; Non-Qualified; Option; Award; Grant; Bonus; Deferred
    : Compensation; License; Licensing; Sublicense; Cross-License; Patent; Trademark; Technology; Software; Content; Product; Intellectual
    : Property; Development; Research; Collaboration; Collaborative; Commercialization; Co-Promotion; Co-Branding; Co-Development; Joint; Venture
    : Strategic; Alliance; Cooperation; Marketing; Promotion; Sponsorship; Endorsement; Affiliate; Franchise; Reseller; Distributor; Supply
    : Supplier; Manufacturing; Outsourcing; Hosting; Maintenance; Management; Administrative; Administration; Servicing; Pooling; Custody; Transfer
    : Transportation; Construction; Engineering; Processing; Gathering; Storage; Throughput; Offtake; Lease; Sublease; Ground; Office; Guaranty
    : Guarantee; Pledge; Collateral; Intercreditor; Subordination; Escrow; Settlement; Release; Mutual; Termination; Waiver; Consent; Forbearance
    : Extension; Modification; Supplemental; Supplement; Joinder; Assignment; Assumption; Novation; Participation; Deposit; Warrant; Trust; Paying
    : Calculation; Agent; Fiscal; Remarketing; Auction; Swap; Hedge; Hedging; ISDA; Engagement; Offer; Side; Fee; Inducement; Call; Put; Capped; Nomination; Governance; Investment; Exclusive
    : Non-Exclusive; Definitive; Binding; Interim; Initial; New; Existing; Original; Prior; Domestic; International; U.S.; Canadian; European; Omnibus
    : Debt; Business; Combination; Arrangement; Implementation; Transaction; Transactions; Framework; Base; Base Indenture; Direct; Dollar; Euro; Yen
    : Floating; Fixed; Rate; Zero; Coupon; Discount; Medium-Term; Exchangeable; Redeemable; Cumulative; Perpetual; Contingent; Value; Anti-Dilution; Right
    : Exercise; Offering; Acquisition; Disposition; Divestiture; Commercial; Quality; Bargaining; Rental; Exclusivity; Arbitration; Consultancy
    : Earnout; Earn-Out; Keep-Well; Keepwell; Renewal; Split-Dollar; Co-Marketing; Subservicing; Branding; Interconnect; Interconnection
    : Inventions; Vesting; Cancellation; Surrender; Redemption; Rescission; Drilling; Farmout; Farm-Out; Royalty; Streaming; Tolling
    : Observer; Monitoring; At-the-Market; At-Market; Sublicensing; Rollover; Roll-Over; Unwind; Recapitalization
    : Restructuring; Staffing; Procurement; Testing; Evaluation; Feasibility; Colocation; Easement; Profit-Sharing; Revenue-Sharing; Repayment
    : Payoff; Issuance; Accession; Adherence; Deferral; Nonexclusive; Multi-Year; Multiyear; Brokerage; Retransmission; Callable; Clinical; Trial; Debtor-in-Possession; DIP; Accelerated; Non-Interest-Bearing; Interest-Bearing; Prepaid; Pre-Funded; Shipbuilding; Newbuilding; Bareboat
    : and; of; to; for; &; the
    """

  static let papers = """
    : Press Release; Press Releases; News Release; News Releases; Earnings Release; Media Release; Opinion; Opinion of; Legal Opinion; Opinions
    : Tax Opinion; Consent of; Consent of Independent; Auditor's Consent; Consents of; Presentation; Investor Presentation; Slide Presentation; Slides
    : Prospectus; Prospectus Supplement; Preliminary Prospectus; Free Writing Prospectus; Proxy Statement; Information Statement
    : Registration Statement; Offering Memorandum; Offering Circular; Offer to Purchase; Offer to Exchange; Letter of Transmittal
    : Notice of Guaranteed Delivery; Letter to Shareholders; Letter to Stockholders; Shareholder Letter; Letter to Employees; Transcript; Script
    : Financial Statements; Audited Financial Statements; Pro Forma Financial Information; Pro Forma Financial Statements; Balance Sheet
    : Unaudited Pro Forma; Statement of Income; Annual Report; Quarterly Report; Current Report; Form 8-K; Form 10-K; Form 10-Q; Report of
    : Statement of Eligibility; Form T-1; Cover Page Interactive Data File; Cover Page; Interactive Data File; Computation of Ratio
    : Computation of Ratios; Statement re Computation; Fact Sheet; Supplemental Information; Financial Supplement; Operating Statistics; Code of Ethics
    : Code of Conduct; Code of Business Conduct; Letter from; Letter regarding change; Letter re change; Letter of Ernst; Letter of KPMG; Subsidiaries of
    : List of Subsidiaries; Computational Materials; Monthly Report; Distribution Report; Statement to Certificateholders; Servicer's Certificate
    : Reconciliation; Reconciliations; Material Contracts; Instruments Defining; Additional Exhibits; Prepared Remarks; Questions and Answers; Risk Factors; Notice to Directors; Tender Offer Statement
    : Order of the Court; Power of Attorney; Powers of Attorney; Excerpts from; Certification; Certifications; Frequently Asked Questions; Articles of Merger
    : Description of
    """
}

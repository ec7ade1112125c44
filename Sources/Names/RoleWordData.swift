/// Role words: the part, then its phrases in the singular.
enum RoleWordData {
  static let text = """
    issuer: issuer; co-issuer; subsidiary issuer; grantor trust issuer; obligor on the notes; issuing company
    purchaser: purchaser; buyer; investor; subscriber; lead investor; lead purchaser; initial investor; additional purchaser; other investor
      placement purchaser; accredited investor; co-investor; anchor investor; optionee; transferee; assignee; co-purchaser; institutional investor
    seller: seller; vendor; selling stockholder; selling shareholder; selling securityholder; transferor; assignor; co-seller; selling party; seller party
      selling member; originator; optionor; forward seller; depositor
    borrower: borrower; co-borrower; subsidiary borrower; parent borrower; US borrower; U.S. borrower; Canadian borrower; obligor; debtor; additional borrower
      lead borrower; designated borrower; account party; loan party; credit party; borrowing subsidiary; foreign borrower; mortgagor
    lender: lender; bank; initial lender; swingline lender; swing line lender; issuing bank; issuing lender; L/C issuer; LC issuer; fronting bank
      letter of credit issuer; revolving lender; term lender; DIP lender; creditor; financial institution; lending institution; bridge lender; commitment party
      initial bank; purchaser agent lender; conduit lender; participating lender; mortgagee; co-lender; backstop party; initial commitment party; liquidity provider
      secured party; swingline bank; credit support provider; L/C issuing bank
    agent: agent; administrative agent; collateral agent; syndication agent; co-syndication agent; documentation agent; co-documentation agent; paying agent
      co-agent; managing agent; co-managing agent; senior managing agent; registrar; transfer agent; warrant agent; rights agent; escrow agent; exchange agent
      depositary; calculation agent; arranger; lead arranger; joint lead arranger; co-lead arranger; mandated lead arranger; bookrunner; book runner; joint bookrunner
      book-runner; joint book-runner; joint book runner; book manager; joint book manager; bookrunning manager lender; sole lead arranger; sole bookrunner; sole book runner
      arranger and bookrunner; placement agent; lead placement agent; co-placement agent; fiscal agent; authenticating agent; conversion agent; security agent; facility agent; administrator agent
      information agent; tender agent; subscription agent; disbursing agent; funding agent; auction agent; remarketing agent; custodian; securities intermediary; collateral custodian
      verification agent; sustainability coordinator; sustainability structuring agent; sustainability agent; facilities agent; global administrative agent; Canadian agent; Canadian administrative agent
      letter of credit agent; servicer; master servicer; backup servicer; special servicer; depository; receiving agent; settlement agent; closing agent; distribution agent; structuring agent; global coordinator
      principal paying agent; joint lead arranger and joint bookrunner; joint lead arranger and bookrunner; revolver agent; term agent; stockholder representative; securityholder representative
      sellers' representative; shareholder representative; holder representative; tabulation agent; financial advisor; solicitation agent; information and tender agent; euro paying agent; London paying agent
    trustee: trustee; indenture trustee; owner trustee; Delaware trustee; property trustee; institutional trustee; guarantee trustee; successor trustee; co-trustee; series trustee; notes trustee; collateral trustee
      administrative trustee; bond trustee; resigning trustee; original trustee; security trustee; debenture trustee; retiring trustee; initial trustee; voting trustee; preferred guarantee trustee
    guarantor: guarantor; subsidiary guarantor; parent guarantor; initial guarantor; additional guarantor; note guarantor; co-guarantor; pledgor; grantor; limited guarantor; surety; guaranteeing subsidiary; subsidiary loan party
    underwriter: underwriter; representative of the underwriters; representative of the several underwriters; representative; initial purchaser; managing underwriter; lead underwriter; co-manager; joint book-running manager
      book-running manager; joint bookrunning manager; bookrunning manager; lead manager; joint lead manager; co-lead manager; sales agent; sales manager; forward purchaser underwriter; dealer manager; lead dealer manager; qualified independent underwriter
      representative of the initial purchasers; dealer; selling agent; QIU; sole book-running manager; several underwriter; U.S. underwriter; international underwriter; international manager; remarketing dealer
    holder: holder; noteholder; note holder; warrant holder; warrantholder; bondholder; debenture holder; holder of record; securityholder; security holder; registered holder; optionholder; unitholder; rights holder; rightholder; payee
      beneficiary; consenting noteholder; consenting holder; supporting noteholder; exchanging holder; payor holder; certificateholder; preferred holder; demand holder; consenting creditor
    employer: employer; employing company
    employee: employee; executive; key employee; officer; grantee; participant; optionee employee; award recipient; recipient; indemnitee executive; senior executive; named executive officer; executive officer; awardee
    licensor: licensor; sublicensor; licensing party; co-licensor
    licensee: licensee; sublicensee; franchisee; licensed party; co-licensee
    landlord: landlord; lessor; sublessor; sublandlord; owner-lessor; head lessor; overlandlord; owner lessor
    tenant: tenant; lessee; sublessee; subtenant; co-tenant
    supplier: supplier; manufacturer; contractor; service provider; consultant; provider; producer; subcontractor; outsourcer; independent contractor; advisor; adviser; manager; operator; contract manufacturer; vendor of services; developer; builder; shipper
      company service provider; property manager; external manager; investment adviser; administrator
    customer: customer; client; distributor; reseller; dealer customer; end user; offtaker; service recipient; recipient of services; dealer distributor; sponsor customer; buyer of products; member customer
    target: target; target company; acquired company; acquired corporation; acquiree
    acquirer: acquirer; acquiror; acquiring company; acquiring corporation; parent; offeror; surviving parent; bidder; purchaser parent; holdco parent; buyer parent; ultimate parent; acquisition parent
    merger_sub: merger sub; merger subsidiary; acquisition sub; acquisition subsidiary; merger sub I; merger sub II; merger sub 1; merger sub 2; first merger sub; second merger sub; purchaser sub; merger corp; sub; acquisition corp; merger partnership; merger LLC; transitory subsidiary
    stockholder: stockholder; shareholder; principal stockholder; principal shareholder; controlling stockholder; controlling shareholder; significant stockholder; founder; sponsor; supporting stockholder; target stockholder; key stockholder; member; majority stockholder
      majority shareholder; existing stockholder; founding stockholder; company stockholder; partner; general partner; limited partner; rollover stockholder; rollover holder; existing shareholder; locked-up party; insider; equityholder; equity holder; unitholder party
    sender: sender; signatory of the letter; undersigned
    addressee: addressee
    party: party; counterparty; hedge counterparty; dealer counterparty; swap counterparty; indemnitee; indemnified party; plaintiff; defendant; option counterparty; joint venturer; collaborator; co-venturer; claimant; releasor; releasee; intervenor; transferring party; subordinated creditor
    """
}

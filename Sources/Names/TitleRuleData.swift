/// What titles mean, as ordered rules; see ``TitleRule`` for the patterns.
enum TitleRuleData {
  static let leading = """
    indenture: supplemental indenture*; supplemental trust indenture; indenture supplement
    other: ^side letter; officer* certificate*; secretary* certificate; trustee* certificate
    charter: certificate of incorporation; articles of incorporation; certificate of designation*; certificate of amendment
      articles of amendment; articles supplementary; bylaw*; by law*; ^certificate of formation; articles of organization
      memorandum of association; articles of association; memorandum and articles; certificate of correction
      certificate of elimination; certificate of determination; certificate of preferences; certificate of trust; ^charter
      articles of merger; certificate of merger; certificate of powers; statement of designation*; certificate of conversion
    amendment: change in terms*
    joinder: ^joinder + -amendment no; joinder agreement; accession agreement; ^accession; instrument of joinder; instrument of adherence
      deed of adherence; deed of accession; ^counterpart agreement
    board_letter: board letter; letter to board; letter to the board
    note: ^pricing supplement; note supplement
    """

  static let all = """
    services: business cooperation; master subscription; software subscription; subscription services
    other: merger termination; termination of merger; patent* assignment + -licens*; trademark* assignment + -licens*; intellectual property assignment + -licens*
    other: exclusive option; equity option; pooling and servicing; sale and servicing; transfer and servicing; plan support; restructuring support; joint plan; chapter 11 plan
    asset_purchase: mortgage loan* purchase; mortgage loan* sale
    lock_up: lock up; lockup; market standoff; market stand off; leak out
    tax_matters: tax matters; tax sharing; tax allocation; tax disaffiliation; tax receivable*; tax separation; tax indemni*
    separation_spinoff: separation and distribution; master separation; plan of separation; spin off; spinoff; split off; demerger
      distribution and separation; plan of distribution; reorganization and distribution; distribution agreement + tax
    registration_rights: registration rights; registration right; registration agreement; resale registration
    rights_plan: ^rights agreement$; shareholder* rights agreement; stockholder* rights agreement; rights plan; preferred stock rights agreement
      benefit* preservation plan; preservation plan; preservation rights; renewed rights agreement; section 382; 382 rights; share purchase rights
      preferred share rights; common stock rights agreement; shareholder protection rights; protection rights agreement; preferred shares rights
      stockholder protection rights; ^rights agent agreement
    investor_rights: investor* right*; investor* agreement; investor* rights; shareholder rights; nomination agreement; governance agreement; standstill
      cooperation agreement; director nomination; board observer; observer agreement; board representation; holder* rights agreement; information rights
      co sale; right of first refusal and co; preemptive right*; participation rights agreement
    stockholders_voting: voting agreement; voting and support; support agreement + -maintenance + -study + -research + -clinical; tender agreement; tender and support; tender and voting; stockholder* agreement
      shareholder* agreement; voting trust; proxy agreement; irrevocable proxy; irrevocable undertaking*; stockholder* voting; shareholder* voting; transaction support
      voting and lock; stock tender; tender and option; ^support + -maintenance; sponsor agreement; sponsor support; securityholder* agreement; unitholder* agreement
    exchange: ^agreement of share exchange; ^share exchange agreement
    merger: merger + -sub + -fund; plan of reorganization; arrangement agreement; business combination; plan of arrangement; amalgamation; scheme implementation
      implementation agreement; scheme of arrangement; plan of conversion; agreement and plan of share exchange; plan of share exchange; plan of acquisition
      combination agreement; acquisition agreement + -asset* + -stock + -share*; agreement of merger; transaction agreement
    lease: indenture of lease; ^purchase and sale + leaseback; sale and leaseback; sale leaseback
    credit: loan guaranty and; loan guarantee and; credit and guaranty; credit and guarantee; loan and guaranty; ^credit + guarant*; ^loan + guarant*
    guaranty: guaranty*; guarant* agreement + -collateral + -security; ^guarantee*; guarantee$; guarantees$; deed of guarantee; parent guarantee; guaranties; guaranty of
      performance guarant*; keepwell; keep well
    commitment_letter: commitment letter*; commitment agreement; equity commitment; debt commitment; backstop; standby purchase; commitment papers; highly confident
      financing commitment; ^commitment; support letter
    note: promissory note*; global note*; global securit*; note*$ + -agreement; debenture*$; notes due; note due; debenture* due; bond* due; securities due; notes + -agreement + -indenture + -facility
      convertible note* + -agreement + -indenture; debenture* + -agreement + -indenture; bonds$; bond$; subordinated note* + -agreement + -indenture; medium term notes$; note + -agreement + -purchase + -indenture + -warrant*
      form of note; senior note*$; trust preferred securities; capital securities; junior subordinated + securities; certificate of indebtedness; commercial paper note
    warrant: warrant*$; ^warrant* transaction*; warrant* agreement + -purchase + -stock + -exchange + -note; warrant* certificate*; warrant* to purchase; warrant* + -agreement + -purchase; warrant confirmation
      common stock purchase warrant*; stock purchase warrant*; warrant agency agreement; warrant* + confirmation; prefunded warrant*; pre funded warrant*
    indenture: indenture + -agreement; trust indenture; indenture of; indenture
    underwriting: underwriting; placement agen*; placement agreement; equity distribution; sales agency; at the market; open market sale; controlled equity; terms agreement + -change; pricing agreement
      dealer manager*; remarketing; selling agen*; agents agreement; sales agent; initial purchaser*; ^sales agreement$; distribution agreement + notes; distribution agreement + shares
      program agreement + notes; dealer agreement + commercial paper; dealer agreement + -authorized + -franchise*; equity sales; offering agreement; soliciting dealer; underwriters; ^distribution agency; agency agreement + notes
      private placement agency; syndication agreement; atm
    security_pledge: loan and pledge; pledge; collateral; mortgage + -loan*; mortgage and; deed of trust; ^security agreement; security agreement + -loan + -credit + -financing; security and pledge; guarant* and security; hypothec*; ^security
      assignment of rents; deposit account control; control agreement + account; debenture + deed; security deed; charge over; fixed and floating; account control; lien agreement; security trust
    asset_purchase: purchase + escrow instructions
    escrow: escrow
    settlement: settlement; stipulation*; consent decree; plea agreement; deferred prosecution; consent order; non prosecution; cease and desist; litigation resolution; standstill and settlement
    lease: lease; leases; sublease*; subleas*; lease* agreement; rental agreement; tenancy; agreement for lease; lease* + termination; headlease; office space
    award: award agreement*; award notice; award letter; restricted stock; restricted share*; restricted unit*; option agreement + -purchase + -put + -call + -development + -license + -collaboration + -lease; stock option*; grant agreement; grant notice; performance share*
      performance unit*; performance stock; option grant; option award; notice of grant; stock unit*; phantom; stock appreciation; inducement award; deferred share*; incentive award*; equity award*; notice of award; profits interest*; unit award
    compensation_plan: plan$ + -merger + -reorganization + -rights; plan + incentive; plan + bonus; plan + stock; plan + compensation; plan + severance; plan + retirement; plan + savings; plan + option; plan + equity; plan + benefit*; plan + retention
      incentive program; bonus program; compensation program; incentive compensation; severance policy; severance program; compensation policy; non employee director compensation; director compensation; deferred compensation; bonus pool; executive bonus
    separation: severance and change; change in control and severance; change of control and severance
    employment: change of control + -plan; change in control + -plan; employment agreement
    separation: separation; severance agreement; severance and release; general release; resignation agreement; retirement agreement; transition agreement + -services; release agreement; transition and; separation letter; severance letter; retirement and
      retirement letter; resignation letter; transition letter; release of claims; severance; termination of employment; confidential separation; ^release$; mutual release; release and; transitional agreement; retirement + agreement
    employment: employment; offer letter*; letter of offer; executive agreement; change of control; change in control; retention; key executive; executive severance; service agreement + executive; executive services; executive service; executive employment; continuity agreement
      letter of employment; secondment; employee agreement; bonus agreement; promotion letter; compensation letter; executive retirement; salary; retention bonus; compensation agreement; relocation; noncompet* + employ*; termination benefits; executive chairman
    consulting: consult*; advisory agreement; adviser agreement; advisor agreement; advisory board; strategic advis*; senior advis*; special advis*; independent contractor
    indemnification: indemni*
    subscription: subscription*; subscribe*
    contribution: contribution
    exchange: exchange agreement*; share exchange; conversion agreement; stock exchange agreement; exchange and + -link + -data + -information; debt exchange; note exchange; securities exchange agreement; warrant exchange; recapitalization; restructuring; conversion; debt conversion
    underwriting: purchase agreement + initial purchas*
    securities_purchase: securities purchase; security purchase; note* and warrant*; warrant* and; stock and warrant*; shares and warrant*; unit purchase; units purchase; warrant* purchase; private placement; investment agreement; securities subscription
      securities issuance; equity line; standby equity; equity purchase; equity financing; stock and note*; committed equity; registered direct; securities sale; securities acquisition; convertible preferred + securities; capital commitment; convertible securit*
    note_purchase: note* purchase*; bond purchase; bond* purchase agreement; debenture* purchase*; loan note purchase; notes subscription; purchase agreement + notes; purchase agreement + debenture*; note agreement; note purchase; debenture agreement; certificate purchase
      note* issuance
    credit: credit agreement*; loan*; credit facilit*; facility; facilities; revolv*; line of credit; letter of credit; letters of credit; reimbursement agreement; receivables purchase; receivables*; financing agreement; debtor in possession; master repurchase; repurchase facility
      credit; borrowing; overdraft; term facility; funding facility; lending; financing and security; liquidity; note facility; warehouse + -service*; factoring; securitization; dip financing; forbearance
    asset_purchase: asset* purchase*; purchase option; asset* sale; asset* transfer; purchase and assumption; purchase and sale + -stock + -share* + -interest*; sale and purchase + -stock + -share* + -interest*; purchase of assets; assets and liabilities; acquisition of assets; business purchase; business transfer
      sale of assets; asset acquisition; real estate purchase; real property; agreement of sale; sale of business; product acquisition; farmout; sale agreement + -stock + -share* + -interest* + -supply + -product*; property purchase; branch purchase; deposit assumption; royalty purchase; purchase and sale of
    stock_purchase: stock purchase*; share* purchase*; stock sale; share sale; stock repurchase; share repurchase; interest* purchase; membership interest*; stock acquisition; share acquisition; purchase of stock; purchase of shares; purchase and sale; sale and purchase; partnership interest*
      forward purchase; share issuance; stock issuance; repurchase agreement; share transfer; equity transfer; stock transfer; equity interest*; shares purchase; stock redemption; redemption agreement; put option; call option agreement; common stock agreement; stock agreement
    collaboration: collaborat*; joint venture; strategic alliance; alliance; joint development; co development; codevelopment; co promotion; copromotion; co branding; cobranding; research agreement; research and development; teaming; strategic partnership; development and commercialization
      strategic relationship; cooperation; partnering; strategic cooperation; exploration agreement; joint operating; joint research
    license: licens*; licenc*; sublicens*; cross licens*; trademark*; patent*; intellectual property; technology transfer; royalty; right to use; technology agreement; option and licens*
    services: engineering procurement
    supply: suppl*; manufactur*; purchase order; offtake; off take; power purchase; product purchase; gas purchase; procurement; master purchase; purchase contract; requirements; toll*; component purchase; equipment purchase; aircraft purchase; purchase agreement + aircraft; production agreement
    services: transition service*; transitional service*; master service*
    distribution_sales: distribut*; resell*; dealer; sales representative; sales agency; marketing; franchis*; promotion*; sponsorship; endorsement; affiliate; agency agreement + -transfer + -paying + -fiscal + -escrow; sales agreement; commercial agreement; wholesale; channel; referral; advertising; co marketing; merchandising
      output; sales and; concession; broker dealer; market development
    services: service*; outsourc*; hosting; maintenance; management agreement; administration agreement; administrati*; transfer agen*; transportation; advisory; construction; engineering; servicing; custod*; engagement letter; engagement agreement; information technology; operating and maintenance; operations; gathering
      processing; terminal*; throughput; storage; drilling; charter party; time charter; support and; statement of work; asset management; property management; investment management; sub advisory; management; project; clinical; laboratory; order form; work order; task order; service order
    collaboration: development agreement; development
    securities_purchase: purchase agreement*; purchase
    """
}

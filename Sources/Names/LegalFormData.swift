/// Legal forms: kind and strength, then the spellings.
///
/// Stops, commas at word ends and case do not matter; spellings
/// with diacritics are also known without.
enum LegalFormData {
  static let text = """
    corporation strong: Inc.; Incorporated; Corp.; Corporation; Co. Inc.; Company Inc.; & Co. Inc.; & Company Inc.
      and Company Inc.; & Co. Incorporated; & Company Incorporated; Co. Incorporated; Company Incorporated; Inc. Corp.
      Corporation Inc.; Corp. Inc.; Inc. PBC; PBC; Public Benefit Corporation; Professional Corporation; Close Corporation
      Service Corporation; Ltd.; Ltd. Inc.; Inc. Ltd.; Co.; & Co.; and Co.; & Co. Ltd.; & Co. Limited; & Company Ltd.
      & Company Limited; Co. Ltd.; Co. Limited; Company Ltd.; Ltd. Co.; (Holdings) Ltd.; Pte. Ltd.; Pte. Limited; Pte.
      (Pte.) Ltd.; (Pte.) Limited; Pvt. Ltd.; Pvt. Limited; (Pvt.) Ltd.; (Pvt.) Limited; (Private) Limited; (Private) Ltd.
      (P) Ltd.; (P) Limited; Private Limited; Private Ltd.; Pty. Ltd.; Pty. Limited; (Pty) Ltd.; (Pty) Limited; Pty.
      Proprietary Limited; (Proprietary) Limited; Public Company Limited; Public Co. Ltd.; PCL; Public Limited Company
      Public Ltd. Co.; PLC; Private Limited Company; ULC; Unlimited Company; Unlimited Liability Company
      Unlimited Liability Corporation; DAC; Designated Activity Company; Company Limited by Guarantee
      Community Interest Company; Cyf.; Cyfyngedig; Teoranta; Ltée; Limitée; Cie; & Cie; et Cie; Exempted Company
      Segregated Portfolio Company; Limited Duration Company; L.D.C.; International Business Company
      Protected Cell Company; ICAV; No Liability; S.E.E.
    corporation strong: GmbH; gGmbH; G.m.b.H.; mbH; GesmbH; Ges.m.b.H.; Gesellschaft mit beschränkter Haftung
      Aktiengesellschaft; KGaA; KG a.A.; Kommanditgesellschaft auf Aktien; AG & Co. KGaA; SE & Co. KGaA; GmbH & Co. KGaA
      UG (haftungsbeschränkt); UG haftungsbeschränkt; Societas Europaea; VVaG
    corporation strong: Société Anonyme; Société par actions simplifiée; Société par actions; S.A.S.U.; S.à r.l.; S.á r.l.
      S.à.r.l.; S. à r.l.; S. à r. l.; S.à r. l.; S.àr.l.; S.A.R.L.; Sàrl; Sagl; Société à responsabilité limitée
      Société en commandite par actions; SELARL; EURL; SICAV; SICAF; SICAR; SPRL; BVBA; SCRL; CVBA; NV/SA; SA/NV; S.A./N.V.
      N.V./S.A.; SA NV; NV SA; S.A. N.V.; Naamloze Vennootschap; Besloten Vennootschap
      Besloten Vennootschap met beperkte aansprakelijkheid; N.V.; B.V.; B.V.B.A.; S.P.R.L.; BV/SRL; SRL/BV
    corporation strong: A/S; ApS; Aktieselskab; Anpartsselskab; Aksjeselskap; Allmennaksjeselskap; Aktiebolag
      Aktiebolaget; AB (publ); AB (publ.); AB publ; Oy; Oyj; Oy Ab; Oyj Abp; Abp; Osakeyhtiö; Julkinen osakeyhtiö; ehf.; hf.; ohf.
    corporation strong: S.p.A.; Società per Azioni; S.r.l.; S.r.l.s.; Società a responsabilità limitata; S.a.p.a.
      S.p.A. a socio unico; S.r.l. a socio unico; S.r.l. unipersonale; S.c.p.a.; S.c.a.r.l.
    corporation strong: S.A. de C.V.; S.A.B. de C.V.; S.A.P.I. de C.V.; S.A.P.I.B. de C.V.; S. de R.L.; S. de R.L. de C.V.
      S. de R. L. de C. V.; S. A. de C. V.; S de RL de CV; S.A.B.; S.A.P.I.; S.A. de C.V. SOFOM E.N.R.
      S.A. de C.V. S.O.F.O.M. E.N.R.; S.A.P.I. de C.V. SOFOM E.N.R.; S.A. de C.V. SOFOL; S.C. de R.L.; S.C. de R.L. de C.V.
      Sociedad Anónima; Sociedad Anónima de Capital Variable; Sociedad Anónima Bursátil de Capital Variable
      Sociedad de Responsabilidad Limitada; Sociedad de Responsabilidad Limitada de Capital Variable
      Sociedad Anónima Cerrada; Sociedad Anónima Abierta; Sociedad Limitada; Sociedad por Acciones
      Sociedad por Acciones Simplificada; Ltda.; Limitada; Cía. Ltda.; & Cía. Ltda.; y Cía.; E.I.R.L.; EIRELI; S.A.C.
      S.A.A.; S.A.U.; S.L.U.; S.A.C.I.; S.A.C.I.F.; S.A.C.I.F.I.A.; S.A.I.C.; S.A.I.C. y F.; S.A. E.S.P.; S.A.S. E.S.P.; C. por A.
      S.A. Unipersonal; S.L. Unipersonal; S.R.L.; S/A; Lda.; Unipessoal Lda.; SGPS; SGPS S.A.; S.G.P.S. S.A.; Sociedade Anônima
      Sociedade Anónima; Sociedade Limitada; Sociedade por Quotas; S.A.I.; S.A.M.
    corporation strong: K.K.; Kabushiki Kaisha; Kabushiki Gaisha; Kabushikigaisha; Yugen Kaisha; Yugen Gaisha; Sdn. Bhd.
      Sdn. Berhad; Sendirian Berhad; Bhd.; Berhad; Tbk.; (Persero) Tbk.; Perseroan Terbatas; Joint Stock Company; JSC
      Jusik Hoesa; Chusik Hoesa; Yuhan Hoesa; S.A.E.; P.S.C.; Q.S.C.; Q.P.S.C.; K.S.C.; K.S.C.P.; K.S.C.C.; B.S.C.; B.S.C. (c)
      S.A.L.; S.A.O.G.; S.A.O.C.; S.A.O.C.C.; FZE; FZCO; T.A.Ş.; Anonim Şirketi; Anonim Ortaklığı; Limited Şirketi
      Ltd. Şti.; Public Joint Stock Company; Open Joint Stock Company; Closed Joint Stock Company; Open Joint-Stock Company
      Public Joint-Stock Company; Closed Joint-Stock Company; Joint-Stock Company; OJSC; CJSC; PJSC; PrJSC; OAO; ZAO
    corporation strong: Sp. z o.o.; Sp. z o. o.; Spółka z ograniczoną odpowiedzialnością; Spółka Akcyjna; s.r.o.
      spol. s r.o.; s. r. o.; akciová společnost; akciová spoločnosť; Kft.; Zrt.; Nyrt.; Korlátolt Felelősségű Társaság
      Részvénytársaság; d.o.o.; d.d.; j.d.o.o.; EOOD; OOD; EAD; SIA; UAB; OÜ; Osaühing; Uždaroji akcinė bendrovė; A.E.B.E.; E.P.E.
    corporation capitals: SA; S. A.; SAS; S.A.S.; AG; SE; AS; ASA; AB; AO; PAO; AD; SL; S.L.; P.C.; PC; P.A.; PA; S.C.A.; SCA; KK
      SPC; NL; NV; BV; N. V.; B. V.; C.A.; A.S.; a.s.; A.E.; SpA; SRL; Sarl; UG; LDC; PT; TOO; DMCC; FZC; A.D.; G.K.; GK; SC; S.C.
      Y.K.; CLG; CIC; IBC; PCC; CPT; SAE; SAL; WLL; W.L.L.; A.Ş.
    corporation weak: Company; Companies; & Company; and Company; Limited; Company Limited; Professional Association
      Companhia; Compagnie; Unlimited
    llc strong: LLC; L.L.C.; L. L. C.; L.L. C.; L.C.; L3C; PLLC; P.L.L.C.; Professional LLC
      Professional Limited Liability Company; Limited Liability Company; Limited Liability Co.; Ltd. Liability Co.
      Limited Liability Corp.; Series LLC; Co. LLC; & Co. LLC; & Co. L.L.C.; & Company LLC; & Company L.L.C.; and Company LLC
      Company LLC; Company L.L.C.; Co. L.L.C.; FZ-LLC; FZ LLC; F.Z.-LLC; OOO; TOV; Godo Kaisha; Gōdō Kaisha
    llc capitals: LC
    limited_partnership strong: L.P.; LP; L. P.; Limited Partnership; Ltd. Partnership; Ltd. L.P.; & Co. L.P.; & Company L.P.
      and Company L.P.; & Co. LP; Company L.P.; Co. L.P.; LLLP; L.L.L.P.; Limited Liability Limited Partnership
      Exempted Limited Partnership; Special Limited Partnership; Scottish Limited Partnership; Master Limited Partnership
      A Limited Partnership; Kommanditgesellschaft; GmbH & Co. KG; GmbH & Co.; GmbH & Co. Kommanditgesellschaft; AG & Co. KG
      SE & Co. KG; Ltd. & Co. KG; Inc. & Co. KG; B.V. & Co. KG; UG & Co. KG; & Co. KG; Beteiligungs KG; Kommanditbolag
      Kommanditselskab; K/S; SCSp; S.C.Sp.; Société en commandite; Société en commandite simple
      Société en commandite spéciale; Commanditaire Vennootschap; Comm. V; Sp. k.; L.P.P.; LP Inc.; S.C.S.
      Inc. & Co.; GmbH & Co. L.P.
    limited_partnership capitals: KG; KB; Ky; SCS; S.E.C.; C.V.; KS
    bank strong: N.A.; N. A.; National Association; National Assoc.; Nat'l Association; FSB; F.S.B.; F. S. B.; SSB; S.S.B.
      Federal Savings Bank; State Savings Bank; Federal Savings Association; Savings and Loan Association
      Savings & Loan Association; Savings Bank F.S.B.; Savings Bank FSB; Bank FSB; Bank F.S.B.; Bank N.A.; Bank National Association
      Trust Company N.A.; Trust Company National Association; Trust National Association; Trust N.A.; Bank USA N.A.
      Bank USA National Association; Bank & Trust Company; Bank and Trust Company; Bank & Trust Co.; Bank and Trust Co.
      Trust & Savings Bank; Trust and Savings Bank; Institución de Banca Múltiple; S.A. Institución de Banca Múltiple
      Bank AG; Bank plc; Bank S.A.; Bank N.V.; Bank Ltd.; Bank Limited; Bank A/S; Bank ASA; Bank Oyj; Bank S.p.A.; Bank Inc.
      Bank Corp.; Bank B.V.; Bank SE; Bank A.Ş.; Bank AB; Bank KK; Bank & Trust; Bank and Trust; Bank Trust Company Americas
    bank capitals: NA; F.A.; FA
    bank weak: Bank; National Bank; Savings Bank; Trust Company; Trust Co.; State Bank; Savings Association
      Federal Association; Commercial Bank; Bank USA; Credit Union; Federal Credit Union; Cooperative Bank; Savings Institution
      Trust Company Limited; Trust Company Ltd.; Trust Company Americas; Trust Bank; Bankers Trust Company
    trust strong: Statutory Trust; Business Trust; Grantor Trust; Revocable Trust; Family Trust; Living Trust
      Irrevocable Trust; Real Estate Investment Trust; Owner Trust; Master Trust; Royalty Trust; Unit Trust; Liquidating Trust
      Charitable Trust; Charitable Remainder Trust; Charitable Lead Trust; Children's Trust; Marital Trust; Annuity Trust
      Retirement Trust; Voting Trust; Litigation Trust; Investment Trust; Capital Trust; Issuer Trust; Receivables Trust
      Income Trust; Lease Trust; Funding Trust; Mortgage Trust; Loan Trust; Delaware Statutory Trust; Revocable Living Trust
    trust capitals: REIT; FCP; DST
    trust weak: Trust; Trusts
    other strong: LLP; L.L.P.; L. L. P.; Limited Liability Partnership; RLLP; General Partnership; A General Partnership
      Registered Limited Liability Partnership; e.V.; eingetragener Verein; OHG; GmbH & Co. OHG; AG & Co. OHG; Offene Handelsgesellschaft
      GbR; Gesellschaft bürgerlichen Rechts; Eingetragene Genossenschaft; Partnerschaftsgesellschaft; PartG mbB; S.N.C.; S.n.c.
      Société en nom collectif; Société civile; S.C.I.; GIE; G.I.E.; ASBL; AISBL; VZW; V.O.F.; VOF; Vennootschap onder firma; Coöperatief U.A.
      Coöperatie U.A.; Cooperatief U.A.; Cooperatie U.A.; Coöperatief W.A.; Coöperatie W.A.; Ekonomisk förening; Handelsbolag; I/S; P/S
      A.m.b.a.; Asociación Civil; Joint Venture; L.L.P. Inc.; S.E.N.C.; S.E.N.C.R.L.; Soc. Coop.; Società Cooperativa; Genossenschaft; e.G.
    other capitals: SNC; SCI; OG; HB; U.A.; AC; GP; G.P.; JV; OE
    other weak: Partnership; Foundation; Association; Cooperative; Co-operative; Cooperatives; Stichting; Stiftung; Anstalt
      Vereniging; Maatschap; Society; Fundación; Fondation; Coöperatie; Cooperativa; Association Inc.
    """
}

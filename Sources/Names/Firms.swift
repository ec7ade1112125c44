/// Names without a legal form that look like a person's: firms that are called after their founders.
package enum Firms {
  /// The names.
  package static let table = PhraseIndex(PhraseList.entries(text).map(\.phrase))

  private static let text = """
    Morgan Stanley; Merrill Lynch; Charles Schwab; Wells Fargo; Smith Barney; Salomon Smith Barney; Raymond James; Dean Witter
    Piper Jaffray; Piper Sandler; Robert W. Baird; Houlihan Lokey; Arthur Andersen; Arthur Young; Ernst Young; Price Waterhouse; Peat Marwick
    Bear Stearns; Lehman Brothers; Goldman Sachs; Credit Suisse; Dain Rauscher; Dillon Read; Donaldson Lufkin; Drexel Burnham
    Kidder Peabody; Alex. Brown; Alex Brown; Hambrecht Quist; Montgomery Securities; Stifel Nicolaus; Legg Mason; Edward Jones; A.G. Edwards
    Oppenheimer; Cantor Fitzgerald; Keefe Bruyette; Sandler O'Neill; Janney Montgomery; Morgan Keegan; Roth Capital; Roth Capital Partners; Jones Day
    Kirkland Ellis; Marsh McLennan; Dun Bradstreet; Booz Allen; Booz Allen Hamilton; Grant Thornton; Arthur D. Little; Duff Phelps; Franklin Templeton
    T. Rowe Price; Neuberger Berman; Ameriprise; Ralph Lauren; Calvin Klein; Tommy Hilfiger; Michael Kors; Estée Lauder; Estee Lauder; Mary Kay; John Deere
    John Hancock; Jack Daniel's; Eli Lilly; Philip Morris; Walt Disney; Warner Lambert; Warner Bros.; Warner Music; Sara Lee; Dean Foods; Tyson Foods; Perry Ellis; Barney Frank
    J.P. Morgan; JP Morgan; J. P. Morgan; J.C. Penney; J. Crew; H.J. Heinz; E.I. du Pont; W.R. Grace; W.R. Berkley; A. Schulman; Ernst & Young; Abbott Laboratories
    Abercrombie Fitch; Ben Jerry; Jenny Craig; Jo-Ann Stores; Lincoln National; Jefferson Pilot; Stanley Black; Black Decker; Harley Davidson; Paul Weiss
    Sullivan Cromwell; Davis Polk; Sidley Austin; Baker Botts; Baker McKenzie; Arnold Porter; Hogan Lovells; Winston Strawn; Allen Overy; Foley Lardner
    Harris Nesbitt; Thomas Weisel; William Blair; William Blair & Company; Jefferies; Wedbush Morgan; Ladenburg Thalmann; Craig-Hallum; Cowen; Lazard Freres
    Lazard Frères; Dresdner Kleinwort; Deutsche Bank; Rothschild; Evercore; Perella Weinberg; Needham; Maxim Group; Rodman Renshaw; Chase Manhattan; Chase Securities
    """
}

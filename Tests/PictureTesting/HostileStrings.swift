/// Strings that break programs which draw what others wrote.
package let hostileStrings: [String] = [
  "AT&T; Co", "AT&amp;T", "&lt;b&gt;", "&#0;&#x1F600;", "&undefined;", "<script>alert(1)</script>", "]]>",
  "</text></svg>", "<B>bold</B>", "<TABLE><TR><TD>x</TD></TR></TABLE>", "\"quoted\" 'twice'",
  "back\\slash \\N \\G \\E",
  "ends with \\", "line\nbreak\r\nand\ttab", "nul\u{0}bell\u{7}esc\u{1B}", "del\u{7F}c1\u{9B}",
  "\u{202E}right to left\u{2066}",
  "\u{FFFE}\u{FFFF}\u{FEFF}", "{a|b|<p>c}", "日本語 العربية עברית 😀👩‍👩‍👧", "%s%n%d", "javascript:alert(1)",
  "-->", "x]\" ; } digraph { evil",
]

"""Decides of every fact in a graph whether it is right, by the gold graph of the filing and the score's own matching."""
import json, os, re
from collections import namedtuple

# What the confidence of a fact depends on: its class, its rule, its pieces of evidence (1, or 2 for more than one).
Key = namedtuple("Key", "kind rule supports")
# `ends` are the keys of what the fact ties together.
Fact = namedtuple("Fact", "filing half key confidence right ends")


def key_of(kind, thing):
    # A name that shows no legal form and no other kind is less sure to be one.
    if kind == "entity" and thing["kind"] == "other":
        kind = "plainEntity"
    return Key(kind, thing["rule"], min(2, len(thing.get("evidence", []))))


def agreement_named(label, agreements):
    """The index of the gold agreement that a relation names: by title, and by the tag in brackets where titles repeat."""
    tag = re.search(r"\[([^\]]*)\]$", label)
    plain = re.sub(r"\s*\[[^\]]*\]$", "", label)
    same = [j for j, a in enumerate(agreements) if a["title"] == plain]
    if tag and len(same) > 1:
        tag = tag.group(1)
        same = [j for j in same
                if agreements[j].get("date") == tag or tag in agreements[j].get("exhibits", [])
                or any(tag == q["name"] for q in agreements[j]["parties"])] or same
    return same[0] if same else None


class Judge:
    """The facts of one graph against its gold; what the score leaves out is left out here."""

    def __init__(self, score, gold, graph):
        self.score = score
        self.gold_entities, self.gold_agreements = gold["entities"], gold["agreements"]
        self.gold_relations = gold.get("relations", [])
        self.entities, self.agreements = graph.get("entities", []), graph.get("agreements", [])
        self.relations = graph.get("relations", [])
        self.entity_match = score.match_entities(self.gold_entities, self.entities)
        self.agreement_match = score.match_agreements(self.gold_agreements, self.agreements)
        self.entity_index = {e["id"]: i for i, e in enumerate(self.entities)}
        self.agreement_index = {a["id"]: i for i, a in enumerate(self.agreements)}
        self.beside = set()

    def facts(self):
        yield from self.of_entities()
        yield from self.of_agreements()
        yield from self.of_parties()
        yield from self.of_relations()

    def key(self, id):
        """The key of an entity or an agreement."""
        if id in self.entity_index:
            return key_of("entity", self.entities[self.entity_index[id]])
        return key_of("agreement", self.agreements[self.agreement_index[id]])

    def is_optional(self, things, index):
        return index is not None and bool(things[index].get("optional"))

    def of_entities(self):
        gold, match = self.gold_entities, self.entity_match
        in_deal = {q.get("entity") for a in self.agreements for q in a.get("parties", [])}
        aside = {i for i, e in enumerate(self.entities) if "optional" in e.get("roles", []) and e["id"] not in in_deal}
        spare = sum(bool(e.get("optional")) for e in gold) - sum(self.is_optional(gold, j) for j in match.values()) + 2
        for i, entity in enumerate(self.entities):
            if i in match:
                if i not in aside and not self.is_optional(gold, match[i]):
                    yield "entity", entity, True, ()
            elif self.score.only_attached(entity):
                continue
            elif ("signatory" in entity.get("roles", []) or i in aside) and spare > 0:
                spare -= 1
            else:
                yield "entity", entity, False, ()

    def of_agreements(self):
        gold, match = self.gold_agreements, self.agreement_match
        spare = sum(bool(a.get("optional")) for a in gold) - sum(self.is_optional(gold, j) for j in match.values()) + 1
        for i, agreement in enumerate(self.agreements):
            if i in match:
                if not self.is_optional(gold, match[i]):
                    yield "agreement", agreement, True, ()
                continue
            mention = agreement.get("kind") == "charter" or not (
                agreement.get("date") or agreement.get("exhibits") or len(agreement.get("parties", [])) > 1)
            if self.score.only_attached(agreement):
                self.beside.add(i)
            elif mention and spare > 0:
                spare -= 1
                self.beside.add(i)
            else:
                yield "agreement", agreement, False, ()

    def of_parties(self):
        by_name = {e["name"]: j for j, e in enumerate(self.gold_entities)}
        edges = {(j, by_name[q["name"]]) for j, a in enumerate(self.gold_agreements) for q in a["parties"] if q["name"] in by_name}
        seen = set()
        for i, agreement in enumerate(self.agreements):
            for party in agreement.get("parties", []):
                k = self.entity_index.get(party.get("entity"))
                j, n = self.agreement_match.get(i), self.entity_match.get(k)
                optional = self.is_optional(self.gold_agreements, j) or self.is_optional(self.gold_entities, n)
                if (j, n) in edges:
                    if (j, n) not in seen and not optional:
                        yield "party", party, True, (party["entity"], agreement["id"])
                    seen.add((j, n))
                elif not (i in self.beside or self.score.only_attached(party) or optional):
                    yield "party", party, False, (party["entity"], agreement["id"])

    def of_relations(self):
        by_name = {e["name"]: j for j, e in enumerate(self.gold_entities)}
        ties, links = set(), set()
        for r in self.gold_relations:
            if r["from"] in by_name and r["to"] in by_name:
                ties.add((r["kind"], by_name[r["from"]], by_name[r["to"]]))
            else:
                links.add((r["kind"], *(agreement_named(r[end], self.gold_agreements) for end in ("from", "to"))))
        for r in self.relations:
            if self.score.only_attached(r):
                continue
            if r["from"] in self.entity_index:
                kind, index, match, gold, wanted = "relation", self.entity_index, self.entity_match, self.gold_entities, ties
            else:
                kind, index, match, gold, wanted = "link", self.agreement_index, self.agreement_match, self.gold_agreements, links
            a, b = (match.get(index.get(r[end])) for end in ("from", "to"))
            right = (r["kind"], a, b) in wanted or r["kind"] == "affiliate_of" and (r["kind"], b, a) in wanted
            optional = self.is_optional(gold, a) or self.is_optional(gold, b)
            if not optional:
                yield kind, r, right, (r["from"], r["to"])


def all_facts(score, gold_folder, graphs):
    """The facts of all filings that have a gold graph, in the order of their names."""
    facts = []
    for name in sorted(os.listdir(gold_folder)):
        path = os.path.join(graphs, name)
        if not name.endswith(".json") or not os.path.exists(path):
            continue
        stem = name[:-5]
        judge = Judge(score, read(os.path.join(gold_folder, name)), read(path))
        for kind, thing, right, ends in judge.facts():
            ends = tuple(judge.key(end) for end in ends)
            facts.append(Fact(stem, score.half_of(stem), key_of(kind, thing), thing["confidence"], right, ends))
    return facts


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)

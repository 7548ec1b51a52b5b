"""The full stop of an abbreviation or an ordinal (Java: ``Abbreviations``)."""

from __future__ import annotations

import re

from .german_text import GermanText
from .stops import LINE_ENDS, SPACE, separates, skip_space

_ANYWHERE = frozenset(
    # English
    "mr mrs ms dr st vs etc e.g i.e jr sr prof gen col capt lt rev hon messrs cf ca approx dept est"
    " inc ltd co corp viz al u.s u.k a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec a.k.a"
    # German
    " bzw vgl ggf evtl inkl exkl zzgl sog mio mrd hrsg z.b d.h u.a v.a i.d.r dipl abb"
    # French, Spanish, Italian
    " av sra srta dra uds p.ej aprox sig dott avv".split()
)
# Titles and places before a name, which without their capital are words.
_BEFORE_NAMES = frozenset(
    "Gov Sen Rep Pres Sgt Maj Cmdr Adm Cpl Pvt Supt Mt Ft Hr Fr Frl Mme Mlle MM Mgr EE Dña Lic"
    " Ing v".split()  # Smith v. Jones
)
# These also end sentences: whether one does, the next word says.
_OFTEN_LAST = frozenset("ph.d usw usf chr n.chr v.chr jh jhdt o.ä u.ä a.c d.c".split())
_BEFORE_NUMBERS = frozenset(
    "no nos fig figs vol p pp sec art ch v nr bd abb kap ziff pág págs núm eq eqs ref refs chap"
    " str abs rn rdnr anm cir stat".split()
)
_BEFORE_LETTERS = frozenset("Fig Figs FIG Abb".split())
# Words that begin a sentence rather than go on after an ordinal or an abbreviation.
_OPENERS = frozenset(
    # English
    "the he she it they we i you this that these those a an in on at but and however his her their"
    " its our my when after as if for there then so to by from"
    # German
    " der die das den dem des er sie es wir ich ihr ein eine einen einem einer im am auf aus bei"
    " mit nach von vor zu zum zur für durch über unter wenn als da dann danach dabei damit doch"
    " aber und oder auch nur diese dieser dieses hier jedoch seit während später sein seine seiner"
    " ihre wie was wer bis dort daher zwar schon nicht um ob man sowohl obwohl weil somit zudem"
    " außerdem derzeit".split()
)
# Months that no English word is spelled like.
_MONTHS = frozenset("januar jänner februar feber märz mai juni juli oktober dezember".split())
_ENGLISH_MONTHS = frozenset("april august september november jan feb apr aug sept nov".split())
# The letters of ``u. a.`` and its like.
_SPACED = frozenset("zB ua dh va sa so su oä uä id dR iü zT uU mE aD iS Sd iV Vm iH Hv".split())
_LONGEST_ABBREVIATION = 6
_LONGEST_WORD = 24
_LONGEST_ORDINAL = 3

_YEAR = re.compile(rf"\.?{SPACE}*\d{{4}}(?!\d)")
_MONTH_AND_YEAR = re.compile(rf"\d{{1,2}}\.{SPACE}*\d{{4}}(?!\d)")
_DAY_BEFORE = re.compile(rf"\d\.{SPACE}{{0,2}}\Z")


class Abbreviations:
    """Tells the full stop of an abbreviation or an ordinal from the end of a sentence.

    In English, German, French, Spanish and Italian. What is no word of English is an abbreviation
    wherever it stands; a German ordinal (``im 2. Weltkrieg``) is one only where the text around it
    is German.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._german = GermanText(text)
        self._has_items = False

    def has(self, begin: int, stop: int) -> bool:
        """Whether a full stop before white space is part of what stands before it.

        :param begin: where the sentence begins
        :param stop: where the full stop is
        """
        text = self._text
        start = stop
        while start > begin and (text[start - 1].isalpha() or text[start - 1] == "."):
            start -= 1
        following = skip_space(text, stop + 1)
        if start == stop:
            return (
                stop > begin
                and text[stop - 1].isdecimal()
                and self._is_ordinal(begin, stop, following)
            )
        word = text[start:stop]
        if _is_initials(word):
            return True
        number_follows = self._at(following).isdecimal()
        if len(word) > _LONGEST_ABBREVIATION:
            return number_follows and word.endswith("str")
        if self._is_unit(word, start) and self._at(following).isupper():
            return False
        lower = word.lower()
        return (
            lower in _ANYWHERE
            or word in _BEFORE_NAMES
            and self._at(following).isupper()
            and not self._opens_sentence(following)
            or lower in _OFTEN_LAST
            and not self._opens_sentence(following)
            or number_follows
            and (lower in _BEFORE_NUMBERS or lower.endswith("str"))
            or word in _BEFORE_LETTERS
            and self._is_letter_alone(following)
            or self._is_part_of_spaced(word, start, following)
        )

    def _is_unit(self, word: str, start: int) -> bool:
        """What a number counts: ``15ms``, ``15 ms``; but ``10a.m.``"""
        spaced = word == "ms" and start > 0 and self._text[start - 1].isspace()
        number = start - 1 if spaced else start
        return number > 0 and self._text[number - 1].isdecimal() and "." not in word

    def _is_part_of_spaced(self, word: str, start: int, following: int) -> bool:
        """Abbreviations with spaces between their parts: ``z. B.``, ``p. ej.``, ``c.-à-d.``."""
        if len(word) > 1:
            return word == "ej"
        after = self._word(following)
        stop_after = self._at(following + len(after)) == "."
        if stop_after and after in ("Chr", "ej"):
            return True
        first = stop_after and len(after) == 1 and word + after in _SPACED
        return first and self._german.at(start) or self._is_second_of_spaced(word, start)

    def _is_second_of_spaced(self, word: str, start: int) -> bool:
        """The last letter of ``u. a.``, ``d. h.``, ``c.-à-d.``."""
        text = self._text
        if start > 2 and text[start - 2 : start] == "à-":
            return True
        dot = start - 1
        while dot > 0 and dot > start - 3 and text[dot].isspace():
            dot -= 1
        if dot == start - 1 or dot < 1 or text[dot] != ".":
            return False
        alone = dot < 2 or not text[dot - 2].isalpha()
        return alone and text[dot - 1] + word in _SPACED and self._german.at(start)

    def _is_ordinal(self, begin: int, stop: int, following: int) -> bool:
        """``3. Mai``, ``im 2. Weltkrieg``, ``3. 10. 1990``; and the number of an item."""
        text = self._text
        start = stop
        while start > begin and stop - start <= _LONGEST_ORDINAL and text[start - 1].isdecimal():
            start -= 1
        if stop - start > _LONGEST_ORDINAL or following >= len(text):
            return False
        if start == begin:
            return self._is_item(begin, stop - start)
        before = text[start - 1]
        if before.isalpha() or before.isdecimal() or before in ".,:-–/$€£#+":
            return False
        if not text[following].isupper():
            if _YEAR.match(text, following):
                return _DAY_BEFORE.search(text, max(begin, start - 4), start) is not None
            return _MONTH_AND_YEAR.match(text, following) is not None
        word = self._word(following).lower()
        if word in _MONTHS:
            return True
        if word in _ENGLISH_MONTHS and _YEAR.match(text, following + len(word)):
            return True
        return self._german.at(stop) and word not in _OPENERS

    def _is_item(self, begin: int, digits: int) -> bool:
        """Whether a number that begins a sentence is that of an item. Inside a line, one above
        19 may be all of an answer, unless the text has items.
        """
        low = digits == 1 or digits == 2 and (self._has_items or self._text[begin] == "1")
        item = low or self._begins_line(begin)
        self._has_items |= item
        return item

    def _begins_line(self, begin: int) -> bool:
        at = begin
        while at > 0 and self._text[at - 1].isspace() and self._text[at - 1] not in LINE_ENDS:
            at -= 1
        return at == 0 or self._text[at - 1] in LINE_ENDS

    def _opens_sentence(self, following: int) -> bool:
        return self._word(following).lower() in _OPENERS

    def _word(self, start: int) -> str:
        """The letters from an offset on; not all of a very long word."""
        text = self._text
        longest = min(len(text), start + _LONGEST_WORD)
        end = start
        while end < longest and text[end].isalpha():
            end += 1
        return text[start:end]

    def _is_letter_alone(self, following: int) -> bool:
        """``A``, ``A,``, ``B.``: one capital and no word."""
        after = self._at(following + 1)
        return self._at(following).isupper() and not (after.isalpha() or after.isdecimal())

    def _at(self, i: int) -> str:
        """The character at an offset; empty behind the text's end."""
        return self._text[i : i + 1]


def _is_initials(word: str) -> bool:
    """``W`` or ``W.F``: capitals with stops between them."""
    capitals = all(char.isupper() for char in word[::2])
    return len(word) % 2 == 1 and capitals and all(char == "." for char in word[1::2])

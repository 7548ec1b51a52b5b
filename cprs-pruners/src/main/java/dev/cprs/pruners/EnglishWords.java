package dev.cprs.pruners;

import java.util.Set;

/** The library's own list of English words that tell sentence ends. */
final class EnglishWords {
  private EnglishWords() {}

  /**
   * Abbreviations that a capital may follow within a sentence, without their last period. Those
   * that a newspaper seldom writes are left out, since Punkt's parameters are a newspaper's: no
   * "e.g.", "Fig.", "No." or "Vol.".
   */
  static Set<String> abbreviations() {
    return Set.of(
        ("mr mrs ms dr messrs prof rev hon st jr sr sen sens rep reps gov gen lt col maj capt cmdr"
                + " sgt adm jan feb aug sept oct nov dec inc corp co cos ltd bros vs u.s u.k u.n"
                + " u.s.a a.m p.m ph.d m.d m.b.a b.a m.a ll.b d.c n.y n.j l.a calif mass conn ill"
                + " fla ariz colo ga ind kan ky la mich minn mo mont neb nev okla ore pa tenn va"
                + " vt wash wis wyo mt ft ave blvd")
            .split(" "));
  }

  /** Words that a sentence often begins with, and that are written small inside one. */
  static Set<String> common() {
    return Set.of(
        ("a about above across after again against all almost along also although always among an"
                + " and another any anyone anything are around as at away back be because been"
                + " before behind being below between both but by can could did do does down"
                + " during each either else enough even ever every everyone everything few for"
                + " from further had has have he her here hers him his how however i if in indeed"
                + " inside instead into is it its itself just last later least less like many may"
                + " maybe meanwhile might more moreover most much must my near nearly neither"
                + " never next no nobody none nor not nothing now of off often on once one only"
                + " or other others otherwise our out over own perhaps quite rather same several"
                + " shall she should since so some someone something sometimes soon still such"
                + " than that the their them then there therefore these they this those though"
                + " through thus to today together too toward two under unless until up upon us"
                + " very was we well were what when where whether which while who whom whose why"
                + " will with within without would yes yesterday yet you your")
            .split(" "));
  }
}
